"""Paints the panel's rows; the current one is taller and holds a mention in its context."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from emeroteca.gui.mark_kinds import MarkKind, colour, icon_name, plural
from emeroteca.gui.panels.entities.context import ContextBox
from emeroteca.gui.panels.entities.model import EntityModel, Index
from emeroteca.gui.panels.entities.rows import Row
from emeroteca.gui.panels.entities.wording import unspoken
from emeroteca.gui.reader.strokes import underline
from emeroteca.gui.style import current, icon_pixmap
from emeroteca.gui.style.qss import blend

LEFT, RIGHT = 34, 12
"""Pixels beside what a row says."""

SIGN = 13
COUNTS = 34
OTHERS = 46
"""The widths of the two columns of numbers."""

UNDER = 10
"""Pixels below a context."""

TINT = 0.24


class EntityDelegate(QStyledItemDelegate):
    """`open_at` is the row that holds a context, and `box` that context."""

    def __init__(self, model: EntityModel, view: QTreeView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self.open_at: tuple[int, int] | None = None
        """The internal id and the number of the row that is open."""
        self.box: ContextBox | None = None
        self.keyed = False
        self.target = QModelIndex()
        """The row that another one would be merged into if it was dropped now."""

    # ------------------------------------------------------------------ measures

    def line(self) -> int:
        """The height of a line of a row."""
        return QFontMetrics(self._view.font()).lineSpacing()

    def base(self, kind: MarkKind | None) -> int:
        """The height of a row without its context; None for the head of a kind."""
        if kind is None:
            return self.line() + 14
        return 2 * self.line() + 12 if kind is MarkKind.QUOTATIONS else self.line() + 10

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        group = index.internalId()
        high = self.base(self._model.kind(index) if group else None)
        if self.box is not None and (group, index.row()) == self.open_at:
            high += round(self.box.height) + UNDER
        return QSize(120, high)

    def context_place(self, rect: QRect, kind: MarkKind) -> QPointF:
        """Where the context of a row begins."""
        return QPointF(rect.left() + LEFT, rect.top() + self.base(kind) + 1)

    def context_width(self) -> int:
        """How wide a context may be."""
        return self._view.viewport().width() - LEFT - RIGHT

    def speaker_rect(self, rect: QRect, row: Row) -> QRect:
        """Where the name of who speaks stands in the row of a quotation."""
        metrics = QFontMetrics(self._view.font())
        wide = min(SIGN + 6 + metrics.horizontalAdvance(row.detail), self.context_width())
        return QRect(rect.left() + LEFT, rect.top() + self.line() + 5, wide, self.line() + 2)

    # ------------------------------------------------------------------ painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._view.font())
        row = self._model.row(index)
        if row is None:
            self._head(painter, option, index)
        else:
            self._ground(painter, option, index)
            base = QRect(option.rect)
            base.setHeight(self.base(row.kind))
            if row.kind is MarkKind.QUOTATIONS:
                self._quotation(painter, base, row)
            elif row.kind is MarkKind.DATES:
                self._date(painter, base, row)
            else:
                self._entity(painter, base, row)
            if self.box is not None and (index.internalId(), index.row()) == self.open_at:
                tint = blend(current().window, colour(row.kind, current()), TINT)
                place = self.context_place(option.rect, row.kind)
                self.box.paint(painter, place, current(), tint)
        painter.restore()

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, rect, kind = current(), option.rect, self._model.kind(index)
        if self.keyed and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.focus))
            painter.drawRoundedRect(rect.adjusted(5, 2, -5, -2), 6, 6)
        middle = rect.center().y()
        chevron = "chevron-down" if self._view.isExpanded(index) else "chevron-right"
        self._picture(painter, chevron, QPoint(rect.left() + 9, middle - 6), colours.muted, 12)
        tone = colour(kind, colours)
        self._picture(painter, icon_name(kind), QPoint(rect.left() + 27, middle - 7), tone, 14)
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        left = rect.left() + 48
        words = QRect(left, rect.top(), rect.width(), rect.height())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, side, plural(kind))
        wide = QFontMetrics(font).horizontalAdvance(plural(kind))
        # The line that marks this kind in the text.
        underline(painter, QRectF(left, rect.top(), wide, rect.height() - 3), kind, colours)
        painter.setFont(self._view.font())
        painter.setPen(QColor(colours.muted))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        count = self._view.locale().toString(self._model.rowCount(index))
        painter.drawText(rect.adjusted(0, 0, -RIGHT, 0), side, count)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, ground = current(), QRectF(option.rect).adjusted(5, 1, -5, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.target.isValid() and index == self.target:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(ground, 6, 6)
        elif option.state & QStyle.StateFlag.State_Selected:
            focused = self._view.hasFocus()
            painter.setBrush(QColor(colours.selection if focused else colours.selection_idle))
            painter.drawRoundedRect(ground, 6, 6)
            # A bar at the side as well, so that the current row is not told by a tint alone.
            painter.setBrush(QColor(colours.accent))
            bar = QRectF(ground.left(), ground.top() + 4, 3, ground.height() - 8)
            painter.drawRoundedRect(bar, 1, 1)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(ground, 6, 6)

    def _entity(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colours = current()
        right = rect.right() - RIGHT
        self._number(painter, QRect(right - COUNTS, rect.top(), COUNTS, rect.height()), row)
        room = right - COUNTS - rect.left() - LEFT
        if row.others:
            room -= OTHERS
            place = QRect(right - COUNTS - OTHERS, rect.top(), OTHERS, rect.height())
            self._others(painter, place, row.others)
        signs = []
        if row.entity is not None:
            signs += ["pin"] * row.entity.pinned + ["bell"] * row.entity.watched
        room -= len(signs) * (SIGN + 3)
        end = self._words(painter, rect, row.name, room, colours.text)
        for sign in signs:
            at = QPoint(end + 5, rect.center().y() - SIGN // 2)
            self._picture(painter, sign, at, colours.accent, SIGN)
            end += SIGN + 3

    def _number(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setPen(QColor(current().text if len(row.spans) > 1 else current().muted))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, side, f"×{self._view.locale().toString(len(row.spans))}")

    def _others(self, painter: QPainter, rect: QRect, count: int) -> None:
        colours, text = current(), self._view.locale().toString(count)
        painter.setPen(QColor(colours.muted))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, side, text)
        wide = QFontMetrics(self._view.font()).horizontalAdvance(text)
        at = QPoint(rect.right() - wide - SIGN - 4, rect.center().y() - SIGN // 2)
        self._picture(painter, "files", at, colours.muted, SIGN)

    def _date(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colours, right = current(), rect.right() - RIGHT
        if len(row.spans) > 1:
            self._number(painter, QRect(right - COUNTS, rect.top(), COUNTS, rect.height()), row)
            metrics = QFontMetrics(self._view.font())
            right -= metrics.horizontalAdvance(f"×{len(row.spans)}") + 8
        room = right - rect.left() - LEFT
        told = QFontMetrics(self._view.font()).horizontalAdvance(row.detail)
        words = max(room // 3, room - told - 12) if row.detail else room
        end = self._words(painter, rect, row.name, words, colours.text)
        if row.detail:
            metrics = QFontMetrics(self._view.font())
            place = QRect(end + 8, rect.top(), right - end - 8, rect.height())
            shown = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, place.width())
            painter.setPen(QColor(colours.muted))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, side, shown)

    def _quotation(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colours = current()
        upper = QRect(rect.left(), rect.top() + 4, rect.width(), self.line())
        self._words(painter, upper, f"“{row.name}”", self.context_width(), colours.text)
        lower = self.speaker_rect(rect, row)
        if row.speaker is None:
            lower.setWidth(self.context_width())
            painter.setPen(QColor(colours.muted))
            painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, unspoken(row))
            return
        tone = colour(MarkKind.PEOPLE, colours)
        at = QPoint(lower.left(), lower.center().y() - SIGN // 2)
        self._picture(painter, "user", at, tone, SIGN)
        painter.setPen(QColor(colours.link))
        words = lower.adjusted(SIGN + 5, 0, 0, 0)
        metrics = QFontMetrics(self._view.font())
        shown = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)

    def _words(self, painter: QPainter, rect: QRect, words: str, room: int, tone: str) -> int:
        """Write words that are cut where there is no more room; returns where they end."""
        metrics = QFontMetrics(self._view.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(10, room))
        painter.setPen(QColor(tone))
        place = QRect(rect.left() + LEFT, rect.top(), max(10, room) + 2, rect.height())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, side, shown)
        return place.left() + metrics.horizontalAdvance(shown)

    def _picture(self, painter: QPainter, name: str, at: QPoint, tone: str, size: int) -> None:
        device = painter.device()
        painter.drawPixmap(at, icon_pixmap(name, size, tone, device.devicePixelRatio()))

    def label(self, row: Row) -> QPixmap:
        """A name as it hangs on the mouse that drags it."""
        metrics, ratio = QFontMetrics(self._view.font()), self._view.devicePixelRatioF()
        shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, 220)
        size = QSize(metrics.horizontalAdvance(shown) + 36, self.line() + 10)
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(current().control))
        painter.setBrush(QColor(current().raised))
        painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), 6, 6)
        tone = colour(row.kind, current())
        self._picture(painter, icon_name(row.kind), QPoint(8, size.height() // 2 - 7), tone, 14)
        painter.setFont(self._view.font())
        painter.setPen(QColor(current().text))
        place = QRect(27, 0, size.width(), size.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
        return made

    # ------------------------------------------------------------------ renaming in place

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        field = QLineEdit(parent)
        field.setAccessibleName(self.tr("Name"))
        field.setProperty("inPlace", True)
        field.setMaxLength(200)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = QRect(option.rect)
        high = self.base(self._model.kind(index))
        editor.setGeometry(rect.left() + LEFT - 8, rect.top(), rect.width() - LEFT, high)
