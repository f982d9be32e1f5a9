"""What a reader marks and writes beside articles; an `AnnotationEdit` changes it."""

from __future__ import annotations

import contextlib
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from emeroteca.archive import inheriting, pictures
from emeroteca.archive.recognising import Recognising
from emeroteca.errors import NotFoundError
from emeroteca.exchange.forms import WITH_PICTURES, Form
from emeroteca.exchange.portable import Free, Portable
from emeroteca.model.annotations.annotation import (
    Annotation,
    AnnotationId,
    NotebookQuery,
    Noted,
    Suggested,
)
from emeroteca.model.annotations.own import own_of
from emeroteca.model.article import ArticleId, Asset, Source
from emeroteca.model.changes import Changes
from emeroteca.model.search import Filter, Place, Sort
from emeroteca.model.text import Text
from emeroteca.store import articles, texts
from emeroteca.store.annotations import anchoring, naming, notebook, own, rows

if TYPE_CHECKING:
    from emeroteca.archive.receiving import Settled
    from emeroteca.exchange.incoming import Incoming, Received

NO_TEXT = Text("", ())
EVERYTHING = Filter(Place.EVERYWHERE)
PAGE = 200
"""Annotations of the notebook that are told at once."""


class Annotating(Recognising):
    """The part of an archive that knows its annotations."""

    def annotations_of(self, article: ArticleId) -> tuple[Annotation, ...]:
        """The annotations of an article in the order of its text, those on it as a whole first.

        Those that are not placed stand where they stood in the text of before.
        """
        return rows.of_article(self._database, article)

    def annotation(self, annotation: AnnotationId) -> Annotation:
        """An annotation; raises `NotFoundError`."""
        return rows.one(self._database, annotation)

    def annotations(self, ids: Sequence[AnnotationId]) -> tuple[Annotation, ...]:
        """Annotations by their ids, in that order; ids that are not there are left out."""
        found = rows.several(self._database, ids)
        return tuple(found[one] for one in ids if one in found)

    def note(self, article: ArticleId) -> str:
        """The reader's own note on an article, "" where there is none."""
        known = own.on_article(self._database, article)
        return known.note if known is not None else ""

    def set_note(self, article: ArticleId, note: str) -> Changes:
        """Replace the own note on an article, the first annotation on it as a whole; an empty one
        is removed. The result holds the edit that undoes it."""
        self.flush()
        with self._database.transaction():
            now = datetime.now(UTC).isoformat(timespec="seconds")
            changes = own.write_on_article(self._database, article, note, now)
        return self._told(changes)

    def notes_named(self, words: str, limit: int) -> list[Annotation]:
        """Notes outside the trash in whose names all words begin so, the last changed first; a
        note is called by its first heading or first line."""
        return naming.begun(self._database, words, limit)

    def note_called(self, name: str) -> Annotation | None:
        """The note of a name, the last changed one; None where none is called so."""
        return naming.called(self._database, name)

    def suggest_place(self, annotation: AnnotationId) -> Suggested | None:
        """Where an annotation that is not placed may stand; None where nothing is like it.

        To confirm it, put the annotation with that anchor, `placed` again. Raises `NotFoundError`,
        `LibraryDamagedError`.
        """
        return anchoring.suggest(self._database, annotation)

    def newer_copy(self, article: ArticleId) -> tuple[ArticleId, int] | None:
        """The newest later copy of an article's page that has annotations, and how many."""
        return inheriting.newer(self._database, article)

    def notebook(self, query: NotebookQuery, limit: int = PAGE, offset: int = 0) -> list[Noted]:
        """The annotations of the whole archive that a query wants, outside the trash, in groups."""
        return notebook.notebook(self._database, query, limit, offset)

    def annotation_tags(self) -> dict[str, int]:
        """The tags of all annotations and how many have each, the commonest first."""
        return rows.tags(self._database)

    # ------------------------------------------------------------------ out and in

    def portable(
        self,
        ids: Sequence[ArticleId],
        only: Container[AnnotationId] | None = None,
        form: Form = Form.JSON,
    ) -> Iterator[Portable]:
        """Articles with what is written on them, as files of other programs are made of, with their
        pictures and their captures where a form has room for them; with `only` these annotations
        and nothing else.

        Those that are not there are passed over. Raises `LibraryDamagedError`, and `NotFoundError`
        where a capture is gone.
        """
        for identifier in ids:
            for known in articles.fetch(self._database, (identifier,)):
                written = rows.of_article(self._database, known.id)
                if only is not None:
                    chosen = tuple(one for one in written if one.id in only)
                    yield Portable(known, NO_TEXT, annotations=chosen, whole=False)
                    continue
                text, _ = texts.unpack(articles.body(self._database, known.id))
                mine = own_of(written)
                rest = tuple(one for one in written if one != mine)
                assets = self._pictures(known.id) if form in WITH_PICTURES else ()
                capture = self._capture(known.id) if form is Form.BAGIT else None
                yield Portable(known, text, mine, rest, pictures=assets, capture=capture)

    def _pictures(self, article: ArticleId) -> tuple[Asset, ...]:
        return pictures.shown(self._database, self._originals, article)

    def _capture(self, article: ArticleId) -> Source:
        source = articles.source(self._database, article)
        return replace(source, data=self._originals.get(source.digest))

    def everything(self) -> list[ArticleId]:
        """All articles outside the trash, the last saved first."""
        return [ArticleId(i) for i in self._searching.ids(EVERYTHING, Sort.SAVED)]

    def free_annotations(self) -> tuple[Annotation, ...]:
        """The notes on entities and on nothing."""
        return rows.of_article(self._database, None)

    def free(self, only: Container[AnnotationId] | None = None) -> Free:
        """The notes on entities and on nothing as they are written out, or these of them."""
        every = self.free_annotations()
        some = every if only is None else tuple(one for one in every if one.id in only)
        names = {}
        for entity in {one.entity for one in some if one.entity is not None}:
            with contextlib.suppress(NotFoundError):
                names[entity] = self.entity(entity).name
        return Free(some, names, whole=only is None)

    def places_of_annotations(
        self, wanted: NotebookQuery | Sequence[AnnotationId]
    ) -> list[tuple[AnnotationId, ArticleId | None]]:
        """The annotations that a query wants, or those of some that are there, with their
        articles."""
        return notebook.places(self._database, wanted)

    def export(self, ids: Sequence[ArticleId], folder: Path, form: Form) -> list[Path]:
        """Write articles with what is written on them into a folder; with none all that are not
        in the trash, and the annotations on no article. Returns the files.

        Raises `DiskError`, `LibraryDamagedError`.
        """
        from emeroteca.exchange.writing.folder import export  # noqa: PLC0415  seldom asked for

        free = Free() if ids else self.free()
        return export(self.portable(ids or self.everything(), form=form), free, folder, form)

    def _settle(self, waiting: Sequence[AnnotationId]) -> Settled | None:
        """Place annotations that waited, in the caller's transaction; None where there is none."""
        if not waiting:
            return None
        from emeroteca.archive import receiving  # noqa: PLC0415  as below

        now = datetime.now(UTC).isoformat(timespec="seconds")
        return receiving.settle(self._database, waiting, now)

    def receive(self, coming: Sequence[Incoming]) -> Received:
        """Put notes and highlights of other programs on the articles that they are about."""
        from emeroteca.archive import receiving  # noqa: PLC0415  rapidfuzz takes its time

        self.flush()
        with self._database.transaction():
            now = datetime.now(UTC).isoformat(timespec="seconds")
            received = receiving.receive(self._database, coming, now)
        self._told(received.changes)
        return received
