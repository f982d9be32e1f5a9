"""What cleaning took and left of a capture, and what a person said about it.

A capture is cut into pieces. Each is kept or left out, with a reason. A person's choices for one
article, rules for a site and accepted repairs are plain data that every later cleaning follows; the
original is never touched.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from textwrap import shorten

from emeroteca.model.text import BlockKind, Span

_WORDS = re.compile(r"\w+")
_SAMPLE = 80


class Reason(StrEnum):
    """Why a piece of a capture is not part of the article's text."""

    REPEATED_HEADLINE = "repeated_headline"
    STANDFIRST = "standfirst"
    """It is the subtitle, which stands above the article."""
    BYLINE = "byline"
    """Author, date and reading time, which stand above the article."""
    CAPTION = "caption"
    CREDIT = "credit"
    CONTROL = "control"
    """A button or a label that the page prints for its own use: "Print", "View comments"."""
    SHARE_BAR = "share_bar"
    NEWSLETTER = "newsletter"
    """A call to subscribe, follow or register."""
    READ_MORE = "read_more"
    """A line that leads to another article."""
    RELATED = "related"
    LINK_ONLY = "link_only"
    COMMENTS = "comments"
    TAGS = "tags"
    ADVERTISEMENT = "advertisement"
    PAYWALL = "paywall"
    AGGREGATOR_TAIL = "aggregator_tail"
    ABOUT_AUTHOR = "about_author"
    FRAME = "frame"
    """Navigation, header, footer and sidebars of the page."""
    OUTSIDE = "outside"
    """No extractor holds it to be part of the article."""
    BOILERPLATE = "boilerplate"
    """It recurs in several articles of the site, and a person had it folded."""
    SITE_RULE = "site_rule"
    PERSON = "person"


class Basis(StrEnum):
    """Who decided about a piece."""

    CONSENSUS = "consensus"
    """Readability and trafilatura agree."""
    READABILITY = "readability"
    TRAFILATURA = "trafilatura"
    STATEMENT = "statement"
    """The page's own statement of its article's body (JSON-LD) settled it."""
    RULE = "rule"
    """A named rule; `Piece.reason` is its name."""
    SITE_RULE = "site_rule"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of a capture with what became of it.

    `key` names it again in a later cleaning (see `keys`). `place` is where it stands on the page,
    such as "div.story > p.note"; "" for plain text. `after` counts the blocks of the article's text
    that stand before it. `reason` is None where it was kept.
    """

    key: str
    text: str
    kind: BlockKind
    kept: bool
    reason: Reason | None
    basis: Basis
    place: str = ""
    after: int = 0
    level: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """A person's word about one piece of one article."""

    key: str
    keep: bool


@dataclass(frozen=True, slots=True)
class SiteRule:
    """A person's word about all articles of a site.

    It is about pieces at one `place`, or about those with one text (`text` is its `fingerprint`);
    exactly one of the two is given. `learned` where it folds a recurring paragraph. `sample` is how
    the text begins, only to be shown: rules that say the same are one, however they were met.
    """

    site: str
    keep: bool
    place: str = ""
    text: str = ""
    learned: bool = False
    sample: str = field(default="", compare=False)


class MendKind(StrEnum):
    """What lost markup did to words."""

    GLUED_WORDS = "glued_words"
    """Two words stand together: "PutinChi"."""
    MISSING_SPACE = "missing_space"
    """No space stands at a mark: "”.Secondo"."""
    STRAY_MARK = "stray_mark"
    """A mark is doubled or stands on the wrong side of its space: "2000.."."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A repair that is offered and never made by itself; `span` is what it would replace."""

    span: Span
    replacement: str
    kind: MendKind


@dataclass(frozen=True, slots=True)
class Mend:
    """A person's answer to a suggestion; it finds its place again by what stands around it.

    `before` and `after` are up to 16 characters of the same block around `surface`.
    """

    surface: str
    replacement: str
    before: str
    after: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class Repairs:
    """Everything a person said that a cleaning of one article has to follow."""

    choices: tuple[Choice, ...] = ()
    rules: tuple[SiteRule, ...] = ()
    mends: tuple[Mend, ...] = ()


Rules = Mapping[str, tuple[SiteRule, ...]]
"""The rules of every site, by `site_key`."""


@dataclass(slots=True)
class Keys:
    """Gives each text of a capture a key that the same text gets in every cleaning."""

    _seen: dict[str, int] = field(default_factory=dict)

    def next(self, text: str) -> str:
        """The key of the next piece; equal texts are told apart by their order."""
        mark = fingerprint(text)
        count = self._seen.get(mark, 0)
        self._seen[mark] = count + 1
        return f"{mark}.{count}" if count else mark


def fingerprint(text: str) -> str:
    """Sixteen hex digits that are the same for texts that differ in case, accents and marks only.

    Digits count: "Part 1" and "Part 2" are two texts.
    """
    parted = unicodedata.normalize("NFKD", text.casefold())
    if not parted.isascii():
        # By distinct signs and not sign by sign: every paragraph of an import comes through here.
        for sign in filter(unicodedata.combining, set(parted)):
            parted = parted.replace(sign, "")
    return hashlib.blake2b(" ".join(_WORDS.findall(parted)).encode(), digest_size=8).hexdigest()


def sample_of(text: str) -> str:
    """How a text begins, in one line that a list has room for."""
    return shorten(text, _SAMPLE, placeholder="…")


def site_key(url: str, site: str) -> str:
    """What the rules of an article's site are kept under: its host, else the site's name."""
    match = re.match(r"https?://(?:[^/@]*@)?([^/:?#]+)", url, re.IGNORECASE)
    host = match[1].lower() if match else ""
    return host.removeprefix("www.") or " ".join(site.casefold().split())
