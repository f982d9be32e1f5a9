"""The engine that answers and, while words move, the one that they move to; itself an engine."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from emeroteca.fulltext import Document, Engine, Matches, Stamp
from emeroteca.model.article import ArticleId
from emeroteca.model.indexes import IndexKind
from emeroteca.model.query import Node
from emeroteca.model.search import Hit


@dataclass(frozen=True, slots=True)
class Kept:
    """An engine and what kind it is."""

    kind: IndexKind
    engine: Engine


class Engines:
    """Asks the one, changes both. What is committed is so in `coming` first: what its caller then
    writes down of the commit is true of both."""

    def __init__(self, now: Kept) -> None:
        self.now = now
        self.coming: Kept | None = None

    def all(self) -> tuple[Kept, ...]:
        """The one that moves in before the one that answers."""
        return (self.now,) if self.coming is None else (self.coming, self.now)

    @property
    def _engine(self) -> Engine:
        return self.now.engine

    @property
    def fresh(self) -> bool:
        """Whether the one that answers was made anew when it was opened."""
        return self._engine.fresh

    @property
    def stamp(self) -> Stamp:
        """What says which commit was the last."""
        return self._engine.stamp

    # ------------------------------------------------------------------ changing

    def add(self, documents: Sequence[Document]) -> None:
        """Add documents, replacing those of the same ids; findable after `commit`."""
        for kept in self.all():
            kept.engine.add(documents)

    def remove(self, ids: Sequence[ArticleId]) -> None:
        """Forget documents; ids that are not there are passed over."""
        for kept in self.all():
            kept.engine.remove(ids)

    def commit(self) -> None:
        """Put on disk what was added and removed; raises `DiskError`."""
        for kept in self.all():
            kept.engine.commit()

    def tidy(self, idle: bool = True) -> bool:
        """Do a little upkeep; False where there is none. Raises `DiskError`."""
        return any(kept.engine.tidy(idle) for kept in self.all())

    def sound(self) -> bool:
        """Whether everything on disk is what was written; reads all of it."""
        return all(kept.engine.sound() for kept in self.all())

    def close(self) -> None:
        """Release its files."""
        for kept in self.all():
            kept.engine.close()

    # ------------------------------------------------------------------ asking

    def search(self, query: Node) -> Matches:
        """Everything that answers to the query, in no order."""
        return self._engine.search(query)

    def locate(self, query: Node, article: ArticleId, text: str, language: str) -> Hit:
        """Where what is asked for stands in the characters of a text, with a passage of them."""
        return self._engine.locate(query, article, text, language)

    def alike(self, text: str, language: str) -> Node:
        """A query for what is like a text of the index, whose first line is its title."""
        return self._engine.alike(text, language)

    def words(self, prefix: str, limit: int) -> list[str]:
        """The commonest words that begin so, folded as the index has them."""
        return self._engine.words(prefix, limit)

    def nearest(self, word: str) -> str:
        """The commonest word that one may be a misspelling of; "" where it is known itself."""
        return self._engine.nearest(word)

    def indexed(self) -> AbstractSet[ArticleId]:
        """The articles that can be found."""
        return self._engine.indexed()
