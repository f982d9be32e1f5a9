"""An article that speaks of a few things, made by hand."""

from __future__ import annotations

from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import ArticleEntities, Entity, EntityId, Mentioned, Said
from emeroteca.model.entities.recognised import Dated, EntityKind
from emeroteca.model.text import Span
from tests.archive.drafts import text_of

PARAGRAPHS = (
    "Ada Ferri arriva a Valdorsa mercoledì. L'Ente Acque la aspetta.",
    "“La diga tiene”, dice Ferri. Nel 2019 Èlia Zani scriveva il contrario.",
    "Zani oggi tace, Ferri no: a Valdorsa “diga” è una parola grossa.",
)
TEXT = text_of(*PARAGRAPHS)

ADA, ELIA, ENTE, VALDORSA = (EntityId(n) for n in (1, 2, 3, 4))


def spans(*words: str) -> tuple[Span, ...]:
    """Where words stand, each from after the one before it."""
    found, at = [], 0
    for one in words:
        at = TEXT.content.index(one, at)
        found.append(Span(at, at + len(one)))
        at += len(one)
    return tuple(found)


def spoken_of(pinned: EntityId | None = None, pending: bool = False) -> ArticleEntities:
    """What was recognised in it."""

    def entity(number: EntityId, kind: EntityKind, name: str, *aliases: str) -> Entity:
        count = 1 + 2 * (number == ADA)
        return Entity(number, kind, name, aliases, articles=count, pinned=number == pinned)

    kinds = EntityKind
    return ArticleEntities(
        ArticleId(1),
        (
            Mentioned(
                entity(ADA, kinds.PERSON, "Ada Ferri", "Ferri"),
                spans("Ada Ferri", "Ferri", "Ferri"),
            ),
            Mentioned(entity(ELIA, kinds.PERSON, "Èlia Zani", "Zani"), spans("Èlia Zani", "Zani")),
            Mentioned(entity(VALDORSA, kinds.PLACE, "Valdorsa"), spans("Valdorsa", "Valdorsa")),
            Mentioned(entity(ENTE, kinds.ORGANISATION, "Ente Acque"), spans("Ente Acque")),
        ),
        (
            Dated(spans("mercoledì")[0], "2024-06-19", "2024-06-19"),
            Dated(spans("2019")[0], "2019-01-01", "2019-12-31"),
            Dated(spans("oggi")[0], "2024-06-19", "2024-06-19"),
        ),
        (
            Said(spans("La diga tiene")[0], True, ADA),
            Said(spans("“diga”")[0], False),
        ),
        pending,
    )
