"""Cuts the article out of a page: the chosen blocks with the structure and pictures around them."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import lxml.html
from lxml.html import HtmlElement

from emeroteca.importing import images
from emeroteca.importing.blocks import NUMBER, Page, PageBlock
from emeroteca.importing.markup import elements, remove
from emeroteca.importing.pictures import Pictures

_VIDEO_HOSTS = ("youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com")
_EMBEDS = ("iframe", "video", "audio", "object", "embed")
_CARDS = (*_VIDEO_HOSTS, "twitter.com", "x.com", "soundcloud.com", "ted.com", "spotify.com")
_CHROME = ("nav", "footer", "aside", "form")
_LINE = frozenset(
    [
        "div",
        "section",
        "article",
        "main",
        "header",
        "aside",
        "footer",
        "details",
        "summary",
        "address",
        "center",
    ]
)


def article_html(page: Page, blocks: list[PageBlock], pictures: Pictures, url: str) -> str:
    """The HTML of the article, not yet sanitised; the page's tree is used up.

    Only the blocks themselves and the pictures between them keep their numbers.
    """
    kept = {block.element for block in blocks}
    media = _media_between(page, kept, pictures)
    _prune(page.body, kept | media)
    for element in list(elements(page.body)):
        if element not in kept and element not in media:
            element.attrib.pop(NUMBER, None)
        if element.tag == "math":
            _math(element)
        elif element.tag == "a":
            _link(element, url)
        elif element.tag in _LINE and element in kept:
            element.tag = "p"
    return str(lxml.html.tostring(page.body, encoding="unicode"))


def _media_between(page: Page, kept: set[HtmlElement], pictures: Pictures) -> set[HtmlElement]:
    """The pictures and embeds that stand among the chosen blocks; each is made ready."""
    if not kept:
        return set()
    scope = _scope(page, kept)
    dropped = {b.element for b in page.blocks} - kept
    last = max(b.order for b in page.blocks if b.element in kept)
    after = {b.element for b in page.blocks if b.order > last}
    chosen: set[HtmlElement] = set()
    seen: set[HtmlElement] = set()
    for element in list(elements(scope, "figure", "img", *_EMBEDS)):
        if element in seen:
            continue
        seen.update(elements(element))
        if not _stands_outside(element, kept, dropped) and _ready(element, pictures):
            chosen.add(element)
    return _until(scope, chosen, after)


def _stands_outside(
    element: HtmlElement, kept: set[HtmlElement], dropped: set[HtmlElement]
) -> bool:
    """Whether a picture belongs to something that was left out."""
    if element.tag != "figure" and _inside(element, kept):
        return False
    return _inside(element, dropped) or next(element.iterancestors(*_CHROME), None) is not None


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


def _ready(element: HtmlElement, pictures: Pictures) -> bool:
    """Bring a figure, image or embed into the form that is kept; False drops it."""
    if element.tag == "figure":
        return _figure(element, pictures)
    if element.tag == "img":
        return _image(element, pictures)
    return _embed(element)


def _figure(figure: HtmlElement, pictures: Pictures) -> bool:
    found = [image for image in list(elements(figure, "img")) if _image(image, pictures)]
    embeds = [e for e in list(elements(figure, *_EMBEDS)) if _embed(e)]
    if found or embeds:
        return True
    caption = figure.find(".//figcaption")
    if caption is None or not str(caption.text_content()).strip():
        return False
    # Not saved with the page; what it showed is still told by its caption.
    for child in list(figure):
        if child is not caption and caption not in child.iterdescendants():
            figure.remove(child)
    figure.insert(0, figure.makeelement("img"))
    return True


def _image(image: HtmlElement, pictures: Pictures) -> bool:
    """Point an image at its stored picture; False, and out with it, where there is none."""
    asset = pictures.best(image)
    width, height = _size(image.get("width")), _size(image.get("height"))
    if asset is None or images.is_pixel(width, height) or images.is_icon(asset.width, asset.height):
        remove(image)
        return False
    pictures.keep(asset)
    alt = image.get("alt") or ""
    _cleared(image)
    image.set("src", f"asset:{asset.digest}")
    image.set("alt", alt)
    return True


def _cleared(element: HtmlElement) -> None:
    """Take all attributes but the number."""
    number = element.get(NUMBER)
    element.attrib.clear()
    if number is not None:
        element.set(NUMBER, number)


def _size(value: str | None) -> int:
    digits = (value or "").removesuffix("px").strip()
    return int(digits[:6]) if digits.isascii() and digits.isdigit() else 0


def _embed(element: HtmlElement) -> bool:
    """Turn an embedded player or post into a quiet paragraph with its address."""
    source = element.get("src") or element.get("data-src") or element.get("data") or ""
    if source.startswith("//"):
        source = f"https:{source}"
    try:
        host = (urlsplit(source).hostname or "").removeprefix("www.")
    except ValueError:
        return False
    if not source.startswith(("http://", "https://")) or not host.endswith(_CARDS):
        return False
    address = _watchable(source)
    for child in list(element):
        element.remove(child)
    _cleared(element)
    element.tag, element.text = "p", None
    link = element.makeelement("a", {"href": address})
    link.text = address
    element.append(link)
    return True


def _watchable(source: str) -> str:
    """The address at which a person sees what a player address plays."""
    parts = urlsplit(source)
    if (parts.hostname or "").endswith(("youtube.com", "youtube-nocookie.com")):
        name = parts.path.removeprefix("/embed/")
        if name != parts.path and name and "/" not in name:
            return f"https://www.youtube.com/watch?v={name}"
    return source


def _math(math: HtmlElement) -> None:
    """Keep a formula's text; the sanitiser would take it out with the elements it stands in."""
    for note in list(elements(math, "annotation", "annotation-xml")):
        remove(note)
    text = " ".join(str(math.text_content()).split()) or math.get("alttext") or ""
    for child in list(math):
        math.remove(child)
    math.attrib.clear()
    math.tag, math.text = "span", text


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
