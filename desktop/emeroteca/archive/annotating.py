"""What a reader marks and writes beside articles; an `AnnotationEdit` changes it."""

from __future__ import annotations

from emeroteca.archive.recognising import Recognising
from emeroteca.model.annotations.annotation import (
    Annotation,
    AnnotationId,
    NotebookQuery,
    Noted,
    Suggested,
)
from emeroteca.model.article import ArticleId
from emeroteca.store.annotations import anchoring, notebook, rows

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

    def suggest_place(self, annotation: AnnotationId) -> Suggested | None:
        """Where an annotation that is not placed may stand; None where nothing is like it.

        To confirm it, put the annotation with that anchor, `placed` again. Raises `NotFoundError`,
        `LibraryDamagedError`.
        """
        return anchoring.suggest(self._database, annotation)

    def notebook(self, query: NotebookQuery, limit: int = PAGE, offset: int = 0) -> list[Noted]:
        """The annotations of the whole archive that a query wants, outside the trash, in groups."""
        return notebook.notebook(self._database, query, limit, offset)

    def annotation_tags(self) -> dict[str, int]:
        """The tags of all annotations and how many have each, the commonest first."""
        return rows.tags(self._database)
