"""Articles in the database: putting drafts in, reading them back, finding duplicates."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import fields

from emeroteca.errors import NotFoundError
from emeroteca.model.article import Article, ArticleId, Asset, Draft, Metadata, Source
from emeroteca.model.cleaning import site_key
from emeroteca.model.text import BlockKind, Text
from emeroteca.store import facts, paragraphs
from emeroteca.store.database import Bindings, Database, translated
from emeroteca.store.texts import digest_of, expand, pack, squeeze

SNIPPET = 260
WORDS_A_MINUTE = {"ar": 181, "de": 260, "en": 238, "es": 278, "fr": 214, "it": 285, "ru": 184}
"""Silent reading of prose by adults (Brysbaert 2019, table 4); others as English."""
USUAL_SPEED = 238
SIGNS_A_MINUTE = {"zh": 255, "ja": 357, "ko": 400, "th": 640}
"""Scripts without spaces (and Korean) are read by the sign."""

META = tuple(field.name for field in fields(Metadata))
STATE = "unread, starred, archived, trashed, progress, position"
COLUMNS = (
    f"id, {', '.join(META)}, words, minutes, snippet, saved, source_digest, text_digest, {STATE}"
)
DERIVED = (*META, "title_key", "date_key", "words", "minutes", "snippet", "text_digest")
"""What another cleaning makes anew."""
STORED = (*DERIVED, "saved", "origin", "source_digest", "site_key", "gathered")


def insert(database: Database, draft: Draft, saved: str) -> ArticleId:
    """Store a draft; its files must have been kept before. Returns the new id."""
    source = draft.source
    database.rows(
        "INSERT OR IGNORE INTO sources VALUES (?, ?, ?, ?)",
        (source.digest, source.media_type, source.encoding, len(source.data)),
    )
    site = site_key(draft.metadata.url, draft.metadata.site)
    marks = ", ".join("?" * len(STORED))
    database.rows(
        f"INSERT INTO articles ({', '.join(STORED)}) VALUES ({marks})",
        (*derived(draft, saved), saved, source.origin, source.digest, site, 1),
    )
    article = ArticleId(database.connection.last_insert_rowid())
    database.rows(
        "INSERT INTO texts VALUES (?, ?, ?)",
        (article, pack(draft.text, draft.apart), squeeze(draft.html)),
    )
    keep_assets(database, article, draft.assets)
    facts.put(database, article, draft.facts, draft.suggestions)
    paragraphs.put(database, article, site, draft.text, draft.apart)
    return article


def duplicate_of(database: Database, draft: Draft) -> ArticleId | None:
    """The article that already holds this capture: the same bytes, or the same characters."""
    row = database.one(
        "SELECT id FROM articles WHERE source_digest = ? OR text_digest = ? ORDER BY id",
        (draft.source.digest, digest_of(draft.text)),
    )
    return ArticleId(int(str(row[0]))) if row else None


def fetch(database: Database, ids: Sequence[int]) -> list[Article]:
    """The articles of some ids in that order; ids that are not there are left out."""
    marks = ", ".join("?" * len(ids))
    with translated("the library"):
        tags: dict[int, list[str]] = {}
        for article, name in database.rows(
            f"SELECT article, name FROM tags WHERE article IN ({marks}) ORDER BY name", tuple(ids)
        ):
            tags.setdefault(article, []).append(name)
        rows = database.rows(f"SELECT {COLUMNS} FROM articles WHERE id IN ({marks})", tuple(ids))
        found = {row[0]: _article(row, tuple(tags.get(row[0], ()))) for row in rows}
    return [found[identifier] for identifier in ids if identifier in found]


def tags_of(database: Database, ids: Sequence[int]) -> dict[str, int]:
    """The tags of some articles, and how many of them have each."""
    marks = ", ".join("?" * len(ids))
    with translated("the library"):
        found = database.rows(
            f"SELECT name, count(*) FROM tags WHERE article IN ({marks}) GROUP BY name", tuple(ids)
        )
        return {str(name): int(have) for name, have in found}


def count(database: Database) -> int:
    """How many articles are not in the trash."""
    with translated("the library"):
        found = database.one("SELECT count(*) FROM articles WHERE trashed = ''")
    return int(str(found[0])) if found else 0


def one(database: Database, article: ArticleId) -> Article:
    """An article; raises `NotFoundError`."""
    found = fetch(database, (article,))
    if not found:
        raise NotFoundError(f"the article {article}")
    return found[0]


def body(database: Database, article: ArticleId) -> bytes:
    """An article's packed text; raises `NotFoundError`."""
    row = database.one("SELECT body FROM texts WHERE article = ?", (article,))
    if row is None or not isinstance(row[0], bytes):
        raise NotFoundError(f"the text of the article {article}")
    return row[0]


def html(database: Database, article: ArticleId) -> str:
    """An article's sanitised page; raises `NotFoundError`."""
    row = database.one("SELECT html FROM texts WHERE article = ?", (article,))
    if row is None or not isinstance(row[0], bytes):
        raise NotFoundError(f"the page of the article {article}")
    return expand(row[0])


