"""What is painted beside the characters of a text: markers, bars, grounds and rules."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextDocument

from emeroteca.gui.reader.look import Look
from emeroteca.model.text import Block, BlockKind


def paint_block(
    painter: QPainter,
    document: QTextDocument,
    at: tuple[QTextBlock, Block, Block | None],
    look: Look,
    width: float,
) -> None:
    """Paint what belongs to one block; the painter's origin is the document's."""
    qt, block, before = at
    rect = document.documentLayout().blockBoundingRect(qt)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    match block.kind:
        case BlockKind.QUOTATION:
            _bars(painter, rect, qt, block, before, look, width)
        case BlockKind.CODE | BlockKind.CARD:
            _ground(painter, rect, block, look, width)
        case BlockKind.TABLE_ROW:
            _row(painter, rect, block, before, look, width)
        case BlockKind.LIST_ITEM:
            _marker(painter, rect, qt, block, look, width)


def _rtl(qt: QTextBlock) -> bool:
    return qt.textDirection() == Qt.LayoutDirection.RightToLeft


def _bars(
    painter: QPainter,
    rect: QRectF,
    qt: QTextBlock,
    block: Block,
    before: Block | None,
    look: Look,
    width: float,
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.quote))
    em = look.size
    above = 0.85 * em if before is not None and before.kind is BlockKind.QUOTATION else 0
    for level in range(max(1, block.level)):
        x = 1.3 * em * level + 2
        x = width - x - 3 if _rtl(qt) else x
        painter.drawRoundedRect(QRectF(x, rect.top() - above, 3, rect.height() + above), 1.5, 1.5)


def _ground(painter: QPainter, rect: QRectF, block: Block, look: Look, width: float) -> None:
    pad = 0.7 * look.size
    around = QRectF(0, rect.top() - pad, width, rect.height() + 2 * pad)
    if block.kind is BlockKind.CARD:
        painter.setPen(QColor(look.colours.line))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.code))
    painter.drawRoundedRect(around.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)


def _row(
    painter: QPainter,
    rect: QRectF,
    block: Block,
    before: Block | None,
    look: Look,
    width: float,
) -> None:
    gap = 0.28 * look.size
    first = before is None or before.kind is not BlockKind.TABLE_ROW or before.level != block.level
    if first:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.colours.code))
        painter.drawRect(QRectF(0, rect.top() - gap, width, rect.height() + 2 * gap))
    painter.setPen(QColor(look.colours.line))
    y = round(rect.bottom() + gap) + 0.5
    painter.drawLine(QPointF(0, y), QPointF(width, y))


def _marker(
    painter: QPainter, rect: QRectF, qt: QTextBlock, block: Block, look: Look, width: float
) -> None:
    layout = qt.layout()
    if not block.marker or layout.lineCount() == 0:
        return
    line = layout.lineAt(0)
    em = look.size
    indent = 1.6 * em * max(1, block.level)
    top = rect.top() + line.y()
    room = QRectF(indent - 3 * em, top, 3 * em - 0.5 * em, line.height())
    side = Qt.AlignmentFlag.AlignRight
    if _rtl(qt):
        room.moveLeft(width - indent + 0.5 * em)
        side = Qt.AlignmentFlag.AlignLeft
    painter.setFont(look.font(BlockKind.LIST_ITEM))
    painter.setPen(QColor(look.colours.muted))
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), block.marker)
