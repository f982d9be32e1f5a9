"""The engine built on Whoosh: a folder of segments, one writer, one searcher."""

from __future__ import annotations

import contextlib
import shutil
from array import array
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

from whoosh import index as whoosh_index
from whoosh import query
from whoosh.scoring import BM25F

from emeroteca.errors import DiskError
from emeroteca.fulltext import locate, mapped
from emeroteca.fulltext import query as language_of_queries
from emeroteca.fulltext.engine import Document, Matches
from emeroteca.fulltext.schema import VERSION, schema
from emeroteca.model.article import ArticleId
from emeroteca.model.search import Hit
from emeroteca.model.text import Text

SEGMENTS = 12
"""Segments from which a commit also merges the small ones."""

MEMORY_MB = 64


class FullText:
    """Whoosh's index of the articles' words; fulfils `Engine`."""

    def __init__(self, index: Any, fresh: bool) -> None:
        self._index = index
        self._fresh = fresh
        self._writer: Any = None
        self._searcher = index.searcher(weighting=BM25F())
        self._columns: dict[str, array[int]] = {}
        self._there = self._read_ids()

    @classmethod
    def open(cls, folder: Path) -> FullText:
        """Open the index in a folder; one that is missing, damaged or of another version is made
        anew. Raises `DiskError`."""
        with _disk():
            folder.mkdir(parents=True, exist_ok=True)
            mapped.read_in_place()
            mark = folder / "version"
            if mark.exists() and mark.read_text("utf-8") == VERSION:
                # A damaged index fails in many ways; each has the same cure.
                with contextlib.suppress(Exception):
                    return cls(whoosh_index.open_dir(str(folder)), fresh=False)
            shutil.rmtree(folder)
            folder.mkdir()
            made = whoosh_index.create_in(str(folder), schema())
            mark.write_text(VERSION, "utf-8")
            return cls(made, fresh=True)

    @property
    def fresh(self) -> bool:
        """Whether it was made anew when it was opened."""
        return self._fresh

    # ------------------------------------------------------------------ changing

    def add(self, documents: Sequence[Document]) -> None:
        """Add documents, replacing those of the same ids; findable after `commit`."""
        self.remove([document.id for document in documents])
        with _disk():
            writer = self._open_writer()
            for document in documents:
                writer.add_document(
                    id=document.id,
                    title=document.title,
                    subtitle=document.subtitle,
                    tags="\n".join(document.tags),
                    byline=document.byline,
                    site=document.site,
                    note=document.note,
                    text=document.text,
                )
                self._there.add(document.id)

    def remove(self, ids: Sequence[ArticleId]) -> None:
        """Forget documents; ids that are not there are passed over."""
        old = [identifier for identifier in ids if identifier in self._there]
        if not old:
            return
        with _disk():
            if self._writer is not None:
                # A writer cannot delete what it has itself added and not committed yet.
                self.commit()
            writer = self._open_writer()
            for identifier in old:
                writer.delete_by_term("id", identifier)
        self._there.difference_update(old)

    def commit(self) -> None:
        """Put on disk what was added and removed; raises `DiskError`."""
        if self._writer is None:
            return
        writer, self._writer = self._writer, None
        with _disk():
            writer.commit(merge=len(writer.segments) >= SEGMENTS)
            # Not refresh(): in 3.54 it brings back segments that were merged away and forgets
            # which documents of a segment were deleted.
            self._searcher.close()
            self._searcher = self._index.searcher(weighting=BM25F())
        live = {_segment(leaf) for leaf, _ in self._searcher.leaf_searchers()}
        self._columns = {name: ids for name, ids in self._columns.items() if name in live}

    def close(self) -> None:
        """Release its files; what is not committed is dropped."""
        if self._writer is not None:
            self._writer.cancel()
            self._writer = None
        self._searcher.close()
        self._index.close()

    def _open_writer(self) -> Any:
        if self._writer is None:
            self._writer = self._index.writer(limitmb=MEMORY_MB)
        return self._writer

    # ------------------------------------------------------------------ asking

    def search(self, words: str) -> Matches:
        """Everything that answers to the words, the best first."""
        own = self._index.schema
        tree = language_of_queries.parse(words, own)
        plain = language_of_queries.parse_text(words, own)
        found = sorted(self._matches(tree), reverse=True)
        suggestion = "" if found else self._suggestion(words, plain)
        return Matches(
            array("q", (identifier for _, identifier in found)),
            array("d", (score for score, _ in found)),
            language_of_queries.understood(plain),
            suggestion,
        )

    def locate(
        self, words: str, article: ArticleId, text: Text, _language: str = "", _title: str = ""
    ) -> Hit:
        """Where the words stand in a text, with a passage around them."""
        tree = language_of_queries.parse_text(words, self._index.schema)
        spans = locate.spans(text.content, language_of_queries.patterns(tree))
        return Hit(article, spans, locate.excerpt(text.content, spans))

    def indexed(self) -> AbstractSet[ArticleId]:
        """The articles that can be found."""
        return frozenset(ArticleId(identifier) for identifier in self._there)

    def _matches(self, tree: query.Query) -> Iterator[tuple[float, int]]:
        for leaf, _ in self._searcher.leaf_searchers():
            ids = self._ids_of(leaf)
            matcher = tree.matcher(leaf)
            while matcher.is_active():
                yield matcher.score(), ids[matcher.id()]
                matcher.next()

    def _ids_of(self, leaf: Any) -> array[int]:
        """The article of each document number of a segment, read once."""
        name = _segment(leaf)
        if name not in self._columns:
            reader = leaf.reader()
            count = reader.doc_count_all()
            if not count:
                return array("q")
            column = reader.column_reader("id", translate=True)
            self._columns[name] = mapped.numbers(column, count)
        return self._columns[name]

    def _read_ids(self) -> set[int]:
        there: set[int] = set()
        for leaf, _ in self._searcher.leaf_searchers():
            ids, reader = self._ids_of(leaf), leaf.reader()
            if reader.has_deletions():
                # One deleted here may stand in another segment, whichever of them comes first.
                there.update(i for number, i in enumerate(ids) if not reader.is_deleted(number))
            else:
                there.update(ids)
        return there

    def _suggestion(self, typed: str, tree: query.Query) -> str:
        """The same words with the unknown ones spelt as the nearest word of the library."""
        reader = self._searcher.reader()
        corrected = typed.lower()
        for word in language_of_queries.terms(tree):
            if len(word) < 4 or ("text", word) in reader or ("title", word) in reader:
                continue
            distance = 1 if len(word) < 7 else 2
            nearest = reader.corrector("text").suggest(word, limit=1, maxdist=distance, prefix=1)
            if nearest:
                corrected = corrected.replace(word, nearest[0])
        return "" if corrected == typed.lower() else corrected


def _segment(leaf: Any) -> str:
    segment = leaf.reader().segment() if hasattr(leaf.reader(), "segment") else None
    return str(segment.segment_id()) if segment is not None else ""


@contextlib.contextmanager
def _disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DiskError(error.strerror or str(error)) from error
