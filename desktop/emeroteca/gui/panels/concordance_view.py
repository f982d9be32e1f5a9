"""Draws a concordance: the hits in a column, their contexts cut off at the far ends."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from emeroteca.gui.panels.concordance import (
    HEADING_ROLE,
    LINE_ROLE,
    ConcordanceModel,
    Index,
    Line,
)
from emeroteca.gui.style import current

ELLIPSIS = "…"
SIDE = 12
"""Pixels beside a line."""

COLUMN = 0.4
"""Where the hits stand, as a part of the width from the side on which one begins to read."""

WIDEST = 0.5
"""The part of the width that a hit takes at most; a long phrase is cut in its middle."""


class ConcordanceDelegate(QStyledItemDelegate):
    """Paints a hit in its context, or a heading."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, option.fontMetrics.lineSpacing() + 11)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line: Line | None = index.data(LINE_ROLE)
        if line is None:
            self._heading(painter, option, index.data(HEADING_ROLE) or "")
        else:
            self._ground(painter, option)
            self._line(painter, option, line)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if not option.state & QStyle.StateFlag.State_Selected:
            return
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().selection if focused else current().selection_idle))
        ground = QRectF(option.rect).adjusted(4, 1, -4, -1)
        painter.drawRoundedRect(ground, 5, 5)
        # A bar at the side as well, so that the current hit is not told by a tint alone.
        painter.setBrush(QColor(current().accent))
        painter.drawRoundedRect(
            QRectF(ground.left(), ground.top() + 4, 3, ground.height() - 8), 1, 1
        )

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setPointSizeF(option.font.pointSizeF() * 0.88)
        font.setWeight(QFont.Weight.DemiBold)
        rect: QRect = option.rect.adjusted(SIDE, 4, -SIDE, 0)
        painter.setFont(font)
        painter.setPen(QColor(current().muted))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        rect = QRectF(option.rect).adjusted(SIDE, 0, -SIDE, 0)
        bold = QFont(option.font)
        bold.setBold(True)
        plain, strong = QFontMetricsF(option.font), QFontMetricsF(bold)
        hit = strong.elidedText(line.hit, Qt.TextElideMode.ElideMiddle, rect.width() * WIDEST)
        wide, room = strong.horizontalAdvance(hit), rect.width() * COLUMN
        before = _ending(line.before, plain, room)
        after = _beginning(line.after, plain, rect.width() - room - wide)
        # What is read from right to left is the same line in a mirror.
        if line.rtl:
            x = rect.right() - room - wide
            left, right = after, before
        else:
            x = rect.left() + room
            left, right = before, after
        base = rect.center().y() + (plain.ascent() - plain.descent()) / 2
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().mark_current if selected else current().mark))
        high = plain.ascent() + plain.descent()
        painter.drawRoundedRect(QRectF(x - 1.5, base - plain.ascent(), wide + 3, high), 3, 3)
        direction = Qt.LayoutDirection
        painter.setLayoutDirection(direction.RightToLeft if line.rtl else direction.LeftToRight)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.setFont(option.font)
        painter.drawText(QPointF(x - plain.horizontalAdvance(left), base), left)
        painter.drawText(QPointF(x + wide, base), right)
        painter.setFont(bold)
        painter.drawText(QPointF(x, base), hit)


class ConcordanceView(QTableView):
    """Rows of one height; `chosen` carries a hit, `entered` one that a person wants to read on."""

    chosen = Signal(int)
    entered = Signal(int)

    def __init__(self, model: ConcordanceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("concordance")
        self._hits = model
        self._following = False
        self.setModel(model)
        self.setItemDelegate(ConcordanceDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 11)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self._tell(now.row()))
        self.clicked.connect(lambda index: self._tell(index.row()))

    def show_current(self, hit: int) -> None:
        """Mark the line of a hit and bring it into view; -1 marks none."""
        row = self._hits.row_of(hit)
        self._following = True
        if row is None:
            self.setCurrentIndex(QModelIndex())
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self._hits.index(row))
        self._following = False

    def _tell(self, row: int) -> None:
        hit = self._hits.hit_at(row) if row >= 0 else None
        if hit is not None and not self._following:
            self.chosen.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            hit = self._hits.hit_at(self.currentIndex().row())
            if hit is not None:
                self.entered.emit(hit)
            return
        super().keyPressEvent(event)

    def moveCursor(
        self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # Home and End of a table stay in their row, and headings are passed over.
        last = self._hits.rowCount() - 1
        if last < 0:
            return QModelIndex()
        moves = QTableView.CursorAction
        if action is moves.MoveHome:
            row = 0
        elif action is moves.MoveEnd:
            row = last
        else:
            row = max(0, super().moveCursor(action, modifiers).row())
        back = row < self.currentIndex().row() and row > 0
        while self._hits.hit_at(row) is None:
            row += -1 if back and row else 1
            back = back and row > 0
        return self._hits.index(row)


def _ending(text: str, metrics: QFontMetricsF, room: float) -> str:
    """The last words of a text that there is room for."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideLeft, room)
    cut = shown.find(" ") if shown != text else -1
    return f"{ELLIPSIS}{shown[cut:]}" if -1 < cut < len(shown) - 1 else shown


def _beginning(text: str, metrics: QFontMetricsF, room: float) -> str:
    """The first words of a text that there is room for."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    cut = shown.rfind(" ") if shown != text else -1
    return f"{shown[: cut + 1]}{ELLIPSIS}" if cut > 0 else shown
