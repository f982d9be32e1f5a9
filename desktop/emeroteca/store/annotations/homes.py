"""Finds the articles that annotations from elsewhere are about."""

from __future__ import annotations

import re
from collections import defaultdict
from urllib.parse import parse_qsl, urlencode, urlsplit

from emeroteca.model.article import ArticleId
from emeroteca.store.database import Database

_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref|ref_src", re.IGNORECASE)


class Homes:
    """The articles outside the trash by their originals, addresses and titles, newest first."""

    def __init__(self, database: Database) -> None:
        self._digests: dict[str, list[ArticleId]] = defaultdict(list)
        self._addresses: dict[str, list[ArticleId]] = defaultdict(list)
        self._titles: dict[str, list[ArticleId]] = defaultdict(list)
        for identifier, digest, url, title in database.rows(
            "SELECT id, source_digest, url, title FROM articles WHERE trashed = '' ORDER BY id DESC"
        ):
            article = ArticleId(int(identifier))
            self._digests[str(digest)].append(article)
            self._addresses[address(str(url))].append(article)
            self._titles[_title(str(title))].append(article)

    def of(self, sha256: str, url: str, title: str) -> list[ArticleId]:
        """The articles that are meant, the surest first; by title only where nothing else is."""
        found = self._digests.get(sha256, []) if sha256 else []
        by_address = self._addresses.get(address(url), []) if address(url) else []
        found = list(dict.fromkeys([*found, *by_address]))
        return found or (self._titles.get(_title(title), []) if _title(title) else [])


def address(url: str) -> str:
    """An address without what differs between two visits of the same page."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    if not parts.netloc:
        return ""
    host = parts.netloc.rpartition("@")[2].lower().removeprefix("www.").removesuffix(":443")
    asked = [(k, v) for k, v in parse_qsl(parts.query, True) if not _TRACKING.fullmatch(k)]
    query = f"?{urlencode(sorted(asked))}" if asked else ""
    return f"{host}{parts.path.rstrip('/')}{query}"


def _title(title: str) -> str:
    return " ".join(title.casefold().split())
