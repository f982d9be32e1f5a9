"""What stands right around the headline of a page, where authors and dates are shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from emeroteca.importing.markup import names_of

FRAME = ("nav", "footer", "aside")
_SKIPPED = frozenset(
    ["nav", "footer", "aside", "script", "style", "noscript", "template", "svg", "form", "button"]
)
_OTHERS = re.compile(
    r"comment|related|recommend|teaser|sidebar|widget|newsletter|promo|popular|trending|most-?read|"
    r"leggi-?anche|correlat|mehr-?zum|more-?on|read-?more|(?<!post-)(?<!entry-)(?<!article-)footer|breadcrumb|caption|quote|statement|avatar|"
    r"bio(?:graphy)?\b|share|social",
    re.IGNORECASE,
)
_CARD = re.compile(r"(?<![a-z])(?:comment|reply|teaser|related|card)s?(?![a-z])", re.IGNORECASE)
_WORD = re.compile(r"[A-Z]?[a-z\u00df-\u00ff]+|[A-Z]+(?![a-z])")
_QUOTES = ("blockquote", "figure", "figcaption", "nav", "aside", "footer")
_AFTER = 1_200
_BEFORE = 300
_MOST = 250


def after(heading: HtmlElement) -> Iterator[HtmlElement]:
    """Elements that follow a headline, until about 1,200 characters have been passed."""
    room, left = _AFTER, _MOST
    for element in _following(heading):
        yield element
        room -= len((element.text or "").strip()) + len((element.tail or "").strip())
        left -= 1
        if room < 0 or not left:
            return


def before(heading: HtmlElement) -> list[HtmlElement]:
    """Elements that stand closely above a headline, in the order of the page."""
    room, found = _BEFORE, list[HtmlElement]()
    for element in _preceding(heading):
        found.append(element)
        room -= len((element.text or "").strip()) + len((element.tail or "").strip())
        if room < 0 or len(found) >= _MOST // 3:
            break
    return found[::-1]


def words_of(element: HtmlElement) -> list[str]:
    """The words of an element's class and id in lower case; camel case parts words too."""
    names = names_of(element)
    return [word.lower() for word in _WORD.findall(names[:300])] if len(names) > 2 else []


def named(element: HtmlElement, wanted: frozenset[str]) -> bool:
    """Whether a word of the element's class or id is one of these."""
    return not wanted.isdisjoint(words_of(element))


def belongs_to_others(element: HtmlElement) -> bool:
    """Whether an element is part of the frame, of a comment or of a card of another article."""
    for ancestor in (element, *element.iterancestors()):
        if ancestor.tag in ("body", "article", "main"):
            return False
        if ancestor.tag in FRAME or _OTHERS.search(names_of(ancestor)):
            return True
    return False


def is_of_others(element: HtmlElement) -> bool:
    """Whether an element by the headline, or one of the two around it, is of a card or a quote."""
    at: HtmlElement | None = element
    for _ in range(3):
        if at is None or at.tag in ("body", "article", "main"):
            return at is not None and at.tag == "article" and bool(_CARD.search(names_of(at)))
        if at.tag in _QUOTES or at.get("itemprop") == "comment" or _OTHERS.search(names_of(at)):
            return True
        at = at.getparent()
    return False


def _following(heading: HtmlElement) -> Iterator[HtmlElement]:
    at: HtmlElement | None = heading
    while at is not None and at.tag != "body":
        for sibling in at.itersiblings():
            yield from _inside(sibling)
        at = at.getparent()


def _preceding(heading: HtmlElement) -> Iterator[HtmlElement]:
    at: HtmlElement | None = heading
    while at is not None and at.tag not in ("body", "main"):
        for sibling in at.itersiblings(preceding=True):
            yield from reversed(list(_inside(sibling)))
        if at.tag == "article":
            return
        at = at.getparent()


def _inside(element: HtmlElement) -> Iterator[HtmlElement]:
    """An element and what is in it, without frames, forms and comments."""
    stack = [element]
    while stack:
        node = stack.pop()
        if not isinstance(node.tag, str) or node.tag in _SKIPPED:
            continue
        yield node
        stack.extend(reversed(node))
