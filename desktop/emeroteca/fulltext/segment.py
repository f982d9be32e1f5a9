"""What the ranking asks of a part of an index, however it is kept."""

from __future__ import annotations

from typing import Any, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[Any]
"""Numbers of documents."""

Weights: TypeAlias = NDArray[np.float32]
Mask: TypeAlias = NDArray[np.bool_]
Keys: TypeAlias = NDArray[Any]
"""Places in many documents: positions, each counted from a base of its document."""

BITS = 24
"""Of the positions of a document; what stands further than they reach counts as the last one."""


class Segment(Protocol):
    """A part of an index whose documents never change but for what is deleted."""

    @property
    def count(self) -> int:
        """How many documents it has, deleted ones too."""

    @property
    def ids(self) -> NDArray[np.int64]:
        """The article of each document."""

    @property
    def languages(self) -> NDArray[np.int16]:
        """The number of each document's language."""

    def live(self) -> Mask:
        """Which documents are not deleted."""

    def lengths(self, field: str) -> Weights:
        """How many words a field has in each document."""

    def fields(self, word: str) -> int:
        """The fields that have a word, as bits."""

    def postings(self, field: str, word: str) -> tuple[Numbers, Weights]:
        """The documents with a word in a field, in order, and how often it stands there."""

    def extents(self, field: str) -> Numbers | None:
        """How far the positions of a field reach at most in each document; None where that is not
        known."""

    def positions(self, field: str, word: str, wanted: Numbers, bases: Keys) -> Keys:
        """The places of a word in those of some documents (in order) that have it: its positions,
        each counted from its document's base, which rise and are given for every document."""
