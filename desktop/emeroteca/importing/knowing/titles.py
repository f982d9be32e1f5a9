"""Finds an article's headline among what a page calls itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from lxml.html import HtmlElement

from emeroteca.importing.characters import collapsed, folded
from emeroteca.importing.knowing.sitenames import BARS, without_site
from emeroteca.importing.knowing.structured import Statements, words
from emeroteca.importing.markup import elements, line_of, names_of
from emeroteca.model.facts import Fact, Origin

_SAME = 0.92
_LONGEST = 500
_MOST = 40
_MARKED = re.compile(r"headline|entry-title|article-?title|post-?title", re.IGNORECASE)
_FRAME = ("nav", "footer", "aside")
_BREADCRUMB = re.compile(r"breadcrumb", re.IGNORECASE)
_PERMALINK = "¶ "
"""What makers of documentation put after a heading."""
_EDGES = " :|/·•–—-"


@dataclass(frozen=True, slots=True)
class Headline:
    """A page's title and the element that shows it, where one does."""

    fact: Fact | None
    element: HtmlElement | None

    @property
    def text(self) -> str:
        return self.fact.value if self.fact is not None else ""


@dataclass(frozen=True, slots=True)
class _Heading:
    """A visible heading; `parts` are pieces of it that may be the headline without its kicker."""

    element: HtmlElement
    text: str
    parts: tuple[str, ...]
    framed: bool


def similar(one: str, other: str) -> bool:
    """Whether two headlines are the same but for trifles."""
    if min(len(one), len(other)) * 2 < max(len(one), len(other)):
        return False
    one, other = folded(one), folded(other)
    if not one or not other:
        return False
    if one == other:
        return True
    if abs(len(one) - len(other)) > max(len(one), len(other)) * (1 - _SAME) * 2:
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _SAME and matcher.ratio() >= _SAME


def headline(root: HtmlElement, stated: Statements, names: tuple[str, ...]) -> Headline:
    """The title: a visible h1 that the page's own statements confirm, else the best statement.

    `names` are what the site is called, which is no part of any title.
    """
    said = _said(stated, names)
    visible = list(_visible(root, {_squeezed(fact.value) for fact in said}))
    for choose in (_agreed, _confirmed_part, _confirmed, _confirmed_rest, _alike):
        if (found := choose(visible, said)) is not None:
            return found
    anchor = next((h for h in visible if not h.framed), None)
    if said:
        return Headline(said[0], anchor.element if anchor else None)
    if anchor is not None and sum(not h.framed for h in visible) == 1:
        return Headline(_seen(anchor.text, 0.6), anchor.element)
    return Headline(None, anchor.element if anchor else None)


def _said(stated: Statements, names: tuple[str, ...]) -> list[Fact]:
    """What the page calls its article, the most trustworthy first."""
    article = stated.article
    claims = (
        (words(article.get("headline")) or words(article.get("name")), Origin.JSON_LD, 0.9),
        (stated.first("og:title"), Origin.META, 0.9),
        (stated.first("twitter:title"), Origin.META, 0.85),
        (
            stated.first(
                "citation_title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"
            ),
            Origin.META,
            0.85,
        ),
        (stated.window, Origin.META, 0.7),
    )
    found = [
        Fact("title", title, origin, confidence)
        for claim, origin, confidence in claims
        if (title := without_site(claim[:_LONGEST], names))
    ]
    own = {folded(name) for name in names}
    return [fact for fact in found if folded(fact.value) not in own]


def _agreed(visible: list[_Heading], said: list[Fact]) -> Headline | None:
    """What both JSON-LD and OpenGraph call it, though the heading says it a little differently."""
    titles = {fact.origin: fact.value for fact in reversed(said[:2])}
    one, other = titles.get(Origin.JSON_LD, ""), titles.get(Origin.META, "")
    if len(titles) < 2 or not one or folded(one) != folded(other):
        return None
    for heading in visible:
        for text in (heading.text, *heading.parts):
            if folded(text) == folded(one):
                return Headline(_seen(text, 0.99), _anchor(heading, visible))
    nearest = max(
        (h for h in visible if not h.framed), key=lambda h: _likeness(h.text, one), default=None
    )
    return Headline(
        Fact("title", one, Origin.JSON_LD, 0.9), nearest.element if nearest is not None else None
    )


def _confirmed_part(visible: list[_Heading], said: list[Fact]) -> Headline | None:
    """A heading without the kicker in it, where JSON-LD or OpenGraph state just the rest."""
    claims = {_squeezed(fact.value): fact.value for fact in said[:2]}
    for heading in visible:
        for part in () if heading.framed else heading.parts:
            if (claim := claims.get(_squeezed(part))) is not None:
                return Headline(_seen(_spelled(part, claim), 0.97), heading.element)
    return None


