"""Opens a library after its process was killed and compares its answers with what is stored."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import apsw

from emeroteca.archive import Archive
from emeroteca.fulltext import Document, Engine
from emeroteca.fulltext.lexicon import edits
from emeroteca.model.article import ArticleId
from emeroteca.model.query.tree import Field, Fuzzy, Name, Node, Phrase, Prefix, Word
from emeroteca.store.database import FILE

FIELDS = {Name.TITLE: "title", Name.TEXT: "text", Name.TAG: "tags", Name.NOTE: "note"}
SHAPES = 6
"""Words of which a phrase, a beginning and a misspelling are asked for."""

OLD_WORDS = 100
"""Of the words that no article has any more, how many are asked for."""


@dataclass
class Verdict:
    """What was found: whether the index was made anew, what waited, and every wrong answer."""

    rebuilt: bool = False
    waiting: int = 0
    stored: int = 0
    wrong: list[str] = field(default_factory=list)


class _Judge:
    def __init__(self, archive: Archive, engine: Engine, said: list[str], seed: int) -> None:
        self._archive, self._engine, self._said = archive, engine, said
        self._random = random.Random(seed)
        rows: list[tuple[Any, ...]] = [*archive._database.rows("SELECT id, indexed FROM articles")]
        self.documents = {i: archive._indexing.document(i) for i in _ids(rows)}
        self._marked = set(_ids(row for row in rows if row[1]))
        self._words = {
            i: {name: _words(d, own) for name, own in FIELDS.items()}
            for i, d in self.documents.items()
        }

    def judge(self, when: str) -> Iterable[str]:
        """Everything that is wrong; of articles that wait to be indexed nothing is asked."""
        there = self._engine.indexed()
        if missing := self._marked - there:
            yield f"{when}: marked and not in the index: {sorted(missing)[:5]}"
        if surplus := there - self.documents.keys():
            yield f"{when}: in the index and not stored: {sorted(surplus)[:5]}"
        for tree, holds in self._questions():
            matches = self._engine.search(tree)
            found = set(matches.ids.tolist())
            expected = {i for i, words in self._words.items() if any(map(holds, words.values()))}
            if found - self.documents.keys():
                yield f"{when}: {tree} finds what is removed"
            # Where it was said that the commonest words alone were asked for, some may be missing.
            wrong = found - expected if matches.notes else found ^ expected
            wrong &= self._marked
            if wrong:
                yield f"{when}: {tree} is wrong about {sorted(wrong)[:5]}"

    def _questions(self) -> Iterable[tuple[Node, Callable[[list[str]], bool]]]:
        current = {
            (name, word): i
            for i, fields in self._words.items()
            for name, words in fields.items()
            for word in words
            if word.startswith("x")
        }
        for name, word in current:
            yield Field(name, Word(word)), partial(_has, word)
        unused = sorted(set(self._said) - {word for _, word in current})
        for word in self._random.sample(unused, min(OLD_WORDS, len(unused))) + unused[-20:]:
            yield Word(word), partial(_has, word)
        for _, word in self._random.sample(sorted(current), min(SHAPES, len(current))):
            yield from self._shapes(word)

    def _shapes(self, word: str) -> Iterable[tuple[Node, Callable[[list[str]], bool]]]:
        """A phrase, a beginning and a misspelling of a word that is somewhere."""
        prefix = word[:3]
        yield Prefix(prefix), lambda words: any(w.startswith(prefix) for w in words)
        wrong = word[:6] + "q" + word[7:]
        yield Fuzzy(wrong, 1), lambda words: any(edits(wrong, w, 1) <= 1 for w in words)
        owners = [d for d in self._words.values() if word in d[Name.TEXT]]
        if owners and len(owners[0][Name.TEXT]) > 2:
            phrase = owners[0][Name.TEXT][:3]
            tree = Phrase(" ".join(phrase))
            yield tree, lambda words: any(words[at : at + 3] == phrase for at in range(len(words)))


def _ids(rows: Iterable[tuple[Any, ...]]) -> list[ArticleId]:
    return [ArticleId(row[0]) for row in rows]


def _has(word: str, words: list[str]) -> bool:
    return word in words


def _words(document: Document, own: str) -> list[str]:
    value = getattr(document, own)
    return (value if isinstance(value, str) else "\n".join(value)).split()


def _marked(folder: Path) -> bool:
    """Whether the database takes any article for indexed."""
    with contextlib.closing(apsw.Connection(str(folder / FILE))) as connection:
        if not connection.table_exists("main", "articles"):
            return False
        return any(connection.execute("SELECT 1 FROM articles WHERE indexed = 1"))


def verdict(folder: Path, said: Path, seed: int, wait: bool) -> Verdict:
    """Open a library as after an unclean end and judge it; `wait` leaves what is pending."""
    marked = _marked(folder)
    archive = Archive.open(folder)
    engine = archive._engine
    words = said.read_text().split()
    found = Verdict(rebuilt=engine.fresh and marked, waiting=archive.pending())
    first = _Judge(archive, engine, words, seed)
    found.stored = len(first.documents)
    found.wrong += first.judge("as it was found")
    if not wait:
        while archive.index_pending(64):
            pass
        found.wrong += _Judge(archive, engine, words, seed).judge("after indexing the rest")
        found.wrong += [f"check: {finding}" for finding in archive.check()]
        if archive.pending():
            found.wrong.append("something waits for ever")
    if not engine.sound():
        found.wrong.append("the index says that it is not sound")
    archive.close()
    return found
