"""The words of an archive beside its index: how common each is, where it stands, and its forms.

From it beginnings, shapes, misspellings and forms of a word are spelt out as the commonest words
that there are, whatever engine then looks for them. It is derived as the index is, and written
before it: a word too many finds nothing, a word too few would. Counts only rise, which is all that
"commonest" needs, until the index is built anew.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence, Sized
from pathlib import Path
from typing import NamedTuple

import apsw

from emeroteca.fulltext.stems import stem
from emeroteca.model.misspelling import edits
from emeroteca.model.words import fold, untied

FILE = "words.sqlite"
SCANNED = 400_000
"""Words that are looked at for one shape."""

ASKED = 500
"""Words that are looked up in one statement."""

BITS = 8
_FIELDS = (1 << BITS) - 1
"""What is learnt of a word is one number: how often it was seen, and a bit for each field."""

_SCHEMA = """
    CREATE TABLE IF NOT EXISTS words (
        word TEXT PRIMARY KEY, count INTEGER NOT NULL, fields INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS forms (
        language TEXT NOT NULL, stem TEXT NOT NULL, word TEXT NOT NULL,
        PRIMARY KEY (language, stem, word)
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS forms_by_word ON forms (language, word);
    CREATE TABLE IF NOT EXISTS languages (language TEXT PRIMARY KEY) WITHOUT ROWID;
"""
_LAST = "\U0010ffff"


class Known(NamedTuple):
    """A word of the archive; `fields` has a bit for each field that it was seen in."""

    word: str
    often: int
    fields: int


class Lexicon:
    """The words of one index; what is added is there after `commit`."""

    def __init__(self, folder: Path) -> None:
        self._connection = apsw.Connection(str(folder / FILE))
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-8000"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute(_SCHEMA)
        self._learnt: dict[str, int] = {}
        self._forms: dict[str, set[str]] = {}
        self.languages = [row[0] for row in self._rows("SELECT language FROM languages")]
        self.version = 0
        """Rises with every commit, so that what was spelt out can be kept until then."""

    @classmethod
    def is_whole(cls, folder: Path, look: bool = False) -> bool:
        """Whether a lexicon stands in a folder and is sound; looked at after an unclean end, or
        where `look` says so."""
        if not (folder / FILE).exists():
            return False
        if not look and not (folder / f"{FILE}-wal").exists():
            return True
        try:
            connection = apsw.Connection(str(folder / FILE))
            with contextlib.closing(connection):
                return str(next(iter(connection.execute("PRAGMA quick_check(1)")))[0]) == "ok"
        except apsw.Error:
            return False

    def close(self) -> None:
        """Release the file; what is not committed is dropped."""
        self._connection.close()

    # ------------------------------------------------------------------ learning

    def learn(self, field: int, occurrences: Mapping[str, Sized]) -> None:
        """Count the folded words of a field."""
        bit, learnt = 1 << field, self._learnt
        for word, places in occurrences.items():
            learnt[word] = (learnt.get(word, 0) + (len(places) << BITS)) | bit

    def learn_forms(self, language: str, written: set[str]) -> None:
        """Note words as they are written in a text of a language that has forms."""
        self._forms.setdefault(language, set()).update(written)

    def commit(self) -> None:
        """Write down what was learnt."""
        if not self._learnt:
            return
        with self._connection:
            self._connection.executemany(
                "INSERT INTO words VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "
                "count = count + excluded.count, fields = fields | excluded.fields",
                ((word, n >> BITS, n & _FIELDS) for word, n in sorted(self._learnt.items())),
            )
            self._connection.executemany(
                "INSERT OR IGNORE INTO forms VALUES (?, ?, ?)", sorted(self._formed())
            )
            new = sorted(self._forms.keys() - set(self.languages))
            self._connection.executemany(
                "INSERT OR IGNORE INTO languages VALUES (?)", [(n,) for n in new]
            )
        self.languages += new
        self.drop()
        self.version += 1

    def drop(self) -> None:
        """Forget what was learnt and not written down."""
        self._learnt.clear()
        self._forms.clear()

    def _formed(self) -> set[tuple[str, str, str]]:
        found = set()
        for language, words in self._forms.items():
            for written in words:
                # A tied word ("Jong-un") has no form as it is written, its whole has.
                own = untied(written)
                found.add((language, stem(language, own), fold(own)))
        return found

    # ------------------------------------------------------------------ spelling out

    def knows(self, word: str) -> bool:
        """Whether a folded word stands anywhere in the archive."""
        return any(True for _ in self._rows("SELECT 1 FROM words WHERE word = ?", (word,)))

    def often(self, words: Iterable[str]) -> dict[str, int]:
        """How often the archive has each of some folded words; those it has not are left out."""
        asked, found = list(words), dict[str, int]()
        for start in range(0, len(asked), ASKED):
            some = asked[start : start + ASKED]
            sql = f"SELECT word, count FROM words WHERE word IN ({', '.join('?' * len(some))})"
            found |= dict(self._rows(sql, some))
        return found

    def forms(self, written: str) -> dict[str, frozenset[str]]:
        """The words with a stem of this one, each with the languages in which that is so."""
        folded = fold(written)
        found: dict[str, set[str]] = {}
        for language in self.languages:
            stems = {stem(language, written), stem(language, folded)}
            # Where the accents were left out, those of the archive's own spelling count.
            stems |= {
                row[0]
                for row in self._rows(
                    "SELECT stem FROM forms WHERE language = ? AND word = ?", (language, folded)
                )
            }
            for one in sorted(stems - {""}):
                sql = "SELECT word FROM forms WHERE language = ? AND stem = ?"
                for (word,) in self._rows(sql, (language, one)):
                    found.setdefault(word, set()).add(language)
        return {word: frozenset(languages) for word, languages in found.items()}

    def beginning(self, prefix: str, fields: int, limit: int) -> tuple[list[Known], bool]:
        """The commonest words that begin so, and whether there are more."""
        sql = (
            "SELECT word, count, fields FROM words WHERE word >= ?1 AND word < ?2 AND fields & ?3 "
            "ORDER BY count DESC, word LIMIT ?4"
        )
        return _capped(self._rows(sql, (prefix, prefix + _LAST, fields, limit + 1)), limit)

    def shaped(self, shape: str, fields: int, limit: int) -> tuple[list[Known], bool]:
        """The commonest words of a shape with `?` and `*`, and whether there are more."""
        prefix = shape[: min(shape.find(c) for c in "?*" if c in shape)]
        sql = (
            "SELECT word, count, fields FROM (SELECT * FROM words WHERE word >= ?1 AND word < ?2 "
            "LIMIT ?6) WHERE word GLOB ?3 AND fields & ?4 ORDER BY count DESC, word LIMIT ?5"
        )
        bindings = (prefix, prefix + _LAST, shape, fields, limit + 1, SCANNED)
        return _capped(self._rows(sql, bindings), limit)

    def near(self, word: str, distance: int, fields: int, limit: int) -> tuple[list[Known], bool]:
        """The nearest words with the same first letter, and whether there are more."""
        parts = _parts(word, distance)
        # One of the parts of a word stays whole where fewer letters are changed than it has parts.
        whole = " OR ".join(
            ["word GLOB ?"] + ["word GLOB ?"] * (len(parts) - 1) if len(parts) > 1 else ["1"]
        )
        shapes = [f"{parts[0]}*", *(f"?*{part}*" for part in parts[1:])] if len(parts) > 1 else []
        sql = (
            "SELECT word, count, fields FROM words WHERE word >= ? AND word < ? "
            f"AND length(word) BETWEEN ? AND ? AND fields & ? AND ({whole})"
        )
        length = len(word)
        bounds = (word[0], word[0] + _LAST, length - distance, length + distance, fields)
        found = [
            (steps, -known.often, known.word, known)
            for known in map(Known._make, self._rows(sql, (*bounds, *shapes)))
            if (steps := edits(word, known.word, distance)) <= distance
        ]
        found.sort()
        return [known for *_, known in found[:limit]], len(found) > limit

    def _rows(self, sql: str, bindings: Sequence[object] = ()) -> apsw.Cursor:
        return self._connection.execute(sql, tuple(bindings))


def _capped(rows: Iterable[tuple[str, int, int]], limit: int) -> tuple[list[Known], bool]:
    found = [Known(*row) for row in rows]
    return found[:limit], len(found) > limit


def _parts(word: str, distance: int) -> list[str]:
    """A word in one part more than letters may differ; short ones stay in one."""
    size = len(word) // (distance + 1)
    if size < 2:
        return [word]
    cuts = [size * number for number in range(distance + 1)]
    return [word[a:b] for a, b in zip(cuts, [*cuts[1:], len(word)], strict=True)]
