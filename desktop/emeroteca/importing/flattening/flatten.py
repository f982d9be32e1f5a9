"""Turns sanitised HTML into the canonical `Text`: blocks in order, runs inside them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from emeroteca.importing.blocks import NUMBER
from emeroteca.importing.characters import BREAK, without_controls
from emeroteca.importing.flattening.grid import Grid
from emeroteca.importing.flattening.textbuilder import TextBuilder
from emeroteca.model.text import BlockKind, RunStyle, Text

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_STYLES = {
    "em": RunStyle.EMPHASIS,
    "i": RunStyle.EMPHASIS,
    "cite": RunStyle.EMPHASIS,
    "dfn": RunStyle.EMPHASIS,
    "var": RunStyle.EMPHASIS,
    "b": RunStyle.STRONG,
    "strong": RunStyle.STRONG,
    "dt": RunStyle.STRONG,
    "code": RunStyle.CODE,
    "kbd": RunStyle.CODE,
    "samp": RunStyle.CODE,
    "sup": RunStyle.SUPERSCRIPT,
    "sub": RunStyle.SUBSCRIPT,
    "s": RunStyle.STRIKE,
    "strike": RunStyle.STRIKE,
    "del": RunStyle.STRIKE,
    "mark": RunStyle.MARK,
}
_BLOCKS = frozenset(
    [
        "p",
        "dl",
        "dt",
        "dd",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "table",
        "tr",
        "td",
        "th",
        "caption",
        "figure",
        "figcaption",
        "hr",
    ]
)
_TABLE_PARTS = frozenset(["table", "tr", "td", "th", "caption"])
_BULLETS = ("•", "◦", "▪")
_SPACE = re.compile("[ \t\n]+")
_BARE_ADDRESS = re.compile(r"https?://[^\s]+", re.IGNORECASE)


def flatten(html: str) -> Text:
    """The text of a sanitised fragment; what its blocks and runs mean is said in the model."""
    return numbered(html)[0]


def numbered(html: str) -> tuple[Text, tuple[str, ...]]:
    """The text, and for each of its blocks the number of the page's block that it began in.

    It is that of the nearest element around the block's beginning that carries one, else "".
    """
    if not html.strip():
        return Text("", ()), ()
    parser = lxml.html.HTMLParser(huge_tree=True, encoding="utf-8")
    root = lxml.html.fragment_fromstring(html.encode(), create_parent="div", parser=parser)
    walk = _Walk(TextBuilder())
    for event, node in etree.iterwalk(root, events=("start", "end", "comment")):
        if event == "comment":
            walk.text(node.tail)
        elif event == "start":
            walk.start(node)
            walk.text(node.text)
        else:
            walk.end(node)
            if node is not root:
                walk.text(node.tail)
    walk.flush()
    text = walk.builder.build()
    return text, tuple(walk.builder.places)


@dataclass(slots=True)
class _List:
    """A list that is being read; `number` is the next item's."""

    ordered: bool
    number: int
    step: int = 1


