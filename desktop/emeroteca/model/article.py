"""An article, the draft it was before it had an id, and what was set apart from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NewType

from emeroteca.model.cleaning import Piece, Reason, Suggestion
from emeroteca.model.facts import Fact
from emeroteca.model.text import Text

ArticleId = NewType("ArticleId", int)


@dataclass(frozen=True, slots=True)
class Apart:
    """A piece that was recognised as not part of the article.

    `after` is the number of the article's blocks that stand before it; the reader unfolds it there.
    `key` names the piece, so that a person can bring it back; "" where that is not possible.
    """

    reason: Reason
    text: str
    after: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article besides its text; "" where it is not known.

    `published` is ISO 8601, as precise as known ("2024", "2024-06-19", with time and offset).
    `language` is a two-letter code; `direction` is "ltr" or "rtl".
    """

    title: str = ""
    subtitle: str = ""
    byline: str = ""
    site: str = ""
    url: str = ""
    published: str = ""
    language: str = ""
    direction: str = "ltr"
    lead_image: str = ""


@dataclass(frozen=True, slots=True)
class Asset:
    """An image that came with the capture; `digest` is the SHA-256 of `data` in hex.

    `address` is what the capture calls it by, so that a later cleaning finds it again; one a line
    where that is several, "" where the picture lies inside the capture.
    """

    digest: str
    media_type: str
    data: bytes = field(repr=False)
    width: int = 0
    height: int = 0
    address: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """The captured file byte for byte.

    `origin` is the path or address it came from, `media_type` such as "text/html", `encoding` the
    character set that its bytes were read in.
    """

    data: bytes = field(repr=False)
    digest: str
    media_type: str
    origin: str
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article before it has an id: everything a worker process found in one capture.

    `pieces` is the whole capture, kept and left out; `apart` is what was left out and belongs to
    the article's surroundings rather than to the page's frame.
    """

    metadata: Metadata
    text: Text
    apart: tuple[Apart, ...]
    html: str
    source: Source
    assets: tuple[Asset, ...] = ()
    facts: tuple[Fact, ...] = ()
    pieces: tuple[Piece, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article without its text; times are ISO 8601 in UTC."""

    id: ArticleId
    metadata: Metadata
    words: int
    minutes: int
    snippet: str
    saved: str
    source_digest: str
    text_digest: str
    unread: bool = True
    starred: bool = False
    archived: bool = False
    trashed: str = ""
    """When it was put into the trash, or "" where it was not."""
    progress: float = 0.0
    """How far it was read, 0 to 1."""
    position: int = 0
    """The code point at the top of the reader when it was last left."""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """Everything the reader needs to show an article."""

    article: Article
    text: Text
    apart: tuple[Apart, ...]
    assets: tuple[Asset, ...]
    note: str = ""
    facts: tuple[Fact, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
