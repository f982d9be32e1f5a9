"""Answers a query of which the engine knows the words and the store everything else.

A tree is cut where the two meet: words that belong together go to the engine in one piece, each
condition to the columns, and the answers are joined as masks over the columns' rows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from emeroteca.fulltext import Matches
from emeroteca.fulltext.ordering import greatest_first
from emeroteca.model.query import Node, Note
from emeroteca.model.query.tree import (
    And,
    Boost,
    Condition,
    Field,
    Language,
    Marked,
    Name,
    Naming,
    Not,
    Or,
    Range,
    State,
    asks_engine,
    asks_store,
)
from emeroteca.store import conditions
from emeroteca.store.columns import Columns, Mask, Rows

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows that answer and what each scores; who does not answer scores nothing.

    `scores` is None where nothing scores.
    """

    mask: Mask
    scores: Scores | None = None


class Answering:
    """Answers one query; `notes` are those of the engine. `search` asks it for words, `named`
    tells the rows of articles that name somebody, `marked` those in which words are marked."""

    def __init__(
        self,
        columns: Columns,
        search: Callable[[Node], Matches],
        named: Callable[[Naming], Mask],
        marked: Callable[[Marked], Mask],
    ) -> None:
        self._columns = columns
        self._search = search
        self._named = named
        self._marked = marked
        self.notes: list[Note] = []

    def answer(self, node: Node) -> Answer:
        """The articles that answer to a tree, wherever they stand."""
        if asks_engine(node) and not asks_store(node):
            return self._words(node)
        match node:
            case And():
                return reduce(_both, self._parts(node), Answer(self._all()))
            case Or():
                return reduce(_either, self._parts(node), Answer(~self._all()))
            case Not():
                return Answer(~self.answer(node.part).mask)
            case Boost():
                return _weighed(self.answer(node.part), node.factor)
            case Field():
                return self.answer(_inwards(node.part, node.name))
            case State() | Language() | Range() | Naming() | Marked():
                return Answer(self._condition(node))
            case _:
                return self._words(node)

    def _condition(self, node: Condition) -> Mask:
        match node:
            case Naming():
                return self._named(node)
            case Marked():
                return self._marked(node)
            case _:
                return conditions.answering(self._columns, node)

    def _all(self) -> Mask:
        return np.ones(len(self._columns), bool)

    def _parts(self, node: And | Or) -> list[Answer]:
        """The answers to the parts of a node; those of words alone are asked for as one."""
        words = tuple(part for part in node.parts if asks_engine(part) and not asks_store(part))
        rest = [part for part in node.parts if part not in words]
        if len(words) > 1:
            words = (type(node)(words),)
        return [self.answer(part) for part in (*rest, *words)]

    def _words(self, node: Node) -> Answer:
        matches = self._search(node)
        self.notes += matches.notes
        rows = self._columns.rows_of(matches.ids)
        # The index may still know articles that are no more.
        there = rows >= 0
        mask, scores = ~self._all(), np.zeros(len(self._columns), np.float32)
        mask[rows[there]], scores[rows[there]] = True, matches.scores[there]
        return Answer(mask, scores)


def best_first(answer: Answer, passing: Mask) -> Rows:
    """The rows that answer and pass, the best first and the last saved first of equals."""
    mask, scores = answer.mask & passing, answer.scores
    if scores is None:
        return np.flatnonzero(mask)[::-1]
    rows = np.flatnonzero(mask)[::-1]
    return np.asarray(rows[greatest_first(scores[rows])])


def _both(one: Answer, other: Answer) -> Answer:
    mask = one.mask & other.mask
    scores = _sum(one, other)
    return Answer(mask, None if scores is None else scores * mask)


def _either(one: Answer, other: Answer) -> Answer:
    return Answer(one.mask | other.mask, _sum(one, other))


def _sum(one: Answer, other: Answer) -> Scores | None:
    if one.scores is None or other.scores is None:
        return other.scores if one.scores is None else one.scores
    return one.scores + other.scores


def _weighed(answer: Answer, factor: float) -> Answer:
    scores = None if answer.scores is None else answer.scores * np.float32(factor)
    return Answer(answer.mask, scores)


def _inwards(node: Node, name: Name) -> Node:
    """A tree in a field, with the field around its words only."""
    match node:
        case And() | Or():
            return type(node)(tuple(_inwards(part, name) for part in node.parts))
        case Not():
            return Not(_inwards(node.part, name))
        case Boost():
            return Boost(_inwards(node.part, name), node.factor)
        case Field():
            return node
    return Field(name, node) if asks_engine(node) else node
