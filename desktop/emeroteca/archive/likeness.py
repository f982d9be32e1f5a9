"""The articles that are most like one."""

from __future__ import annotations

import time
from array import array
from collections.abc import Container

from emeroteca.fulltext import Engine
from emeroteca.model.article import ArticleId
from emeroteca.model.query import Node, worded
from emeroteca.model.query.tree import Boost, Field, Or
from emeroteca.model.search import Results
from emeroteca.store import articles as rows
from emeroteca.store import texts
from emeroteca.store.database import Database

FARTHEST = 0.08
"""Of what an article scores itself: what scores less shares a word by chance."""

MOST = 100


def similar(
    database: Database, engine: Engine, article: ArticleId, among: Container[int]
) -> Results:
    """The articles among some that are most like one, the best first, without itself.

    `Results.understood` is a query for the words by which they are. Raises `NotFoundError`,
    `LibraryDamagedError`.
    """
    begun = time.perf_counter()
    known = rows.one(database, article).metadata
    text = texts.characters(rows.body(database, article))
    title = f"{known.title} {known.subtitle}".replace("\n", " ")
    query = engine.alike(f"{title}\n{text}", known.language)
    matches = engine.search(query)
    scores = dict(zip(matches.ids.tolist(), matches.scores.tolist(), strict=True))
    least = FARTHEST * max(scores.values(), default=0.0)
    near = [
        (i, scores[i]) for i in matches.best() if i != article and i in among and scores[i] >= least
    ][:MOST]
    return Results(
        array("q", (i for i, _ in near)),
        array("d", (score for _, score in near)),
        worded(_plain(query)),
        "",
        (time.perf_counter() - begun) * 1000,
    )


def _plain(query: Node) -> Node:
    """The query without its weights, as a person would type it."""
    match query:
        case Boost() | Field():
            return _plain(query.part)
        case Or():
            return Or(tuple(map(_plain, query.parts)))
    return query
