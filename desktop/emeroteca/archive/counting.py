"""How much many queries find, counted by searching for each of them."""

from __future__ import annotations

from collections.abc import Sequence

from emeroteca.archive.facade import Archive
from emeroteca.model.article import Article
from emeroteca.model.name_list import NameCount
from emeroteca.model.saved_searches import SavedSearch, Tally
from emeroteca.model.search import Filter, Query, Sort


def tally(archive: Archive, search: SavedSearch) -> Tally:
    """How many articles a saved search finds, and how many of them are new."""
    ids = archive.search(search.query()).ids
    return Tally(search.id, len(ids), sum(i > search.seen for i in ids), max(ids, default=0))


def count_each(archive: Archive, queries: Sequence[str], wanted: Filter) -> list[NameCount]:
    """How many articles answer to each query, and the dates of the first and the last."""
    return [_count(archive, Query(words, wanted, Sort.NEWEST)) for words in queries]


def _count(archive: Archive, query: Query) -> NameCount:
    ids = archive.search(query).ids
    if not ids:
        return NameCount(0)
    last, first = archive.articles((ids[0],)), archive.articles((ids[-1],))
    return NameCount(len(ids), _date(first[0]), _date(last[0]))


def _date(article: Article) -> str:
    """What it is sorted by: without a date of its own it counts from when it was saved."""
    return article.metadata.published or article.saved[:10]
