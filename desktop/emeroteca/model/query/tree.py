"""What is asked for, as a tree that knows of no engine and of no database.

Words carry what was typed; how it is folded, stemmed and spelt out is the engine's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Name(StrEnum):
    """What words can be looked for in."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    TEXT = "text"
    BY = "by"
    SITE = "site"
    TAG = "tag"
    NOTE = "note"
    PERSON = "person"
    PLACE = "place"
    ORG = "org"
    QUOTE = "quote"
    HIGHLIGHT = "highlight"


ENTITIES = frozenset((Name.PERSON, Name.PLACE, Name.ORG, Name.QUOTE))
"""Names of whom and what articles speak of, which the store knows by all their names."""


class Is(StrEnum):
    """A state that an article is in or not."""

    UNREAD = "is:unread"
    READ = "is:read"
    STARRED = "is:starred"
    ARCHIVED = "is:archived"
    HAS_NOTE = "has:note"
    HAS_IMAGE = "has:image"
    HAS_TAG = "has:tag"
    HAS_HIGHLIGHT = "has:highlight"


class Measure(StrEnum):
    """What of an article lies in a range."""

    WORDS = "words"
    DATE = "date"
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms; `unfinished` is one that may still be being typed."""

    text: str
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words as they stand, side by side; with a distance, in any order with at most so many other
    words between them."""

    text: str
    distance: int = 0


@dataclass(frozen=True, slots=True)
class Prefix:
    """Every word that begins so."""

    text: str


@dataclass(frozen=True, slots=True)
class Wildcard:
    """Every word of this shape: `?` is one letter, `*` any number of them."""

    text: str


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Every word with the same first letter that so few changed letters make of this one."""

    text: str
    distance: int = 1


@dataclass(frozen=True, slots=True)
class Near:
    """Several with at most so many other words between them, in any order, in one field."""

    parts: tuple[Node, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Field:
    """Something that is looked for in one place only; an inner field wins over an outer one."""

    name: Name
    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of them; everything where there are none."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of them."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Whatever does not answer to it."""

    part: Node


@dataclass(frozen=True, slots=True)
class Boost:
    """The same articles, with another weight."""

    part: Node
    factor: float


@dataclass(frozen=True, slots=True)
class State:
    """Articles in a state."""

    state: Is


@dataclass(frozen=True, slots=True)
class Language:
    """Articles in a language, a two-letter code."""

    code: str


@dataclass(frozen=True, slots=True)
class Range:
    """Articles whose measure lies between two bounds, both of them inside; "" is open.

    Dates are ISO, as precise as wanted: everything that begins with a bound is inside it.
    """

    measure: Measure
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class Naming:
    """Articles that name an entity which is called so by one of its names, whole words at least;
    for `Name.QUOTE`, articles that quote it."""

    name: Name
    called: Word | Phrase | Prefix | Wildcard | Fuzzy


@dataclass(frozen=True, slots=True)
class Marked:
    """Articles in which a reader marked a passage that holds these words."""

    words: Word | Phrase | Prefix | Wildcard | Fuzzy | Near


Condition: TypeAlias = State | Language | Range | Naming | Marked
"""What the store knows about an article."""

Node: TypeAlias = (
    Word | Phrase | Prefix | Wildcard | Fuzzy | Near | Field | And | Or | Not | Boost | Condition
)

EVERYTHING, NOTHING = And(()), Or(())


def within(node: Node) -> tuple[Node, ...]:
    """What a node is made of."""
    match node:
        case And() | Or() | Near():
            return node.parts
        case Field() | Not() | Boost():
            return (node.part,)
        case _:
            return ()


def asks_store(node: Node) -> bool:
    """Whether anything in a tree is for the store to answer."""
    return isinstance(node, Condition) or any(map(asks_store, within(node)))


def asks_engine(node: Node) -> bool:
    """Whether anything in a tree is for the engine to answer."""
    if isinstance(node, Word | Phrase | Prefix | Wildcard | Fuzzy | Near):
        return True
    return any(map(asks_engine, within(node)))


def asks_names(node: Node) -> bool:
    """Whether anything in a tree is asked of the entities."""
    return isinstance(node, Naming) or any(map(asks_names, within(node)))


def asks_marks(node: Node) -> bool:
    """Whether anything in a tree is asked of marked passages."""
    return isinstance(node, Marked) or any(map(asks_marks, within(node)))
