"""Rewrites formulas as text with raised and lowered characters, once each."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from emeroteca.importing.markup import elements, remove
from emeroteca.importing.structure.names import Names

_TWINS = re.compile(
    r"(?:^|\s)(?:katex-html|mathjax_preview|mathjax|mathjax_display|mathjax_svg|mathjax_chtml)(?:\s|$)"
)
_IMAGE_CLASS = re.compile(
    r"(?:^|\s)(?:wp-)?(?:latex|tex|texrender|mathjax|math|equation|mwe-math-fallback-image\S*)(?:\s|$)"
)
_DISPLAYED = re.compile(r"^\{\\(?:displaystyle|textstyle)\s*(.*)\}$", re.DOTALL)
_SCRIPTS = {
    "msup": ("sup",),
    "msub": ("sub",),
    "msubsup": ("sub", "sup"),
    "munder": ("sub",),
    "mover": ("sup",),
    "munderover": ("sub", "sup"),
}
_LIMITS = ("munder", "mover", "munderover")
_ROWS = {"mtr": "; ", "mlabeledtr": "; ", "mtd": " "}


def rewrite(root: HtmlElement, names: Names) -> None:
    """Leave one copy of each formula, as a span of text."""
    for twin in names.matching(_TWINS.search):
        _only_math(twin)
    for script in list(elements(root, "script")):
        if (script.get("type") or "").startswith("math/tex"):
            _from_script(script)
    for image in names.matching(_IMAGE_CLASS.search):
        if image.tag == "img" and image.get("alt"):
            _from_image(image)
    for math in list(elements(root, "math")):
        _flat(math)


def _only_math(twin: HtmlElement) -> None:
    """Of a drawn formula keep the MathML that it carries for screen readers, if any."""
    math = next(elements(twin, "math"), None)
    if math is None:
        remove(twin)
        return
    math.tail = twin.tail
    twin.getparent().replace(twin, math)
    following = math.getnext()
    if following is not None and str(following.get("type", "")).startswith("math/tex"):
        remove(following)


def _from_script(script: HtmlElement) -> None:
    script.tag = "span"
    script.attrib.clear()


def _from_image(image: HtmlElement) -> None:
    """What a picture of a formula says; where MathML stands beside it, it says it already."""
    parent = image.getparent()
    if parent is not None and "mwe-math" in parent.get("class", ""):
        math = next(elements(parent, "math"), None)
        if math is not None:
            _shown(math, parent)
            remove(image)
            return
    said = _DISPLAYED.sub(r"\1", str(image.get("alt")).strip())
    image.attrib.clear()
    image.tag, image.text = "span", said


def _shown(math: HtmlElement, until: HtmlElement) -> None:
    """The MathML is hidden behind its picture."""
    for around in math.iterancestors():
        if around is until:
            break
        around.attrib.pop("style", None)


def _flat(math: HtmlElement) -> None:
    for note in list(elements(math, "annotation", "annotation-xml")):
        remove(note)
    if not str(math.text_content()).strip():
        math.text = math.get("alttext") or ""
    for part in list(elements(math)):
        _set_in_line(part, str(part.tag))
    _plain_names(math)


def _set_in_line(part: HtmlElement, tag: str) -> None:
    """Give one construct of MathML the marks that tell it on a line of text."""
    if tag == "mfrac" and len(part) == 2:
        _between(part, "/")
    elif tag == "msqrt":
        _around(part, "√(", ")")
    elif tag == "mroot" and len(part) == 2:
        _around(part[0], "√(", ")")
        part[1].tag = "sup"
        part.insert(0, part[1])
    elif tag == "mfenced":
        _around(part, part.get("open") or "(", part.get("close") or ")")
    elif tag in _SCRIPTS:
        for child, name in zip(part[1:], _SCRIPTS[tag], strict=False):
            if not (tag in _LIMITS and _is_accent(child)):
                child.tag = name
    elif tag in _ROWS and part.getnext() is not None:
        part.tail = _ROWS[tag]


def _plain_names(math: HtmlElement) -> None:
    """White space between the parts of MathML means nothing."""
    for part in list(elements(math)):
        part.attrib.clear()
        if part.tag not in ("sup", "sub"):
            part.tag = "span"
        if part.text:
            part.text = " ".join(part.text.split())
        if part.tail and part is not math and part.tail not in _ROWS.values():
            part.tail = part.tail.strip()


def _is_accent(part: HtmlElement) -> bool:
    """An arrow or bar above a letter stands beside it without being raised."""
    return not any(c.isalnum() for c in str(part.text_content()))


def _between(part: HtmlElement, mark: str) -> None:
    for side in part:
        inside = str(side.text_content()).strip()
        if len(inside) > 1 and not inside.isalnum():
            _around(side, "(", ")")
    part[0].tail = mark


def _around(part: HtmlElement, before: str, after: str) -> None:
    part.text = before + (part.text or "").strip()
    if len(part):
        part[-1].tail = (part[-1].tail or "").strip() + after
    else:
        part.text += after
