"""Lists, searches and facets: the engine's matches and the store's columns, put in order.

What the engine said is kept until its index changes, because the same words are asked for again
with another filter, and for their facets.
"""

from __future__ import annotations

import time
from array import array
from collections import OrderedDict
from datetime import date

import numpy as np

from emeroteca.archive.answering import Answer, Answering, best_first
from emeroteca.archive.correcting import suggested
from emeroteca.archive.freshness import factors
from emeroteca.archive.gazetteer import Gazetteer
from emeroteca.archive.indexing import Indexing
from emeroteca.archive.marking import MarkingSearch, in_text
from emeroteca.archive.naming import NamingSearch
from emeroteca.fulltext import Engine, Matches
from emeroteca.model.changes import Changes, FlagEdit, StateEdit
from emeroteca.model.entities.known import Dossier, Entity
from emeroteca.model.entities.mending import EntityStateEdit
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.query import Node, Note, Remark, parse, worded
from emeroteca.model.query.tree import asks_marks, asks_names
from emeroteca.model.search import Counts, Facets, Filter, Query, Results, Sort
from emeroteca.store import facets, listing
from emeroteca.store.columns import Columns, Mask, Rows
from emeroteca.store.database import Database
from emeroteca.store.entities import dossier, finding, waiting
from emeroteca.store.entities.telling import Counted
from emeroteca.store.orders import Orders

KEPT = 8
"""Answers of the engine that are kept; a query is cut into few."""


class Searching:
    """Answers what may be asked of all articles; reads what it goes by when it is made."""

    def __init__(
        self, database: Database, engine: Engine, indexing: Indexing, gazetteer: Gazetteer
    ) -> None:
        self._database = database
        self._engine = engine
        self._indexing = indexing
        self._columns = Columns(database)
        self._naming = NamingSearch(database, self._columns, gazetteer)
        self._marking = MarkingSearch(database, engine, self._columns, self._search)
        self._orders = Orders(database, self._columns)
        self._matches: OrderedDict[Node, Matches] = OrderedDict()
        self._version = -1
        # Like opening the index, this is no part of the time that a search takes.
        self._columns.refresh()

    def follow(self, changes: Changes) -> None:
        """Know what was just written."""
        ids = changes.articles | changes.annotations | {*changes.added, *changes.removed}
        # Flags and tags let articles pass other filters, and sort them no otherwise.
        sorted_anew = changes.listing and not isinstance(changes.inverse, FlagEdit | StateEdit)
        moved = sorted_anew or changes.added or changes.removed or changes.cleaned
        self._columns.outdate(ids, bool(moved))
        self._columns.outdate_named((*changes.recognised, *changes.removed))
        if isinstance(mended := changes.inverse, EntityStateEdit):
            names, entities = (name for name, _ in mended.names), (e.id for e in mended.entities)
            self._columns.outdate_named((), names, entities)

    # ------------------------------------------------------------------ lists

    def ids(self, wanted: Filter, sort: Sort) -> array[int]:
        """The ids of the articles that pass a filter, in order."""
        self._columns.refresh()
        return self._ids(self._orders.sorted(listing.passing(self._columns, wanted), sort))

    def counts(self) -> Counts:
        """How many articles stand in each place."""
        self._columns.refresh()
        return listing.counts(self._columns)

    # ------------------------------------------------------------------ entities

    def counted(self) -> Counted:
        """Tells in how many articles outside the trash an entity is named."""
        self._columns.refresh()
        return dossier.counted(self._columns)

    def entities(self, words: str, kind: EntityKind | None, limit: int) -> list[Entity]:
        """Entities with a name of which words begin so (`store.entities.finding`)."""
        self._columns.refresh()
        return finding.entities(self._database, self._columns, words, kind, limit)

    def dossier(self, entity: Entity) -> Dossier:
        """What the archive knows of an entity (`store.entities.dossier`)."""
        self._columns.refresh()
        return dossier.dossier(self._database, self._columns, entity)

    def spelt_out(self, tree: Node) -> Node:
        """A tree with all their names in the place of the entities that it asks for, and with words
        of the text in the place of marked ones."""
        if asks_marks(tree):
            tree = in_text(tree)
        if not asks_names(tree):
            return tree
        self._columns.refresh()
        return self._naming.spelt_out(tree)

    # ------------------------------------------------------------------ words

    def search(self, query: Query) -> Results:
        """Every article that holds the words and passes the filter, in the query's order."""
        begun = time.perf_counter()
        if not query.words.strip():
            ids = self.ids(query.filter, query.sort)
            return Results(ids, array("d", bytes(8 * len(ids))), "", "", _since(begun))
        self._refresh()
        parsed = parse(query.words, unfinished=query.unfinished)
        answer, notes = self._find(parsed.tree)
        if query.freshness and query.sort is Sort.RELEVANCE:
            answer = self._freshened(answer)
        rows = self._sorted(answer, listing.passing(self._columns, query.filter), query.sort)
        suggestion = "" if len(rows) else suggested(self._engine, query.words, parsed)
        return Results(
            self._ids(rows),
            _scores(answer, rows),
            worded(parsed.tree),
            suggestion,
            _since(begun),
            (*parsed.notes, *notes),
        )

    def facets(self, query: Query) -> Facets:
        """What the articles share that hold the words and pass the filter (`store.facets`)."""
        self._refresh()
        if query.words.strip():
            answer, _ = self._find(parse(query.words, unfinished=query.unfinished).tree)
            found = answer.mask
        else:
            found = np.ones(len(self._columns), bool)
        return facets.facets(self._columns, found, query.filter)

    def _refresh(self) -> None:
        self._indexing.flush()
        self._columns.refresh()

    def _find(self, tree: Node) -> tuple[Answer, tuple[Note, ...]]:
        answering = Answering(
            self._columns, self._search, self._naming.answering, self._marking.answering
        )
        answer = answering.answer(tree)
        if asks_names(tree) and (waits := waiting.count(self._database)):
            answering.notes.append(Note(Remark.WAITING, number=waits))
        return answer, tuple(dict.fromkeys(answering.notes))

    def _search(self, words: Node) -> Matches:
        if self._version != self._indexing.version:
            self._matches.clear()
            self._version = self._indexing.version
        if words not in self._matches:
            self._matches[words] = self._engine.search(words)
            while len(self._matches) > KEPT:
                self._matches.popitem(last=False)
        self._matches.move_to_end(words)
        return self._matches[words]

    def _freshened(self, answer: Answer) -> Answer:
        if answer.scores is None:
            return answer
        scores = np.zeros_like(answer.scores)
        rows = np.flatnonzero(answer.mask)
        scores[rows] = answer.scores[rows] * factors(self._columns.day[rows], date.today())
        return Answer(answer.mask, scores)

    def _sorted(self, answer: Answer, passing: Mask, sort: Sort) -> Rows:
        if sort is Sort.RELEVANCE:
            return best_first(answer, passing)
        return self._orders.sorted(answer.mask & passing, sort)

    def _ids(self, rows: Rows) -> array[int]:
        return array("q", self._columns.ids[rows].tobytes())


def _scores(answer: Answer, rows: Rows) -> array[float]:
    scores = np.zeros(len(rows)) if answer.scores is None else answer.scores[rows]
    return array("d", scores.astype(np.float64).tobytes())


def _since(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000
