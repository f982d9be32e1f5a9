"""Answers what a query asks of the entities that articles name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np

from emeroteca.archive.gazetteer import Gazetteer
from emeroteca.model.query import Node
from emeroteca.model.query.names import KIND_OF
from emeroteca.model.query.tree import (
    NOTHING,
    And,
    Boost,
    Field,
    Name,
    Naming,
    Not,
    Or,
    Phrase,
    Word,
)
from emeroteca.store.columns import Columns, Mask
from emeroteca.store.database import Database
from emeroteca.store.entities import matching
from emeroteca.store.entities.columns import KINDS
from emeroteca.store.listed import numbers

MARKED = 60
"""Names of entities that are marked where an article was found by them; the longest."""


class NamingSearch:
    """Knows which entities and which articles are meant."""

    def __init__(self, database: Database, columns: Columns, gazetteer: Gazetteer) -> None:
        self._database = database
        self._columns = columns
        self._gazetteer = gazetteer

    def answering(self, asked: Naming) -> Mask:
        """The rows that answer to it."""
        entities = self._entities(asked)
        if asked.name is not Name.QUOTE:
            return self._columns.named.having(entities, len(self._columns))
        listed = ", ".join(map(str, entities))
        found = self._database.one(
            "SELECT group_concat(article) FROM appearances WHERE said > 0 AND name IN "
            f"(SELECT id FROM names WHERE entity IN ({listed}))"
        )
        rows = self._columns.rows_of(numbers(found[0] if found else None))
        mask = np.zeros(len(self._columns), bool)
        mask[rows[rows >= 0]] = True
        return mask

    def spelt_out(self, node: Node) -> Node:
        """A tree with names in the place of who is meant, for marking them in a text."""
        match node:
            case Naming():
                names = matching.names_of(self._database, self._entities(node))[:MARKED]
                found = [Phrase(name) for name in names]
                return Field(Name.TEXT, Or(tuple(found))) if found else NOTHING
            case And() | Or():
                return type(node)(tuple(map(self.spelt_out, node.parts)))
            case Not():
                return Not(self.spelt_out(node.part))
            case Boost():
                return Boost(self.spelt_out(node.part), node.factor)
        return node

    def _entities(self, asked: Naming) -> Sequence[int]:
        found = np.array(matching.meant(self._database, asked, self._places(asked)), np.int64)
        kinds = self._columns.named.kinds[found]
        kind = KIND_OF[asked.name]
        fitting = kinds > 0 if kind is None else kinds == KINDS[kind]
        return [int(entity) for entity in found[fitting]]

    def _places(self, asked: Naming) -> Collection[str]:
        if asked.name is Name.PLACE and isinstance(asked.called, Word | Phrase):
            return self._gazetteer.ids_of(asked.called.text)
        return ()
