"""What spelling a query out asks of the words of an index."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from emeroteca.fulltext.lexicon import Known


class Vocabulary(Protocol):
    """The words of an index, from which a query is spelt out."""

    @property
    def version(self) -> int:
        """Rises with every commit, so that what was spelt out can be kept until then."""

    def knows(self, word: str) -> bool:
        """Whether a folded word stands anywhere in the archive."""

    def often(self, words: Iterable[str]) -> dict[str, int]:
        """How often the archive has each of some folded words; those it has not are left out."""

    def forms(self, written: str) -> dict[str, frozenset[str]]:
        """The words with a stem of this one, each with the languages in which that is so."""

    def beginning(self, prefix: str, fields: int, limit: int) -> tuple[list[Known], bool]:
        """The commonest words that begin so, and whether there are more."""

    def shaped(self, shape: str, fields: int, limit: int) -> tuple[list[Known], bool]:
        """The commonest words of a shape with `?` and `*`, and whether there are more."""

    def near(self, word: str, distance: int, fields: int, limit: int) -> tuple[list[Known], bool]:
        """The nearest words with the same first letter, and whether there are more."""
