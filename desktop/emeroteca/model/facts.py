"""What is known about an article piece by piece: each value with where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Origin(StrEnum):
    """Where a value was found, the most trustworthy first."""

    PERSON = "person"
    """Somebody wrote it by hand; nothing overrules it."""
    CAPTURE = "capture"
    """The capture itself says it: front matter, "saved from url", SingleFile's comment."""
    JSON_LD = "json-ld"
    META = "meta"
    """A meta element: OpenGraph, Dublin Core, citation and parsely names, microdata."""
    PAGE = "page"
    """It stands visibly on the page: an h1, a byline, a <time>."""
    ADDRESS = "address"
    """It was read from the article's web address."""
    TEXT = "text"
    """It was recognised in the words of the article."""
    EXTRACTOR = "extractor"
    GUESS = "guess"
    """The likeliest date of the page; never shown as if it were known."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One value; `confidence` is 0 to 1.

    `name` is a field of `Metadata`, or one of "modified", "section", "keywords", "licence",
    "paywall", "date_guess" (a date that is only likely) and "doubt" (the extractors disagreed about
    the page, so that parts may be missing; its value says who led). Several keywords are parted by
    ", ".
    """

    name: str
    value: str
    origin: Origin
    confidence: float = 1.0
