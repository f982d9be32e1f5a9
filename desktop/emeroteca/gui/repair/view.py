"""The repair view: every piece of the open article's saved page, to be kept or left out by hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from emeroteca.gui.empty import EmptyState
from emeroteca.gui.reader.look import Look
from emeroteca.gui.repair.decisions import Decisions, History, Page
from emeroteca.gui.repair.header import RepairHeader
from emeroteca.gui.repair.menu import piece_menu
from emeroteca.gui.repair.model import PieceModel
from emeroteca.gui.repair.piece_list import PieceList
from emeroteca.gui.repair.rows import Show, counts
from emeroteca.gui.style import current
from emeroteca.gui.style.colours import Colours
from emeroteca.model.changes import Inspection
from emeroteca.settings import Typography

PATIENCE_MS = 250
"""What comes sooner needs no word about waiting."""

Keys = QKeySequence.StandardKey
CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RepairView(QWidget):
    """Shows an `Inspection`; `applied` carries the `RepairEdit`, `cancelled` that one wants out."""

    applied = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("repair")
        self._look = Look(Typography(), current())
        self.page: Page | None = None
        self._history = History(Decisions())
        self._applying = False
        self.header = RepairHeader(self)
        self.model = PieceModel(self)
        self.list = PieceList(self.model, self._look, self)
        self._note = EmptyState()
        self._note.setObjectName("noArticle")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self._waits = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._waits.timeout.connect(self._say_waiting)
        self._connect()

    def _connect(self) -> None:
        self.header.show_chosen.connect(lambda show: self._list(show=show))
        self.header.words_changed.connect(lambda words: self._list(words=words))
        self.header.frame_toggled.connect(self._show_frame)
        self.header.undo_wanted.connect(self.undo)
        self.header.redo_wanted.connect(self.redo)
        self.header.apply_wanted.connect(self.apply)
        self.header.cancel_wanted.connect(self.cancelled)
        self.list.turned.connect(self._turn)
        self.list.menu_wanted.connect(self._show_menu)

    # ------------------------------------------------------------------ for the window

    @property
    def decisions(self) -> Decisions:
        """What a person decided so far."""
        return self._history.now

    @property
    def changed(self) -> bool:
        """Whether there is something that is not applied."""
        return self.page is not None and not self._applying and self.decisions != self.page.stored

    def wait(self) -> None:
        """Show that the saved page is being read."""
        self.page = None
        self._applying = False
        self.header.begin()
        self.model.show_pieces((), [])
        self.header.show_steps(False, False, False)
        self._note.set_content("file-text", "")
        self._stack.setCurrentWidget(self._note)
        self._waits.start()

    def show_inspection(
        self,
        inspection: Inspection,
        rtl: bool = False,
        block: int = 0,
        begun: Decisions | None = None,
    ) -> None:
        """Show the pieces, beginning near a block of the article; `begun` goes on where one was."""
        self._waits.stop()
        self._applying = False
        self.page = Page(inspection)
        self._history = History(self.page.stored)
        if begun is not None:
            self._history.add(begun)
        self.header.begin()
        self.list.show_page(rtl)
        self.model.show_pieces(self.page.pieces, self.page.verdicts(self.decisions))
        self._stack.setCurrentWidget(self.list)
        self._show_counts()
        if not self.page.pieces:
            self._say_empty()
            return
        self.list.go_to(self._piece_at(block), top=True)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_applying(self) -> None:
        """Show that the text is being made anew; what stands there stays in view meanwhile."""
        self._applying = True
        self.list.setEnabled(False)
        self._waits.start()

    def end(self) -> None:
        """Forget the page."""
        self._waits.stop()
        self._applying = False
        self.page = None
        self.list.setEnabled(True)
        self.model.show_pieces((), [])

    def set_typography(self, typography: Typography) -> None:
        """Set the pieces in the article's typography."""
        self._look = Look(typography, self._look.colours)
        self.list.set_look(self._look)

    def set_colours(self, chosen: Colours) -> None:
        """Show the pieces in the colours of another theme."""
        self._look = Look(self._look.typography, chosen)
        self.list.set_look(self._look)

    # ------------------------------------------------------------------ deciding

    def undo(self) -> None:
        """Take the last step back."""
        self._history.undo()
        self._judge()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._history.redo()
        self._judge()

    def apply(self) -> None:
        """Ask for the edit that makes the decisions hold."""
        if self.page is not None and self.changed:
            self.applied.emit(self.page.edit(self.decisions))

    def decide(self, decisions: Decisions) -> None:
        """Take a step."""
        if self._history.add(decisions):
            self._judge()

    def _turn(self, numbers: tuple[int, ...], keep: bool) -> None:
        if self.page is not None and not self._applying:
            self.decide(self.page.chosen(self.decisions, numbers, keep))

    def _judge(self) -> None:
        if self.page is not None:
            self.model.set_verdicts(self.page.verdicts(self.decisions))
            self._show_counts()

    def _show_counts(self) -> None:
        self.header.show_counts(counts(self.model.verdicts), self.model.frame)
        self.header.show_steps(self._history.can_undo, self._history.can_redo, self.changed)

    def _show_menu(self, number: int, at: QPoint) -> None:
        if self.page is None or self._applying:
            return
        menu = piece_menu(self.page, self.decisions, number, self.list.turn, self.decide, self.list)
        menu.popup(at)

    # ------------------------------------------------------------------ listing

    def _list(self, show: Show | None = None, words: str | None = None) -> None:
        number = self.list.current()
        self.model.set_filter(
            self.model.show if show is None else show,
            self.model.words if words is None else words,
        )
        self.header.show_filter(self.model.show)
        self._stay_at(number)

    def _show_frame(self, shown: bool) -> None:
        number = self.list.current()
        self.model.set_frame_shown(shown)
        self._stay_at(number)

    def _stay_at(self, number: int | None) -> None:
        if not self.model.rows:
            self._say_empty()
            return
        self._stack.setCurrentWidget(self.list)
        if number is not None and self.model.row_of(number) is not None:
            self.list.go_to(number, top=True)
        else:
            self.list.setCurrentIndex(self.model.index(0, 0))
            self.list.scrollToTop()

    def _piece_at(self, block: int) -> int:
        """The first kept piece from a block of the article on."""
        pieces = self.model.pieces
        kept = (n for n, piece in enumerate(pieces) if piece.kept and piece.after >= block)
        return next(kept, 0)

    def _say_empty(self) -> None:
        if not self.model.pieces:
            sentence, hint = self.tr("The saved page has no pieces"), ""
        elif self.model.words:
            sentence = self.tr("No piece says “{words}”").format(words=self.model.words)
            hint = self.tr("Try fewer words, or look through all pieces.")
        else:
            sentence, hint = self.tr("Nothing here"), self.tr("Choose another filter above.")
        self._note.set_content("text-search", sentence, hint)
        self._stack.setCurrentWidget(self._note)

    def _say_waiting(self) -> None:
        if self._applying:
            self.header.show_waiting(self.tr("The article is made anew…"))
        else:
            self._note.set_content("file-text", self.tr("The saved page is read again…"))

    # ------------------------------------------------------------------ the keyboard

    def event(self, event: QEvent) -> bool:
        # Undo is of the toggles here, and the window's own undo has to wait.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._means(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        run = self._means(event)
        if run is None:
            super().keyPressEvent(event)
        else:
            run()

    def _means(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does in the whole view; None where it does nothing."""
        if event.matches(Keys.Undo):
            return self.undo
        if event.matches(Keys.Redo):
            return self.redo
        if event.matches(Keys.Find):
            return self._take_words
        if event.key() in ENTER and event.modifiers() & CTRL:
            return self.apply
        if event.key() == Qt.Key.Key_Escape:
            return self._out
        if event.key() in (*ENTER, Qt.Key.Key_Down) and self.header.field.hasFocus():
            return lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return None

    def _take_words(self) -> None:
        self.header.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.field.selectAll()

    def _out(self) -> None:
        """Escape clears the words first, then leaves."""
        if self.header.field.text():
            self.header.field.clear()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.cancelled.emit()
