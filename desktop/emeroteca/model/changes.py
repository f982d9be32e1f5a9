"""What a person may change about articles, and what a change touched.

An edit is plain data. Applying one returns `Changes`, whose `inverse` is the edit that undoes it,
so that undo and redo are the same operation with other data.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from emeroteca.model.article import ArticleId, Metadata


class Flag(StrEnum):
    """A yes-or-no state of an article."""

    UNREAD = "unread"
    STARRED = "starred"
    ARCHIVED = "archived"
    TRASHED = "trashed"


@dataclass(frozen=True, slots=True)
class FlagEdit:
    """Set one flag of several articles to one value."""

    ids: tuple[ArticleId, ...]
    flag: Flag
    value: bool


@dataclass(frozen=True, slots=True)
class TagEdit:
    """Add and remove tags of several articles."""

    ids: tuple[ArticleId, ...]
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleState:
    """Everything about one article that flag and tag edits can change."""

    id: ArticleId
    unread: bool
    starred: bool
    archived: bool
    trashed: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StateEdit:
    """Put several articles back into exactly these states; the inverse of flag and tag edits."""

    states: tuple[ArticleState, ...]


@dataclass(frozen=True, slots=True)
class MetadataEdit:
    """Replace what is known about one article by what a person says."""

    id: ArticleId
    metadata: Metadata


Edit = FlagEdit | TagEdit | StateEdit | MetadataEdit


@dataclass(frozen=True, slots=True)
class Changes:
    """What an operation touched, so that views refresh only for that.

    `listing` is true when articles entered, left or may be sorted otherwise in some list.
    """

    articles: frozenset[ArticleId] = frozenset()
    added: tuple[ArticleId, ...] = ()
    removed: tuple[ArticleId, ...] = ()
    notes: frozenset[ArticleId] = frozenset()
    listing: bool = False
    inverse: Edit | None = None


class Outcome(StrEnum):
    """What became of one capture that was to be imported."""

    IMPORTED = "imported"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Added:
    """The outcome for one draft; for a duplicate, `id` is the article that was already there."""

    outcome: Outcome
    id: ArticleId
    title: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check of the library found amiss; `repaired` where it was put right.

    `kind` is a stable word for scripts: "database", "original", "asset", "text", "index".
    """

    kind: str
    article: ArticleId | None
    detail: str
    repaired: bool = False
