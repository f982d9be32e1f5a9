"""Makes every listing one <pre> of plain lines, without the numbers that a page set beside it."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from emeroteca.importing.markup import BLOCK, elements, names_of, remove

_NUMBERS = re.compile(
    r"(?:^|[\s_-])(?:gutter|rouge-gutter|linenos?|line-?numbers?(?:-rows)?|lineno|lnt|lntd|ln|"
    r"blob-num|hljs-ln-numbers|crayon-nums|code-line-num|react-code-line-number)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"(?:^|[\s_-])(?:code|blob-code|rouge-code|hljs-ln-code|crayon-code|highlight)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LINE = re.compile(r"(?:^|[\s_-])(?:line|code-line|view-line|cl|token-line)(?:$|[\s_-])")
_ENDS = frozenset(["div", "p", "li", "tr", "section", "dd", "dt"])
_NUMBER_TEXT = re.compile(r"[\s\d.:|]*")


def rewrite(body: HtmlElement) -> None:
    """Bring the listings of code highlighters into one form."""
    for table in list(elements(body, "table")):
        if table.getparent() is not None and table.find(".//table") is None:
            _from_table(table)
    for pre in list(elements(body, "pre")):
        if not _is_verse(pre):
            _tidy(pre)
    for code in list(elements(body, "code")):
        _stand_alone(code)


def _is_verse(pre: HtmlElement) -> bool:
    return re.search(r"verse|poem|poetry|lyrics", names_of(pre), re.IGNORECASE) is not None


def _from_table(table: HtmlElement) -> None:
    """A table of numbers beside lines becomes the lines."""
    cells = list(elements(table, "td"))
    gutters = {cell for cell in cells if _is_gutter(cell)}
    if not gutters:
        return
    lines = [cell for cell in cells if cell not in gutters]
    told = any(_CODE.search(names_of(c)) or c.find(".//pre") is not None for c in lines)
    if not told and next(table.iterancestors("pre", "code"), None) is None:
        return
    if next(table.iterancestors("pre"), None) is not None:
        for gutter in gutters:
            remove(gutter)
        return
    pre = table.makeelement("pre")
    pre.text = "\n".join(_lines(cell) for cell in lines)
    pre.tail = table.tail
    table.getparent().replace(table, pre)


def _is_gutter(cell: HtmlElement) -> bool:
    if not _NUMBER_TEXT.fullmatch(str(cell.text_content())):
        return False
    named = _NUMBERS.search(names_of(cell)) or cell.get("data-line-number") is not None
    return bool(named) or any(_NUMBERS.search(names_of(part)) for part in elements(cell))


def _lines(cell: HtmlElement) -> str:
    inner = next(elements(cell, "pre"), cell)
    _tidy(inner)
    return str(inner.text_content()).rstrip("\n")


def _tidy(pre: HtmlElement) -> None:
    """Numbers out, and a newline wherever an element ended a line."""
    for part in list(elements(pre)):
        numbers = part is not pre and _NUMBERS.search(names_of(part))
        if numbers and _NUMBER_TEXT.fullmatch(str(part.text_content())):
            remove(part)
    for button in list(elements(pre, "button")):
        remove(button)
    _break_lines(pre)
    for part in list(elements(pre)):
        if part is not pre and part.tag in BLOCK:
            part.tag = "span"


def _break_lines(pre: HtmlElement) -> None:
    for line_break in list(elements(pre, "br")):
        line_break.tail = "\n" + (line_break.tail or "")
        line_break.drop_tag()
    ends = [e for e in elements(pre) if e.tag in _ENDS and e is not pre]
    if not ends and "\n" not in str(pre.text_content()).strip("\n"):
        ends = [e for e in elements(pre, "span", "code") if _LINE.search(names_of(e))]
    if not ends and pre.find("code") is not None and len(pre.findall("code")) > 1:
        ends = [e for e in pre.findall("code") if "\n" not in (e.tail or "")]
    around = {parent for end in ends for parent in end.iterancestors() if parent is not pre}
    innermost = [end for end in ends if end not in around]
    for line in innermost[:-1] if innermost else ():
        inside = str(line.text_content())
        if not inside.endswith("\n") and not (line.tail or "").startswith("\n"):
            line.tail = "\n" + (line.tail or "")


def _stand_alone(code: HtmlElement) -> None:
    """Code of several lines that is all its block holds is a listing, whatever it is called."""
    if "\n" not in str(code.text_content()).strip():
        return
    parent = code.getparent()
    if parent is None or next(code.iterancestors("pre"), None) is not None:
        return
    alone = len(parent) == 1 and not (parent.text or "").strip() and not (code.tail or "").strip()
    broken = str(code.text_content()).strip().count("\n") >= 2
    if alone and broken and parent.tag in ("div", "figure", "section", "td"):
        code.tag = "pre"
        _tidy(code)
