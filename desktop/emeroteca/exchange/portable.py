"""What leaves an archive: articles with what a reader marked and wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.article import Article, Asset, Source
from emeroteca.model.entities.known import EntityId
from emeroteca.model.text import Text


@dataclass(frozen=True, slots=True)
class Portable:
    """An article with the reader's own note on it, and its other annotations in the order of its
    text.

    One that is not `whole` carries some of its annotations only, and no text. `pictures` are those
    that it shows, with their bytes, for the forms that have room for them; `capture` is the saved
    file itself, for those that keep it.
    """

    article: Article
    text: Text
    own: Annotation | None = None
    annotations: tuple[Annotation, ...] = ()
    whole: bool = True
    pictures: tuple[Asset, ...] = ()
    capture: Source | None = None

    @property
    def note(self) -> str:
        """What the own note says, "" where there is none."""
        return self.own.note if self.own is not None else ""

    @property
    def about(self) -> str:
        """What others know the article by: its address, else its original's digest."""
        return self.article.metadata.url or f"urn:sha256:{self.article.source_digest}"


@dataclass(frozen=True, slots=True)
class Free:
    """Annotations on no article; `names` are those of the entities that they are about.

    Where they are not the `whole` of them, what is there of the others in Markdown stays.
    """

    annotations: Sequence[Annotation] = ()
    names: Mapping[EntityId, str] = field(default_factory=dict)
    whole: bool = True


def subject(annotation: Annotation, names: Mapping[EntityId, str]) -> str:
    """What an annotation on no article is about: an entity, an article that is awaited, or ""."""
    if annotation.awaits is not None:
        return ", ".join(filter(None, (annotation.awaits.title, annotation.awaits.url)))
    return names.get(annotation.entity, "") if annotation.entity is not None else ""


def stated(annotation: Annotation) -> dict[str, Any]:
    """What an annotation says, besides where it stands, as scripts read it."""
    return {
        "colour": annotation.colour.value,
        "style": annotation.style.value,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "created": annotation.created,
        "modified": annotation.changed,
        "placed": annotation.placed,
    }
