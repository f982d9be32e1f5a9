"""What is to be exported, as what, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from emeroteca.exchange.forms import Form
from emeroteca.model.annotations.annotation import AnnotationId, NotebookQuery


@dataclass(frozen=True, slots=True)
class Export:
    """Articles, or with `annotations` some of these and nothing else of their articles.

    `articles` are ids; None is all that are not in the trash, with the annotations on no article.
    A form that is one file is called `name` in the `folder`.
    """

    form: Form
    folder: Path
    name: str = ""
    articles: Sequence[int] | None = None
    annotations: NotebookQuery | Sequence[AnnotationId] | None = None
