"""Which names stand in marked passages, so that the notebook is grouped by entities at once.

It follows from the annotations and from what is recognised in their articles, and is written anew
where either changes. A name, not an entity, is kept: merging and splitting re-point names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from emeroteca.model.annotations.annotation import AnnotationId
from emeroteca.model.article import ArticleId
from emeroteca.model.text import Span
from emeroteca.store.database import Database

Named = Sequence[tuple[Span, int]]
"""Where names stand in a text, and the row of each."""


def of_article(database: Database, article: ArticleId, named: Named) -> None:
    """Keep which names stand in the marked passages of an article."""
    marked = database.rows(
        "SELECT id, start, end FROM annotations WHERE article = ? AND start IS NOT NULL AND placed",
        (article,),
    )
    _keep(database, [(AnnotationId(one), Span(start, end)) for one, start, end in marked], named)


def of_annotation(database: Database, annotation: AnnotationId, span: Span, named: Named) -> None:
    """Keep which names stand in one passage."""
    _keep(database, [(annotation, span)], named)


def _keep(database: Database, marked: Iterable[tuple[AnnotationId, Span]], named: Named) -> None:
    for annotation, span in marked:
        database.rows("DELETE FROM annotation_names WHERE annotation = ?", (annotation,))
        there = {name for place, name in named if place.overlaps(span)}
        database.many(
            "INSERT INTO annotation_names VALUES (?, ?)", [(annotation, name) for name in there]
        )
