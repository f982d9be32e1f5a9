"""Cleaning stored articles again: what a worker needs for it, and what its draft replaces."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from emeroteca.model.article import ArticleId, Draft
from emeroteca.model.changes import Changes, Recurring
from emeroteca.model.cleaning import Repairs, Rules
from emeroteca.model.recapture import Recapture
from emeroteca.store import articles as rows
from emeroteca.store import paragraphs, repairs, replacing, stale, texts
from emeroteca.store.database import Database
from emeroteca.store.originals import Originals


def recapture(database: Database, originals: Originals, article: ArticleId) -> Recapture:
    """An article's original with all that its cleaning has to follow.

    Raises `NotFoundError`, `LibraryDamagedError`, `DiskError`.
    """
    known = rows.one(database, article).metadata
    source = rows.source(database, article)
    mine = "url" in rows.edited_of(database, article)
    return Recapture(
        article,
        known.title,
        originals.get(source.digest),
        source.media_type,
        source.encoding,
        source.origin,
        url=known.url if mine else "",
        site=rows.site_of(database, article),
        repairs=repairs.of(database, article),
        pictures=_pictures(database, originals, article),
        nameless=any(not asset.address for asset in rows.assets(database, article)),
    )


def _pictures(database: Database, originals: Originals, article: ArticleId) -> dict[str, Path]:
    return {
        address: originals.path(asset.digest)
        for asset in rows.assets(database, article, unused=True)
        for address in asset.address.split("\n")
        if address
    }


def replace(
    database: Database, article: ArticleId, draft: Draft, made_with: Repairs | None
) -> Changes:
    """Store what another cleaning found; raises `NotFoundError`.

    Where a person has said something else since the draft was begun, it is of no use: nothing is
    stored, and the article stays stale.
    """
    if made_with is not None and made_with != repairs.of(database, article):
        return Changes(stale=stale.count(database))
    return replacing.renew(database, article, draft)


def mark(database: Database, ids: Iterable[ArticleId] | None) -> Changes:
    """Mark some articles as stale, or all."""
    if ids is None:
        stale.mark_all(database)
    else:
        stale.mark(database, ids)
    return Changes(stale=stale.count(database))


def mark_outdated(database: Database, new: Iterable[ArticleId], rules: Rules) -> int:
    """Mark those of some new articles whose site has other rules than they were cleaned with."""
    now = repairs.rules(database)
    sites = {article: rows.site_of(database, article) for article in new}
    outdated = [a for a, site in sites.items() if rules.get(site, ()) != now.get(site, ())]
    stale.mark(database, outdated)
    return stale.count(database) if outdated else 0


def recurring(database: Database, article: ArticleId) -> tuple[Recurring, ...]:
    """The paragraphs of an article that are likely to be boilerplate of its site.

    Left out are those that a rule or a person's choice has decided about, either way.
    """
    said = repairs.of(database, article)
    decided = {rule.text for rule in said.rules if rule.text}
    decided |= {choice.key.partition(".")[0] for choice in said.choices}
    text, _ = texts.unpack(rows.body(database, article))
    return tuple(paragraphs.recurring(database, rows.site_of(database, article), text, decided))
