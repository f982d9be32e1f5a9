"""SQLite's FTS5 with the indexes that an archive would give it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import apsw

from tests.benchmarks.search.contender import SHOWN, day, misspellings, searched
from tests.benchmarks.search.corpus import Made
from tests.benchmarks.search.questions import Question

EXPANDED = 128
"""Words that a shape stands for at most, as in ours."""

# Whole numbers in narrow tables of their own: joined columns without a type would make SQLite scan,
# and dates beside the text would make it read the text.
SCHEMA = """
    CREATE TABLE docs (id INTEGER PRIMARY KEY, title TEXT, text TEXT);
    CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
    CREATE TABLE meta (id INTEGER PRIMARY KEY, day INTEGER, site INTEGER, language INTEGER);
    CREATE TABLE tagged (tag INTEGER, id INTEGER, PRIMARY KEY (tag, id)) WITHOUT ROWID;
    CREATE TABLE tags (id INTEGER, tag INTEGER, PRIMARY KEY (id, tag)) WITHOUT ROWID;
    CREATE VIRTUAL TABLE fts USING fts5(
        title, text, content='docs', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
    );
    CREATE VIRTUAL TABLE vocabulary USING fts5vocab(fts, row);
    INSERT INTO fts(fts, rank) VALUES ('rank', 'bm25(4.0, 1.0)');
"""
FACETS = """
    WITH found AS MATERIALIZED (SELECT rowid AS id FROM fts WHERE fts MATCH ?)
    SELECT 1, site, count(*) FROM found JOIN meta USING (id) GROUP BY site
    UNION ALL SELECT 2, language, count(*) FROM found JOIN meta USING (id) GROUP BY language
    UNION ALL SELECT 3, day / 100, count(*) FROM found JOIN meta USING (id) GROUP BY day / 100
    UNION ALL SELECT 4, tag, count(*) FROM found JOIN tags USING (id) GROUP BY tag
"""
RANKED = "SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT ?"
FILTERED = """
    SELECT fts.rowid FROM fts JOIN meta ON meta.id = fts.rowid
    JOIN tagged ON tagged.tag = (SELECT id FROM names WHERE name = ?) AND tagged.id = fts.rowid
    WHERE fts MATCH ? AND day BETWEEN ? AND ? ORDER BY rank LIMIT ?
"""
BY_DATE = """
    SELECT fts.rowid FROM fts JOIN meta ON meta.id = fts.rowid
    WHERE fts MATCH ? ORDER BY day DESC LIMIT ?
"""
SNIPPETS = """
    SELECT rowid, snippet(fts, 1, '[', ']', '…', 30) FROM fts WHERE fts MATCH ?
    ORDER BY rank LIMIT ?
