"""What may be taken out by an export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from emeroteca.model.annotations.annotation import AnnotationId, NotebookQuery


@dataclass(frozen=True, slots=True)
class What:
    """What may be taken out, in words, and as an `Export` names it."""

    text: str
    articles: Sequence[int] | None = None
    annotations: NotebookQuery | Sequence[AnnotationId] | None = None
