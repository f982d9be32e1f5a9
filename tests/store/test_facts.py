"""Facts and suggestions come back as they were kept; what another version named is passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from emeroteca.errors import LibraryDamagedError
from emeroteca.model.article import ArticleId
from emeroteca.model.cleaning import MendKind, Suggestion
from emeroteca.model.facts import Fact, Origin
from emeroteca.model.text import Span
from emeroteca.store import articles, facts
from emeroteca.store.database import Database
from tests.archive.drafts import draft

KNOWN = Fact("title", "La piena", Origin.PAGE, 0.9)
OFFERED = Suggestion(Span(0, 4), "U no", MendKind.GLUED_WORDS)


def test_an_article_opens_though_a_fact_was_named_by_another_version(tmp_path: Path) -> None:
    database = Database(tmp_path)
    article = articles.insert(database, draft("La piena"), "2026-01-01T00:00:00+00:00")
    facts.put(database, article, (KNOWN,), (OFFERED,))
    assert facts.get(database, article) == ((KNOWN,), (OFFERED,))
    _change(database, article, "facts = replace(facts, '\"page\"', '\"oracle\"')")
    assert facts.get(database, article) == ((), (OFFERED,))
    _change(database, article, "suggestions = '[7]'")
    with pytest.raises(LibraryDamagedError):
        facts.get(database, article)
    database.close()


def _change(database: Database, article: ArticleId, how: str) -> None:
    database.rows(f"UPDATE facts SET {how} WHERE article = ?", (article,))
