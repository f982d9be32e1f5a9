"""Paints a value: a check or a sign, its name, how many have it, and the small button."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from emeroteca.gui.facets.choosing import State
from emeroteca.gui.facets.rows import ROW_ROLE, Row
from emeroteca.gui.style import current, icon_pixmap

SIGN = 14
BUTTON = 20
LEFT = 42
"""Names begin below those of the shelves."""

RIGHT = 4
"""Numbers end below those of the shelves, which have no gutter for a scroll bar."""


def button_rect(row: QRect) -> QRect:
    """Where the small button of a row stands that leaves its value out."""
    return QRect(row.right() - BUTTON - 1, row.center().y() - 9, BUTTON, BUTTON)


class ValueDelegate(QStyledItemDelegate):
    """`keyed` says that one walks by keyboard, `over_button` that the mouse is over the button."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.keyed = False
        self.over_button = False

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(80, option.fontMetrics.lineSpacing() + 9)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = self.keyed and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option.rect, row, hovered, focused)
        self._sign(painter, option.rect, row)
        reach = option.rect.right() - RIGHT
        if hovered or focused:
            self._button(painter, option.rect, row, hovered and self.over_button)
            reach -= BUTTON - 1
        painter.setFont(option.font)
        self._text(painter, option, row, reach)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, row: Row, hovered: bool, focused: bool
    ) -> None:
        colours = current()
        inner = rect.adjusted(6, 1, 0, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if row.state is State.INCLUDED:
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(inner, 6, 6)
        elif hovered:
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(inner, 6, 6)
        if focused:
            painter.setPen(QColor(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 6, 6)

    def _sign(self, painter: QPainter, rect: QRect, row: Row) -> None:
        if row.state is State.FREE:
            return
        colours, device = current(), painter.device()
        name, colour = (
            ("check", colours.accent) if row.state is State.INCLUDED else ("minus", colours.muted)
        )
        ratio = device.devicePixelRatio() if device else 1.0
        picture = icon_pixmap(name, SIGN, colour, ratio)
        painter.drawPixmap(rect.left() + 17, rect.center().y() - SIGN // 2 + 1, picture)

    def _button(self, painter: QPainter, rect: QRect, row: Row, over: bool) -> None:
        colours, device = current(), painter.device()
        place = button_rect(rect)
        if over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.pressed))
            painter.drawRoundedRect(place, 5, 5)
        ratio = device.devicePixelRatio() if device else 1.0
        name = "x" if row.state is State.EXCLUDED else "minus"
        picture = icon_pixmap(name, SIGN, colours.text if over else colours.muted, ratio)
        painter.drawPixmap(place.left() + 3, place.top() + 3, picture)

    def _text(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, reach: int) -> None:
        palette, rect = option.palette, option.rect
        middle = Qt.AlignmentFlag.AlignVCenter
        number = QLocale().toString(row.count)
        wide = option.fontMetrics.horizontalAdvance(number)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(quiet)
        place = QRect(reach - wide, rect.top(), wide + 1, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | middle, number)
        excluded = row.state is State.EXCLUDED
        font = QFont(option.font)
        font.setStrikeOut(excluded)
        painter.setFont(font)
        painter.setPen(
            quiet if excluded or not row.count else palette.color(QPalette.ColorRole.Text)
        )
        left = rect.left() + LEFT
        room = reach - wide - 8 - left
        text = option.fontMetrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRect(left, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignLeft | middle, text
        )
