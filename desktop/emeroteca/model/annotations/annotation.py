"""A highlight, a note on a passage, on an article, on an entity, or a free one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import EntityId
from emeroteca.model.text import Span

AnnotationId = NewType("AnnotationId", int)

NEW = AnnotationId(0)
"""The id of an annotation that is not stored yet."""


class Colour(StrEnum):
    """The six colours of a highlight, in the order of the keys 1 to 6."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    ORANGE = "orange"
    PURPLE = "purple"


class MarkStyle(StrEnum):
    """How a passage is marked."""

    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage of an article's text, as W3C TextPositionSelector and TextQuoteSelector in one.

    `prefix` and `suffix` are up to 64 characters before and after it.
    """

    span: Span
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Awaited:
    """An article that the library does not have, as another program names it."""

    url: str = ""
    title: str = ""
    sha256: str = ""

    @property
    def page(self) -> str:
        """What tells one from another: the address, else the title."""
        return self.url or self.title


@dataclass(frozen=True, slots=True)
class Annotation:
    """What a reader marked or wrote; `note` is Markdown, times are ISO 8601 in UTC.

    With an article and an anchor it is about a passage, with an article alone about that, with an
    entity about that, and free with neither. `placed` is false where the article's text was made
    anew and the passage was not found again; the anchor then tells the old text's. One that
    `awaits` an article is not placed either, and gets its place when that article comes in.
    """

    id: AnnotationId = NEW
    article: ArticleId | None = None
    anchor: Anchor | None = None
    entity: EntityId | None = None
    colour: Colour = Colour.YELLOW
    style: MarkStyle = MarkStyle.HIGHLIGHT
    note: str = ""
    tags: tuple[str, ...] = ()
    created: str = ""
    changed: str = ""
    placed: bool = True
    awaits: Awaited | None = None


@dataclass(frozen=True, slots=True)
class AnnotationEdit:
    """Store annotations as they are given, and remove others; a `NEW` one gets an id.

    Its inverse is one too, so undo and redo are the same operation. `created` and `changed` are
    filled in where they are "".
    """

    put: tuple[Annotation, ...] = ()
    remove: tuple[AnnotationId, ...] = ()


class NotebookGroup(StrEnum):
    """What the notebook is grouped by."""

    ARTICLE = "article"
    TAG = "tag"
    ENTITY = "entity"
    COLOUR = "colour"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class NotebookQuery:
    """Which annotations of the archive are wanted; an empty field does not narrow.

    `entities` wants what is about one of them, names one in its passage or links to one, `linked`
    the notes that link to one of some names.
    """

    words: str = ""
    colours: tuple[Colour, ...] = ()
    tags: tuple[str, ...] = ()
    articles: tuple[ArticleId, ...] = ()
    entities: tuple[EntityId, ...] = ()
    linked: tuple[str, ...] = ()
    annotations: tuple[AnnotationId, ...] = ()
    unplaced: bool = False
    group: NotebookGroup = NotebookGroup.ARTICLE


@dataclass(frozen=True, slots=True)
class Noted:
    """An annotation with what a list shows beside it; `group` is its heading's key, `heading` the
    name of the entity that this stands for."""

    annotation: Annotation
    group: str
    title: str
    site: str
    day: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Suggested:
    """Where an unplaced annotation may stand, from 0 to 1 how alike the passages are."""

    annotation: AnnotationId
    anchor: Anchor
    likeness: float
