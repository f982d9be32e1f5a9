"""What leaves an archive: articles with what a reader marked and wrote."""

from __future__ import annotations

from dataclasses import dataclass

from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.article import Article
from emeroteca.model.text import Text


@dataclass(frozen=True, slots=True)
class Portable:
    """An article with its note and its annotations in the order of its text."""

    article: Article
    text: Text
    note: str = ""
    annotations: tuple[Annotation, ...] = ()

    @property
    def about(self) -> str:
        """What others know the article by: its address, else its original's digest."""
        return self.article.metadata.url or f"urn:sha256:{self.article.source_digest}"
