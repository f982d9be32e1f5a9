"""An article's text as Markdown, what is marked in it between double equals signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from emeroteca.exchange.writing.setting import BREAK, Setting, Stretch
from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.text import Block, BlockKind, RunStyle, Span, Text

_SPECIAL = re.compile(r"([\\`*_\[\]<>~|]|==|&(?=#?\w+;)|^[#+=-])", re.MULTILINE)
_NUMBERED = re.compile(r"^(\d+)(?=[.)](?:\s|$))", re.MULTILINE)
_SIGNS = {
    RunStyle.STRONG: ("**", "**"),
    RunStyle.EMPHASIS: ("*", "*"),
    RunStyle.STRIKE: ("~~", "~~"),
    RunStyle.SUPERSCRIPT: ("<sup>", "</sup>"),
    RunStyle.SUBSCRIPT: ("<sub>", "</sub>"),
}
_MARK = ("==", "==")


def escaped(text: str) -> str:
    """Text in which no sign means anything."""
    return _NUMBERED.sub(r"\1\\", _SPECIAL.sub(r"\\\1", text))


def markdown(text: Text, annotations: Iterable[Annotation] = ()) -> str:
    """The blocks of a text, an empty line between them, lists and tables together."""
    setting = Setting(text, annotations)
    parts: list[str] = []
    last: Block | None = None
    for block in text.blocks:
        written = "\n".join(_block(setting, text, block, last))
        if written.strip():
            together = last is not None and last.kind is block.kind and block.kind in _TOGETHER
            parts.append(("\n" if together else "\n\n") * bool(parts) + written)
            last = block
    return "".join(parts)


_TOGETHER = (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)


def _block(setting: Setting, text: Text, block: Block, last: Block | None) -> Iterator[str]:
    match block.kind:
        case BlockKind.RULE:
            yield "---"
        case BlockKind.CODE:
            fence = "~~~~" if "```" in text.slice(block.span) else "```"
            yield f"{fence}\n{text.slice(block.span).replace(BREAK, chr(10))}\n{fence}"
        case BlockKind.TABLE_ROW:
            cells = setting.cells(block.span)
            yield "| " + " | ".join(_line(setting, cell) for cell, _ in cells) + " |"
            if last is None or (last.kind, last.level) != (block.kind, block.level):
                yield "|" + " --- |" * len(cells)
        case _:
            first, rest = _before(block)
            lines = _lines(setting, block.span)
            yield from (f"{rest if n else first}{line}" for n, line in enumerate(lines))


def _before(block: Block) -> tuple[str, str]:
    """What stands before the first line of a block, and before the others."""
    match block.kind:
        case BlockKind.TITLE:
            return "# ", ""
        case BlockKind.HEADING:
            return f"{'#' * min(6, block.level + 1)} ", ""
        case BlockKind.QUOTATION:
            return "> " * max(1, block.level), "> " * max(1, block.level)
        case BlockKind.LIST_ITEM:
            sign = block.marker if block.marker[:-1].isdigit() else "-"
            indent = "    " * (max(1, block.level) - 1)
            return f"{indent}{sign} ", f"{indent}{' ' * (len(sign) + 1)}"
    return "", ""


def _line(setting: Setting, span: Span) -> str:
    return " ".join(_lines(setting, span))


def _lines(setting: Setting, span: Span) -> list[str]:
    return "".join(_pieces(setting.stretches(span))).replace(BREAK, "\n").split("\n")


def _pieces(stretches: Iterable[Stretch]) -> Iterator[str]:
    """Stretches with their signs; a sign opens before a letter and closes after one."""
    opened: list[tuple[str, str]] = []
    space = ""
    for stretch in stretches:
        wanted = _signs(stretch)
        same = 0
        while same < min(len(opened), len(wanted)) and opened[same] == wanted[same]:
            same += 1
        yield from (close for _, close in reversed(opened[same:]))
        code = any(run.style is RunStyle.CODE for run in stretch.runs)
        words = stretch.text.strip()
        begin = stretch.text[: len(stretch.text) - len(stretch.text.lstrip())]
        yield space + begin
        if words:
            yield from (open_ for open_, _ in wanted[same:])
            opened = wanted
            yield f"`{words}`" if code and "`" not in words else escaped(words)
            space = stretch.text[len(begin) + len(words) :]
        else:
            opened, space = opened[:same], ""
    yield from (close for _, close in reversed(opened))
    yield space


def _signs(stretch: Stretch) -> list[tuple[str, str]]:
    signs = [
        ("[", f"](<{run.href.replace('<', '%3C').replace('>', '%3E')}>)")
        if run.style is RunStyle.LINK
        else _SIGNS[run.style]
        for run in stretch.runs
        if run.style in _SIGNS or (run.style is RunStyle.LINK and run.href)
    ]
    return [*signs, _MARK] if stretch.marks else signs
