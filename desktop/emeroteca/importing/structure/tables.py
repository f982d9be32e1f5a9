"""Tells tables of data from tables that only place parts of a page, and takes the latter apart."""

from __future__ import annotations

from lxml import etree
from lxml.html import HtmlElement

from emeroteca.importing.markup import elements

_LONG_CELL = 300
_MOST_CELLS = 12
_ROW = frozenset(["table", "tbody", "tr", "td", "th", "b", "i", "em", "strong", "code", "span"])
_PARTS = ("table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption")


def rewrite(body: HtmlElement) -> None:
    """Tables that hold no data become plain containers, and so do parts outside any table.

    The sanitiser would drop such parts, and glue what they parted.
    """
    if next(elements(body, *_PARTS), None) is None:
        return
    for table in list(elements(body, "table")):
        _as_line(table)
    layout = {table: _is_layout(table) for table in elements(body, "table")}
    around: list[HtmlElement] = []
    freed: list[HtmlElement] = []
    for event, part in etree.iterwalk(body, events=("start", "end"), tag=_PARTS):
        if event == "end":
            if part.tag == "table":
                around.pop()
            continue
        if part.tag == "table":
            around.append(part)
        if not around or layout[around[-1]]:
            freed.append(part)
    for part in freed:
        part.tag = "div"


def _as_line(table: HtmlElement) -> None:
    """A single row of words, as manuals set a function's signature, is a line of text."""
    cells = list(elements(table, "td", "th"))
    text = str(table.text_content())
    if not 2 <= len(cells) <= _MOST_CELLS or len(text) > _LONG_CELL or table.get("role"):
        return
    plain = all(e.tag in _ROW for e in elements(table))
    if not plain or len(list(elements(table, "tr"))) != 1:
        return
    for cell in cells:
        cell.tail = " "
    for part in list(elements(table)):
        if part is not table:
            part.drop_tag()
    table.tag = "p"


def _is_layout(table: HtmlElement) -> bool:
    if table.get("role") == "presentation" or table.find(".//table") is not None:
        return True
    rows = table.findall(".//tr")
    if len(rows) < 2 or max((len(row) for row in rows), default=0) < 2:
        return True
    if next(table.iter("h1", "h2", "form", "figure", "article"), None) is not None:
        return True
    cells = sum(len(row) for row in rows)
    return len(str(table.text_content())) > cells * _LONG_CELL
