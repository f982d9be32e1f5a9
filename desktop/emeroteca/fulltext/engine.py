"""What a search engine must be able to do for the archive; knows of no paths and no library."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from emeroteca.model.article import ArticleId
from emeroteca.model.query import Node, Note
from emeroteca.model.search import Hit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


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


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """The articles that answer to words, in no order; `notes` say what was cut short."""

    ids: NDArray[np.int64]
    scores: NDArray[np.float32]
    notes: tuple[Note, ...] = ()

    def best(self, most: int | None = None) -> list[ArticleId]:
        """The first so many by score, the newer of equals first."""
        from emeroteca.fulltext.ordering import bar, greatest_first  # noqa: PLC0415  numpy is for who searches

        ids, scores = self.ids, self.scores
        if most is not None and most < len(ids):
            may = scores >= bar(scores, most)
            ids, scores = ids[may], scores[may]
        newest = (-ids).argsort(kind="stable")
        order = newest[greatest_first(scores[newest])]
        return [ArticleId(i) for i in ids[order[:most]].tolist()]


class Stamp(NamedTuple):
    """Which index, and which of its commits."""

    origin: str
    commit: int

    def following(self) -> Stamp:
        """That of the next commit."""
        return Stamp(self.origin, self.commit + 1)


class Engine(Protocol):
    """An index of documents; used by one thread.

    Queries are trees of words; conditions that only the store can answer are not among them.
    """

    @property
    def fresh(self) -> bool:
        """Whether it was made anew when it was opened, or before and nothing was committed since,
        so that everything must be added again."""

    @property
    def stamp(self) -> Stamp:
        """What says which commit was the last; a copy of an older state has an older one."""

    def add(self, documents: Sequence[Document]) -> None:
        """Add documents, replacing those of the same ids; findable after `commit`. Raises
        `DiskError`; those that came before the one that failed may have been added."""

    def remove(self, ids: Sequence[ArticleId]) -> None:
        """Forget documents; ids that are not there are passed over. Raises `DiskError`, and is
        then done with the next commit."""

    def commit(self) -> None:
        """Put on disk what was added and removed; raises `DiskError`, and can be called again."""

    def tidy(self, idle: bool = True) -> bool:
        """Do a little upkeep, the more of it where nothing else is to do; False where there is
        none. Raises `DiskError`."""

    def sound(self) -> bool:
        """Whether everything on disk is what was written; reads all of it."""

    def search(self, query: Node) -> Matches:
        """Everything that answers to the query, in no order."""

    def locate(self, query: Node, article: ArticleId, text: str, language: str) -> Hit:
        """Where what is asked for stands in the characters of a text, with a passage of them."""

    def alike(self, text: str, language: str) -> Node:
        """A query for what is like a text of the index, whose first line is its title."""

    def nearest(self, word: str) -> str:
        """The commonest word that one may be a misspelling of; "" where it is known itself."""

    def words(self, prefix: str, limit: int) -> list[str]:
        """The commonest words that begin so, folded as the index has them."""

    def indexed(self) -> AbstractSet[ArticleId]:
        """The articles that can be found."""

    def close(self) -> None:
        """Release its files."""
