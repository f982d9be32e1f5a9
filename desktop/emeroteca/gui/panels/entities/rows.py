"""What the panel lists of an article: its entities, dates and quotations as plain rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from emeroteca.gui.mark_kinds import KIND_OF, MarkKind
from emeroteca.model.entities.known import ArticleEntities, Entity, EntityId, Mentioned, Said
from emeroteca.model.entities.recognised import Dated
from emeroteca.model.text import OBJECT, Span, Text
from emeroteca.model.words import fold

Key = tuple[str, int | str]
"""What a row is about, the same after the article was asked for again."""

LEAD = 400
"""Who is named in so many first characters of a text is of more importance in it."""

QUOTED = 400
"""Characters of a quotation that a row shows."""


class Order(StrEnum):
    """How rows follow each other; the value is also how the settings name it."""

    IMPORTANCE = "importance"
    FIRST = "first"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that the article speaks of, and where.

    `others` are the other articles that name it. `detail` is what a date means, or who says a
    quotation, `speaker` that entity.
    """

    key: Key
    kind: MarkKind
    name: str
    spans: tuple[Span, ...]
    entity: Entity | None = None
    others: int = 0
    detail: str = ""
    speaker: EntityId | None = None
    statement: bool = True


def entity_key(entity: EntityId) -> Key:
    """The key of an entity's row."""
    return "entity", entity


def rows_of(
    text: Text, found: ArticleEntities, meaning: Callable[[str, str], str], trashed: bool = False
) -> list[Row]:
    """The rows of an article, each kind in the order of the text.

    `meaning` words an interval of days. What an older text had beyond the end of this one is left
    out; `trashed` says that the article itself is not among those that an entity counts.
    """
    length = len(text.content)
    rows = [
        _entity(mentioned, length, 0 if trashed else 1)
        for mentioned in found.entities
        if any(span.end <= length for span in mentioned.spans)
    ]
    names = {row.entity.id: row.name for row in rows if row.entity is not None}
    rows += _dates(text, (one for one in found.dates if one.span.end <= length), meaning)
    rows += [_quotation(text, said, names) for said in found.quotations if said.span.end <= length]
    return rows


def arranged(rows: Iterable[Row], order: Order, words: str = "") -> dict[MarkKind, list[Row]]:
    """The rows of each kind that has some, in an order, and only those that hold some words."""
    wanted = fold_all(words).split()
    kinds: dict[MarkKind, list[Row]] = {kind: [] for kind in MarkKind}
    for row in rows:
        if not wanted or _holds(row, wanted):
            kinds[row.kind].append(row)
    for some in kinds.values():
        some.sort(key=_ORDERS[order])
        some.sort(key=lambda row: not (row.entity is not None and row.entity.pinned))
    return {kind: some for kind, some in kinds.items() if some}


def fold_all(words: str) -> str:
    """Words without case and accents."""
    return " ".join(fold(word) for word in words.split())


def one_line(words: str) -> str:
    """Words without the breaks and pictures between them."""
    return " ".join(words.replace(OBJECT, " ").split())


def _entity(mentioned: Mentioned, length: int, mine: int) -> Row:
    entity = mentioned.entity
    return Row(
        entity_key(entity.id),
        KIND_OF[entity.kind],
        entity.name,
        tuple(span for span in mentioned.spans if span.end <= length),
        entity,
        max(0, entity.articles - mine),
    )


def _dates(text: Text, dates: Iterable[Dated], meaning: Callable[[str, str], str]) -> list[Row]:
    """One row for each interval; the dates that nobody can resolve go by their words."""
    together: dict[str, list[Dated]] = {}
    for one in dates:
        key = f"{one.start}/{one.end}" if one.start else fold_all(text.slice(one.span))
        together.setdefault(key, []).append(one)
    return [
        Row(
            ("date", key),
            MarkKind.DATES,
            one_line(text.slice(some[0].span)),
            tuple(one.span for one in some),
            detail=meaning(some[0].start, some[0].end),
        )
        for key, some in together.items()
    ]


def _quotation(text: Text, said: Said, names: Mapping[EntityId, str]) -> Row:
    words = one_line(text.slice(said.span)[:QUOTED])
    speaker = said.speaker if said.speaker in names else None
    return Row(
        ("quotation", said.span.start),
        MarkKind.QUOTATIONS,
        words,
        (said.span,),
        detail=names[speaker] if speaker is not None else "",
        speaker=speaker,
        statement=said.statement,
    )


def _holds(row: Row, wanted: Sequence[str]) -> bool:
    aliases = row.entity.aliases if row.entity is not None else ()
    held = fold_all(" ".join((row.name, row.detail, *aliases)))
    return all(word in held for word in wanted)


def _importance(row: Row) -> tuple[object, ...]:
    weight = len(row.spans) + 2 * (row.spans[0].start < LEAD)
    return not row.statement, row.kind is not MarkKind.QUOTATIONS and -weight, row.spans[0].start


def _by_name(row: Row) -> tuple[object, ...]:
    """Dates follow each other in time, quotations by who speaks."""
    if row.kind is MarkKind.DATES:
        return str(row.key[1]), row.spans[0].start
    if row.kind is MarkKind.QUOTATIONS:
        return not row.detail, fold_all(row.detail), row.spans[0].start
    return fold_all(row.name), row.spans[0].start


_ORDERS: Mapping[Order, Callable[[Row], tuple[object, ...]]] = {
    Order.IMPORTANCE: _importance,
    Order.FIRST: lambda row: (row.spans[0].start,),
    Order.NAME: _by_name,
}
