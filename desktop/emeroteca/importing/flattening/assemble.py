"""Cuts the article out of a page: the chosen blocks with the structure and pictures around them."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import lxml.html
from lxml.html import HtmlElement

from emeroteca.importing.blocks import NUMBER, Page, PageBlock
from emeroteca.importing.flattening.sanitise import TAGS
from emeroteca.importing.imagery import media
from emeroteca.importing.imagery.pictures import Pictures
from emeroteca.importing.imagery.shown import Shown
from emeroteca.importing.markup import BLOCK, elements, remove
from emeroteca.importing.structure import embeds

_UNNAMED = BLOCK - TAGS

_CHROME = ("nav", "footer", "aside", "form")
_LARGE = 100
"""A picture of a left-out block is stored from this width and height on."""


def article_html(
    page: Page, blocks: list[PageBlock], pictures: Pictures, url: str, asked: Shown | None = None
) -> str:
    """The HTML of the article, not yet sanitised; the page's tree is used up.

    Only the blocks themselves and the pictures between them keep their numbers. `asked` has a say
    about each picture.
    """
    asked = asked or Shown()
    asked.begin(page)
    kept = {block.element for block in blocks}
    between = _media_between(page, kept, pictures, url, asked)
    asked.end(between)
    shown = between | _posts(page.body, kept)
    _prune(page.body, kept | shown)
    for element in list(elements(page.body)):
        if element not in kept and element not in shown:
            element.attrib.pop(NUMBER, None)
        if element.tag == "a":
            _link(element, url)
        elif element.tag in _UNNAMED and _is_line(element):
            element.tag = "p"
    return str(lxml.html.tostring(page.body, encoding="unicode"))


def _is_line(element: HtmlElement) -> bool:
    """Whether a block that the sanitiser does not know holds text and no further block."""
    return not any(child.tag in BLOCK for child in elements(element) if child is not element)


def _posts(body: HtmlElement, kept: set[HtmlElement]) -> set[HtmlElement]:
    """A card with its address after each quoted post of which something is kept."""
    cards: set[HtmlElement] = set()
    for quote in body.xpath(f".//blockquote[@{embeds.POST}]"):
        said = [part for part in elements(quote) if part in kept]
        if said:
            made = media.card(quote, quote.get(embeds.POST))
            made.set(NUMBER, said[-1].get(NUMBER))
            quote.addnext(made)
            cards.add(made)
    return cards


def _media_between(
    page: Page, kept: set[HtmlElement], pictures: Pictures, url: str, asked: Shown
) -> set[HtmlElement]:
    """The pictures and embeds that stand among the chosen blocks; each is made ready."""
    if not kept:
        return set()
    scope = _scope(page, kept)
    dropped = {b.element for b in page.blocks} - kept
    last = max(b.order for b in page.blocks if b.element in kept)
    after = {b.element for b in page.blocks if b.order > last}
    chosen: set[HtmlElement] = set()
    seen: set[HtmlElement] = set()
    for element in list(elements(scope, "figure", "img", *media.EMBEDS)):
        if element in seen:
            continue
        seen.update(elements(element))
        if _stands_outside(element, kept, dropped):
            _set_aside(element, pictures)
        elif not asked.wanted(element):
            asked.left |= _set_aside(element, pictures)
            remove(element)
        elif media.ready(element, pictures, url):
            chosen.add(element)
    return _until(scope, chosen, after)


def _stands_outside(
    element: HtmlElement, kept: set[HtmlElement], dropped: set[HtmlElement]
) -> bool:
    """Whether a picture belongs to something that was left out."""
    if element.tag != "figure" and _inside(element, kept):
        return False
    return _inside(element, dropped) or next(element.iterancestors(*_CHROME), None) is not None


def _set_aside(element: HtmlElement, pictures: Pictures) -> set[str]:
    """Keep the pictures of what is left out, for the day when a person brings it back."""
    digests = set()
    for image in elements(element, "img"):
        asset = pictures.best(image)
        if asset is not None and min(asset.width, asset.height) >= _LARGE:
            pictures.keep(asset)
            digests.add(asset.digest)
    return digests


def _until(
    scope: HtmlElement, chosen: set[HtmlElement], after: set[HtmlElement]
) -> set[HtmlElement]:
    """Leave out what only follows when the article's text is over, but for what closes it."""
    found: set[HtmlElement] = set()
    for element in elements(scope):
        if element in after:
            break
        if element in chosen:
            found.add(element)
    return found


def _scope(page: Page, kept: set[HtmlElement]) -> HtmlElement:
    """The smallest element around all chosen blocks, or the <article> that it lies in."""
    order = [b.element for b in page.blocks if b.element in kept]
    first = [order[0], *order[0].iterancestors()]
    last = {order[-1], *order[-1].iterancestors()}
    common = next((e for e in first if e in last and isinstance(e, HtmlElement)), page.body)
    if len(order) == 1 and common is order[0] and common.getparent() is not None:
        common = common.getparent()
    around = [e for e in common.iterancestors("article") if isinstance(e, HtmlElement)]
    return around[0] if around else common


def _inside(element: HtmlElement, blocks: set[HtmlElement]) -> bool:
    return element in blocks or any(a in blocks for a in element.iterancestors())


def _link(link: HtmlElement, url: str) -> None:
    """Resolve a link against the page; one that leads to a place in the page becomes text."""
    address = (link.get("href") or "").strip()
    if address and not address.startswith("#"):
        try:
            absolute = urljoin(url, address) if url else address
            if url and urlsplit(absolute)._replace(fragment="") == urlsplit(url)._replace(
                fragment=""
            ):
                absolute = "" if "#" in address else absolute
        except ValueError:
            absolute = ""
        if absolute.lower().startswith(("http://", "https://", "mailto:")):
            link.set("href", absolute)
            return
    link.attrib.pop("href", None)


def _prune(body: HtmlElement, kept: set[HtmlElement]) -> None:
    """Remove every element that neither is, holds, nor lies in something that is kept."""
    wanted: set[HtmlElement] = set()
    for element in kept:
        wanted.add(element)
        for parent in element.iterancestors():
            if parent in wanted or not isinstance(parent, HtmlElement):
                break
            wanted.add(parent)
    stack = [body]
    while stack:
        container = stack.pop()
        if container in kept:
            continue
        container.text = None
        for child in list(container):
            if child in wanted:
                child.tail = None
                stack.append(child)
            else:
                container.remove(child)