"""


class Fts5:
    """A database with an external-content FTS5 table."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        new = not (folder / "fts5.sqlite").exists()
        self._connection = apsw.Connection(str(folder / "fts5.sqlite"))
        for pragma in ("journal_mode=WAL", "mmap_size=4000000000", "cache_size=-16000"):
            self._connection.execute(f"PRAGMA {pragma}")
        if new:
            self._connection.execute(SCHEMA)
        self._words: set[str] = set()

    def put(self, batch: Sequence[Made]) -> None:
        """Add articles in one transaction."""
        run = self._connection.executemany
        with self._connection:
            texts = [(a.number + 1, a.title, searched(a)) for a in batch]
            run("INSERT INTO docs VALUES (?, ?, ?)", texts)
            run("INSERT INTO fts (rowid, title, text) VALUES (?, ?, ?)", texts)
            names = {name for a in batch for name in (a.site, a.language, *a.tags)}
            run("INSERT OR IGNORE INTO names (name) VALUES (?)", [(n,) for n in sorted(names)])
            known = {name: number for number, name in self._rows("SELECT id, name FROM names")}
            run(
                "INSERT INTO meta VALUES (?, ?, ?, ?)",
                [(a.number + 1, day(a.published), known[a.site], known[a.language]) for a in batch],
            )
            tags = [(known[tag], a.number + 1) for a in batch for tag in a.tags]
            run("INSERT INTO tagged VALUES (?, ?)", tags)
            run("INSERT INTO tags VALUES (?2, ?1)", tags)

    def tend(self) -> None:
        """Nothing: FTS5 merges while it adds."""

    def finish(self) -> None:
        """Merge the index into one tree and let the planner look at the tables."""
        self._connection.execute("INSERT INTO fts(fts) VALUES ('optimize')")
        self._connection.execute("ANALYZE")

    def ask(self, question: Question) -> int:
        """Answer as a person would see it."""
        return self._answer(question, SHOWN)

    def _answer(self, question: Question, limit: int) -> int:
        match, one = self._match(question), self._one
        if not match:
            return 0
        match question.kind:
            case "count":
                return one("SELECT count(*) FROM fts WHERE fts MATCH ?", match)
            case "facets":
                found = self._rows(FACETS, match)
                return sum(count for kind, _, count in found if kind == 4)
            case "term+tag+dates":
                since, until = day(question.since), day(question.until)
                return len(self._rows(FILTERED, question.tag, match, since, until, limit))
            case "by date":
                return len(self._rows(BY_DATE, match, SHOWN))
            case "20 snippets":
                return len(self._rows(SNIPPETS, match, SHOWN))
            case _:
                return len(self._rows(RANKED, match, SHOWN))

    def exact(self, question: Question) -> int:
        """The same in numbers that can be compared."""
        if question.kind in ("facets", "term+tag+dates"):
            return self._answer(question, -1)
        return self._one("SELECT count(*) FROM fts WHERE fts MATCH ?", self._match(question))

    def best(self, question: Question) -> list[int]:
        """The ids of the best articles."""
        return [row[0] for row in self._rows(RANKED, self._match(question), SHOWN)]

    def size(self) -> int:
        """The bytes of the index; not those of the texts."""
        return self._one("SELECT sum(pgsize) FROM dbstat WHERE name NOT IN ('docs')")

    def close(self) -> None:
        """Release its files."""
        self._connection.close()

    def _match(self, question: Question) -> str:
        quoted = [f'"{word}"' for word in question.words]
        match question.kind:
            case "OR of 3":
                return " OR ".join(quoted)
            case "NOT":
                return f'({" AND ".join(quoted)}) NOT "{question.without}"'
            case "phrase":
                return f'"{" ".join(question.words)}"'
            case "NEAR/5":
                return f"NEAR({' '.join(quoted)}, 5)"
            case "title:":
                return f"title : {quoted[0]}"
            case "fuzzy":
                return " OR ".join(f'"{w}"' for w in self._near(question.words[0]))
            case "wildcard":
                return " OR ".join(f'"{w}"' for w in self._shaped(question.words[0]))
            case "prefix" | "typed, 3+ letters" | "typed, 2 letters":
                return " ".join(quoted) + "*"
            case _:
                return " AND ".join(quoted)

    def _near(self, word: str) -> set[str]:
        """FTS5 knows no misspellings: the words that there are, kept in memory, make up for it."""
        if not self._words:
            self._words = {row[0] for row in self._rows("SELECT term FROM vocabulary")}
        return misspellings(word) & self._words

    def _shaped(self, shape: str) -> list[str]:
        """Nor shapes: its table of words is looked through from where they begin alike."""
        begun = shape[: min(shape.find(sign) for sign in "?*" if sign in shape)]
        sql = (
            "SELECT term FROM vocabulary WHERE term >= ?1 AND term < ?2 AND term GLOB ?3 "
            "ORDER BY cnt DESC LIMIT ?4"
        )
        return [row[0] for row in self._rows(sql, begun, begun + "\U0010ffff", shape, EXPANDED)]

    def _rows(self, sql: str, *bindings: object) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql, bindings).fetchall()

    def _one(self, sql: str, *bindings: object) -> int:
        return int(str(self._rows(sql, *bindings)[0][0]))
