"""Answers a query of which the engine knows the words and the store everything else.

A tree is cut where the two meet: what only one of them has to answer goes to it in one piece, and
the answers are joined as sets of ids.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from emeroteca.fulltext import Engine
from emeroteca.model.query import Node, Note, Parsed
from emeroteca.model.query.scan import Kind
from emeroteca.model.query.tree import (
    And,
    Boost,
    Field,
    Name,
    Not,
    Or,
    asks_engine,
    asks_store,
)
from emeroteca.model.search import Sort
from emeroteca.store import listing
from emeroteca.store.database import Database

Scores = dict[int, float]
"""The articles of an answer and what each scores."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Every article that answers, in order."""

    ids: array[int]
    scores: array[float]
    notes: tuple[Note, ...]


class Answering:
    """Answers one query among the articles that are listed, which stand in the wanted order."""

    def __init__(self, database: Database, engine: Engine, listed: Sequence[int]) -> None:
        self._database = database
        self._engine = engine
        self._listed = listed
        self._all: frozenset[int] | None = None
        self._notes: list[Note] = []

    def answer(self, tree: Node, sort: Sort) -> Answer:
        """The articles that answer; those of the same score keep the order of the list."""
        scores = self._scores(tree)
        found = [i for i in self._listed if i in scores]
        if sort is Sort.RELEVANCE:
            found.sort(key=lambda i: -scores[i])
        ranks = array("d", (scores[i] for i in found))
        return Answer(array("q", found), ranks, tuple(dict.fromkeys(self._notes)))

    @property
    def _universe(self) -> frozenset[int]:
        if self._all is None:
            self._all = frozenset(self._listed)
        return self._all

    def _scores(self, node: Node) -> Scores:
        if not asks_store(node):
            return self._words(node)
        if not asks_engine(node):
            return dict.fromkeys(listing.answering(self._database, node), 0.0)
        match node:
            case And():
                return self._joined(node.parts, And, _intersection)
            case Or():
                return self._joined(node.parts, Or, _union)
            case Not():
                return dict.fromkeys(self._universe - self._scores(node.part).keys(), 0.0)
            case Boost():
                found = self._scores(node.part)
                return {i: score * node.factor for i, score in found.items()}
            case Field():
                return self._scores(_inwards(node.part, node.name))
        return {}

    def _words(self, node: Node) -> Scores:
        if not asks_engine(node):
            # No words at all; which of the two empty trees it is, the store can tell as well.
            return dict.fromkeys(listing.answering(self._database, node), 0.0)
        matches = self._engine.search(node)
        self._notes += matches.notes
        return dict(zip(matches.ids.tolist(), matches.scores.tolist(), strict=True))

    def _joined(
        self,
        parts: Sequence[Node],
        made: type[And | Or],
        join: Callable[[list[Scores]], Scores],
    ) -> Scores:
        words = tuple(part for part in parts if not asks_store(part))
        known = tuple(part for part in parts if not asks_engine(part) and asks_store(part))
        mixed = [part for part in parts if asks_store(part) and asks_engine(part)]
        answers = [self._scores(part) for part in mixed]
        answers += [self._scores(made(some)) for some in (words, known) if some]
        return join(answers)


def _intersection(answers: list[Scores]) -> Scores:
    common = set(answers[0]).intersection(*answers[1:])
    return {i: sum(answer[i] for answer in answers) for i in common}


def _union(answers: list[Scores]) -> Scores:
    found: Scores = {}
    for answer in answers:
        for i, score in answer.items():
            found[i] = found.get(i, 0.0) + score
    return found


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


def suggested(engine: Engine, typed: str, parsed: Parsed) -> str:
    """The same query with the unknown words spelt as the nearest words of the library, or ""."""
    corrected = typed
    for number in reversed(range(len(parsed.pieces))):
        piece = parsed.pieces[number]
        before = parsed.pieces[number - 1] if number else None
        if before is not None and before.kind is Kind.FIELD and not isinstance(before.key, Name):
            continue
        if piece.kind is Kind.WORD and piece.text.isalpha():
            start, end = piece.span.start, piece.span.start + len(piece.text)
            nearest = engine.nearest(piece.text) or piece.text
            corrected = corrected[:start] + nearest + corrected[end:]
    return "" if corrected == typed else corrected
