"""What may be asked of the archive and what it answers."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from enum import StrEnum

from emeroteca.model.article import ArticleId
from emeroteca.model.query import Note
from emeroteca.model.text import Span


class Sort(StrEnum):
    """The order of a list of articles."""

    RELEVANCE = "relevance"
    """Only meaningful for a search; a list without words falls back to `SAVED`."""
    NEWEST = "newest"
    OLDEST = "oldest"
    SAVED = "saved"
    TITLE = "title"
    SITE = "site"
    LENGTH = "length"


class Place(StrEnum):
    """Which shelf of the library is looked at."""

    LIBRARY = "library"
    """Everything that is neither archived nor in the trash."""
    ARCHIVED = "archived"
    TRASH = "trash"
    EVERYWHERE = "everywhere"
    """Everything but the trash."""


class FacetKind(StrEnum):
    """What articles may share, and a list can be narrowed by; dates are a range of their own."""

    TAG = "tag"
    SITE = "site"
    LANGUAGE = "language"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


ENTITY_FACETS = frozenset((FacetKind.PERSON, FacetKind.ORGANISATION, FacetKind.PLACE))
"""Kinds whose values are ids of entities."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that a list is narrowed to, or that is left out of it.

    The value of an entity is its id, for names are not unique and change; `name` is what it was
    called when it was chosen.
    """

    kind: FacetKind
    value: str
    excluded: bool = False
    name: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list is narrowed to; an empty field does not narrow.

    Of the included choices of a kind an article must have one, of every kind that has some; it must
    have none of the excluded ones.

    `since` and `until` are ISO dates as precise as wanted, both inclusive: "2024" to "2024-06" is
    the first half of that year. An article that does not state its date is in no such range.
    """

    place: Place = Place.EVERYWHERE
    unread: bool = False
    starred: bool = False
    with_note: bool = False
    since: str = ""
    until: str = ""
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """Words to look for among the articles that pass a filter.

    `unfinished` takes the last word also as a beginning, for who is still typing it. `freshness`
    lets newer articles count for a little more where the order is that of relevance.
    """

    words: str = ""
    filter: Filter = field(default_factory=Filter)
    sort: Sort = Sort.RELEVANCE
    unfinished: bool = False
    freshness: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query: every matching id in order, with its score.

    `understood` says how the words were read, `notes` what had to be read in another way than it
    was written; `suggestion` is a better spelling or "".
    """

    ids: array[int]
    scores: array[float]
    understood: str
    suggestion: str
    took_ms: float
    notes: tuple[Note, ...] = ()


JOINT = " … "
"""Stands between the passages of an excerpt, and with one space less where a sentence is cut."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A short passage of an article, or two with a `JOINT`; `marks` are code-point ranges into
    `text`."""

    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a query's words stand in one article; `spans` are into its `Text.content`."""

    article: ArticleId
    spans: tuple[Span, ...]
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class Facet:
    """One value that articles may share (a tag, a site, a language) and how many do.

    `name` is what an entity is called, whose value is its id; "" for all others.
    """

    value: str
    count: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Facets:
    """The values that articles share, the commonest first; years run from the newest.

    `months` ("2024-06") run from the oldest; articles whose date is no more precise than a year are
    in none. Only articles that state their date have years and months.
    """

    tags: tuple[Facet, ...]
    sites: tuple[Facet, ...]
    languages: tuple[Facet, ...]
    years: tuple[Facet, ...]
    months: tuple[Facet, ...] = ()
    people: tuple[Facet, ...] = ()
    organisations: tuple[Facet, ...] = ()
    places: tuple[Facet, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many articles stand in each place."""

    library: int = 0
    unread: int = 0
    starred: int = 0
    archived: int = 0
    trash: int = 0
    with_note: int = 0
    everything: int = 0
