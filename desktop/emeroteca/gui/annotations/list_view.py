"""A list of annotations: walked with the keys, chosen by a click, written on in place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from emeroteca.gui.annotations.cards import CardDelegate
from emeroteca.gui.annotations.colours import of_number
from emeroteca.gui.annotations.editor import NoteEditor
from emeroteca.gui.annotations.model import AnnotationModel, Index
from emeroteca.gui.annotations.offers import Offer
from emeroteca.model.annotations.annotation import Annotation, AnnotationId

BATCH = 40
"""Cards that are measured in one go: some milliseconds, between which the window answers."""


class AnnotationList(QListView):
    """Shows the rows of a model.

    `went` carries the annotation that one came to by a click or the keys, `opened` one to be read
    in its article, as a double click asks for where the list `opens`; `coloured` annotations
    and a colour, `removed` and `copied` annotations; `typed` an annotation's id and its note,
    `tagged` the id and its tags; `begun` and `finished` the id of the one that is written on;
    `names_wanted` the beginning of a name that is to be linked, `followed` a link's address;
    `menu_wanted` annotations and a place on the screen.
    """

    went = Signal(object)
    opened = Signal(object)
    coloured = Signal(object, object)
    removed = Signal(object)
    copied = Signal(object)
    typed = Signal(object, str)
    tagged = Signal(object, object)
    begun = Signal(object)
    finished = Signal(object)
    menu_wanted = Signal(object, object)
    names_wanted = Signal(str)
    followed = Signal(str)
    left = Signal()

    def __init__(
        self, rows: AnnotationModel, parent: QWidget | None = None, opens: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("annotationList")
        self.rows = rows
        self._opens = opens
        self.cards = CardDelegate(self)
        self.setModel(rows)
        self.setItemDelegate(self.cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.viewport().setAcceptDrops(False)
        self.verticalScrollBar().setSingleStep(18)
        self._known_tags: list[str] = []
        # What a list is made anew under, or a row that goes, takes its editor along.
        rows.modelAboutToBeReset.connect(self.close_editor)
        rows.rowsAboutToBeRemoved.connect(lambda _, first, last: self._lose(first, last))
        self.cards.editor_made.connect(self._connect_editor)

    # ------------------------------------------------------------------ for its owner

    def current(self) -> Annotation | None:
        """The annotation of the current row."""
        row = self.rows.row(self.currentIndex())
        return row.annotation if row is not None else None

    def chosen(self) -> list[Annotation]:
        """Those of the selected rows, in the order of the list."""
        numbers = sorted(index.row() for index in self.selectedIndexes())
        some = (self.rows.rows[number].annotation for number in numbers)
        return [one for one in some if one is not None]

    def choose(self, annotation: AnnotationId | None) -> None:
        """Make an annotation the current row and bring it into view; nothing is told."""
        index = self.rows.index_of(annotation)
        if not index.isValid():
            self.clearSelection()
        elif index != self.currentIndex() or not self.selectionModel().isSelected(index):
            self.close_editor()
            self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def write(self, annotation: AnnotationId, tags: bool = False) -> bool:
        """Open the editor of an annotation, in its note or its tags; whether it is listed."""
        index = self.rows.index_of(annotation)
        if not index.isValid():
            return False
        if self.cards.written != annotation:
            self.close_editor()
            self.setCurrentIndex(index)
            self.begun.emit(annotation)
            self.openPersistentEditor(index)
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
        if self.cards.editor is not None:
            self.cards.editor.take_focus(tags)
        self.scrollTo(index)
        return True

    def close_editor(self) -> None:
        """Store what is being written and show it as it reads."""
        editor, written = self.cards.editor, self.cards.written
        if editor is None or written is None:
            return
        editor.finish()
        index = self.rows.index_of(written)
        if index.isValid() and self.isPersistentEditorOpen(index):
            self.closePersistentEditor(index)
        self.cards.forget_editor()
        self.scheduleDelayedItemsLayout()
        self.finished.emit(written)

    def offer_tags(self, tags: Iterable[str]) -> None:
        """Complete these wherever tags are typed."""
        self._known_tags = list(tags)
        if self.cards.editor is not None:
            self.cards.editor.offer_tags(self._known_tags)

    def offer_names(self, prefix: str, names: list[Offer]) -> None:
        """Offer names for the link that is being typed."""
        if self.cards.editor is not None:
            self.cards.editor.offer_names(prefix, names)

    def flush(self) -> None:
        """Store what is being written and go on writing."""
        if self.cards.editor is not None:
            self.cards.editor.flush()

    # ------------------------------------------------------------------ a person's gestures

    def event(self, event: QEvent) -> bool:
        # In the window Delete is for the article, and letters are shortcuts; here some are ours.
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._ours(event):
            event.accept()
            return True
        return super().event(event)

    def _ours(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return event.matches(QKeySequence.StandardKey.Copy)
        digit = of_number(event.key() - Qt.Key.Key_0.value) is not None
        return digit or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_T)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current, chosen = self.current(), self.chosen()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        colour = of_number(event.key() - Qt.Key.Key_0.value) if plain else None
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if current is None:
            super().keyPressEvent(event)
        elif enter and control:
            self.opened.emit(current)
        elif enter or event.key() == Qt.Key.Key_F2:
            self.write(current.id)
        elif event.key() == Qt.Key.Key_T and plain:
            self.write(current.id, tags=True)
        elif event.key() == Qt.Key.Key_Delete and plain:
            self.removed.emit(chosen or [current])
        elif colour is not None:
            self.coloured.emit(chosen or [current], colour)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(chosen or [current])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, now: Index, before: Index) -> None:
        super().currentChanged(now, before)
        if self.cards.written is not None and self.rows.index_of(self.cards.written) != now:
            self.close_editor()
        row = self.rows.row(now)
        if row is not None and row.annotation is not None and self.hasFocus():
            self.went.emit(row.annotation)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.currentIndex()
        super().mousePressEvent(event)
        row = self.rows.row(self.indexAt(event.position().toPoint()))
        same = row is not None and before == self.currentIndex()
        if same and row is not None and row.annotation is not None:
            self.went.emit(row.annotation)  # once more to where it was left

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            address = self.cards.link_at(index, self.visualRect(index), self.font(), at)
            if address:
                self.followed.emit(address)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.rows.row(self.indexAt(event.position().toPoint()))
        if row is None or row.annotation is None:
            return
        if self._opens and row.annotation.article is not None:
            self.opened.emit(row.annotation)
        else:
            self.write(row.annotation.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        chosen = self.chosen()
        if chosen:
            by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
            below = self.visualRect(self.currentIndex()).bottomLeft()
            at = self.viewport().mapToGlobal(below) if by_keys else event.globalPos()
            self.menu_wanted.emit(chosen, QPoint(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # other widths, other heights

    def _connect_editor(self, editor: NoteEditor) -> None:
        one = editor.annotation.id
        editor.offer_tags(self._known_tags)
        editor.typed.connect(lambda note: self.typed.emit(one, note))
        editor.tagged.connect(lambda tags: self.tagged.emit(one, tags))
        editor.names_wanted.connect(self.names_wanted)
        editor.followed.connect(self.followed)
        editor.left.connect(self._leave_editor)

    def _lose(self, first: int, last: int) -> None:
        if first <= self.rows.index_of(self.cards.written).row() <= last:
            self.close_editor()

    def _leave_editor(self) -> None:
        self.close_editor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
