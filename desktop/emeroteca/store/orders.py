"""The orders that lists can stand in, each as the rows of all articles in that order.

What texts are sorted by is read from the database's indexes, which hold the ids in that order;
the columns then need no texts.
"""

from __future__ import annotations

import numpy as np

from emeroteca.model.search import Sort
from emeroteca.store.columns import Columns, Mask, Rows
from emeroteca.store.database import Database, translated
from emeroteca.store.listed import numbers

_INDEXED = {
    Sort.OLDEST: "date_key, id",
    Sort.TITLE: "title_key, id",
    Sort.LENGTH: "words, id",
}


class Orders:
    """Sorts rows; an order is made when it is first asked for and kept until articles move."""

    def __init__(self, database: Database, columns: Columns) -> None:
        self._database = database
        self._columns = columns
        self._made: dict[Sort, Rows] = {}
        self._moves = -1

    def sorted(self, mask: Mask, sort: Sort) -> Rows:
        """The rows of a mask in an order; relevance, which is the engine's, is the last saved
        first."""
        if sort in (Sort.SAVED, Sort.RELEVANCE):
            return np.flatnonzero(mask)[::-1]
        order = self._order(sort)
        return order[mask[order]]

    def _order(self, sort: Sort) -> Rows:
        if self._moves != self._columns.moves:
            self._made.clear()
            self._moves = self._columns.moves
        if sort not in self._made:
            self._made[sort] = self._make(sort)
        return self._made[sort]

    def _make(self, sort: Sort) -> Rows:
        if sort is Sort.NEWEST:
            return self._order(Sort.OLDEST)[::-1]
        if sort is Sort.SITE:
            newest = self._order(Sort.NEWEST)
            ranks = self._columns.sites.ranks()[self._columns.site[newest]]
            return newest[np.argsort(ranks, kind="stable")]
        found = self._read(_INDEXED[sort])
        return found[::-1] if sort is Sort.LENGTH else found

    def _read(self, order: str) -> Rows:
        sql = f"SELECT group_concat(id) FROM (SELECT id FROM articles ORDER BY {order})"
        with translated("the library"):
            found = self._database.one(sql)
        return self._columns.rows_of(numbers(found[0] if found else None))
