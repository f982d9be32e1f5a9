"""Makes one <figure> of each picture and the caption that stands with it."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from emeroteca.importing.markup import elements, remove
from emeroteca.importing.structure.names import Names

FALLBACK = "data-fallback"
"""Where the address goes that a page gives for readers without script."""

_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:wp-caption-text|wp-caption-dd|caption|captiontext|caption-text|image-?caption|"
    r"photo-?caption|img-?caption|picture-?caption|media-?caption|figure-?caption|imagecaption|"
    r"bildunterschrift|legende|didascalia)(?:$|[\s_-])",
    re.IGNORECASE,
)
_EMOJI = re.compile("[\u2190-\u2bff\ufe0f\u200d\u20e3\U0001f000-\U0001faff]+")
_LONGEST_EMOJI = 12
_LONGEST_CAPTION = 800
_MOST_TEXT = 1_000
_SEEN = ("img", "video", "audio", "iframe", "object", "embed", "canvas")


def rescue(root: HtmlElement) -> None:
    """Take pictures out of elements that are dropped: <noscript> and the <button> that enlarges."""
    for noscript in list(elements(root, "noscript")):
        _from_noscript(noscript)
    for image in list(elements(root, "img")):
        _speak(image)
    for button in list(elements(root, "button")):
        for picture in [e for e in elements(button, "picture", "img") if not _in_picture(e)]:
            remove(picture)
            picture.tail = None
            button.addprevious(picture)


def _speak(image: HtmlElement) -> None:
    """A picture of an emoji is the emoji."""
    said = (image.get("alt") or "").strip()
    if not 0 < len(said) <= _LONGEST_EMOJI or any(c.isascii() and c.isalnum() for c in said):
        return
    named = f"{image.get('class', '')} {image.get('src', '')[:300]}".lower()
    if "emoji" in named or "smiley" in named or _EMOJI.fullmatch(said):
        image.attrib.clear()
        image.tag, image.text = "span", said


def _in_picture(element: HtmlElement) -> bool:
    return element.tag == "img" and next(element.iterancestors("picture"), None) is not None


def _from_noscript(noscript: HtmlElement) -> None:
    image = next(elements(noscript, "img"), None)
    if image is None or noscript.getparent() is None:
        return
    twin = _twin(noscript)
    if twin is not None:
        for name in ("src", "srcset"):
            if image.get(name):
                twin.set(f"{FALLBACK}-{name}", str(image.get(name)))
        return
    picture = next(elements(noscript, "picture"), image)
    remove(picture)
    picture.tail = None
    noscript.addprevious(picture)


def _twin(noscript: HtmlElement) -> HtmlElement | None:
    """The picture beside it that only a script would have filled."""
    for beside in (noscript.getprevious(), noscript.getnext()):
        if isinstance(beside, HtmlElement):
            images = list(elements(beside, "img"))
            if len(images) == 1 and not str(beside.text_content()).strip():
                return images[0]
    return None


def rewrite(body: HtmlElement, names: Names) -> None:
    """Attach captions to their pictures and unmask figures that hold no picture."""
    for caption in names.matching(_CAPTION.search):
        if _is_loose_caption(caption):
            _attach(caption)
    for figure in list(elements(body, "figure")):
        _unmask(figure)


def _is_loose_caption(element: HtmlElement) -> bool:
    if element.tag not in ("p", "div", "span", "small", "dd", "em", "figcaption", "h5", "h6"):
        return False
    text = str(element.text_content()).strip()
    if not 0 < len(text) <= _LONGEST_CAPTION or next(elements(element, *_SEEN), None) is not None:
        return False
    return next(element.iterancestors("figure", "table", "pre"), None) is None


def _attach(caption: HtmlElement) -> None:
    picture, last = _before(caption)
    if picture is None:
        parent = last.getparent()
        lone = parent is not None and len(parent) == 1 and not (last.tail or "").strip()
        if lone and parent.tag in ("div", "p"):
            picture, last = _before(parent)
    if picture is None:
        return
    figure = picture.makeelement("figure")
    picture.addprevious(figure)
    figure.append(picture)
    figure.append(last)
    figure.tail, last.tail = last.tail, None
    caption.tag = "figcaption"


def _before(element: HtmlElement) -> tuple[HtmlElement | None, HtmlElement]:
    """The picture right before an element."""
    before = element.getprevious()
    while before is not None and before.tag == "br" and not (before.tail or "").strip():
        before = before.getprevious()
    if not isinstance(before, HtmlElement) or (before.tail or "").strip():
        return None, element
    shown = list(elements(before, *_SEEN))
    if len(shown) != 1 or str(before.text_content()).strip():
        return None, element
    return before, element


def _unmask(figure: HtmlElement) -> None:
    """A figure around tables, listings, quotations, figures or prose is a container."""
    quote = figure.find(".//blockquote")
    holds = next((e for e in figure.iter("table", "pre", "figure") if e is not figure), None)
    if quote is not None:
        for caption in list(elements(figure, "figcaption")):
            if caption in quote.iterancestors():
                caption.tag = "div"
                continue
            caption.tag = "p"
            quote.append(caption)
        figure.tag = "div"
    elif holds is not None or _is_prose(figure):
        figure.tag = "div"


def _is_prose(figure: HtmlElement) -> bool:
    captions = list(elements(figure, "figcaption"))
    said = sum(len(str(c.text_content())) for c in captions)
    if len(str(figure.text_content()).strip()) - said > _MOST_TEXT:
        return True
    return not captions and next(elements(figure, *_SEEN), None) is None
