"""Builds a QTextDocument of a `Text`, character for character.

Every block of the text is one block of the document and nothing is added, so a code point's
position in Qt is its UTF-16 offset. What stands around the text (head, set-apart pieces, list
markers, bars) is painted beside it and is no part of the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextOption,
)

from emeroteca.gui.reader.look import Look
from emeroteca.model.article import Asset
from emeroteca.model.text import OBJECT, Block, BlockKind, Run, RunStyle, Text

SCHEME = "asset:"
MISSING = "asset:missing"
MISSING_HEIGHT = 44
TALLEST = 900
CELL_GAP = 22
_ALTERED = str.maketrans(
    {
        "\r": " ",
        "\n": "\u2028",
        "\u2029": "\u2028",
        "\0": "\ufffd",
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
    }
)
"""What Qt would take for the end of a block stands for itself; each is one unit for one unit."""


def build(
    document: QTextDocument, text: Text, look: Look, assets: Iterable[Asset], width: int
) -> None:
    """Fill an empty document with a text, set for a column `width` pixels wide."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    write(cursor, text, look, {asset.digest: asset for asset in assets}, width)
    cursor.endEditBlock()


def write(
    cursor: QTextCursor,
    text: Text,
    look: Look,
    assets: dict[str, Asset],
    width: int,
    markers: bool = False,
) -> None:
    """Write the blocks of a text at a cursor; `markers` puts list markers in as characters."""
    tabs = _tab_stops(text, look, width)
    runs = _runs_by_block(text)
    previous: Block | None = None
    for number, block in enumerate(text.blocks):
        same = previous is not None and previous.kind is block.kind
        shape = look.block(block.kind, block.level, previous is None and not markers, same)
        if block.kind is BlockKind.TABLE_ROW and block.level in tabs:
            shape.setTabPositions(tabs[block.level])
        plain = look.characters(block.kind, block.level)
        _begin(cursor, shape, plain, first=previous is None and not markers)
        if markers and block.marker:
            cursor.insertText(f"{block.marker} ", plain)
        _write_block(cursor, text, block, runs[number], (look, plain, assets, width))
        previous = block


def _begin(
    cursor: QTextCursor, shape: QTextBlockFormat, plain: QTextCharFormat, first: bool
) -> None:
    if first:
        cursor.setBlockFormat(shape)
        cursor.setBlockCharFormat(plain)
    else:
        cursor.insertBlock(shape, plain)


def _write_block(
    cursor: QTextCursor,
    text: Text,
    block: Block,
    runs: Sequence[Run],
    how: tuple[Look, QTextCharFormat, dict[str, Asset], int],
) -> None:
    look, plain, assets, width = how
    if not runs:
        cursor.insertText(text.slice(block.span).translate(_ALTERED), plain)
        return
    edges = {block.span.start, block.span.end}
    for run in runs:
        edges.update((run.span.start, run.span.end))
    for start, end in pairwise(sorted(edges)):
        over = [run for run in runs if run.span.start <= start and end <= run.span.end]
        piece = text.content[start:end]
        figure = next((run for run in over if run.style is RunStyle.FIGURE), None)
        if figure is not None and piece == OBJECT:
            cursor.insertImage(_image(assets.get(figure.href), width))
            continue
        made = QTextCharFormat(plain)
        for run in over:
            look.styled(made, run.style, run.href)
        cursor.insertText(piece.translate(_ALTERED), made)


def _image(asset: Asset | None, width: int) -> QTextImageFormat:
    made = QTextImageFormat()
    if asset is None:
        made.setName(MISSING)
        made.setWidth(width)
        made.setHeight(MISSING_HEIGHT)
        return made
    size = fitted(asset, width)
    made.setName(SCHEME + asset.digest)
    made.setWidth(size.width())
    made.setHeight(size.height())
    return made


def fitted(asset: Asset, width: int) -> QSizeF:
    """The size of an image in a column: its own proportions, never larger than it is."""
    wide, high = asset.width or width, asset.height or width * 0.6
    scale = min(1.0, width / wide, TALLEST / high)
    return QSizeF(max(1, round(wide * scale)), max(1, round(high * scale)))


def _runs_by_block(text: Text) -> list[list[Run]]:
    found: list[list[Run]] = [[] for _ in text.blocks]
    for run in text.runs:
        found[text.block_at(run.span.start)].append(run)
    return found


def _tab_stops(text: Text, look: Look, width: int) -> dict[int, list[QTextOption.Tab]]:
    """For each table the stops at which its columns begin, narrowed in proportion where needed."""
    metrics = QFontMetricsF(look.font(BlockKind.TABLE_ROW))
    columns: dict[int, list[float]] = {}
    for block in text.blocks:
        if block.kind is not BlockKind.TABLE_ROW:
            continue
        widths = columns.setdefault(block.level, [])
        for number, cell in enumerate(text.slice(block.span).split("\t")):
            wide = metrics.horizontalAdvance(cell) * 1.06 + CELL_GAP
            if number == len(widths):
                widths.append(wide)
            widths[number] = max(widths[number], wide)
    stops = {}
    for table, widths in columns.items():
        scale = min(1.0, width / sum(widths))
        at, tabs = 0.0, []
        for wide in widths[:-1]:
            at += wide * scale
            tabs.append(QTextOption.Tab(at, QTextOption.TabType.LeftTab))
        stops[table] = tabs
    return stops
