"""What is painted beside the characters of a text: markers, bars, grounds and rules."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextDocument

from emeroteca.gui.reader.cards import described
from emeroteca.gui.reader.look import CARD_INDENT, Look
from emeroteca.gui.reader.offsets import Offsets
from emeroteca.gui.reader.tables import lines_of
from emeroteca.gui.style import icon_pixmap
from emeroteca.model.text import Block, BlockKind, Text


def paint(
    painter: QPainter,
    bottom: float,
    top: QTextBlock,
    shown: tuple[QTextDocument, Text, Offsets],
    look: Look,
    width: float,
) -> None:
    """Paint what belongs to the blocks in view, from the one at the `top` down to `bottom`."""
    document, text, offsets = shown
    layout = document.documentLayout()
    qt = document.findBlockByNumber(max(0, top.blockNumber() - 1))
    while qt.isValid() and text.blocks:
        number = text.block_at(offsets.to_text(qt.position()))
        if layout.blockBoundingRect(qt).top() > bottom + 60:
            break
        before = text.blocks[number - 1] if number else None
        paint_block(painter, document, (qt, text.blocks[number], before), look, width)
        qt = qt.next()


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
        case BlockKind.CODE:
            pad = 0.7 * look.size
            _ground(painter, rect.adjusted(0, -pad, 0, pad), look, width)
        case BlockKind.CARD:
            _card(painter, rect, qt.text(), look, width)
        case BlockKind.TABLE_ROW:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QColor(look.colours.line))
            painter.drawLines(lines_of(document, qt))
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


def _ground(painter: QPainter, rect: QRectF, look: Look, width: float) -> None:
    around = QRectF(0, rect.top(), width, rect.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.code))
    painter.drawRoundedRect(around.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)


def _card(painter: QPainter, rect: QRectF, address: str, look: Look, width: float) -> None:
    """What it leads to, above its address; the whole lies on one sheet."""
    em = look.size
    sheet = QRectF(0, rect.top() - 1.75 * em, width, rect.height() + 2.35 * em)
    painter.setPen(QColor(look.colours.line))
    painter.setBrush(QColor(look.colours.code))
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    icon, name = described(address)
    side = round(1.25 * em)
    ratio = painter.device().devicePixelRatio()
    pixmap = icon_pixmap(icon, side, look.colours.muted, ratio)
    painter.drawPixmap(
        QPointF(0.95 * em, sheet.center().y() - side / 2), pixmap, QRectF(pixmap.rect())
    )
    painter.setFont(look.card_font())
    painter.setPen(QColor(look.colours.text))
    room = QRectF(CARD_INDENT * em, rect.top() - 1.35 * em, width - 4 * em, 1.3 * em)
    shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


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
