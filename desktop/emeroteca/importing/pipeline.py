"""Makes a draft of one capture: reads it, finds its article, cleans, flattens and describes it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from emeroteca.errors import EmptyCaptureError, TooLargeError
from emeroteca.files import contents
from emeroteca.importing import cleaner, formats
from emeroteca.importing.cleaner import RepairsOf
from emeroteca.importing.formats.capture import Capture, Fragment, Page, Plain
from emeroteca.importing.imagery import stored
from emeroteca.importing.knowing import metadata
from emeroteca.importing.plaintext import plain
from emeroteca.importing.wording import glue, lexicon
from emeroteca.model.article import Apart, Draft, Metadata, Source
from emeroteca.model.cleaning import Repairs, Rules, site_key
from emeroteca.model.mending import mended, offered
from emeroteca.model.recapture import Recapture

MAX_BYTES = 64 * 1024 * 1024
_TRIFLE = f"<article><p>{'A worker reads a line before it is asked to. ' * 8}</p></article>"


def read(path: Path, url: str = "", rules: Rules = MappingProxyType({})) -> Draft:
    """The draft of a saved file; raises `CaptureError` for what cannot become an article.

    `url` is the address it was saved from, where that is known better than the file tells.
    """
    data = contents(path, MAX_BYTES)
    if not data.strip():
        raise EmptyCaptureError()
    capture = formats.read(data, path)
    return _draft(capture, data, str(path), url, partial(repairs_for, rules))


def read_page(html: str, url: str, origin: str = "", rules: Rules = MappingProxyType({})) -> Draft:
    """The draft of a page or selection that was pasted or dragged from a browser."""
    data = html.encode("utf-8", "replace")
    if len(data) > MAX_BYTES:
        raise TooLargeError(f"{len(data):,} bytes")
    return _draft(Page(html, "utf-8"), data, origin or url, url, partial(repairs_for, rules))


def prepare(language: str = "") -> None:
    """Load everything that a cleaning loads only once it needs it, the words of a language too."""
    read_page(_TRIFLE, "")
    if language:
        lexicon.lexicon(language)


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


def _draft(capture: Capture, data: bytes, origin: str, url: str, repairs: RepairsOf) -> Draft:
    source = Source(
        data, hashlib.sha256(data).hexdigest(), capture.media_type, origin, capture.encoding
    )
    known = replace(capture.known, url=url or capture.known.url)
    if isinstance(capture, Plain):
        return _plain(capture, source, known, repairs)
    if isinstance(capture, Fragment):
        return cleaner.clean_fragment(capture, source, known, repairs)
    return cleaner.clean_page(capture, source, known, repairs)


def _plain(capture: Plain, source: Source, known: Metadata, repairs: RepairsOf) -> Draft:
    # A plain text itself never tells of which site it is.
    said = repairs(known)
    found = plain.article(capture.text, said)
    if not found.text.blocks:
        raise EmptyCaptureError()
    described = metadata.completed(known, metadata.from_text(found.title, found.subtitle))
    described = metadata.titled(described, cleaner.first_words(found.text))
    described = metadata.in_language(described, found.text)
    if not described.metadata.published:
        # Where the date is known, nobody has to guess it.
        described = described.told(*(f for f in found.facts if f.name == "date_guess"))
    text = mended(found.text, said.mends)
    suggested = glue.suggestions(text, described.metadata.language)
    return Draft(
        described.metadata,
        text,
        found.apart,
        "",
        source,
        facts=described.facts,
        pieces=found.pieces,
        suggestions=offered(text, suggested, said.mends),
    )


__all__ = ["Apart", "read", "read_again", "read_page", "repairs_for"]
