"""Turns a captured page into a draft: describe, choose, assemble, sanitise, flatten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from emeroteca.errors import EmptyCaptureError
from emeroteca.importing import blocks, markup
from emeroteca.importing.choice import choosing, pieces, rescue
from emeroteca.importing.choice.choosing import Chosen, Verdict
from emeroteca.importing.flattening import assemble, flatten, sanitise
from emeroteca.importing.formats.capture import Fragment, Page
from emeroteca.importing.imagery.pictures import Pictures
from emeroteca.importing.imagery.shown import Shown
from emeroteca.importing.knowing import metadata, structured
from emeroteca.importing.knowing.metadata import Described
from emeroteca.importing.wording import glue
from emeroteca.model.article import Asset, Draft, Metadata, Source
from emeroteca.model.cleaning import Basis, Reason, Repairs, Suggestion
from emeroteca.model.facts import Fact, Origin
from emeroteca.model.mending import mended, offered
from emeroteca.model.text import BlockKind, RunStyle, Text

RepairsOf = Callable[[Metadata], Repairs]
"""What a cleaning has to follow, asked once it is known which site the article is of."""


@dataclass(frozen=True, slots=True)
class _Found:
    """The page that holds the article, its blocks' verdicts, and those of a page it replaced."""

    page: blocks.Page
    chosen: Chosen
    replaced: tuple[Verdict, ...] = ()


def clean_page(capture: Page, source: Source, known: Metadata, repairs: RepairsOf) -> Draft:
    """The draft of a whole web page; raises `EmptyCaptureError` where it holds no text."""
    root = markup.parse(capture.html)
    # lxml makes a Python object anew at each visit unless somebody holds on to it.
    alive = list(markup.elements(root))
    stated = structured.statements(root)
    described = metadata.completed(known, metadata.from_page(root, stated, known.url))
    scripted = rescue.scripted_page(root) if rescue.shows_little(root) else ""
    said = repairs(described.metadata)
    found = _find(root, stated.body(), scripted, described.metadata, said)
    del alive
    # The line under the headline that was set apart because it is the subtitle.
    subtitle = found.chosen.text_of(Reason.STANDFIRST)
    if subtitle and not described.metadata.subtitle:
        described = described.told(Fact("subtitle", subtitle, Origin.PAGE, 0.7))
    # Who has looked at what was kept need not be told to.
    if (found.chosen.doubtful or found.replaced) and not said.choices:
        described = described.told(Fact("doubt", found.chosen.mode.value, Origin.EXTRACTOR, 0.5))
    return _finished(capture, source, described, found, said)


def clean_fragment(capture: Fragment, source: Source, known: Metadata, repairs: RepairsOf) -> Draft:
    """The draft of what is an article already: a note, or a selection from a page."""
    root = markup.parse(capture.html)
    page = blocks.prepare(root)
    said = repairs(known)
    chosen = choosing.everything(page, Basis.STATEMENT, said)
    first = page.blocks[0] if page.blocks else None
    described = metadata.captured(known)
    if not known.title and first is not None and first.tag in ("h1", "h2"):
        described = described.told(Fact("title", first.text, Origin.TEXT, 0.8))
    return _finished(capture, source, described, _Found(page, chosen), said)


def _find(
    root: HtmlElement, statement: str, scripted: str, described: Metadata, repairs: Repairs
) -> _Found:
    page = blocks.prepare(root)
    chosen = choosing.choose(page, statement, described, repairs)
    length = sum(len(block.text) for block in chosen.kept)
    if rescue.is_fuller(statement, length):
        fuller = rescue.stated_page(statement)
    elif scripted and rescue.shows_nothing(length):
        fuller = scripted
    else:
        return _Found(page, chosen)
    other = blocks.prepare(markup.parse(fuller))
    everything = choosing.everything(other, Basis.STATEMENT, repairs)
    return _Found(other, everything, tuple(choosing.nothing(page)))


def _finished(
    capture: Page | Fragment, source: Source, described: Described, found: _Found, said: Repairs
) -> Draft:
    pictures = Pictures(capture.resolve)
    lead = pictures.load(described.metadata.lead_image)
    url = described.metadata.url
    shown = Shown(said)
    assembled = assemble.article_html(found.page, found.chosen.kept, pictures, url, shown)
    html = sanitise.sanitised(assembled)
    text, origins = flatten.numbered(html)
    if not any(c.isalnum() for c in text.content):
        raise EmptyCaptureError()
    all_pieces = pieces.pieces(found.chosen.verdicts, origins, shown.pieces)
    all_pieces += pieces.pieces(found.replaced, ())
    described = metadata.in_language(metadata.titled(described, first_words(text)), text)
    if lead is not None and lead.digest in shown.left:
        lead = None
    known, assets = _pictured(described.metadata, text, pictures, lead)
    text = mended(text, said.mends)
    return Draft(
        known,
        text,
        pieces.surrounding(all_pieces),
        sanitise.unnumbered(html),
        source,
        assets,
        facts=described.facts,
        pieces=all_pieces,
        suggestions=_suggested(text, known.language, said),
    )


def _suggested(text: Text, code: str, said: Repairs) -> tuple[Suggestion, ...]:
    if not glue.shows_signs(text.content):
        return ()
    return offered(text, glue.suggestions(text, code), said.mends)


def _pictured(
    described: Metadata, text: Text, pictures: Pictures, lead: Asset | None
) -> tuple[Metadata, tuple[Asset, ...]]:
    """The metadata with its lead image, and every picture that the article needs."""
    shown = [r.href for r in text.runs if r.style is RunStyle.FIGURE and r.href]
    digest = lead.digest if lead is not None else next(iter(shown), "")
    if lead is not None:
        pictures.keep(lead)
    return replace(described, lead_image=digest), tuple(pictures.assets.values())


def first_words(text: Text) -> str:
    """A title for what has none: its first words."""
    first = next((b for b in text.blocks if b.kind is not BlockKind.FIGURE), None)
    words = text.slice(first.span).split() if first is not None else []
    return " ".join(words[:10]) + ("…" if len(words) > 10 else "")
