"""The pictures that an article shows, with their bytes."""

from __future__ import annotations

from dataclasses import replace

from emeroteca.archive import health
from emeroteca.model.article import ArticleId, Asset
from emeroteca.store import articles
from emeroteca.store.database import Database
from emeroteca.store.originals import Originals


def shown(database: Database, originals: Originals, article: ArticleId) -> tuple[Asset, ...]:
    """The pictures of an article; one that is gone from disk is left out."""
    every = ((asset, _read(originals, asset)) for asset in articles.assets(database, article))
    return tuple(replace(asset, data=data) for asset, data in every if data)


def _read(originals: Originals, asset: Asset) -> bytes:
    try:
        return originals.get(asset.digest)
    except health.UNREADABLE:
        return b""
