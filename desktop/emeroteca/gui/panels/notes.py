"""The panel of notes: the note on the article, below it every highlight with what is said of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.annotations.filter_menu import FilterButton
from emeroteca.gui.annotations.list_view import AnnotationList
from emeroteca.gui.annotations.model import AnnotationModel
from emeroteca.gui.annotations.rows import Row, Wanted, tags_of, wanted
from emeroteca.gui.annotations.tray import Tray
from emeroteca.gui.empty import EmptyState
from emeroteca.gui.facets.text_button import TextButton
from emeroteca.gui.facets.value_section import Finder
from emeroteca.model.annotations.annotation import Annotation, AnnotationId
from emeroteca.model.annotations.own import own_of
from emeroteca.model.article import ArticleId

PAUSE_MS = 400
"""What is typed is stored so soon after the first key that is not stored yet."""

NOTE_HEIGHT, LIST_HEIGHT = 110, 500


class NotesPanel(QWidget):
    """`note_edited` carries the article's id and the whole note on it, `note_left` tells that the
    hand has left it; say with `note_stored` when it is stored."""

    note_edited = Signal(object, str)
    note_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesPanel")
        self._article: ArticleId | None = None
        self._stored = ""
        self._unanswered = 0
        self._all: tuple[Annotation, ...] = ()
        self.field = NoteField()
        self.field.setAccessibleName(self.tr("Note on this article"))
        self.field.setPlaceholderText(self.tr("Write a note on this article…"))
        self.field.setToolTip(self.tr("Saved as you type, on this computer only."))
        self.back = TextButton("facetMore", self)
        self.back.hide()
        self.newer = TextButton("facetMore", self)
        self.newer.hide()
        self.list = AnnotationList(AnnotationModel(self))
        self.list.setAccessibleName(self.tr("Highlights of this article"))
        self.finder = Finder(self.tr("Find in highlights…"), self)
        self.filter = FilterButton(self)
        self.tray = Tray()
        self.empty = EmptyState(parent=self)
        self._stack = QStackedWidget()
        for page in (self.list, self.empty):
            self._stack.addWidget(page)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self.flush)
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self._leave)
        self.finder.textChanged.connect(lambda _: self._arrange())
        self.finder.left.connect(self.focus_list)
        self.filter.changed.connect(lambda: self._arrange())
        self.list.left.connect(lambda: self.finder.setFocus(Qt.FocusReason.OtherFocusReason))
        self.clear_article()

    # ------------------------------------------------------------------ the article's own note

    def show_note(self, article: ArticleId, note: str) -> None:
        """Show the note on an article; the one before is stored first."""
        self._leave()
        self._article = None
        self._unanswered = 0
        self.field.setPlainText(note)
        self._article, self._stored = article, note
        self._soon.stop()
        self.field.setEnabled(True)

    def clear_article(self) -> None:
        """Show no note and no highlights."""
        self._leave()
        self._article = None
        self.field.clear()
        self._soon.stop()
        self.field.setEnabled(False)
        self.show_annotations(())
        self.show_back(0)
        self.show_newer(0)

    def flush(self) -> None:
        """Tell what was typed and is not stored yet."""
        self.list.flush()
        self._soon.stop()
        note = self.field.toPlainText()
        if self._article is not None and note != self._stored:
            self._stored = note
            self._unanswered += 1
            self.note_edited.emit(self._article, note)

    def note_stored(self) -> None:
        """What was told last but so many is stored."""
        self._unanswered = max(0, self._unanswered - 1)

    def _leave(self) -> None:
        self.flush()
        self.note_left.emit()

    def _follow_note(self) -> None:
        """Show the own note as it became elsewhere, but not over what is being typed."""
        own = own_of(self._all)
        note = own.note if own is not None else ""
        typing = self._unanswered or self.field.toPlainText() != self._stored
        if self._article is not None and note != self._stored and not typing:
            self._stored = note
            self.field.setPlainText(note)
            self._soon.stop()

    def take_focus(self) -> None:
        """Be ready to be typed into."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------------ the highlights

    @property
    def all(self) -> tuple[Annotation, ...]:
        """Every annotation of the article, as they are stored."""
        return self._all

    def show_annotations(self, annotations: Sequence[Annotation], same: bool = False) -> None:
        """List the highlights of the article; in the `same` one, filter and place stay."""
        self._all = tuple(annotations)
        if same:
            self._follow_note()
        else:
            self.list.close_editor()
            self.finder.clear()
            self.filter.clear()
        own = own_of(self._all)
        self.filter.offer_tags(tags_of([one for one in self._all if one != own]))
        self.tray.show_unplaced([one for one in self._all if not one.placed])
        self._arrange()
        if not same:
            self.list.scrollToTop()

    def show_back(self, count: int) -> None:
        """Say how many notes link to the article."""
        one = self.tr("One note links to this article")
        _show_count(self.back, count, one, self.tr("{count} notes link to this article"))

    def show_newer(self, count: int) -> None:
        """Say how many highlights and notes a newer copy of the article has taken over."""
        one = self.tr("One highlight or note is on the newer copy")
        many = self.tr("{count} highlights and notes are on the newer copy")
        _show_count(self.newer, count, one, many)

    def reveal(self, annotation: AnnotationId) -> None:
        """Make an annotation the current one, also where the filter had left it out."""
        self._unhide(annotation)
        self.list.choose(annotation)

    def write(self, annotation: AnnotationId, tags: bool = False) -> None:
        """Write the note of an annotation, or its tags."""
        self._unhide(annotation)
        self.list.write(annotation, tags)

    def follow(self, position: int) -> None:
        """Bring the highlight into view that stands first at or after a place of the text."""
        if self.list.cards.written is not None or self.list.hasFocus() or not self.isVisible():
            return  # who works in the list is not to lose the place
        for number, row in enumerate(self.list.rows.rows):
            one = row.annotation
            if one is not None and one.anchor and one.anchor.span.end > position and one.placed:
                at = self.list.rows.index(number)
                self.list.scrollTo(at, self.list.ScrollHint.PositionAtTop)
                return

    def focus_list(self) -> None:
        """Put the focus on the highlights, or on the field where there are none."""
        listed = bool(self.list.rows.rows)
        part = self.list if listed else self.finder
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if listed and self.list.current() is None:
            self.list.setCurrentIndex(self.list.rows.index(0))

    # ------------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        upper = QWidget()
        top = QVBoxLayout(upper)
        top.setContentsMargins(12, 12, 12, 6)
        top.addWidget(self.field)
        top.addWidget(self.back)
        top.addWidget(self.newer)
        line = QHBoxLayout()
        line.setContentsMargins(12, 6, 8, 6)
        line.setSpacing(4)
        line.addWidget(self.finder, 1)
        line.addWidget(self.filter)
        lower = QWidget()
        low = QVBoxLayout(lower)
        low.setContentsMargins(0, 0, 0, 0)
        low.setSpacing(0)
        low.addLayout(line)
        low.addWidget(self._stack, 1)
        low.addWidget(self.tray)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        for part in (upper, lower):
            split.addWidget(part)
        split.setStretchFactor(1, 1)
        split.setSizes([NOTE_HEIGHT, LIST_HEIGHT])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _typed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _unhide(self, annotation: AnnotationId) -> None:
        if not self.list.rows.index_of(annotation).isValid():
            self.finder.clear()
            self.filter.clear()

    def _arrange(self) -> None:
        by = Wanted(self.finder.text(), self.filter.colours, self.filter.tags)
        own = own_of(self._all)
        placed = [one for one in self._all if one.placed and one != own]
        shown = wanted(placed, by)
        self.list.rows.show([Row(one) for one in shown])
        self.finder.setEnabled(bool(placed))
        self.filter.setEnabled(bool(placed))
        self._stack.setCurrentWidget(self.list if shown else self.empty)
        if self._article is None:
            self.empty.set_content("highlighter", self.tr("No article is open"))
        elif placed:
            self.empty.set_content("search", self.tr("No highlight is like that"))
        else:
            hint = self.tr("Select words in the article and pick a colour.")
            self.empty.set_content("highlighter", self.tr("No highlights yet"), hint)


def _show_count(button: TextButton, count: int, one: str, many: str) -> None:
    """Let a button tell a number, and be there only where it is not 0."""
    text = one if count == 1 else many
    button.setText(text.format(count=QLocale().toString(count)))
    button.setVisible(count > 0)


class NoteField(QPlainTextEdit):
    """Tells when the hand leaves it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
