"""What a search engine must be able to do for the archive; knows of no paths and no library."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Protocol

from emeroteca.model.article import ArticleId
from emeroteca.model.query import Node, Note
from emeroteca.model.search import Hit
from emeroteca.model.text import Text


@dataclass(frozen=True, slots=True)
class Document:
    """The words of an article that are searched for."""

    id: ArticleId
    title: str
    subtitle: str = ""
    text: str = ""
    byline: str = ""
    site: str = ""
    tags: tuple[str, ...] = ()
    language: str = ""
    note: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Matches:
    """The articles that answer to words, the best first; `notes` say what was cut short."""

    ids: array[int]
    scores: array[float]
    notes: tuple[Note, ...] = ()


class Engine(Protocol):
    """An index of documents; used by one thread.

    Queries are trees of words; conditions that only the store can answer are not among them.
    """

    @property
    def fresh(self) -> bool:
        """Whether it was made anew when it was opened, so that everything must be added again."""

    def add(self, documents: Sequence[Document]) -> None:
        """Add documents, replacing those of the same ids; findable after `commit`."""

    def remove(self, ids: Sequence[ArticleId]) -> None:
        """Forget documents; ids that are not there are passed over."""

    def commit(self) -> None:
        """Put on disk what was added and removed; raises `DiskError`."""

    def search(self, query: Node) -> Matches:
        """Everything that answers to the query."""

    def locate(self, query: Node, article: ArticleId, text: Text, language: str) -> Hit:
        """Where what is asked for stands in a text, with a passage around it."""

    def nearest(self, word: str) -> str:
        """The commonest word that one may be a misspelling of; "" where it is known itself."""

    def words(self, prefix: str, limit: int) -> list[str]:
        """The commonest words that begin so, folded as the index has them."""

    def indexed(self) -> AbstractSet[ArticleId]:
        """The articles that can be found."""

    def close(self) -> None:
        """Release its files."""
