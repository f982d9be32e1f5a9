"""What was recognised in one text, by itself: nothing here knows an archive."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from emeroteca.model.text import Span


class EntityKind(StrEnum):
    """What an entity is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Named:
    """An entity of one text; `aliases` are the other ways in which the text writes its name.

    `key` is what it is known by across texts: equal keys of a kind are one entity. `bare` tells
    that the text never gives more than one word of a person's name, which may be many people's.
    """

    kind: EntityKind
    name: str
    key: str
    aliases: tuple[str, ...] = ()
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """Where an entity is named; `entity` is its number in `Recognised.entities`."""

    span: Span
    entity: int


@dataclass(frozen=True, slots=True)
class Dated:
    """Where a date stands, and its first and last day or minute; empty when unresolved."""

    span: Span
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """What is quoted, without its marks; `speaker` is a number in `Recognised.entities`.

    `statement` tells someone's words from a title or a word that is merely set apart.
    """

    span: Span
    statement: bool
    cue: Span | None = None
    speaker: int | None = None


@dataclass(frozen=True, slots=True)
class Recognised:
    """All that was recognised in one text, each kind in the order of the text.

    `version` names the recogniser that found it; another one makes the result outdated.
    """

    version: str
    entities: tuple[Named, ...] = ()
    mentions: tuple[Mention, ...] = ()
    dates: tuple[Dated, ...] = ()
    quotations: tuple[Quoted, ...] = ()
