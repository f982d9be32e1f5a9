"""What a reader finds in a capture, before it is known what of it is the article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from emeroteca.model.article import Metadata

Resolve = Callable[[str], bytes | None]


def nothing(_address: str) -> None:
    """The pictures of a capture that brought none."""
    return


@dataclass(frozen=True, slots=True)
class Page:
    """A web page with everything around its article; `resolve` reads what was saved with it."""

    html: str
    encoding: str
    known: Metadata = field(default_factory=Metadata)
    resolve: Resolve = nothing
    media_type: str = "text/html"


@dataclass(frozen=True, slots=True)
class Fragment:
    """HTML that is an article already, such as a Markdown note or a selection."""

    html: str
    encoding: str
    known: Metadata = field(default_factory=Metadata)
    resolve: Resolve = nothing
    media_type: str = "text/markdown"


@dataclass(frozen=True, slots=True)
class Plain:
    """Plain text."""

    text: str
    encoding: str
    known: Metadata = field(default_factory=Metadata)
    media_type: str = "text/plain"


Capture = Page | Fragment | Plain
