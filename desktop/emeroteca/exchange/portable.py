"""What leaves an archive: articles with what a reader marked and wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.article import Article
from emeroteca.model.text import Text


@dataclass(frozen=True, slots=True)
class Portable:
    """An article with the reader's own note on it, and its other annotations in the order of its
    text."""

    article: Article
    text: Text
    own: Annotation | None = None
    annotations: tuple[Annotation, ...] = ()

    @property
    def note(self) -> str:
        """What the own note says, "" where there is none."""
        return self.own.note if self.own is not None else ""

    @property
    def about(self) -> str:
        """What others know the article by: its address, else its original's digest."""
        return self.article.metadata.url or f"urn:sha256:{self.article.source_digest}"


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
