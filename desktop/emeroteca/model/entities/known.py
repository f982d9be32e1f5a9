"""Entities as the archive knows them, and what it tells of one article and of one entity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from emeroteca.model.article import ArticleId
from emeroteca.model.entities.recognised import Dated, EntityKind
from emeroteca.model.text import Span

EntityId = NewType("EntityId", int)


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation or place of the archive.

    `place` is the identity of a known place ("gn:524901", "cc:KP"), else "". `articles` counts
    those that name it, outside the trash. `bare` tells of a person of whom no more than one word
    of the name is known. `by_person` tells that the name was given by the reader. `notes` are
    what the reader wrote on it, the one of its dossier first.
    """

    id: EntityId
    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    place: str = ""
    articles: int = 0
    pinned: bool = False
    watched: bool = False
    bare: bool = False
    by_person: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mentioned:
    """An entity in one article: where it is named, in the order of the text.

    `added` are those of the spans that the reader marked.
    """

    entity: Entity
    spans: tuple[Span, ...]
    added: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation in one article with who speaks, where that is known."""

    span: Span
    statement: bool
    speaker: EntityId | None = None
    cue: Span | None = None


@dataclass(frozen=True, slots=True)
class ArticleEntities:
    """Everything recognised in one article, as mended by the reader.

    `pending` is true while the article still waits to be read; what an earlier recogniser found is
    told meanwhile.
    """

    article: ArticleId
    entities: tuple[Mentioned, ...] = ()
    dates: tuple[Dated, ...] = ()
    quotations: tuple[Said, ...] = ()
    pending: bool = False


@dataclass(frozen=True, slots=True)
class Arrival:
    """An article with the names of the watched entities that it speaks of."""

    article: ArticleId
    title: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of an article with marks in it; `marks` are ranges into `text`.

    `start` is where the first mark stands in the article's text. `day` is the article's date
    ("2024-06-19", as precise as known), or "".
    """

    article: ArticleId
    title: str
    site: str
    day: str
    text: str
    marks: tuple[Span, ...]
    start: int


@dataclass(frozen=True, slots=True)
class Companion:
    """An entity that stands in the same articles as another, and in how many of them.

    `latitude` and `longitude` are degrees of a known place.
    """

    entity: Entity
    articles: int
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """How many articles name two companions together; both are numbers in a list of them."""

    one: int
    other: int
    articles: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """What the archive knows of one entity, without the passages, which are asked for in pages.

    `first` and `last` are the days of its earliest and latest dated articles. `months` are pairs of
    a month ("2024-06") and the number of its articles, from the oldest. `articles` are all that
    name it, the newest first, those without a date last; `days` are their dates in the same order,
    as precise as known ("2024-06-19", "2024-06", "2024", ""). `latitude` and `longitude` are
    degrees of a known place.
    """

    entity: Entity
    mentions: int
    first: str
    last: str
    months: tuple[tuple[str, int], ...]
    articles: tuple[ArticleId, ...]
    days: tuple[str, ...]
    companions: tuple[Companion, ...]
    links: tuple[Link, ...]
    quotations: int
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A date that an article speaks of, in its sentence; for the chronology."""

    start: str
    end: str
    passage: Passage
