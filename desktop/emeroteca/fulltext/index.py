"""The engine built on Whoosh: a folder of segments, one writer, one searcher."""

from __future__ import annotations

import contextlib
import shutil
from array import array
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import TYPE_CHECKING, Any

import apsw
from whoosh import index as whoosh_index

from emeroteca.errors import DiskError
from emeroteca.fulltext import locate, mapped
from emeroteca.fulltext.engine import Document, Matches
from emeroteca.fulltext.lexicon import Lexicon
from emeroteca.fulltext.plan import Plan, wanted
from emeroteca.fulltext.schema import FIELDS, VERSION, Occurrences, schema
from emeroteca.fulltext.spelling import Speller
from emeroteca.fulltext.stems import has_forms, number_of
from emeroteca.model.article import ArticleId
from emeroteca.model.query import Node, Note
from emeroteca.model.search import Hit
from emeroteca.model.text import Text
from emeroteca.model.words import fold, tokens

if TYPE_CHECKING:
    from emeroteca.fulltext.postings import Segment
    from emeroteca.fulltext.ranking import Ranking

SEGMENTS = 12
"""Segments from which a commit also merges the small ones."""

MEMORY_MB = 64


class FullText:
    """Whoosh's index of the articles' words; fulfils `Engine`."""

    def __init__(self, index: Any, lexicon: Lexicon, fresh: bool) -> None:
        self._index = index
        self._lexicon = lexicon
        self._fresh = fresh
        self._writer: Any = None
        self._searcher = index.searcher()
        self._segments: dict[str, Segment] = {}
        self._ranking: Ranking | None = None
        self._last: tuple[tuple[Node, int], tuple[Plan, tuple[Note, ...]]] | None = None
        self._there = self._read_ids()

    @classmethod
    def open(cls, folder: Path) -> FullText:
        """Open the index in a folder; one that is missing, damaged or of another version is made
        anew. Raises `DiskError`."""
        with _disk():
            folder.mkdir(parents=True, exist_ok=True)
            mapped.read_in_place()
            mark = folder / "version"
            if mark.exists() and mark.read_text("utf-8") == VERSION and Lexicon.is_whole(folder):
                # A damaged index fails in many ways; each has the same cure.
                with contextlib.suppress(Exception):
                    return cls(whoosh_index.open_dir(str(folder)), Lexicon(folder), fresh=False)
            shutil.rmtree(folder)
            folder.mkdir()
            made = whoosh_index.create_in(str(folder), schema())
            mark.write_text(VERSION, "utf-8")
            return cls(made, Lexicon(folder), fresh=True)

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
                    id=document.id, language=number_of(document.language), **self._cut(document)
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
            self._lexicon.commit()
            writer.commit(merge=len(writer.segments) >= SEGMENTS)
            # Not refresh(): in 3.54 it brings back segments that were merged away and forgets
            # which documents of a segment were deleted.
            self._searcher.close()
            self._searcher = self._index.searcher()
        self._ranking = None

    def close(self) -> None:
        """Release its files; what is not committed is dropped."""
        if self._writer is not None:
            self._writer.cancel()
            self._writer = None
        self._lexicon.close()
        self._searcher.close()
        self._index.close()

    def _cut(self, document: Document) -> dict[str, Occurrences]:
        """The words of each field of a document; the lexicon learns them."""
        cut = {}
        formed = has_forms(document.language)
        for number, field in enumerate(FIELDS):
            value = getattr(document, field)
            text = value if isinstance(value, str) else "\n".join(value)
            occurrences: Occurrences = {}
            written = set()
            for word, position, start, end in tokens(text):
                if word in occurrences:
                    occurrences[word].append(position)
                else:
                    occurrences[word] = [position]
                if formed:
                    written.add(text[start:end])
            if occurrences:
                cut[field] = occurrences
                self._lexicon.learn(number, occurrences)
                self._lexicon.learn_forms(document.language, written)
        return cut

    def _open_writer(self) -> Any:
        if self._writer is None:
            self._writer = self._index.writer(limitmb=MEMORY_MB)
        return self._writer

    # ------------------------------------------------------------------ asking

    def search(self, query: Node) -> Matches:
        """Everything that answers to the query, the best first."""
        plan, notes = self._spelt(query)
        ids, scores = self._ranked().search(plan)
        found, ranks = array("q"), array("d")
        found.frombytes(ids.astype("int64").tobytes())
        ranks.frombytes(scores.astype("float64").tobytes())
        return Matches(found, ranks, notes)

    def locate(self, query: Node, article: ArticleId, text: Text, language: str) -> Hit:
        """Where what is asked for stands in a text, with a passage around it."""
        plan, _ = self._spelt(query)
        spans = locate.spans(text.content, wanted(plan, "text"), language)
        return Hit(article, spans, locate.excerpt(text.content, spans))

    def nearest(self, word: str) -> str:
        """The commonest word that one may be a misspelling of; "" where it is known itself."""
        folded = fold(word)
        if len(folded) < 4 or self._lexicon.knows(folded):
            return ""
        found, _ = self._lexicon.near(folded, 1 if len(folded) < 7 else 2, -1, 1)
        return found[0].word if found else ""

    def words(self, prefix: str, limit: int) -> list[str]:
        """The commonest words that begin so, folded as the index has them."""
        return [known.word for known in self._lexicon.beginning(fold(prefix), -1, limit)[0]]

    def indexed(self) -> AbstractSet[ArticleId]:
        """The articles that can be found."""
        return frozenset(ArticleId(identifier) for identifier in self._there)

    def _spelt(self, query: Node) -> tuple[Plan, tuple[Note, ...]]:
        """A query spelt out; the last one is kept, because its hits are asked for next."""
        key = (query, self._lexicon.version)
        if self._last is None or self._last[0] != key:
            speller = Speller(self._lexicon)
            self._last = (key, (speller.plan(query), tuple(speller.notes)))
        return self._last[1]

    def _ranked(self) -> Ranking:
        """The segments as they are since the last commit; what was read of them stays."""
        from emeroteca.fulltext.postings import Segment  # noqa: PLC0415  numpy is for who searches
        from emeroteca.fulltext.ranking import Ranking  # noqa: PLC0415

        if self._ranking is None:
            known, self._segments = self._segments, {}
            for leaf, _ in self._searcher.leaf_searchers():
                name, reader = _segment(leaf), leaf.reader()
                if not reader.doc_count_all():
                    continue
                self._segments[name] = known.get(name) or Segment(reader)
                self._segments[name].reader = reader
            self._ranking = Ranking(list(self._segments.values()))
        return self._ranking

    def _ids_of(self, leaf: Any) -> array[int]:
        """The article of each document number of a segment."""
        reader = leaf.reader()
        count = reader.doc_count_all()
        if not count:
            return array("q")
        return mapped.numbers(reader.column_reader("id", translate=True), count)

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


def _segment(leaf: Any) -> str:
    segment = leaf.reader().segment() if hasattr(leaf.reader(), "segment") else None
    return str(segment.segment_id()) if segment is not None else ""


@contextlib.contextmanager
def _disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DiskError(error.strerror or str(error)) from error
    except apsw.Error as error:
        raise DiskError(str(error)) from error