def _confirmed(visible: list[_Heading], said: list[Fact]) -> Headline | None:
    """A heading that a statement repeats."""
    claims = {_squeezed(fact.value): fact.value for fact in reversed(said)}
    for heading in visible:
        if not heading.framed and (claim := claims.get(_squeezed(heading.text))) is not None:
            # A statement puts the colon that a kicker's own line makes needless.
            text = claim if heading.parts else _spelled(heading.text, claim)
            return Headline(_seen(text, 0.97), heading.element)
    return None


def _confirmed_rest(visible: list[_Heading], said: list[Fact]) -> Headline | None:
    """A heading without the kicker in it, where statements put another kicker before the rest."""
    for heading in visible:
        for part in () if heading.framed else heading.parts:
            rest = folded(part)
            if len(rest.split()) >= 3 and any(_ends(fact.value, rest) for fact in said):
                return Headline(_seen(part, 0.85), heading.element)
    return None


def _alike(visible: list[_Heading], said: list[Fact]) -> Headline | None:
    """A heading that a statement repeats with trifles changed, cut short or with more around it."""
    free = [heading for heading in visible if not heading.framed]
    pieces = {_squeezed(piece) for fact in said for piece in BARS.split(fact.value)}
    for heading in free:
        if _squeezed(heading.text) in pieces or any(
            similar(heading.text, fact.value) for fact in said
        ):
            return Headline(_seen(heading.text, 0.9), heading.element)
    for heading in free:
        text = folded(heading.text)
        within = any(f" {text} " in f" {folded(fact.value)} " for fact in said)
        if len(text.split()) >= 3 and (within or any(_begins(text, f.value) for f in said)):
            return Headline(_seen(heading.text, 0.85), heading.element)
    return None


def _visible(root: HtmlElement, said: set[str]) -> Iterator[_Heading]:
    """The h1 headings and the h2 that are marked or stated as the headline; framed ones last."""
    found: list[tuple[int, _Heading]] = []
    for element in elements(root, "h1", "h2", "h3"):
        marked = element.get("itemprop") == "headline" or bool(_MARKED.search(names_of(element)))
        if element.tag == "h3" and not marked:
            continue
        text = line_of(element).rstrip(_PERMALINK)
        if not text or len(text) > _LONGEST:
            continue
        parts = tuple(_parts(element, text))
        stated = any(_squeezed(piece) in said for piece in (text, *parts))
        if element.tag == "h2" and not marked and not stated:
            continue
        framed = any(
            e.tag in _FRAME or _BREADCRUMB.search(names_of(e))
            for e in (element, *element.iterancestors())
        )
        heading = _Heading(element, text, parts, framed)
        found.append(((0 if element.tag == "h1" else 1) + 2 * framed, heading))
    yield from (heading for _, heading in sorted(found, key=lambda f: f[0])[:_MOST])


def _parts(element: HtmlElement, whole: str) -> Iterator[str]:
    """What remains of a heading when elements at its beginning or end are left out."""
    while len(element) == 1 and not (element.text or "").strip():
        only = element[0]
        if not isinstance(only.tag, str) or (only.tail or "").strip():
            break
        element = only
    pieces = [collapsed(element.text or "")]
    for child in element:
        pieces += [
            line_of(child) if isinstance(child.tag, str) else "",
            collapsed(child.tail or ""),
        ]
    pieces = [piece for piece in pieces if piece.strip(_EDGES)]
    if not 2 <= len(pieces) <= 6:
        return
    for index in range(1, len(pieces)):
        for some in (pieces[index:], pieces[:-index]):
            text = collapsed(" ".join(some)).strip(_EDGES)
            if len(text) > 1 and text != whole:
                yield text


def _spelled(shown: str, claim: str) -> str:
    """A heading as it is shown; where words were glued in it, as the statement spells it."""
    glued = len(shown.split()) < len(claim.split())
    return claim if glued or folded(shown) != folded(claim) else shown


def _anchor(heading: _Heading, visible: list[_Heading]) -> HtmlElement | None:
    """The heading above the article, where a breadcrumb confirmed the title."""
    if not heading.framed:
        return heading.element
    free = [h for h in visible if not h.framed]
    best = max(free, key=lambda h: _likeness(h.text, heading.text), default=None)
    return best.element if best is not None else None


def _seen(text: str, confidence: float) -> Fact:
    return Fact("title", text, Origin.PAGE, confidence)


def _squeezed(text: str) -> str:
    return folded(text).replace(" ", "")


def _likeness(one: str, other: str) -> float:
    ours, theirs = set(folded(one).split()), set(folded(other).split())
    return len(ours & theirs) / max(1, len(ours | theirs))


def _ends(claim: str, rest: str) -> bool:
    """Whether a statement is a kicker, a colon and this rest."""
    kicker, colon, tail = claim.partition(": ")
    return bool(colon) and len(kicker.split()) <= 6 and folded(tail) == rest


def _begins(one: str, other: str) -> bool:
    """Whether one of two titles is the other cut short."""
    shorter, longer = sorted((one, folded(other)), key=len)
    return len(shorter.split()) >= 4 and longer.startswith(shorter)
