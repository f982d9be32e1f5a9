"""The list of a page's pieces: a click or a key keeps one or leaves it out."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from emeroteca.gui.measured_table import MeasuredTable
from emeroteca.gui.reader.look import Look
from emeroteca.gui.repair import words
from emeroteca.gui.repair.delegate import PieceDelegate
from emeroteca.gui.repair.geometry import FOLD, Geometry, Parts
from emeroteca.gui.repair.model import PieceModel
from emeroteca.gui.repair.rows import Fold

BATCH = 60
"""Rows that are measured in one idle moment."""

BEYOND = 200
"""Pixels below the view in which rows are measured with it."""

Key = Qt.Key
TURN = (Key.Key_Space, Key.Key_Return, Key.Key_Enter)
KEEP = (Key.Key_K, Key.Key_Plus)
LEAVE_OUT = (Key.Key_L, Key.Key_Delete, Key.Key_Minus)
FOLDING = (Key.Key_Left, Key.Key_Right)


class PieceList(MeasuredTable):
    """Shows a `PieceModel`.

    `turned` carries the numbers of pieces and whether they are to be kept; `menu_wanted` a piece's
    number and a place on the screen.
    """

    turned = Signal(tuple, bool)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: PieceModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(BATCH, BEYOND, parent)
        self._pieces = model
        self._whole: set[int] = set()
        self._pressed = -1
        self.geometry_ = Geometry(look)
        self.setObjectName("pieces")
        self.setAccessibleName(self.tr("Pieces of the saved page"))
        self.setModel(model)
        self.setItemDelegate(PieceDelegate(model, self.geometry_, self._whole.__contains__, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._held: tuple[int, int] | None = None
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._listed_again)
        model.rowsInserted.connect(lambda *_: self.fit())
        model.dataChanged.connect(lambda top, _: self._measure(top.row()))

    # ------------------------------------------------------------------ for the view

    def show_page(self, rtl: bool) -> None:
        """Measure another page."""
        self._whole.clear()
        self.geometry_.set_page(rtl)

    def set_look(self, look: Look) -> None:
        """Set the pieces in another typography or in other colours."""
        self.geometry_.set_look(look)
        self.fit()

    def go_to(self, number: int, top: bool = False) -> None:
        """Make a piece the current one and scroll to it; `top` puts it near the upper edge."""
        row = self._pieces.row_of(number)
        if row is None:
            return
        index = self._pieces.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        hint = QAbstractItemView.ScrollHint
        for at in range(max(0, row - 30), min(len(self._pieces.rows), row + 30)):
            self._measure(at)
        self.scrollTo(index, hint.PositionAtTop if top else hint.EnsureVisible)
        if top:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - self.viewport().height() // 4)

    def chosen(self) -> list[int]:
        """The numbers of the selected pieces, else of the current one."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [row for at in rows if not isinstance(row := self._pieces.rows[at], Fold)]
        return found or [n for n in (self.current(),) if n is not None]

    def current(self) -> int | None:
        """The number of the current piece; None where it is a fold, or none."""
        at = self.currentIndex().row()
        row = self._pieces.rows[at] if 0 <= at < len(self._pieces.rows) else None
        return row if isinstance(row, int) else None

    def _hold(self) -> None:
        """Remember where on the screen the current piece stands."""
        number = self.current()
        top = self.visualRect(self.currentIndex()).top()
        self._held = None if number is None else (number, top)

    def _listed_again(self) -> None:
        """Measure, and put the current piece back to its place where it is listed still."""
        self.fit()
        row = self._pieces.row_of(self._held[0]) if self._held is not None else None
        if row is None or self._held is None:
            return
        for at in range(max(0, row - 40), row):
            self._measure(at)
        self.setCurrentIndex(self._pieces.index(row, 0))
        self.verticalScrollBar().setValue(
            self.verticalHeader().sectionPosition(row) - self._held[1]
        )

    # ------------------------------------------------------------------ measuring

    def fit(self) -> None:
        """Measure every row anew: those in view at once, the others soon."""
        self.geometry_.set_width(self.viewport().width())
        self.measure_anew()

    def guessed_height(self, at: int) -> int:
        row = self._pieces.rows[at]
        return FOLD if isinstance(row, Fold) else self.geometry_.guess(self._pieces.pieces[row])

    def measured_height(self, at: int) -> int:
        row = self._pieces.rows[at]
        return FOLD if isinstance(row, Fold) else self._height(row)

    def _height(self, number: int) -> int:
        piece, verdict = self._pieces.pieces[number], self._pieces.verdicts[number]
        return self.geometry_.height(
            number, piece, number in self._whole, self._captioned(number, words.chip(verdict))
        )

    def _captioned(self, number: int, said: str) -> bool:
        return bool(said) or self.geometry_.clamped(number, self._pieces.pieces[number])

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if not self.all_measured:
            self._measure_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.geometry_.set_width(self.viewport().width()):
            top = self.rowAt(0)
            self.fit()
            if top > 0:
                self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(top))

    # ------------------------------------------------------------------ the mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.indexAt(event.position().toPoint()).isValid()
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed = at.row() if plain else -1
        if plain and self.selectionModel().isSelected(at):
            # A click into the selection is for all of it.
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(at, flags.NoUpdate)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # the second of two quick clicks is a click

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint()).row()
        if at >= 0 and at == self._pressed:
            self._click(at, event.position().toPoint())
        self._pressed = -1

    def _click(self, at: int, place: QPoint) -> None:
        row = self._pieces.rows[at]
        if isinstance(row, Fold):
            self._open_fold(at)
            return
        parts = self.parts(at)
        if parts.menu.adjusted(-3, -3, 3, 3).contains(place):
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(place))
        elif self.geometry_.clamped(row, self._pieces.pieces[row]) and parts.more.contains(place):
            self._set_whole(row, row not in self._whole)
        else:
            self.turn()

    def parts(self, at: int) -> Parts:
        """Where the parts of a row stand in the viewport."""
        row = self._pieces.rows[at]
        rect = QRectF(self.visualRect(self._pieces.index(at, 0)))
        if isinstance(row, Fold):
            return self.geometry_.parts(rect, False)
        said = words.chip(self._pieces.verdicts[row])
        clamped = self.geometry_.clamped(row, self._pieces.pieces[row])
        return self.geometry_.parts(rect, bool(said) or clamped, clamped)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._show_menu(
            self.currentIndex() if by_key else self.indexAt(event.pos()),
            None if by_key else event.pos(),
        )

    def _show_menu(self, index: QModelIndex, at: QPoint | None) -> None:
        """Ask for the menu of a row, at a place of the viewport or, without one, beside the row."""
        row = self._pieces.rows[index.row()] if index.isValid() else None
        if not isinstance(row, int):
            return
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        rect = self.visualRect(index)
        place = QPoint(rect.left() + 60, rect.top() + 30) if at is None else at
        self.menu_wanted.emit(row, self.viewport().mapToGlobal(place))

    # ------------------------------------------------------------------ the keyboard

    def event(self, event: QEvent) -> bool:
        # These keys mean something else in the window; here they are the list's own.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and event.key() in (*TURN, *KEEP, *LEAVE_OUT, *FOLDING)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            # Not every desktop makes a call for the menu of it.
            self._show_menu(self.currentIndex(), None)
            return
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        at, number = self.currentIndex().row(), self.current()
        if event.key() in TURN:
            self.turn()
        elif event.key() in KEEP:
            self._tell(True)
        elif event.key() in LEAVE_OUT:
            self._tell(False)
        elif event.key() == Key.Key_Right and number is None:
            self._open_fold(at)
        elif event.key() in FOLDING and number is not None:
            self._set_whole(number, event.key() == Key.Key_Right)
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ what is done

    def turn(self) -> None:
        """Turn the selected pieces into the opposite of what the current one is."""
        number = self.current()
        if number is None:
            self._open_fold(self.currentIndex().row())
        else:
            self._tell(not self._pieces.verdicts[number].kept)

    def _tell(self, keep: bool) -> None:
        numbers = self.chosen()
        if numbers:
            self.turned.emit(tuple(numbers), keep)
            self.scrollTo(self.currentIndex())  # its chip may have made it taller

    def _open_fold(self, at: int) -> None:
        if not 0 <= at < len(self._pieces.rows):
            return
        self._pieces.unfold(at)
        self.setCurrentIndex(self._pieces.index(at, 0))

    def _set_whole(self, number: int, whole: bool) -> None:
        """Show a long piece whole, or its beginning."""
        if not self.geometry_.clamped(number, self._pieces.pieces[number]):
            return
        if whole:
            self._whole.add(number)
        else:
            self._whole.discard(number)
        row = self._pieces.row_of(number)
        if row is not None:
            self._measure(row)
            self.viewport().update()
