"""An engine that finds what it was given, for tests of what is made of its answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import numpy as np

from emeroteca.fulltext import Engine, Matches
from emeroteca.model.query import Node


class Pretender:
    """Finds the same articles with the same scores, whatever is asked; `asked` counts."""

    fresh = False

    def __init__(self, scores: Mapping[int, float] | None = None) -> None:
        self.find(scores or {})
        self.asked = 0

    def find(self, scores: Mapping[int, float]) -> None:
        """Find other articles from now on."""
        ids, own = list(scores), list(scores.values())
        self._matches = Matches(np.array(ids, np.int64), np.array(own, np.float32))

    def search(self, query: Node) -> Matches:
        self.asked += 1
        return self._matches

    def nearest(self, word: str) -> str:
        return ""

    def indexed(self) -> set[int]:
        return set()

    def nothing(self, *_: object) -> None:
        """What is added, removed and committed is passed over."""

    add = remove = commit = close = nothing

    def as_engine(self) -> Engine:
        """Itself, as who only asks for words sees it."""
        return cast(Engine, self)
