"""Brings a page into blocks: each piece of running text in one element of its own, numbered.

The numbers (`data-i`) let several extractors say which blocks they hold to be the article, however
they rearrange their own copy of the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import lxml.html
from lxml.html import HtmlElement

from emeroteca.importing import structure
from emeroteca.importing.markup import BLOCK, MEDIA, elements, parted_text, remove

NUMBER = "data-i"
_DROPPED = (
    "svg script style noscript template link base meta title select textarea button input dialog"
)
_HIDDEN = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!important\s*)?(?:;|$)",
    re.IGNORECASE,
)
_ATOMS = frozenset({"pre", "figure", "table", "hr"}) | MEDIA
_HIDDEN_SHARE = 0.4
_CHROME = ("nav", "footer", "aside", "form", "header", "menu")


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One piece of a page's running text.

    `order` counts the blocks from the top, `links` is the share of its characters inside links.
    """

    element: HtmlElement
    number: str
    order: int
    text: str
    links: float = 0.0

    @property
    def tag(self) -> str:
        """The name of its element."""
        return str(self.element.tag)


@dataclass(frozen=True, slots=True)
class Page:
    """A prepared page: its body, and its blocks in order."""

    body: HtmlElement
    blocks: tuple[PageBlock, ...]


def prepare(root: HtmlElement) -> Page:
    """Clear a parsed page of what is never text and cut it into blocks; `root` is changed."""
    for comment in list(root.iter(lxml.html.etree.Comment)):
        remove(comment)
    for frames in list(elements(root, "frameset", "noframes")):
        frames.tag = "div"
    names = structure.before_dropping(root)
    _drop(root)
    body = root.find("body")
    if body is None or not isinstance(body, HtmlElement):
        body = root
    structure.after_dropping(body, names)
    _part(body)
    for number, element in enumerate(elements(root)):
        element.set(NUMBER, str(number))
    texts = ((e, " ".join(parted_text(e).split())) for e in _leaves(body))
    filled = [(e, text) for e, text in texts if text]
    return Page(
        body,
        tuple(
            PageBlock(e, e.get(NUMBER, ""), i, text, _link_share(e, text))
            for i, (e, text) in enumerate(filled)
        ),
    )


def is_post(element: HtmlElement) -> bool:
    """Whether an element stands in a quoted post of a social network."""
    # So named by `structure.embeds`.
    return any(a.get("class") == "post" for a in element.iterancestors("blockquote"))


def is_chrome(block: PageBlock) -> bool:
    """Whether a block stands in the page's frame; the header of an <article> is its own."""
    for around in block.element.iterancestors():
        if around.tag in ("article", "main"):
            return False
        if around.tag in _CHROME:
            return True
    return False


def _link_share(element: HtmlElement, text: str) -> float:
    if next(element.iterancestors("a"), None) is not None:
        return 1.0
    # An anchor that leads to a place in the page, as beside the headings of manuals, leads nowhere.
    leading = (a for a in elements(element, "a") if not (a.get("href") or "#").startswith("#"))
    linked = sum(len(" ".join(str(a.text_content()).split())) for a in leading)
    return min(1.0, linked / len(text))


def _drop(root: HtmlElement) -> None:
    for element in list(elements(root, *_DROPPED.split())):
        remove(element)
    paragraphs = max(1, len(root.findall(".//p")))
    for element in root.xpath(
        "//*[@hidden or contains(@style, 'none') or contains(@style, 'hidden')]"
    ):
        hidden = element.get("hidden") not in (None, "until-found")
        if not hidden and not _HIDDEN.search(element.get("style", "")):
            continue
        # Pages that are shown by their own script hide all of themselves until it runs.
        small = len(element.findall(".//p")) <= paragraphs * _HIDDEN_SHARE or paragraphs == 1
        if small and element.tag not in ("html", "body", "main", "article"):
            remove(element)


def _blocky(body: HtmlElement) -> set[HtmlElement]:
    """The elements that hold block-level elements and so are containers."""
    found: set[HtmlElement] = set()
    for element in elements(body, *BLOCK):
        parent = element.getparent()
        while isinstance(parent, HtmlElement) and parent not in found:
            found.add(parent)
            parent = parent.getparent()
    return found


def _part(body: HtmlElement) -> None:
    """Wrap text that stands directly among blocks into paragraphs of its own."""
    containers = _blocky(body)
    for container in [e for e in elements(body) if e in containers]:
        if container.tag in _ATOMS or _in_atom(container):
            continue
        run: HtmlElement | None = None
        children = list(container)
        if container.text and container.text.strip():
            run = _wrap(container, 0)
            run.text, container.text = container.text, None
        for child in children:
            inline = child not in containers and _in_line(child)
            if inline and (run is not None or _says_something(child)):
                run = _wrap(container, container.index(child)) if run is None else run
                run.append(child)  # its tail comes along
                continue
            run = None
            if child.tag == "br" and not (child.tail and child.tail.strip()):
                continue
            if child.tail and child.tail.strip():
                run = _wrap(container, container.index(child) + 1)
                run.text, child.tail = child.tail, None


def _in_line(element: HtmlElement) -> bool:
    """Whether an element without blocks inside belongs to the line of text around it."""
    return isinstance(element.tag, str) and element.tag not in BLOCK and element.tag != "br"


def _says_something(element: HtmlElement) -> bool:
    return bool(str(element.text_content()).strip() or (element.tail and element.tail.strip()))


def _wrap(container: HtmlElement, index: int) -> HtmlElement:
    paragraph = container.makeelement("p")
    container.insert(index, paragraph)
    return paragraph


def _in_atom(element: HtmlElement) -> bool:
    return next(element.iterancestors("pre", "figure", "table", "svg", "math"), None) is not None


def _leaves(body: HtmlElement) -> list[HtmlElement]:
    """The elements that are one block each: a whole table or listing, or text without blocks."""
    containers = _blocky(body)
    found: list[HtmlElement] = []
    for element in elements(body, *BLOCK):
        if element.tag in ("pre", "table"):
            leaf = True
        else:
            leaf = element not in containers and element.tag not in ("figure", "hr")
        if leaf and not _in_atom(element):
            found.append(element)
    return found
