"""The reader's own note among the annotations of an article."""

from __future__ import annotations

from collections.abc import Iterable

from emeroteca.model.annotations.annotation import Annotation


def own_of(annotations: Iterable[Annotation]) -> Annotation | None:
    """The first annotation on the article as a whole, which the field beside it writes."""
    whole = (one for one in annotations if one.anchor is None)
    return min(whole, key=lambda one: one.id, default=None)