@dataclass(slots=True)
class _Walk:
    """What is open where the walk through the tree stands."""

    builder: TextBuilder
    lists: list[_List] = field(default_factory=list)
    markers: list[str] = field(default_factory=list)
    quotes: int = 0
    heading: int = 0
    code: int = 0
    caption: int = 0
    tables: int = 0
    in_table: int = 0
    cells: int = 0
    grid: Grid = field(default_factory=Grid)
    in_cell: bool = False
    around: list[str] = field(default_factory=list)
    breaks: int = 0
    figures: list[tuple[str, str]] = field(default_factory=list)
    places: list[str] = field(default_factory=lambda: [""])

    def text(self, text: str | None) -> None:
        """Take characters in; white space means nothing outside code."""
        if not text:
            return
        text = without_controls(text)
        if self.code:
            self.breaks = 0
            self.builder.write(text.replace("\n", BREAK))
        elif _SPACE.sub("", text):
            self._break()
            self.builder.write(_SPACE.sub(" ", text), collapse=True)
        elif not self.breaks and (not self.in_table or self.in_cell):
            self.builder.write(" ", collapse=True)

    def start(self, node: HtmlElement) -> None:
        """An element opens."""
        tag = node.tag
        self._enter(str(node.get(NUMBER) or self.places[-1]))
        if tag in _BLOCKS or tag in _HEADINGS:
            self._open_block(tag, node)
        elif tag == "br":
            self.breaks += 1
            if self.code:
                self.builder.write(BREAK)
        elif tag == "img":
            self._image(node)
        if tag in _STYLES and not (self.code and tag == "code"):
            self._break()
            self.builder.open(_STYLES[tag])
        elif tag == "a" and node.get("href"):
            self._break()
            self.builder.open(RunStyle.LINK, str(node.get("href")))
        elif tag == "q":
            self.text("“")
        elif tag == "rt" and not _has_brackets(node):
            self.text("(")

    def end(self, node: HtmlElement) -> None:
        """An element closes."""
        tag = node.tag
        if tag == "q":
            self.text("”")
        elif tag == "rt" and not _has_brackets(node):
            self.text(")")
        if (tag in _STYLES and not (self.code and tag == "code")) or (
            tag == "a" and node.get("href")
        ):
            self.builder.close()
        if tag in _BLOCKS or tag in _HEADINGS:
            self._close_block(tag)
        self.places.pop()
        self.builder.place = self.places[-1]

    def _enter(self, place: str) -> None:
        self.places.append(place)
        self.builder.place = place

    def _break(self) -> None:
        """Set the line breaks that were met: two part paragraphs, one is kept inside."""
        if self.breaks and not self.code:
            if self.breaks > 1 and not self.in_table:
                self.flush()
            elif not self.builder.empty:
                self.builder.write(BREAK, collapse=True)
        self.breaks = 0

    def _image(self, node: HtmlElement) -> None:
        digest = str(node.get("src") or "").removeprefix("asset:")
        self.figures.append((digest, self.builder.place))
        if self.builder.empty and not self.in_table:
            self._emit_figures()

    def _emit_figures(self) -> None:
        figures, self.figures = self.figures, []
        for digest, place in figures:
            self.builder.figure(digest, place)

    def flush(self) -> None:
        """Close the block that is being written, if any, and set the pictures it held."""
        self.breaks = 0
        kind, level, marker = self._kind()
        if kind is BlockKind.PARAGRAPH and (address := self.builder.bare_link()):
            self.builder.card(address)
        elif self.builder.finish(kind, level, marker) and self.markers:
            self.markers[-1] = ""
        self._emit_figures()

    def _kind(self) -> tuple[BlockKind, int, str]:
        if self.code:
            return BlockKind.CODE, 0, ""
        if self.heading:
            return BlockKind.HEADING, self.heading, ""
        if self.caption:
            return BlockKind.CAPTION, 0, ""
        if self.around and self.around[-1] == "blockquote":
            return BlockKind.QUOTATION, self.quotes, ""
        if self.markers:
            return BlockKind.LIST_ITEM, len(self.markers), self.markers[-1]
        return BlockKind.PARAGRAPH, 0, ""

    def _open_block(self, tag: str, node: HtmlElement) -> None:
        if self.in_table and (self.in_table > 1 or tag not in _TABLE_PARTS):
            self.in_table += tag == "table"
            self.breaks = max(self.breaks, 1)
            return
        if tag in ("td", "th") and self.in_table:
            self._cell(node)
            return
        if not self.in_table:
            self.flush()
        if tag == "hr":
            self.builder.rule()
        elif tag in ("ul", "ol", "dl"):
            self._list(node)
        elif tag in ("li", "dd"):
            self.around.append(tag)
            self.markers.append(self._marker(node))
        elif tag in ("table", "tr"):
            self._table(tag)
        else:
            self._nest(tag, 1)

    def _nest(self, tag: str, by: int) -> None:
        """Enter or leave a block whose kind its paragraphs take on."""
        if tag in _HEADINGS:
            self.heading = _HEADINGS[tag] if by > 0 else 0
        elif tag == "blockquote":
            self.quotes += by
            if by > 0:
                self.around.append(tag)
            elif self.around:
                self.around.pop()
        elif tag == "pre":
            self.code += by
        elif tag in ("figcaption", "caption"):
            self.caption += by

    def _table(self, tag: str) -> None:
        if tag == "table":
            self.in_table = 1
            self.tables += 1
            self.grid = Grid()
        self.cells = 0

    def _close_block(self, tag: str) -> None:
        if self.in_table:
            self._close_in_table(tag)
            return
        self.flush()
        if tag in ("ul", "ol", "dl") and self.lists:
            self.lists.pop()
        elif tag in ("li", "dd") and self.markers:
            self.markers.pop()
            self.around.pop()
        else:
            self._nest(tag, -1)

    def _cell(self, node: HtmlElement) -> None:
        self.breaks = 0
        columns, rows = _number(node.get("colspan"), 1), _number(node.get("rowspan"), 1)
        self._fill(self.grid.cell(columns, rows))
        head = next(node.iterancestors("thead", "table"), None)
        header = node.tag == "th" or (head is not None and head.tag == "thead")
        self.builder.open_cell(header=header, first=not self.cells)
        self.cells += 1
        self.in_cell = True

    def _fill(self, count: int) -> None:
        for _ in range(count):
            self.builder.open_cell(header=False, first=not self.cells)
            self.builder.close_cell()
            self.cells += 1

    def _close_in_table(self, tag: str) -> None:
        if tag == "table":
            self.in_table -= 1
            if not self.in_table:
                self._emit_figures()
        elif self.in_table > 1:
            self.breaks = max(self.breaks, 1)
        elif tag in ("td", "th"):
            self.breaks = 0
            self.in_cell = False
            self.builder.close_cell()
        elif tag == "tr" and self.cells:
            self._fill(self.grid.end())
            self.builder.finish_row(self.tables)
            self.cells = 0
        elif tag == "caption":
            self.breaks = 0
            self.caption -= 1
            self.builder.finish(BlockKind.CAPTION)
        else:
            self.breaks = max(self.breaks, 1)

    def _list(self, node: HtmlElement) -> None:
        ordered = node.tag == "ol"
        reverse = ordered and node.get("reversed") is not None
        first = _number(node.get("start"), len(node.findall("li")) if reverse else 1)
        self.lists.append(_List(ordered, first, -1 if reverse else 1))

    def _marker(self, node: HtmlElement) -> str:
        if not self.lists:
            return _BULLETS[0]
        current = self.lists[-1]
        if node.tag == "dd":
            return ""
        if not current.ordered:
            return _BULLETS[min(len(self.lists), len(_BULLETS)) - 1]
        number = _number(node.get("value"), current.number)
        current.number = number + current.step
        return f"{number}."


def _has_brackets(node: HtmlElement) -> bool:
    """Whether the page itself sets a reading of East Asian characters in brackets."""
    before = node.getprevious()
    return before is not None and before.tag == "rp" and bool((before.text or "").strip())


def _number(value: str | None, default: int) -> int:
    try:
        return int(value) if value is not None else default
    except ValueError:
        return default


def is_bare_address(text: str) -> bool:
    """Whether a line is nothing but a web address."""
    return _BARE_ADDRESS.fullmatch(text.strip()) is not None
