"""What a person may change about articles, and what a change touched.

An edit is plain data. Applying one returns `Changes`, whose `inverse` is the edit that undoes it,
so that undo and redo are the same operation with other data.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from operator import attrgetter
from typing import Any

from emeroteca.model.annotations.annotation import AnnotationEdit
from emeroteca.model.article import ArticleId, Metadata
from emeroteca.model.cleaning import Choice, Mend, Piece, Repairs, SiteRule
from emeroteca.model.entities.mending import EntityEdit, EntityStateEdit
from emeroteca.model.saved_searches import SavedSearch


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

    def __reduce__(self) -> tuple[Callable[[_Rows], StateEdit], tuple[_Rows]]:
        # The window sends one to undo a step; for all articles of a large library, pickled one by
        # one, it would stand still meanwhile.
        return _of_rows, (tuple(map(_ROW, self.states)),)


_Rows = tuple[tuple[Any, ...], ...]
_ROW = attrgetter(*(field.name for field in fields(ArticleState)))


def _of_rows(rows: _Rows) -> StateEdit:
    return StateEdit(tuple(ArticleState(*row) for row in rows))


@dataclass(frozen=True, slots=True)
class MetadataEdit:
    """Replace what is known about one article by what a person says.

    `edited` names the fields that are a person's afterwards and survive every later cleaning; None
    adds those that this edit changes.
    """

    id: ArticleId
    metadata: Metadata
    edited: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class RepairEdit:
    """Replace what a person said about the cleaning of one article, and change its site's rules.

    `choices` and `mends` are all that hold afterwards. The articles that the edit is about are
    marked as stale, and the archive's process cleans them again in the background.
    """

    id: ArticleId
    choices: tuple[Choice, ...]
    mends: tuple[Mend, ...]
    add_rules: tuple[SiteRule, ...] = ()
    remove_rules: tuple[SiteRule, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleEdit:
    """Change the rules of sites where no article is at hand, as in the list of all rules."""

    add: tuple[SiteRule, ...] = ()
    remove: tuple[SiteRule, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchesEdit:
    """Replace the saved searches by these, in this order; one without an id is new.

    What was seen of those that stay is no part of the edit.
    """

    searches: tuple[SavedSearch, ...]


Edit = (
    FlagEdit
    | TagEdit
    | StateEdit
    | MetadataEdit
    | RepairEdit
    | RuleEdit
    | SearchesEdit
    | EntityEdit
    | EntityStateEdit
    | AnnotationEdit
)


@dataclass(frozen=True, slots=True)
class Changes:
    """What an operation touched, so that views refresh only for that.

    `listing` is true when articles entered, left or may be sorted otherwise in some list.
    `cleaned` are those among `articles` whose text was made anew, `stale` tells how many articles
    now wait for that. `searches` is true when the saved searches are others. `recognised` are
    articles whose entities were found anew, `entities` is true when a reader mended some, wherever
    they stand. `annotations` are articles whose annotations are others or stand elsewhere,
    `notebook` is true when the list of all annotations may be another.
    """

    articles: frozenset[ArticleId] = frozenset()
    added: tuple[ArticleId, ...] = ()
    removed: tuple[ArticleId, ...] = ()
    listing: bool = False
    inverse: Edit | None = None
    cleaned: frozenset[ArticleId] = frozenset()
    stale: int = 0
    searches: bool = False
    recognised: frozenset[ArticleId] = frozenset()
    entities: bool = False
    annotations: frozenset[ArticleId] = frozenset()
    notebook: bool = False


@dataclass(frozen=True, slots=True)
class Recurring:
    """A paragraph of an article that stands in several articles of its site.

    `block` is its number in the article's text, `articles` in how many of the site's it stands,
    this one counted; `rule` would fold it in all of them.
    """

    block: int
    articles: int
    rule: SiteRule


@dataclass(frozen=True, slots=True)
class Inspection:
    """All pieces of an article's capture as a cleaning with its repairs takes and leaves them."""

    id: ArticleId
    pieces: tuple[Piece, ...]
    repairs: Repairs
    site: str


class Outcome(StrEnum):
    """What became of one capture that was to be imported."""

    IMPORTED = "imported"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Inherited:
    """What a newer copy of a page has taken over from the one before, which was saved at `saved`.

    `edit` has done it, `inverse` gives it back.
    """

    older: ArticleId
    saved: str
    edit: AnnotationEdit
    inverse: AnnotationEdit

    @property
    def count(self) -> int:
        """How many highlights and notes came along."""
        return len(self.edit.put)

    @property
    def unplaced(self) -> int:
        """How many of them found no place in the text."""
        return sum(not one.placed for one in self.edit.put)


@dataclass(frozen=True, slots=True)
class Added:
    """The outcome for one draft; for a duplicate, `id` is the article that was already there.

    `settled` counts the highlights and notes that had waited for it, `inherited` is what it took
    over from an older copy of the page.
    """

    outcome: Outcome
    id: ArticleId
    title: str
    settled: int = 0
    inherited: Inherited | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check of the library found amiss; `repaired` where it was put right.

    `kind` is a stable word for scripts: "database", "original", "asset", "text", "index".
    """

    kind: str
    article: ArticleId | None
    detail: str
    repaired: bool = False
