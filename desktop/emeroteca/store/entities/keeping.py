"""Stores what was recognised in an article."""

from __future__ import annotations

from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.entities.recognised import Quoted, Recognised
from emeroteca.model.text import Span
from emeroteca.store import articles, texts
from emeroteca.store.database import Database
from emeroteca.store.entities import appearances, names, waiting
from emeroteca.store.entities.packing import Stored, pack


def keep(database: Database, article: ArticleId, text_digest: str, found: Recognised) -> Changes:
    """Store what was found in the text of a digest; passed over where the article has another.

    Raises `LibraryDamagedError`.
    """
    known = database.one("SELECT text_digest FROM articles WHERE id = ?", (article,))
    if known is None or known[0] != text_digest:
        return Changes()
    content = texts.characters(articles.body(database, article))
    rows = names.rows_of(database, content, found)
    speakers = tuple(_speaker(found, rows, quotation) for quotation in found.quotations)
    database.rows(
        "INSERT OR REPLACE INTO recognised VALUES (?, ?, ?, ?)",
        (article, found.version, text_digest, pack(Stored(found, rows, speakers))),
    )
    appearances.count(database, article)
    waiting.clear(database, article)
    return Changes(recognised=frozenset((article,)))


def _speaker(found: Recognised, rows: tuple[int, ...], quotation: Quoted) -> int:
    """The name of who speaks, as it is written nearest to where that is told."""
    if quotation.speaker is None:
        return 0
    told = quotation.cue or quotation.span
    written = [
        (_distance(mention.span, told), row)
        for mention, row in zip(found.mentions, rows, strict=True)
        if mention.entity == quotation.speaker
    ]
    return min(written)[1] if written else 0


def _distance(one: Span, other: Span) -> int:
    return max(0, one.start - other.end, other.start - one.end)
