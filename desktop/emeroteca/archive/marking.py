"""Answers what a query asks of the passages that a reader marked."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from emeroteca.fulltext import Engine, Matches
from emeroteca.model.article import ArticleId
from emeroteca.model.query import Node
from emeroteca.model.query.tree import And, Boost, Field, Marked, Name, Not, Or
from emeroteca.store.annotations import passages
from emeroteca.store.columns import Columns, Mask
from emeroteca.store.database import Database


class MarkingSearch:
    """Knows in which articles words are marked; `search` asks the engine for words."""

    def __init__(
        self,
        database: Database,
        engine: Engine,
        columns: Columns,
        search: Callable[[Node], Matches],
    ) -> None:
        self._database = database
        self._engine = engine
        self._columns = columns
        self._search = search

    def answering(self, asked: Marked) -> Mask:
        """The rows of articles with a marked passage that answers.

        The engine tells whose texts hold the words, in all their forms, and then whether they
        stand in the passages of those.
        """
        holding = self._search(Field(Name.TEXT, asked.words)).ids.tolist()
        found = passages.of_articles(self._database, holding)
        marked: set[ArticleId] = set()
        for article, language, passage in found:
            if article not in marked:
                hit = self._engine.locate(asked.words, article, passage, language)
                marked.update((article,) if hit.spans else ())
        rows = self._columns.rows_of(np.array(sorted(marked), np.int64))
        mask = np.zeros(len(self._columns), bool)
        mask[rows[rows >= 0]] = True
        return mask


def in_text(node: Node) -> Node:
    """A tree with words of the text in the place of marked ones, for showing where they stand."""
    match node:
        case Marked():
            return Field(Name.TEXT, node.words)
        case And() | Or():
            return type(node)(tuple(map(in_text, node.parts)))
        case Not():
            return Not(in_text(node.part))
        case Boost():
            return Boost(in_text(node.part), node.factor)
    return node
