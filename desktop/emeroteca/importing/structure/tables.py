"""Tells tables of data from tables that only place parts of a page, and takes the latter apart."""

from __future__ import annotations

from lxml.html import HtmlElement

from emeroteca.importing.markup import elements

_LONG_CELL = 300
_PARTS = ("table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption")


def rewrite(body: HtmlElement) -> None:
    """Tables that hold no data become plain containers."""
    for table in list(elements(body, "table")):
        if not _is_layout(table):
            continue
        own = [p for p in elements(table, *_PARTS) if _table_of(p) is table and p.tag != "table"]
        for part in [table, *own]:
            part.tag = "div"
    for part in list(elements(body, *_PARTS[1:])):
        # Outside a table the sanitiser would drop it, and glue what it parted.
        if _table_of(part) is None:
            part.tag = "div"


def _table_of(part: HtmlElement) -> HtmlElement | None:
    return next((a for a in part.iterancestors("table") if isinstance(a, HtmlElement)), None)


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
