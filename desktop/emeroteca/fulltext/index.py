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
from whoosh.index import LockError, clean_files

from emeroteca.fulltext import mapped, merging, record
from emeroteca.fulltext.asking import Asking
from emeroteca.fulltext.durable import Damaged, on_disk
from emeroteca.fulltext.engine import Document, Stamp
from emeroteca.fulltext.lexicon import Lexicon
from emeroteca.fulltext.record import Record
from emeroteca.fulltext.schema import FIELDS, Occurrences, schema
from emeroteca.fulltext.stems import has_forms, number_of
from emeroteca.model.article import ArticleId
from emeroteca.model.words import tokens

if TYPE_CHECKING:
    from emeroteca.fulltext.postings import WhooshSegment
    from emeroteca.fulltext.ranking import Ranking

SEGMENTS = 12
"""Segments from which small ones are merged."""

MEMORY_MB = 64


class FullText(Asking):
    """Whoosh's index of the articles' words; fulfils `Engine`."""

    def __init__(self, folder: Path, index: Any, commit: Record, fresh: bool) -> None:
        self._folder = folder
        self._index = index
        self._record = commit
        self._fresh = fresh
        self._lexicon = Lexicon(folder)
        self._writer: Any = None
        # What is not on disk yet, so that a commit that failed can be tried again; None is removed.
        self._changes: dict[ArticleId, Document | None] = {}
        self._unrecorded = False
        """Whether Whoosh has merged and the record of it could not be written yet."""
        self._searcher = index.searcher()
        self._segments: dict[str, WhooshSegment] = {}
        self._ranking: Ranking | None = None
        self._there = self._read_ids()

    @classmethod
    def open(cls, folder: Path, verify: bool = False) -> FullText:
        """Open the index in a folder; one that is missing, damaged or of another version is made
        anew. `verify` reads every byte, as after an unclean end. Raises `DiskError`."""
        with _disk():
            folder.mkdir(parents=True, exist_ok=True)
            mapped.read_in_place()
            # A damaged index fails in many ways; each has the same cure.
            with contextlib.suppress(Exception):
                known = record.read(folder)
                known.undo(folder)
                known.check(folder, verify)
                if Lexicon.is_whole(folder):
                    return cls(folder, whoosh_index.open_dir(str(folder)), known, fresh=False)
            shutil.rmtree(folder)
            folder.mkdir()
            made = whoosh_index.create_in(str(folder), schema())
            return cls(folder, made, record.begun(folder), fresh=True)

    @property
    def fresh(self) -> bool:
        """Whether it was made anew when it was opened, or before and nothing was committed since:
        who made it may have been killed before the store knew."""
        return self._fresh or self.stamp.commit == 0

    @property
    def stamp(self) -> Stamp:
        """What says which commit was the last."""
        return self._record.stamp

    # ------------------------------------------------------------------ changing

    def add(self, documents: Sequence[Document]) -> None:
        """Add documents, replacing those of the same ids; findable after `commit`. Raises
        `DiskError`."""
        self.remove([document.id for document in documents])
        with self._writing() as writer:
            for document in documents:
                self._write(writer, document)
                self._changes[document.id] = document
                self._there.add(document.id)

    def remove(self, ids: Sequence[ArticleId]) -> None:
        """Forget documents; ids that are not there are passed over. Raises `DiskError`, and is
        then done with the next commit."""
        old = [identifier for identifier in ids if identifier in self._there]
        if not old:
            return
        try:
            if any(self._changes.get(identifier) is not None for identifier in old):
                # A writer cannot delete what it has itself added and not committed yet.
                self.commit()
        finally:
            # Known before it is tried: who asks for it need not ask again.
            self._changes.update(dict.fromkeys(old))
            self._there.difference_update(old)
        with self._writing() as writer:
            for identifier in old:
                writer.delete_by_term("id", identifier)

    def commit(self) -> None:
        """Put on disk what was added and removed; raises `DiskError`, and can be called again."""
        if not self._changes:
            return
        with self._writing() as writer:
            self._lexicon.commit()
            writer.commit(merge=False)
            self._record = self._record.then(self._folder)
        self._writer = None
        self._changes.clear()
        self._renew()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Any]:
        """The writer; given up where something fails, for it is then in no known state."""
        with _disk():
            try:
                if self._writer is None:
                    self._writer = self._index.writer(limitmb=MEMORY_MB)
                    self._repeat(self._writer)
                yield self._writer
            except BaseException:
                self._give_up()
                raise

    def _repeat(self, writer: Any) -> None:
        """Do again what was lost with a writer."""
        for identifier, document in self._changes.items():
            writer.delete_by_term("id", identifier)
            if document is not None:
                self._write(writer, document)

    def _write(self, writer: Any, document: Document) -> None:
        number = number_of(document.language)
        writer.add_document(id=document.id, language=number, **self._cut(document))

    def _give_up(self) -> None:
        """Drop the writer and the files that it has begun."""
        writer, self._writer = self._writer, None
        with contextlib.suppress(Exception):
            writer.cancel()
        self._lexicon.drop()
        self._clean()

    def _clean(self) -> None:
        """Remove what is no part of the index."""
        with contextlib.suppress(OSError):
            record.drop_halves(self._folder)
        with contextlib.suppress(OSError):
            index = self._index
            generation, segments = index.latest_generation(), index._segments()
            clean_files(index.storage, index.indexname, generation, segments)

    def tidy(self, idle: bool = True) -> bool:
        """Merge some small segments where there are many; False where nothing is to do."""
        if self._writer is not None or self._changes:
            return False
        with _disk():
            segments = self._index._segments()
            many = len(segments) >= (SEGMENTS if idle else SEGMENTS * 3)
            small = merging.due(self._folder, segments) if many else []
            if not small and not self._unrecorded:
                return False
            try:
                self._unrecorded = True
                if small:
                    merging.merge(self._index.writer(limitmb=MEMORY_MB), small)
                self._record = self._record.then(self._folder, changed=False)
                self._unrecorded = False
            except BaseException:
                self._clean()
                raise
        self._renew()
        return True

    def sound(self) -> bool:
        """Whether every byte is what was written."""
        try:
            self._record.check(self._folder, verify=True)
        except (Damaged, OSError):
            return False
        return Lexicon.is_whole(self._folder, look=True)

    def _renew(self) -> None:
        # Not refresh(): in 3.54 it brings back segments that were merged away and forgets which
        # documents of a segment were deleted.
        self._searcher.close()
        self._searcher = self._index.searcher()
        self._ranking = None

    def close(self) -> None:
        """Release its files; what is not committed is dropped."""
        if self._writer is not None:
            self._give_up()
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

    # ------------------------------------------------------------------ asking

    def vocabulary(self) -> Lexicon:
        """The words as they are since the last commit."""
        return self._lexicon

    def indexed(self) -> AbstractSet[ArticleId]:
        """The articles that can be found."""
        return frozenset(ArticleId(identifier) for identifier in self._there)

    def ranking(self) -> Ranking:
        """The segments as they are since the last commit; what was read of them stays."""
        from emeroteca.fulltext.postings import WhooshSegment  # noqa: PLC0415  numpy is for who searches
        from emeroteca.fulltext.ranking import Ranking  # noqa: PLC0415

        if self._ranking is None:
            known, self._segments = self._segments, {}
            for leaf, _ in self._searcher.leaf_searchers():
                name, reader = _segment(leaf), leaf.reader()
                if not reader.doc_count_all():
                    continue
                self._segments[name] = known.get(name) or WhooshSegment(reader)
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


def _disk() -> contextlib.AbstractContextManager[None]:
    # The writer that failed may not be gone yet, and its lock with it.
    return on_disk(apsw.Error, LockError)
