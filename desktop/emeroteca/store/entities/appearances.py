"""Which names an article holds and where, with all that a reader said of that article.

A reader's word on a name in one article holds for every way of writing that its key has there,
when it was said of the key's main name. A passage that the reader marked takes the place of what
was recognised in it; where the text changed it is found again by its words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from emeroteca.model.article import ArticleId
from emeroteca.model.text import Span
from emeroteca.store import articles, texts
from emeroteca.store.annotations import mentions
from emeroteca.store.database import Database
from emeroteca.store.entities.names import Name, several
from emeroteca.store.entities.packing import Stored, unpack


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name stands in an article; `raw` is the name that was recognised there."""

    span: Span
    name: int
    raw: int = 0
    added: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """An article's places in order, and what was recognised in the text that it has now.

    `speakers` is the name of who speaks in every quotation, or 0.
    """

    content: str
    places: tuple[Place, ...] = ()
    stored: Stored | None = None
    speakers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Here:
    """What a reader said of names in one article: the name that each is there, or None."""

    names: dict[int, int | None] = field(default_factory=dict)
    forms: dict[tuple[str, str], int | None] = field(default_factory=dict)
    keys: dict[str, int | None] = field(default_factory=dict)

    def name(self, raw: Name) -> int | None:
        """What a name is in the article."""
        if raw.id in self.names:
            return self.names[raw.id]
        # Another recogniser may take the same for another kind.
        if (raw.key, raw.form) in self.forms:
            return self.forms[raw.key, raw.form]
        return self.keys.get(raw.key, raw.id)


def stored_of(database: Database, article: ArticleId) -> tuple[str, Stored] | None:
    """What was recognised in an article and the digest of the text that was read, if any was.

    Raises `LibraryDamagedError`.
    """
    row = database.one(
        "SELECT version, text_digest, data FROM recognised WHERE article = ?", (article,)
    )
    if row is None or not isinstance(row[2], bytes):
        return None
    return str(row[1]), unpack(str(row[0]), row[2])


def read(database: Database, article: ArticleId) -> Reading:
    """An article with its names; raises `NotFoundError`, `LibraryDamagedError`."""
    content = texts.characters(articles.body(database, article))
    known = stored_of(database, article)
    digest = database.one("SELECT text_digest FROM articles WHERE id = ?", (article,))
    stored = known[1] if known and digest and known[0] == digest[0] else None
    added = _added(database, article, content)
    if stored is None:
        return Reading(content, tuple(added))
    resolved = _resolved(database, article, {*stored.names, *stored.speakers} - {0})
    taken = [place.span for place in added]
    places = [
        Place(mention.span, name, raw)
        for mention, raw in zip(stored.found.mentions, stored.names, strict=True)
        if (name := resolved.get(raw)) and not any(map(mention.span.overlaps, taken))
    ]
    speakers = tuple(resolved.get(raw) or 0 for raw in stored.speakers)
    ordered = sorted([*places, *added], key=lambda place: place.span)
    return Reading(content, tuple(ordered), stored, speakers)


def count(database: Database, article: ArticleId) -> None:
    """Count the names of an article anew; one whose text waits to be read keeps what it had.

    Raises `NotFoundError`, `LibraryDamagedError`.
    """
    reading = read(database, article)
    if reading.stored is None and stored_of(database, article) is not None:
        return
    counted: dict[int, list[int]] = {}
    for place in reading.places:
        counted.setdefault(place.name, [0, 0, place.span.start])[0] += 1
    if reading.stored is not None:
        quotations = reading.stored.found.quotations
        for quotation, name in zip(quotations, reading.speakers, strict=True):
            if name:
                counted.setdefault(name, [0, 0, quotation.span.start])[1] += 1
    database.rows("DELETE FROM appearances WHERE article = ?", (article,))
    database.many(
        "INSERT INTO appearances (article, name, count, said, first) VALUES (?, ?, ?, ?, ?)",
        [(article, name, *numbers) for name, numbers in counted.items()],
    )
    mentions.of_article(database, article, _named(reading))


def named(database: Database, article: ArticleId) -> mentions.Named:
    """Where names stand in an article; raises `NotFoundError`, `LibraryDamagedError`."""
    return _named(read(database, article))


def _named(reading: Reading) -> mentions.Named:
    return [(place.span, place.name) for place in reading.places]


def occurrences(content: str, words: str) -> Iterator[Span]:
    """Where words stand in a text that are not parts of longer words."""
    at = content.find(words)
    while at >= 0:
        end = at + len(words)
        if not (at and content[at - 1].isalnum() and words[0].isalnum()) and not (
            end < len(content) and content[end].isalnum() and words[-1].isalnum()
        ):
            yield Span(at, end)
        at = content.find(words, at + 1)


def _resolved(database: Database, article: ArticleId, raw: set[int]) -> dict[int, int | None]:
    """What each recognised name is in an article, None where it is no entity there."""
    here = _here(database, article)
    if here is None:
        return {name: name for name in raw}
    listed = ", ".join(map(str, sorted(raw)))
    found = several(database, f"id IN ({listed})", ())
    return {name.id: here.name(name) for name in found}


def _here(database: Database, article: ArticleId) -> _Here | None:
    here = _Here()
    for name, instead, key, form, main in database.rows(
        "SELECT name, instead, key, form, main FROM entity_here JOIN names ON id = name "
        "WHERE article = ?",
        (article,),
    ):
        here.names[name] = instead
        here.forms[key, form] = instead
        if main:
            here.keys[key] = instead
    return here if here.names else None


def _added(database: Database, article: ArticleId, content: str) -> list[Place]:
    """The passages that the reader marked, where their words stand now."""
    marked = list(
        database.rows(
            "SELECT start, end, quotation, name FROM entity_added WHERE article = ? ORDER BY start",
            (article,),
        )
    )
    placed = [
        Place(Span(start, end), name, added=True)
        for start, end, quotation, name in marked
        if content[start:end] == quotation
    ]
    for start, end, quotation, name in marked:
        if content[start:end] == quotation:
            continue
        taken = [place.span for place in placed]
        free = [s for s in occurrences(content, quotation) if not any(map(s.overlaps, taken))]
        if free:
            nearest = min(free, key=lambda span: abs(span.start - start))
            placed.append(Place(nearest, name, added=True))
    return placed
