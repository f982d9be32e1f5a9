"""What a reader may say of entities; every gesture is plain data and is undone by an edit."""

from __future__ import annotations

from dataclasses import dataclass

from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import EntityId
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.text import Span


@dataclass(frozen=True, slots=True)
class Rename:
    """Call an entity by another name; the old one stays an alias."""

    entity: EntityId
    name: str


@dataclass(frozen=True, slots=True)
class Merge:
    """Make entities one; the first keeps its name and kind."""

    into: EntityId
    others: tuple[EntityId, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """Make one way of writing an entity's name an entity of its own.

    With `article` only there: that article's entity of this name is another one. `name` is what
    the new entity is called; "" for the alias as it is written.
    """

    entity: EntityId
    alias: str
    article: ArticleId | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class ChangeKind:
    """Make an entity a person, an organisation or a place."""

    entity: EntityId
    kind: EntityKind


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Say that this is no entity: in one article, or everywhere, now and later."""

    entity: EntityId
    article: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class AddMention:
    """Mark a passage as naming an entity; None makes a new one of that kind.

    `everywhere` marks the same words in the whole article, else only the passage.
    """

    article: ArticleId
    span: Span
    kind: EntityKind
    entity: EntityId | None = None
    everywhere: bool = True


@dataclass(frozen=True, slots=True)
class AddAlias:
    """Let another name stand for an entity too, in articles to come and in those that are there."""

    entity: EntityId
    alias: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Pin an entity to the top, or watch it: new articles that name it are announced."""

    entity: EntityId
    pinned: bool | None = None
    watched: bool | None = None


@dataclass(frozen=True, slots=True)
class Annotate:
    """Replace the reader's own note on an entity, which is an annotation; "" removes it."""

    entity: EntityId
    note: str


Gesture = Rename | Merge | Split | ChangeKind | Dismiss | AddMention | AddAlias | Mark | Annotate


@dataclass(frozen=True, slots=True)
class EntityEdit:
    """Make a gesture; an edit like any other, so that the history of the window undoes it."""

    gesture: Gesture


@dataclass(frozen=True, slots=True)
class EntityRow:
    """All that is stored of an entity itself; `dropped` where the reader said that it is none.

    `merged` is the entity that it was made one with, or 0; who still asks for it is told of that.
    """

    id: EntityId
    kind: EntityKind
    name: str
    place: str
    pinned: bool
    watched: bool
    dropped: bool
    by_person: bool
    merged: int = 0


@dataclass(frozen=True, slots=True)
class EntityStateEdit:
    """Put rows back into exactly this state; the inverse of every gesture.

    `names` are pairs of a name's row and its entity, 0 where it stands for none. `put_here` are the
    reader's words on single articles: (article, name, the name that it is there, or None for no
    entity). `put_added` are marked passages: (article, start, end, quotation, name). An entity that
    a gesture made stays behind without a name when the gesture is undone, and is told nowhere.
    """

    entities: tuple[EntityRow, ...] = ()
    names: tuple[tuple[int, EntityId], ...] = ()
    put_here: tuple[tuple[ArticleId, int, int | None], ...] = ()
    remove_here: tuple[tuple[ArticleId, int], ...] = ()
    put_added: tuple[tuple[ArticleId, int, int, str, int], ...] = ()
    remove_added: tuple[tuple[ArticleId, int, int], ...] = ()