def source(database: Database, article: ArticleId) -> Source:
    """Where an article came from, without the bytes; raises `NotFoundError`."""
    row = database.one(
        "SELECT digest, media_type, origin, encoding FROM articles "
        "JOIN sources ON digest = source_digest WHERE id = ?",
        (article,),
    )
    if row is None:
        raise NotFoundError(f"the article {article}")
    digest, media_type, origin, encoding = map(str, row)
    return Source(b"", digest, media_type, origin, encoding)


def assets(database: Database, article: ArticleId, *, unused: bool = False) -> list[Asset]:
    """The images that an article shows, or all that came with it, without their bytes."""
    sql = (
        "SELECT digest, media_type, width, height, address FROM assets "
        "WHERE article = ? AND used >= ?"
    )
    return [
        Asset(str(digest), str(kind), b"", int(width), int(height), str(address))
        for digest, kind, width, height, address in database.rows(sql, (article, not unused))
    ]


def keep_assets(database: Database, article: ArticleId, shown: Sequence[Asset]) -> None:
    """Store the images that an article shows; those that it showed before stay, out of use."""
    there = {asset.digest: asset for asset in assets(database, article, unused=True)}
    if there:
        database.rows("UPDATE assets SET used = 0 WHERE article = ?", (article,))
    kept: list[Bindings] = [
        (article, a.digest, a.media_type, a.width, a.height, _addresses(there.get(a.digest), a))
        for a in shown
    ]
    database.many("INSERT OR REPLACE INTO assets VALUES (?, ?, ?, ?, ?, ?, 1)", kept)


def _addresses(old: Asset | None, new: Asset) -> str:
    """Everything that the capture calls a picture by."""
    names = f"{old.address if old else ''}\n{new.address}".split("\n")
    return "\n".join(dict.fromkeys(filter(None, names)))


def site_of(database: Database, article: ArticleId) -> str:
    """What the rules of an article's site are kept under; raises `NotFoundError`."""
    return _column(database, article, "site_key")


def edited_of(database: Database, article: ArticleId) -> tuple[str, ...]:
    """The fields of an article's metadata that a person wrote; raises `NotFoundError`."""
    return tuple(_column(database, article, "edited").split())


def _column(database: Database, article: ArticleId, name: str) -> str:
    row = database.one(f"SELECT {name} FROM articles WHERE id = ?", (article,))
    if row is None:
        raise NotFoundError(f"the article {article}")
    return str(row[0])


def title_key(title: str) -> str:
    """What titles are sorted by: without case, accents and leading signs."""
    folded = unicodedata.normalize("NFKD", title.casefold())
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    return plain.lstrip(" \"'«»“”‘’¿¡([…—–-.")


def date_key(published: str, saved: str) -> str:
    """What dates are sorted by: the publication's, else when the article was saved."""
    return published or saved[:10]


def derived(draft: Draft, saved: str) -> tuple[object, ...]:
    """The values of the columns `DERIVED`."""
    known, text = draft.metadata, draft.text
    return (
        *(getattr(known, name) for name in META),
        title_key(known.title),
        date_key(known.published, saved),
        text.words,
        minutes(text, known.language),
        snippet(text),
        digest_of(text),
    )


def minutes(text: Text, language: str) -> int:
    """How long an article takes to read, at least one minute."""
    signs = SIGNS_A_MINUTE.get(language)
    if signs is not None:
        return max(1, round(sum(c.isalpha() for c in text.content) / signs))
    return max(1, round(text.words / WORDS_A_MINUTE.get(language, USUAL_SPEED)))


def snippet(text: Text) -> str:
    """The beginning of the article's prose, for lists."""
    prose = (text.slice(b.span) for b in text.blocks if b.kind is BlockKind.PARAGRAPH)
    taken = ""
    for paragraph in prose:
        taken = f"{taken} {' '.join(paragraph.split())}".strip()
        if len(taken) >= SNIPPET:
            return taken[:SNIPPET].rsplit(" ", 1)[0] + "…"
    return taken or " ".join(text.content[:SNIPPET].split())


def _article(row: Iterable[object], tags: tuple[str, ...]) -> Article:
    values = list(row)
    known = 1 + len(META)
    words, length, start, saved, source_digest, text_digest = values[known : known + 6]
    unread, starred, archived, trashed, progress, position = values[known + 6 :]
    return Article(
        ArticleId(int(str(values[0]))),
        Metadata(*map(str, values[1:known])),
        words=int(str(words)),
        minutes=int(str(length)),
        snippet=str(start),
        saved=str(saved),
        source_digest=str(source_digest),
        text_digest=str(text_digest),
        unread=bool(unread),
        starred=bool(starred),
        archived=bool(archived),
        trashed=str(trashed),
        progress=float(str(progress)),
        position=int(str(position)),
        tags=tags,
    )
