"""How a piece looks: a bar along what is kept, its text, and beside it why it was left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from emeroteca.gui.library.passages import Ink, draw_marked
from emeroteca.gui.reader.find import find_all
from emeroteca.gui.repair import words
from emeroteca.gui.repair.decisions import Verdict
from emeroteca.gui.repair.geometry import Geometry, Parts
from emeroteca.gui.repair.model import PieceModel
from emeroteca.gui.repair.rows import Fold
from emeroteca.gui.style import current, icon_pixmap, small_font
from emeroteca.gui.style.qss import blend

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
ROUND = 6
VEIL, VEIL_FADE = 176, 0.2


@dataclass(frozen=True, slots=True)
class Touch:
    """What the delegate has to know of the mouse and the keyboard to paint one row."""

    hovered: bool
    selected: bool
    focused: bool
    active: bool

    @property
    def near(self) -> bool:
        """Whether the row shows what can be done with it."""
        return self.hovered or self.focused


class PieceDelegate(QStyledItemDelegate):
    """Paints the rows; `unfolded` tells whether a long piece is shown whole."""

    def __init__(
        self,
        model: PieceModel,
        geometry: Geometry,
        unfolded: Callable[[int], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._geometry = geometry
        self._unfolded = unfolded

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not 0 <= index.row() < len(self._model.rows):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._model.rows[index.row()]
        touch = Touch(
            bool(option.state & State.State_MouseOver),
            bool(option.state & State.State_Selected),
            bool(option.state & State.State_HasFocus),
            bool(option.state & State.State_Active),
        )
        rect = QRectF(option.rect)
        if isinstance(row, Fold):
            self._fold(painter, self._geometry.parts(rect, False), row, touch)
        else:
            self._piece(painter, rect, row, touch)
        painter.restore()

    # ------------------------------------------------------------------ a piece

    def _piece(self, painter: QPainter, rect: QRectF, number: int, touch: Touch) -> None:
        piece, verdict = self._model.pieces[number], self._model.verdicts[number]
        clamped = self._geometry.clamped(number, piece)
        parts = self._geometry.parts(rect, bool(words.chip(verdict)) or clamped, clamped)
        self._ground(painter, parts, touch)
        self._bar(painter, parts, verdict, verdict.kept is not piece.kept)
        self._text(painter, parts, number, verdict)
        if clamped:
            self._more(painter, parts, self._unfolded(number))
        self._caption(painter, parts, number, verdict, touch)

    def _ground(self, painter: QPainter, parts: Parts, touch: Touch) -> None:
        colours = current()
        tone = _tone(touch)
        ground = parts.ground.adjusted(0.5, 1.5, -0.5, -1.5)
        if tone:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone))
            painter.drawRoundedRect(ground, ROUND, ROUND)
        if touch.focused:
            painter.setPen(QPen(QColor(colours.focus), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, ROUND, ROUND)

    def _bar(self, painter: QPainter, parts: Parts, verdict: Verdict, pending: bool) -> None:
        colours = current()
        if verdict.kept:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            # From edge to edge, so that what is kept together is one line.
            painter.drawRect(parts.bar)
        elif pending:
            pen = QPen(QColor(colours.accent), 1.4, Qt.PenStyle.DotLine)
            painter.setPen(pen)
            middle = parts.bar.center().x()
            painter.drawLine(
                QPointF(middle, parts.bar.top() + 4), QPointF(middle, parts.bar.bottom() - 4)
            )

    def _text(self, painter: QPainter, parts: Parts, number: int, verdict: Verdict) -> None:
        colours = current()
        piece = self._model.pieces[number]
        layout = self._geometry.layout(number, piece, self._unfolded(number))
        tone = colours.text if verdict.kept else colours.muted
        ink = Ink(QColor(tone), QColor(colours.mark), QColor(colours.text))
        marks = [
            span for word in self._model.words.split() for span in find_all(layout.text(), word)
        ]
        draw_marked(painter, layout, parts.text.left(), parts.text.top(), marks, ink)

    def _more(self, painter: QPainter, parts: Parts, unfolded: bool) -> None:
        painter.setFont(small_font())
        painter.setPen(QColor(current().link))
        rtl = parts.menu.center().x() < parts.text.center().x()
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            parts.more, int(Qt.AlignmentFlag.AlignVCenter | side), words.more(unfolded)
        )

    # ------------------------------------------------------------------ why, and what to do

    def _caption(
        self, painter: QPainter, parts: Parts, number: int, verdict: Verdict, touch: Touch
    ) -> None:
        said = words.chip(verdict)
        pending = verdict.kept is not self._model.pieces[number].kept
        rtl = parts.menu.center().x() < parts.text.center().x()
        room = QRectF(parts.caption)
        if touch.near:
            if parts.text.intersects(parts.caption):
                self._veil(painter, parts, number, touch)
            room = self._button(painter, parts, words.act(verdict.kept), rtl)
        if said:
            self._chip(painter, room, said, pending, rtl)

    def _veil(self, painter: QPainter, parts: Parts, number: int, touch: Touch) -> None:
        """A ground for what stands over the end of a text: of its whole first line."""
        font = self._geometry.font(self._model.pieces[number])
        high = max(parts.caption.height(), QFontMetricsF(font).height()) + 4
        shape = QRectF(parts.text.left(), parts.text.top(), VEIL, high)
        ltr = parts.menu.center().x() > parts.text.center().x()
        if ltr:
            shape.moveRight(parts.text.right() + 2)
        tone, clear = QColor(_tone(touch)), QColor(_tone(touch))
        clear.setAlpha(0)
        fade = QLinearGradient(shape.topLeft(), shape.topRight())
        for at, colour in ((0.0, clear), (VEIL_FADE, tone), (1.0, tone)):
            fade.setColorAt(at if ltr else 1 - at, colour)
        painter.fillRect(shape, fade)

    def _button(self, painter: QPainter, parts: Parts, label: str, rtl: bool) -> QRectF:
        """What a click does, and the dots of the menu; returns the room left for the chip."""
        colours = current()
        font = QFont(small_font())
        font.setWeight(QFont.Weight.DemiBold)
        wide = QFontMetricsF(font).horizontalAdvance(label) + 18
        at, dots = parts.caption, parts.menu
        # In a gutter it begins it; below or over the text it stands before the dots at the end.
        if parts.wide:
            begin = at.right() - wide if rtl else at.left()
        else:
            begin = dots.right() + 4 if rtl else dots.left() - wide - 4
        shape = QRectF(begin, at.top() + 0.5, wide, at.height() - 1)
        painter.setPen(QColor(blend(colours.line, colours.control, 0.5)))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(shape, 5, 5)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent))
        painter.drawText(shape, int(Qt.AlignmentFlag.AlignCenter), label)
        ratio = painter.device().devicePixelRatioF()
        middle = dots.center()
        picture = icon_pixmap("ellipsis", 16, colours.muted, ratio)
        painter.drawPixmap(QPointF(middle.x() - 8, middle.y() - 8), picture)
        ends = sorted((shape.left(), shape.right(), dots.left(), dots.right()))
        # Between the two in a gutter, on the free side of both elsewhere.
        if parts.wide:
            return QRectF(ends[1] + 6, at.top(), ends[2] - ends[1] - 8, at.height())
        if rtl:
            return QRectF(ends[3] + 8, at.top(), at.right() - ends[3] - 8, at.height())
        return QRectF(at.left(), at.top(), ends[0] - at.left() - 8, at.height())

    def _chip(self, painter: QPainter, room: QRectF, said: str, pending: bool, rtl: bool) -> None:
        colours = current()
        font = small_font()
        metrics = QFontMetricsF(font)
        if room.width() < 30:
            return
        text = metrics.elidedText(said, Qt.TextElideMode.ElideRight, room.width() - 16)
        wide = min(room.width(), metrics.horizontalAdvance(text) + 16)
        left = room.right() - wide if rtl else room.left()
        shape = QRectF(left, room.top() + 1, wide, room.height() - 2).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(colours.accent if pending else colours.line))
        painter.setBrush(
            QColor(blend(colours.page, colours.accent, 0.1) if pending else colours.page)
        )
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent if pending else colours.muted))
        painter.drawText(shape, int(Qt.AlignmentFlag.AlignCenter), text)

    # ------------------------------------------------------------------ a fold

    def _fold(self, painter: QPainter, parts: Parts, fold: Fold, touch: Touch) -> None:
        colours = current()
        self._ground(painter, parts, touch)
        font = small_font()
        text = words.fold_name(fold)
        show = words.translate("Repair", "Show")
        metrics = QFontMetricsF(font)
        line = QRectF(parts.ground).adjusted(26, 0, -8, 0)
        painter.setFont(font)
        ratio = painter.device().devicePixelRatioF()
        chevron = icon_pixmap("chevron-right", 14, colours.muted, ratio)
        middle = parts.ground.center().y()
        painter.drawPixmap(QPointF(line.left(), middle - 7), chevron)
        line.setLeft(line.left() + 22)
        painter.setPen(QColor(colours.muted))
        side = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, side, text)
        line.setLeft(line.left() + metrics.horizontalAdvance(text) + 14)
        if line.width() > metrics.horizontalAdvance(show):
            painter.setPen(QColor(colours.link))
            painter.drawText(line, side, show)


def _tone(touch: Touch) -> str:
    """The ground of a row; what is chosen or pointed at must not look like what is kept."""
    colours = current()
    if touch.selected:
        tone = colours.selection if touch.active else colours.selection_idle
        return blend(colours.page, tone, 0.6)
    return blend(colours.page, colours.hover, 0.7) if touch.hovered else ""
