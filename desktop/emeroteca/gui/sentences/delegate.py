"""Paints a sentence with its marks, or the heading above some."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from emeroteca.gui.mark_kinds import MarkKind, colour
from emeroteca.gui.sentences.model import ROW_ROLE, Heading, Index, Row, Sentence
from emeroteca.gui.sentences.setting import ABOVE, INDENT, SIDE, Setting
from emeroteca.gui.style import current

DETAIL = 0.45
"""The part of the width that the detail of a heading takes at most."""


class SentenceDelegate(QStyledItemDelegate):
    """Paints rows as a `Setting` sets them."""

    def __init__(self, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self._setting = setting

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._setting.height(index.row(), index.data(ROW_ROLE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: Row = index.data(ROW_ROLE)
        self._ground(painter, option)
        if isinstance(row, Heading):
            self._heading(painter, QRectF(option.rect), row)
        else:
            self._sentence(painter, QRectF(option.rect), row)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        ground = QRectF(option.rect).adjusted(5, 1, -5, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            active = bool(option.state & QStyle.StateFlag.State_Active)
            painter.setBrush(QColor(current().selection if active else current().selection_idle))
            painter.drawRoundedRect(ground, 6, 6)
            # A bar at the side as well, so that it is not told by a tint alone.
            painter.setBrush(QColor(current().accent))
            bar = QRectF(ground.left(), ground.top() + 4, 3, ground.height() - 8)
            painter.drawRoundedRect(bar, 1, 1)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(current().hover))
            painter.drawRoundedRect(ground, 6, 6)

    def _heading(self, painter: QPainter, rect: QRectF, row: Heading) -> None:
        inside = rect.adjusted(SIDE, 8, -SIDE, 0)
        painter.setFont(self._setting.small)
        small = QFontMetricsF(self._setting.small)
        elide = Qt.TextElideMode.ElideRight
        detail = small.elidedText(row.detail, elide, inside.width() * DETAIL)
        aligned = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(current().muted))
        painter.drawText(inside, aligned | Qt.AlignmentFlag.AlignRight, detail)
        room = inside.width() - small.horizontalAdvance(detail) - 12
        painter.setFont(self._setting.bold)
        painter.setPen(QColor(current().text))
        title = QFontMetricsF(self._setting.bold).elidedText(row.text, elide, room)
        painter.drawText(inside, aligned | Qt.AlignmentFlag.AlignLeft, title)

    def _sentence(self, painter: QPainter, rect: QRectF, row: Sentence) -> None:
        left = rect.left() + SIDE
        if self._setting.kind is MarkKind.QUOTATIONS:
            painter.fillRect(
                QRectF(left + 3, rect.top() + ABOVE, 2, rect.height() - 2 * ABOVE),
                QColor(colour(MarkKind.QUOTATIONS, current())),
            )
        painter.setPen(QColor(current().text))
        lines = self._setting.set_lines(row)
        lines.draw(painter, QPointF(left + INDENT, rect.top() + ABOVE))
        if row.caption:
            painter.setFont(self._setting.small)
            painter.setPen(QColor(current().muted))
            small = QFontMetricsF(self._setting.small)
            foot = rect.adjusted(SIDE + INDENT, 0, -SIDE, -ABOVE)
            told = small.elidedText(row.caption, Qt.TextElideMode.ElideRight, foot.width())
            painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, told)
