"""Where the values of an article's metadata come from, and the repairs that are offered for it."""

from __future__ import annotations

import json
from collections.abc import Iterable

from emeroteca.errors import LibraryDamagedError
from emeroteca.model.article import ArticleId, Metadata
from emeroteca.model.cleaning import MendKind, Suggestion
from emeroteca.model.facts import Fact, Origin
from emeroteca.model.text import Span
from emeroteca.store.database import Database

_ORIGINS = frozenset(origin.value for origin in Origin)
_KINDS = frozenset(kind.value for kind in MendKind)


def put(
    database: Database,
    article: ArticleId,
    facts: Iterable[Fact],
    suggestions: Iterable[Suggestion],
) -> None:
    """Keep what a cleaning found, in the place of what an earlier one did."""
    known = [(f.name, f.value, f.origin.value, f.confidence) for f in facts]
    offered = [(s.span.start, s.span.end, s.replacement, s.kind.value) for s in suggestions]
    if known or offered:
        database.rows(
            "INSERT OR REPLACE INTO facts VALUES (?, ?, ?)",
            (
                article,
                json.dumps(known, ensure_ascii=False),
                json.dumps(offered, ensure_ascii=False),
            ),
        )
    else:
        database.rows("DELETE FROM facts WHERE article = ?", (article,))


def get(database: Database, article: ArticleId) -> tuple[tuple[Fact, ...], tuple[Suggestion, ...]]:
    """What `put` kept; raises `LibraryDamagedError`.

    What another version of the program named otherwise is passed over: the next cleaning tells it
    anew, and an article is not to be kept from its reader for it.
    """
    row = database.one("SELECT facts, suggestions FROM facts WHERE article = ?", (article,))
    if row is None:
        return (), ()
    try:
        facts = tuple(
            Fact(name, value, Origin(origin), confidence)
            for name, value, origin, confidence in json.loads(str(row[0]))
            if origin in _ORIGINS
        )
        suggestions = tuple(
            Suggestion(Span(start, end), replacement, MendKind(kind))
            for start, end, replacement, kind in json.loads(str(row[1]))
            if kind in _KINDS
        )
    except (ValueError, TypeError) as error:
        raise LibraryDamagedError("the facts of an article do not make sense") from error
    return facts, suggestions


def with_person(
    facts: tuple[Fact, ...], metadata: Metadata, edited: Iterable[str]
) -> tuple[Fact, ...]:
    """The facts with those that a person wrote in the place of what was found."""
    names = tuple(edited)
    written = (Fact(name, getattr(metadata, name), Origin.PERSON) for name in names)
    return (*written, *(fact for fact in facts if fact.name not in names))
