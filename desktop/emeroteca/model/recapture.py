"""A stored capture that is to be cleaned again, with everything that a worker needs for that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from emeroteca.model.article import ArticleId
from emeroteca.model.cleaning import Repairs


@dataclass(frozen=True, slots=True)
class Recapture:
    """One article's original with what a person said about its cleaning.

    `origin` is the path or address that it came from, `url` the address that overrules what the
    capture says, or ""; `site` is the article's `site_key`. `pictures` tells where the library
    keeps the pictures that came with it, by the addresses that the capture calls them by;
    `nameless` says that the article shows some of which no address is known, which lie inside the
    capture or were kept by an earlier version.
    """

    id: ArticleId
    title: str
    data: bytes = field(repr=False)
    media_type: str
    encoding: str
    origin: str
    url: str = ""
    site: str = ""
    repairs: Repairs = field(default_factory=Repairs)
    pictures: Mapping[str, Path] = field(default_factory=dict)
    nameless: bool = False
