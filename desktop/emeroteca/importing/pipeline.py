"""Makes a draft of one capture: reads it, finds its article, cleans, flattens and describes it."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from emeroteca.errors import EmptyCaptureError, TooLargeError, UnreadableError
from emeroteca.importing import (
    assemble,
    blocks,
    flatten,
    formats,
    glue,
    language,
    markup,
    metadata,
    plain,
    readable,
    repairing,
    sanitise,
    stored,
)
from emeroteca.importing.aparts import without_headline
from emeroteca.importing.formats.capture import Capture, Fragment, Page, Plain
from emeroteca.importing.pictures import Pictures
from emeroteca.model.article import Apart, Asset, Draft, Metadata, Source
from emeroteca.model.cleaning import Repairs, Rules, site_key
from emeroteca.model.mending import mended, offered
from emeroteca.model.recapture import Recapture
from emeroteca.model.text import BlockKind, RunStyle, Text

MAX_BYTES = 64 * 1024 * 1024


RepairsOf = Callable[[Metadata], Repairs]
"""What a cleaning has to follow, asked once it is known which site the article is of."""


def read(path: Path, url: str = "", rules: Rules = MappingProxyType({})) -> Draft:
    """The draft of a saved file; raises `CaptureError` for what cannot become an article.

    `url` is the address it was saved from, where that is known better than the file tells; `rules`
    are those of every site.
    """
    data = _bytes(path)
    if not data.strip():
        raise EmptyCaptureError()
    capture = formats.read(data, path)
    return _draft(capture, data, str(path), url, partial(repairs_for, rules))


def read_page(html: str, url: str, origin: str = "", rules: Rules = MappingProxyType({})) -> Draft:
    """The draft of a page or selection that was pasted or dragged from a browser."""
    data = html.encode("utf-8", "replace")
    if len(data) > MAX_BYTES:
        raise TooLargeError(f"{len(data):,} bytes")
    page = Page(html, "utf-8")
    return _draft(page, data, origin or url, url, partial(repairs_for, rules))


def read_again(recapture: Recapture) -> Draft:
    """The draft of a stored original, cleaned with what a person said about its cleaning."""
    data, origin = recapture.data, recapture.origin
    dropped = not origin or "://" in origin
    capture: Capture
    if dropped:
        # It came from a browser as characters, and `read_page` wrote them down in UTF-8.
        capture = Page(data.decode("utf-8", "replace"), "utf-8")
    else:
        capture = formats.read(data, Path(origin))
    if not isinstance(capture, Plain):
        stored.check(recapture, capture.html, capture.resolve)
        capture = replace(capture, resolve=stored.pictures(recapture, capture.resolve))
    url = recapture.url or (origin if dropped else "")
    return _draft(capture, data, origin, url, lambda _metadata: recapture.repairs)


def repairs_for(rules: Rules, metadata: Metadata) -> Repairs:
    """What the first cleaning of an article follows: the rules of its site."""
    return Repairs(rules=rules.get(site_key(metadata.url, metadata.site), ()))


def _bytes(path: Path) -> bytes:
    try:
        # A pipe would block before it can be seen that it is none of ours.
        descriptor = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableError(f"{path.name} is not a file")
            if status.st_size > MAX_BYTES:
                raise TooLargeError(f"{status.st_size:,} bytes")
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(f"{path.name} ({reason})") from error


def _draft(capture: Capture, data: bytes, origin: str, url: str, repairs: RepairsOf) -> Draft:
    source = Source(
        data, hashlib.sha256(data).hexdigest(), capture.media_type, origin, capture.encoding
    )
    known = replace(capture.known, url=url or capture.known.url)
    if isinstance(capture, Plain):
        return _plain(capture, source, known, repairs)
    if isinstance(capture, Fragment):
        return _fragment(capture, source, known, repairs)
    return _page(capture, source, known, repairs)


def _plain(capture: Plain, source: Source, known: Metadata, repairs: RepairsOf) -> Draft:
    # A plain text itself never tells of which site it is.
    said = repairs(known)
    found = plain.article(capture.text, said)
    if not found.text.blocks:
        raise EmptyCaptureError()
    described = metadata.completed(
        known, Metadata(title=found.title or _first_words(found.text), subtitle=found.subtitle)
    )
    described = _in_language(described, found.text, "")
    text = mended(found.text, said.mends)
    # Where the date is known, nobody has to guess it.
    facts = [fact for fact in found.facts if fact.name != "date_guess" or not described.published]
    return Draft(
        described,
        text,
        found.apart,
        "",
        source,
        facts=tuple(facts),
        pieces=found.pieces,
        suggestions=offered(text, glue.suggestions(text, described.language), said.mends),
    )


def _page(capture: Page, source: Source, known: Metadata, repairs: RepairsOf) -> Draft:
    root = markup.parse(capture.html)
    # lxml makes a Python object anew at each visit unless somebody holds on to it.
    alive = list(markup.elements(root))
    described = metadata.completed(known, metadata.from_page(root, known.url))
    page = blocks.prepare(root)
    chosen = readable.readable(page)
    pictures = Pictures(capture.resolve)
    lead = pictures.load(described.lead_image)
    html = sanitise.sanitised(assemble.article_html(page, chosen, pictures, described.url))
    del alive
    draft = _finished(html, source, described, pictures, lead)
    return repairing.repaired(draft, repairs(draft.metadata))


def _fragment(capture: Fragment, source: Source, known: Metadata, repairs: RepairsOf) -> Draft:
    root = markup.parse(capture.html)
    page = blocks.prepare(root)
    pictures = Pictures(capture.resolve)
    html = sanitise.sanitised(assemble.article_html(page, list(page.blocks), pictures, known.url))
    if not known.title:
        known = replace(known, title=_first_heading(flatten.flatten(html)))
    draft = _finished(html, source, known, pictures, None)
    return repairing.repaired(draft, repairs(draft.metadata))


def _finished(
    html: str, source: Source, described: Metadata, pictures: Pictures, lead: Asset | None
) -> Draft:
    text, apart = without_headline(flatten.flatten(html), described.title)
    if not any(c.isalnum() for c in text.content):
        raise EmptyCaptureError()
    described = replace(described, title=described.title or _first_words(text))
    described = _in_language(described, text, described.direction)
    shown = [r.href for r in text.runs if r.style is RunStyle.FIGURE and r.href]
    digest = lead.digest if lead is not None else next(iter(shown), "")
    if lead is not None:
        pictures.keep(lead)
    assets = tuple(a for d, a in pictures.assets.items() if d in {*shown, digest})
    described = replace(described, lead_image=digest)
    return Draft(described, text, tuple(apart), html, source, assets)


def _in_language(described: Metadata, text: Text, direction: str) -> Metadata:
    found = language.language(text.content, described.language)
    return replace(
        described, language=found, direction=language.direction(found, direction, text.content)
    )


def _first_heading(text: Text) -> str:
    first = next(iter(text.blocks), None)
    if first is None or first.kind is not BlockKind.HEADING:
        return ""
    return text.slice(first.span)


def _first_words(text: Text) -> str:
    """A title for what has none: its first words."""
    first = next((b for b in text.blocks if b.kind is not BlockKind.FIGURE), None)
    words = text.slice(first.span).split() if first is not None else []
    return " ".join(words[:10]) + ("…" if len(words) > 10 else "")


__all__ = ["Apart", "read", "read_again", "read_page", "repairs_for"]
