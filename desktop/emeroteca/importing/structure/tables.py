"""Tells tables of data from tables that only place parts of a page, and takes the latter apart."""

from __future__ import annotations

from lxml import etree
from lxml.html import HtmlElement

from emeroteca.importing.markup import elements

_LONG_CELL = 300
_PARTS = ("table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption")


def rewrite(body: HtmlElement) -> None:
    """Tables that hold no data become plain containers, and so do parts outside any table.

    The sanitiser would drop such parts, and glue what they parted.
    """
    if next(elements(body, *_PARTS), None) is None:
        return
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
