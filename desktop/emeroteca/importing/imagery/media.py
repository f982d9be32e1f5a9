"""Brings pictures, figures and embeds among an article's blocks into the form that is kept."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from emeroteca.importing.blocks import NUMBER
from emeroteca.importing.imagery import images
from emeroteca.importing.imagery.pictures import Pictures
from emeroteca.importing.markup import BLOCK, elements, names_of, parted_text, remove
from emeroteca.importing.structure import embeds

EMBEDS = ("iframe", "video", "audio", "object", "embed")
_ORNAMENT = re.compile(
    r"(?:^|[\s_-])(?:avatar|gravatar|author-?(?:photo|image|img|pic)|byline-?(?:photo|image)|"
    r"profile-?(?:photo|pic|image)|icon|icons|social|share|sharing|logo|badge|spinner|loader|"
    r"smiley|tracking|pixel)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ORNAMENT_SIZE = 160
_HIDDEN_SIZE = 100
_CREDIT = re.compile(
    r"credit|copyright|source|author|photographer|rights|byline|attribution|caption", re.IGNORECASE
)


def ready(element: HtmlElement, pictures: Pictures, url: str) -> bool:
    """Bring a figure, image or embed into the form that is kept; False drops it."""
    if element.tag == "figure":
        return _figure(element, pictures, url)
    if element.tag == "img":
        return _image(element, pictures)
    return _embed(element, pictures, url)


def _figure(figure: HtmlElement, pictures: Pictures, url: str) -> bool:
    """Its pictures and embeds, and one caption that holds everything else it says."""
    found = [image for image in list(elements(figure, "img")) if _image(image, pictures)]
    for element in list(elements(figure, *EMBEDS)):
        if element.getparent() is not None and _embed(element, pictures, url):
            found += [element] if element.tag == "p" else list(element)
    caption = _caption(figure, found)
    if not found and caption is None:
        return False
    # What was not saved with the page is still told by its caption.
    shown = found or [figure.makeelement("img")]
    for child in list(figure):
        figure.remove(child)
    figure.text = None
    for part in [*shown, *([caption] if caption is not None else [])]:
        part.tail = None
        figure.append(part)
    return True


def _caption(figure: HtmlElement, media: list[HtmlElement]) -> HtmlElement | None:
    """The caption with the credit, each on a line of its own."""
    for element in media:
        parent = element.getparent()
        if parent is not None:
            _take_out(element)
    made: HtmlElement | None = None
    for caption in list(elements(figure, "figcaption")):
        if caption.getparent() is None or not parted_text(caption).strip():
            continue
        _take_out(caption)
        in_lines(caption)
        if made is None:
            made = caption
        elif str(caption.text_content()).strip() not in str(made.text_content()):
            _append(made, caption)
    rest = " ".join(parted_text(figure).split())
    if rest and (made is None or rest not in " ".join(parted_text(made).split())):
        in_lines(figure)
        made = figure.makeelement("figcaption") if made is None else made
        holder = figure.makeelement("span")
        holder.text = rest
        _append(made, holder)
    return made


def _take_out(element: HtmlElement) -> None:
    """Remove an element whole, whatever follows it stays."""
    remove(element)
    element.tail = None


def _append(caption: HtmlElement, more: HtmlElement) -> None:
    if len(caption) or (caption.text or "").strip():
        caption.append(caption.makeelement("br"))
    more.tag = "span"
    caption.append(more)


def in_lines(element: HtmlElement) -> None:
    """Write the blocks inside an element as lines of it, and part a credit from its caption."""
    for part in list(elements(element)):
        if part is element:
            continue
        if part.tag in BLOCK:
            _set_off(part)
            part.drop_tag()
        elif part.tag in ("span", "cite", "small", "em", "strong") and _CREDIT.search(
            names_of(part)
        ):
            before = part.getprevious()
            text = part.getparent().text if before is None else before.tail
            glued = before is not None and not text
            if glued or (text and not text[-1].isspace()):
                part.text = f" {part.text or ''}"


def _set_off(part: HtmlElement) -> None:
    before = part.getprevious()
    parent = part.getparent()
    text = (parent.text if before is None else before.tail) or ""
    if text.strip() or (before is not None and before.tag != "br"):
        part.addprevious(part.makeelement("br"))
    if (part.tail or "").strip():
        tail, part.tail = part.tail, None
        after = part.makeelement("br")
        part.addnext(after)
        after.tail = tail


def _image(image: HtmlElement, pictures: Pictures) -> bool:
    """Point an image at its stored picture; False, and out with it, where there is none."""
    asset = pictures.best(image)
    width, height = _size(image.get("width")), _size(image.get("height"))
    if (
        asset is None
        or images.is_pixel(width, height)
        or images.is_icon(width, height)
        or images.is_icon(asset.width, asset.height)
        or _is_ornament(image, min(width or asset.width, asset.width))
    ):
        remove(image)
        return False
    pictures.keep(asset)
    alt = image.get("alt") or ""
    cleared(image)
    image.set("src", f"asset:{asset.digest}")
    image.set("alt", alt)
    return True


def _is_ornament(image: HtmlElement, width: int) -> bool:
    """Whether a small picture only decorates: a portrait at a byline, a badge, a share button."""
    if image.get("role") in ("presentation", "none") or image.get("aria-hidden") == "true":
        return width <= _HIDDEN_SIZE
    if width > _ORNAMENT_SIZE:
        return False
    name = str(image.get("src") or "").rsplit("/", 1)[-1]
    around = image.getparent()
    names = [names_of(image), name if len(name) < 200 else ""]
    if around is not None:
        names.append(names_of(around))
    return any(_ORNAMENT.search(name.replace(".", " ")) for name in names)


def _size(value: str | None) -> int:
    digits = (value or "").removesuffix("px").strip()
    return int(digits[:6]) if digits.isascii() and digits.isdigit() else 0


def _embed(element: HtmlElement, pictures: Pictures, url: str) -> bool:
    """Turn an embedded player or post into a quiet paragraph with its address."""
    address = embeds.address_of(element, url)
    poster = _poster(element, pictures)
    if not address and poster is None:
        return False
    for child in list(element):
        element.remove(child)
    cleared(element)
    element.text = None
    if poster is not None:
        image = element.makeelement("img", {"src": poster, "alt": ""})
        if not address:
            element.tag = "p"
            element.append(image)
            return True
        card = element.makeelement("p")
        _fill(card, address)
        element.tag = "figure"
        element.append(image)
        element.append(card)
        return True
    element.tag = "p"
    _fill(element, address)
    return True


def _poster(element: HtmlElement, pictures: Pictures) -> str | None:
    poster = (element.get("poster") or "").strip() if element.tag == "video" else ""
    asset = pictures.load(poster) if poster else None
    if asset is None or images.is_icon(asset.width, asset.height):
        return None
    pictures.keep(asset)
    return f"asset:{asset.digest}"


def card(near: HtmlElement, address: str) -> HtmlElement:
    """A paragraph that holds nothing but an address."""
    made = near.makeelement("p")
    _fill(made, address)
    return made


def _fill(paragraph: HtmlElement, address: str) -> None:
    link = paragraph.makeelement("a", {"href": address})
    link.text = address
    paragraph.append(link)


def cleared(element: HtmlElement) -> None:
    """Take all attributes but the number."""
    number = element.get(NUMBER)
    element.attrib.clear()
    if number is not None:
        element.set(NUMBER, number)
