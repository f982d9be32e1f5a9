"""Which paragraphs stand in which articles of a site, so that what recurs can be seen.

A paragraph is a number of 63 bits made of its site and its fingerprint; so two integers a row are
enough, and moving an article to another site is the same work as giving it another text.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from emeroteca.model.article import Apart, ArticleId
from emeroteca.model.changes import Recurring
from emeroteca.model.cleaning import SiteRule, fingerprint, sample_of
from emeroteca.model.text import BlockKind, Text
from emeroteca.store.database import Bindings, Database

RECURS = 3
"""In how many articles of its site a paragraph must stand to be proposed as boilerplate."""

_KINDS = frozenset(
    (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTATION)
)
_MIN_WORDS, _MAX_LENGTH = 4, 1_000


def put(
    database: Database, article: ArticleId, site: str, text: Text, apart: Iterable[Apart]
) -> None:
    """Note the paragraphs of an article whose paragraphs are not noted."""
    rows: list[Bindings] = [(*row, article) for row in _rows(site, text, apart)]
    database.many("INSERT OR IGNORE INTO paragraphs VALUES (?, ?, ?)", rows)


def forget(
    database: Database, article: ArticleId, site: str, text: Text, apart: Iterable[Apart]
) -> None:
    """Forget what `put` noted; it must be told of the same text, for no index leads there."""
    rows: list[Bindings] = [(*row, article) for row in _rows(site, text, apart)]
    database.many("DELETE FROM paragraphs WHERE mark = ? AND apart = ? AND article = ?", rows)


def forget_trash(database: Database) -> None:
    """Forget the paragraphs of everything in the trash, in one sweep over the table."""
    database.rows(
        "DELETE FROM paragraphs WHERE article IN (SELECT id FROM articles WHERE trashed != '')"
    )


def standing(database: Database, site: str, text: str, apart: bool) -> list[ArticleId]:
    """The articles of a site in which the paragraph of a fingerprint stands, or is set apart."""
    found = database.rows(
        "SELECT article FROM paragraphs WHERE mark = ? AND apart = ?", (_mark(site, text), apart)
    )
    return [ArticleId(row[0]) for row in found]


def recurring(database: Database, site: str, text: Text, decided: set[str]) -> list[Recurring]:
    """The paragraphs of a text that stand in several articles of its site.

    Articles of one title, or of one text, are one article. `decided` are fingerprints to pass over.
    """
    prints = {number: mark for number, mark in _paragraphs(text) if site and mark not in decided}
    counts: dict[str, int] = {}
    for mark in set(prints.values()):
        counts[mark] = _articles(database, _mark(site, mark))
    return [
        Recurring(number, counts[mark], _folding(site, mark, text, number))
        for number, mark in prints.items()
        if counts[mark] >= RECURS
    ]


def _folding(site: str, mark: str, text: Text, block: int) -> SiteRule:
    sample = sample_of(text.slice(text.blocks[block].span))
    return SiteRule(site, keep=False, text=mark, learned=True, sample=sample)


def _articles(database: Database, mark: int) -> int:
    row = database.one(
        "SELECT count(*) FROM (SELECT 1 FROM paragraphs WHERE mark = ? AND apart = 0 LIMIT ?)",
        (mark, RECURS),
    )
    if row is None or int(str(row[0])) < RECURS:
        return 0
    row = database.one(
        "SELECT min(count(DISTINCT title_key), count(DISTINCT text_digest)) "
        "FROM paragraphs CROSS JOIN articles ON id = article WHERE mark = ? AND apart = 0",
        (mark,),
    )
    return int(str(row[0])) if row else 0


def _rows(site: str, text: Text, apart: Iterable[Apart]) -> set[tuple[int, int]]:
    if not site:
        # Without a site there is nothing to be learned and no rule to be kept.
        return set()
    rows = {(_mark(site, mark), 0) for _, mark in _paragraphs(text)}
    return rows | {(_mark(site, _key(piece)), 1) for piece in apart if _counts(piece.text)}


def _key(piece: Apart) -> str:
    return piece.key.partition(".")[0] or fingerprint(piece.text)


def _paragraphs(text: Text) -> Iterator[tuple[int, str]]:
    """The blocks that count, each with its number and its fingerprint."""
    for number, block in enumerate(text.blocks):
        if block.kind in _KINDS and len(block.span) <= _MAX_LENGTH:
            words = text.slice(block.span)
            if _counts(words):
                yield number, fingerprint(words)


def _counts(words: str) -> bool:
    """Whether a paragraph is long enough to be told from others, and short enough for a tail."""
    return len(words) <= _MAX_LENGTH and len(words.split(None, _MIN_WORDS)) >= _MIN_WORDS


def _mark(site: str, text: str) -> int:
    mixed = hashlib.blake2b(f"{site}\n{text}".encode(), digest_size=8).digest()
    return int.from_bytes(mixed) >> 1
