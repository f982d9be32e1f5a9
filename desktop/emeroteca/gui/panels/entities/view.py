"""The tree of the panel: what a click, a key, a drag and the resting mouse do in it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QTreeView, QWidget

from emeroteca.gui.mark_kinds import MarkKind
from emeroteca.gui.panels.entities.acts import KEYS, Act
from emeroteca.gui.panels.entities.context import ContextBox, context_of
from emeroteca.gui.panels.entities.menu import menu_of
from emeroteca.gui.panels.entities.model import EntityModel, Index
from emeroteca.gui.panels.entities.resting import Resting
from emeroteca.gui.panels.entities.rows import Key as RowKey
from emeroteca.gui.panels.entities.rows import Row, entity_key
from emeroteca.gui.panels.entities.tree import EntityTree
from emeroteca.model.text import Span, Text

Key = Qt.Key
OPENING = (Key.Key_Return, Key.Key_Enter, Key.Key_Space)

_PLAIN = Qt.KeyboardModifier.KeypadModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class EntityView(EntityTree):
    """`acted` carries an `Act`, the row and the words that it is about; `went` a span to go to.

    `chosen` carries the row that one came to, or None, `folded` the kinds that are folded; `left`
    leads upwards.
    """

    acted = Signal(object, object, str)
    went = Signal(object)
    chosen = Signal(object)
    folded = Signal(object)
    left = Signal()

    def __init__(self, model: EntityModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._text = Text("", ())
        self._number = 0
        self._folded: frozenset[MarkKind] = frozenset()
        self._filling = self._held = False
        self._released = QPoint()
        self.setModel(model)  # it asks at once what is current
        self.resting = Resting(self, model)
        self.resting.popover.chosen.connect(self._from_popover)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double_clicked)
        self.expanded.connect(lambda _: self._tell_folded())
        self.collapsed.connect(lambda _: self._tell_folded())

    # ------------------------------------------------------------------ for the panel

    def fold(self, kinds: Collection[MarkKind]) -> None:
        """Fold some kinds, and unfold the others."""
        self._folded = frozenset(kinds)
        self._unfold()

    def begin(self, text: Text) -> None:
        """Show rows of this text from now on."""
        self._text = text
        self.resting.begin(text)

    def refill(self, keep: RowKey | None, span: Span | None, near: tuple[int, int] | None) -> None:
        """Take the rows that the model has now; the row that was current stays so.

        Where it has gone, the one that stands `near` where it stood takes its place.
        """
        at = self.verticalScrollBar().value()
        self._filling = True
        self._unfold()
        self._filling = False
        index = self._rows.index_of(keep) if keep is not None else QModelIndex()
        if not index.isValid() and near is not None:
            index = self._rows.near(*near)
        self.choose(index, span, scroll=False)
        self.verticalScrollBar().setValue(at)

    def place(self) -> tuple[int, int] | None:
        """Where the current row stands, to be told to `refill`."""
        index = self.currentIndex()
        return (index.internalId(), index.row()) if self._rows.row(index) is not None else None

    def choose(self, index: QModelIndex, span: Span | None = None, scroll: bool = True) -> None:
        """Make a row the current one, with one of its mentions open; invalid for none."""
        row = self._rows.row(index)
        self._filling = True
        if index.isValid() and scroll:
            self.expand(index.parent())
        self.setCurrentIndex(index)
        self._filling = False
        self._number = row.spans.index(span) if row is not None and span in row.spans else 0
        self._open()
        if index.isValid() and scroll:
            self.scrollTo(index)
        # Also where nothing was current before: rows that are new have none.
        self.chosen.emit(row)

    def row(self) -> Row | None:
        """The current row."""
        return self._rows.row(self.currentIndex())

    def span(self) -> Span | None:
        """The mention that the current row shows."""
        row = self.row()
        return row.spans[self._number] if row is not None else None

    def walk(self, step: int) -> None:
        """Go to the next mention of the current row (1), the one before (-1) or this one (0)."""
        row = self.row()
        if row is not None:
            self._number = (self._number + step) % len(row.spans)
            self._open()
            self.went.emit(row.spans[self._number])

    # ------------------------------------------------------------------ the open row

    def _open(self) -> None:
        """Let the current row hold its mention in its context."""
        index, row = self.currentIndex(), self.row()
        before = (self._painter.open_at, self._painter.box)
        if row is None or not self._text.blocks:
            self._painter.open_at, self._painter.box = None, None
        else:
            context = context_of(self._text, row.spans[self._number])
            width = self._painter.context_width()
            self._painter.box = ContextBox(
                context, self._number, len(row.spans), width, self.font()
            )
            self._painter.open_at = (index.internalId(), index.row())
        self._tell_context(row)
        box = self._painter.box
        high = [one.height if one is not None else 0.0 for one in (before[1], box)]
        if before[0] != self._painter.open_at or high[0] != high[1]:
            self.doItemsLayout()
        self.viewport().update()

    def _tell_context(self, row: Row | None) -> None:
        """Let a screen reader know the mention that is open."""
        told = ""
        if row is not None and self._text.blocks:
            told = context_of(self._text, row.spans[self._number]).text
        self.setAccessibleDescription(told)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._filling:
            return
        self._number = 0
        if not self._held:  # rows must not move below a mouse that may begin to drag
            self._open()
            self.scrollTo(current)
        self.chosen.emit(self._rows.row(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._open()

    def _unfold(self) -> None:
        for kind, index in self._rows.heads():
            self.setExpanded(index, kind not in self._folded)

    def _tell_folded(self) -> None:
        if self._filling:
            return
        shown = {kind: self.isExpanded(index) for kind, index in self._rows.heads()}
        away = {kind for kind in self._folded if kind not in shown}
        folded = frozenset(away | {kind for kind, open_ in shown.items() if not open_})
        if folded != self._folded:
            self._folded = folded
            self.folded.emit(folded)

    # ------------------------------------------------------------------ the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_keyed(False)
        self._held = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._released = event.position().toPoint()
        self._held = False
        super().mouseReleaseEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        row, rect = self._rows.row(index), self.visualRect(index)
        if row is None:
            self.setExpanded(index, not self.isExpanded(index))
            return
        if row.speaker is not None and self._on_speaker(row, rect, self._released):
            self._show_speaker(row)
            return
        box, step = self._painter.box, 0
        if box is not None and self._painter.open_at == (index.internalId(), index.row()):
            place = QPointF(self._released) - self._painter.context_place(rect, row.kind)
            step = box.step_at(place)
        self.walk(step)

    def _double_clicked(self, index: QModelIndex) -> None:
        row, rect = self._rows.row(index), self.visualRect(index)
        if row is not None and row.entity is not None:
            high = self._painter.base(row.kind)
            if QRect(rect.left(), rect.top(), rect.width(), high).contains(self._released):
                self.acted.emit(Act.DOSSIER, row, "")
            else:
                self._clicked(index)  # the second of two quick clicks on an arrow walks on

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = self._rows.row(index)
        linked = row is not None and row.speaker is not None
        over = linked and row is not None and self._on_speaker(row, self.visualRect(index), place)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _on_speaker(self, row: Row, rect: QRect, place: QPoint) -> bool:
        return self._painter.speaker_rect(rect, row).contains(place)

    def _from_popover(self, row: Row, span: Span) -> None:
        self.choose(self._rows.index_of(row.key), span)
        self.went.emit(span)

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802
        super().startDrag(actions)
        self._held = False
        self._open()

    # ------------------------------------------------------------------ the keyboard

    def event(self, event: QEvent) -> bool:
        # In the window Delete is for the article, and letters are shortcuts; here some are ours.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._ours(event):
            event.accept()
            return True
        return super().event(event)

    def _ours(self, event: QKeyEvent) -> bool:
        return self._act(event) is not None or event.key() == Key.Key_Space

    def _act(self, event: QKeyEvent) -> Act | None:
        if event.modifiers() & ~(_PLAIN | _SHIFT):
            return None
        return KEYS.get((Key(event.key()), bool(event.modifiers() & _SHIFT)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QTreeView.State.EditingState:
            # The Return that ends the editing of a name comes on to here from its field.
            event.accept()
            return
        self._set_keyed(True)
        self.resting.hide()
        row, act = self.row(), self._act(event)
        plain = not event.modifiers() & ~_PLAIN
        if row is None and plain and event.key() in OPENING:
            index = self.currentIndex()
            self.setExpanded(index, not self.isExpanded(index))
        elif act is not None:
            self._do_by_key(act, row)
        elif event.key() == Key.Key_F10 and event.modifiers() == _SHIFT:
            self._show_menu(self.currentIndex(), None)
        elif event.matches(QKeySequence.StandardKey.Copy) and row is not None:
            QGuiApplication.clipboard().setText(row.name)
        elif row is not None and plain and self._walked(event, row):
            pass
        elif event.key() == Key.Key_Escape and row is not None:
            self.choose(QModelIndex())
        elif event.key() == Key.Key_Escape or self._at_top(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _do_by_key(self, act: Act, row: Row | None) -> None:
        if row is not None and row.entity is not None:
            self.do(act, row)
        elif row is not None and act is Act.DOSSIER:
            self._show_speaker(row)

    def _show_speaker(self, row: Row) -> None:
        if row.speaker is not None:
            self.choose(self._rows.index_of(entity_key(row.speaker)))

    def _walked(self, event: QKeyEvent, row: Row) -> bool:
        steps = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Space: 0}
        step = steps.get(Key(event.key()))
        if step is None:
            return False
        self.walk(step)
        return True

    def _at_top(self, event: QKeyEvent) -> bool:
        return event.key() == Key.Key_Up and not self.indexAbove(self.currentIndex()).isValid()

    def do(self, act: Act, row: Row, words: str = "") -> None:
        """Carry out an act here, or tell that it is wanted."""
        if act is Act.RENAME:
            self.edit(self._rows.index_of(row.key))
        else:
            self.acted.emit(act, row, words)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters are shortcuts; names are found with the field."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._set_keyed(event.reason() in BY_KEY)
        if not self.currentIndex().isValid() and event.reason() in BY_KEY:
            self.setCurrentIndex(self._rows.index(0, 0))

    def _set_keyed(self, keyed: bool) -> None:
        if keyed != self._painter.keyed:
            self._painter.keyed = keyed
            self.viewport().update()

    # ------------------------------------------------------------------ the menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        self._show_menu(index, None if by_key else event.globalPos())

    def _show_menu(self, index: QModelIndex, at: QPoint | None) -> None:
        row = self._rows.row(index)
        if row is None or row.entity is None:
            return
        self.resting.hide()
        menu = menu_of(row, lambda act, words: self.do(act, row, words), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        below = self.visualRect(index).topLeft() + QPoint(40, self._painter.base(row.kind))
        menu.popup(at if at is not None else self.viewport().mapToGlobal(below))
