"""Finds the articles that annotations from elsewhere are about."""

from __future__ import annotations

from emeroteca.model.article import ArticleId
from emeroteca.store.annotations.addresses import address, hosts, piece, titles
from emeroteca.store.database import Database

_NEWEST = "trashed = '' ORDER BY id DESC"
_ANNOTATED = "id IN (SELECT article FROM annotations)"


class Homes:
    """The articles outside the trash by their originals, addresses and titles, newest first; with
    `annotated` those alone that something is written on."""

    def __init__(self, database: Database, annotated: bool = False) -> None:
        self._database = database
        self._wanted = f"{_ANNOTATED} AND {_NEWEST}" if annotated else _NEWEST
        self._known: dict[tuple[str, str], list[ArticleId]] = {}
        self._titled: dict[str, list[ArticleId]] = {}

    def of(self, sha256: str, url: str) -> list[ArticleId]:
        """The articles that are meant for certain: the same original, then the same address."""
        key = (sha256, url)
        if key not in self._known:
            found = self._ids("source_digest = ?", sha256) if sha256 else []
            known = address(url)
            by_address = self._of_address(known) if known else []
            self._known[key] = list(dict.fromkeys([*found, *by_address]))
        return self._known[key]

    def titled(self, title: str) -> list[ArticleId]:
        """The articles that may be meant by a title, as it is or without the name of its site."""
        if title not in self._titled:
            found = (self._ids("title_key = ?", key) for key in titles(title))
            self._titled[title] = next(filter(None, found), [])
        return self._titled[title]

    def address_of(self, article: ArticleId) -> str:
        """The address of an article, or ""."""
        row = self._database.one("SELECT url FROM articles WHERE id = ?", (article,))
        return address(str(row[0])) if row is not None else ""

    def _of_address(self, known: str) -> list[ArticleId]:
        sites = hosts(known)
        rows = self._database.rows(
            f"SELECT id, url FROM articles WHERE site_key IN ({', '.join('?' * len(sites))}) "
            f"AND instr(url, ?) AND {self._wanted}",
            (*sites, piece(known)),
        )
        return [ArticleId(int(found)) for found, url in rows if address(str(url)) == known]

    def _ids(self, condition: str, value: str) -> list[ArticleId]:
        rows = self._database.rows(
            f"SELECT id FROM articles WHERE {condition} AND {self._wanted}", (value,)
        )
        return [ArticleId(int(row[0])) for row in rows]
