"""Gives an article the text of another cleaning and leaves alone what is a person's."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from emeroteca.errors import LibraryDamagedError
from emeroteca.model.anchors import moved
from emeroteca.model.article import Apart, Article, ArticleId, Draft, Metadata
from emeroteca.model.changes import Changes
from emeroteca.model.cleaning import site_key
from emeroteca.model.text import Text
from emeroteca.store import facts, paragraphs, repairs, stale
from emeroteca.store.annotations import anchoring
from emeroteca.store.articles import (
    DERIVED,
    assets,
    body,
    derived,
    edited_of,
    html,
    keep_assets,
    one,
    site_of,
)
from emeroteca.store.database import Database
from emeroteca.store.entities import waiting
from emeroteca.store.texts import pack, squeeze, unpack

_SORTED_BY = ("title", "site", "published")
# The length sorts too; but nearly every cleaning changes it, and lists would jump about.
_SEARCHED = ("title", "subtitle", "byline", "site", "language")


def renew(database: Database, article: ArticleId, draft: Draft) -> Changes:
    """Replace what cleaning derives from the original; raises `NotFoundError`.

    The files of the draft must have been kept before. Pictures that it does not show stay, for
    undoing may want them and the page's own folder may be gone. Returns empty `Changes` where
    everything is as it was.
    """
    known = one(database, article)
    mine = {name: getattr(known.metadata, name) for name in edited_of(database, article)}
    draft = replace(draft, metadata=replace(draft.metadata, **mine))
    old = _shown(database, known)
    shown = (draft.metadata, draft.text, draft.apart, draft.html, draft.facts, draft.suggestions)
    before = {asset.digest for asset in assets(database, article)}
    stale.clear(database, (article,))
    keep_assets(database, article, draft.assets)
    text, apart = (old[1], old[2]) if old is not None else (None, ())
    _note_paragraphs(database, known, draft, text, apart)
    if old == shown and before == {asset.digest for asset in draft.assets}:
        return Changes()
    _write(database, known, draft, text)
    moved_along = (text is None or text.content != draft.text.content) and anchoring.follow(
        database, article, text, draft.text
    )
    listing = any(
        getattr(known.metadata, name) != getattr(draft.metadata, name) for name in _SORTED_BY
    )
    changed = frozenset((article,))
    return Changes(
        changed,
        listing=listing,
        cleaned=changed,
        annotations=changed if moved_along else frozenset(),
        notebook=moved_along or listing,
    )


_Shown = tuple[Metadata, Text, tuple[Apart, ...], str, object, object]


def _shown(database: Database, known: Article) -> _Shown | None:
    """What the article shows now; None where that is damaged, which another cleaning mends."""
    try:
        text, apart = unpack(body(database, known.id))
        found = facts.get(database, known.id)
        return known.metadata, text, apart, html(database, known.id), *found
    except LibraryDamagedError:
        return None


def _write(database: Database, known: Article, draft: Draft, text: Text | None) -> None:
    columns = ", ".join(f"{name} = ?" for name in DERIVED)
    database.rows(
        f"UPDATE articles SET {columns} WHERE id = ?", (*derived(draft, known.saved), known.id)
    )
    database.rows(
        "INSERT OR REPLACE INTO texts VALUES (?, ?, ?)",
        (known.id, pack(draft.text, draft.apart), squeeze(draft.html)),
    )
    facts.put(database, known.id, draft.facts, draft.suggestions)
    if text is not None and text != draft.text:
        position = moved(text, draft.text, known.position)
        database.rows("UPDATE articles SET position = ? WHERE id = ?", (position, known.id))
    same = text is not None and text.content == draft.text.content
    if not same or any(
        getattr(known.metadata, name) != getattr(draft.metadata, name) for name in _SEARCHED
    ):
        database.rows("UPDATE articles SET indexed = 0 WHERE id = ?", (known.id,))
    told = (known.metadata.language, known.metadata.published)
    if text != draft.text or told != (draft.metadata.language, draft.metadata.published):
        waiting.mark(database, known.id)


def _note_paragraphs(
    database: Database, known: Article, draft: Draft, text: Text | None, apart: tuple[Apart, ...]
) -> None:
    old, new = (
        site_of(database, known.id),
        site_key(draft.metadata.url, draft.metadata.site),
    )
    if text is not None and (old, text, apart) != (new, draft.text, draft.apart):
        paragraphs.forget(database, known.id, old, text, apart)
    paragraphs.put(database, known.id, new, draft.text, draft.apart)
    database.rows("UPDATE articles SET gathered = 1, site_key = ? WHERE id = ?", (new, known.id))
    if old != new and repairs.of_site(database, old) != repairs.of_site(database, new):
        # It was cleaned with the rules of a site that it turned out not to be of.
        stale.mark(database, (known.id,))


def to_site(database: Database, article: ArticleId, site: str) -> None:
    """Move an article to the site that a person's details say it is of."""
    old = site_of(database, article)
    if old == site:
        return
    text, apart = unpack(body(database, article))
    paragraphs.forget(database, article, old, text, apart)
    paragraphs.put(database, article, site, text, apart)
    database.rows("UPDATE articles SET site_key = ?, gathered = 1 WHERE id = ?", (site, article))
    if repairs.of_site(database, old) or repairs.of_site(database, site):
        stale.mark(database, (article,))


def gather(database: Database, limit: int) -> int:
    """Note the paragraphs of some articles of an earlier version; returns how many were done."""
    waiting = [
        (ArticleId(i), site)
        for i, site in database.rows(
            "SELECT id, site_key FROM articles WHERE gathered = 0 LIMIT ?", (limit,)
        )
    ]
    for article, site in waiting:
        # A check tells of a damaged text; here it has no paragraphs.
        with contextlib.suppress(LibraryDamagedError):
            paragraphs.put(database, article, site, *unpack(body(database, article)))
    database.many("UPDATE articles SET gathered = 1 WHERE id = ?", [(i,) for i, _ in waiting])
    return len(waiting)
