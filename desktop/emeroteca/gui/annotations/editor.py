"""Writes a note in place: its Markdown, below it how it reads, and the tags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.annotations.markdown import show_markdown
from emeroteca.gui.annotations.name_completer import LinkingField
from emeroteca.gui.annotations.offers import Offer
from emeroteca.model.annotations.annotation import Annotation

SAVES_MS = 400
"""What is typed is stored so soon after the first key that is not stored yet."""

LOWEST, HIGHEST, READ_HEIGHT = 54, 220, 160


class NoteEditor(QFrame):
    """Writes the note of one annotation.

    `typed` carries what is to be stored, `tagged` the tags, `names_wanted` the beginning of a name
    that is to be linked, `followed` the address of a link, `left` that one is done, `resized` that
    it wants another height.
    """

    typed = Signal(str)
    tagged = Signal(object)
    names_wanted = Signal(str)
    followed = Signal(str)
    left = Signal()
    resized = Signal()

    def __init__(self, annotation: Annotation, parent: QWidget) -> None:
        super().__init__(parent)
        self.annotation = annotation
        self._stored, self._tagged = annotation.note, annotation.tags
        self.setAutoFillBackground(False)
        self.field = LinkingField(annotation.note)
        self.field.setAccessibleName(self.tr("Note on this highlight"))
        self.field.setPlaceholderText(self.tr("Write a note in Markdown…"))
        self.field.setTabChangesFocus(True)
        self.field.setAcceptDrops(False)
        self.read = QTextBrowser()
        self.read.setAccessibleName(self.tr("The note as it reads"))
        self.read.setOpenLinks(False)
        self.read.setLineWrapMode(QTextBrowser.LineWrapMode.WidgetWidth)
        self.read.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.read.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.read.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self._names = self.field.names
        self._names.wanted.connect(self.names_wanted)
        self.tags = QLineEdit(", ".join(annotation.tags))
        self.tags.setAccessibleName(self.tr("Tags of this highlight"))
        self.tags.setPlaceholderText(self.tr("Tags, parted by commas"))
        self._known = QStringListModel(self)
        self._complete()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.field, self.read, self.tags):
            column.addWidget(part)
        self._soon = QTimer(self, singleShot=True, interval=SAVES_MS)
        self._soon.timeout.connect(self.flush)
        self.field.textChanged.connect(self._change)
        self.tags.editingFinished.connect(self._tag)
        for part in (self.field, self.tags):
            part.installEventFilter(self)
        self._show()

    def offer_tags(self, tags: list[str]) -> None:
        """Complete these while tags are typed."""
        self._known.setStringList(tags)

    def offer_names(self, prefix: str, names: list[Offer]) -> None:
        """Offer names for the link that is being typed, where it still begins so."""
        self._names.offer(prefix, names)

    def take_focus(self, tags: bool = False) -> None:
        """Be ready to be typed into."""
        part = self.tags if tags else self.field
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        if not tags:
            self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    @property
    def note(self) -> str:
        """What stands in the field."""
        return self.field.toPlainText()

    def flush(self) -> None:
        """Tell what was typed and is not stored yet."""
        self._soon.stop()
        if self.note != self._stored:
            self._stored = self.note
            self.typed.emit(self.note)

    def finish(self) -> None:
        """Tell everything that was typed, tags too."""
        self.flush()
        self._tag()

    def sizeHint(self) -> QSize:
        high = self._field_height() + 4 + self.tags.sizeHint().height()
        if not self.read.isHidden():
            high += self._read_height() + 4
        return QSize(200, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show()

    # ------------------------------------------------------------------ inside

    def _change(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
        self._show()

    def _show(self) -> None:
        """Show how the note reads, where that differs from how it is written."""
        before = self.sizeHint().height()
        show_markdown(self.read.document(), self.note, self.read.font())
        self.read.document().setTextWidth(max(120, self.width() - 4))
        reads = self.read.toPlainText().split() != self.note.split()
        self.read.setVisible(reads)
        self.field.setFixedHeight(self._field_height())
        self.read.setFixedHeight(self._read_height())
        if self.sizeHint().height() != before:
            self.resized.emit()

    def _field_height(self) -> int:
        lines = self.field.document().size().height()
        high = round(lines * self.field.fontMetrics().lineSpacing()) + 22
        return max(LOWEST, min(HIGHEST, high))

    def _read_height(self) -> int:
        return min(READ_HEIGHT, round(self.read.document().size().height()) + 6)

    def _complete(self) -> None:
        completer = TagCompleter(self._known, self)
        self.tags.setCompleter(completer)

    def _tag(self) -> None:
        tags = split_tags(self.tags.text())
        if tags != self._tagged:
            self._tagged = tags
            self.tagged.emit(tags)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.flush()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.field and self._names.takes(event):
                return True
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            popup = self.tags.completer().popup()
            shown = watched is self.tags and popup is not None and popup.isVisible()
            done = enter and (bool(control) or watched is self.tags)
            if not shown and (done or event.key() == Qt.Key.Key_Escape):
                self.finish()
                self.left.emit()
                return True
        return False


class TagCompleter(QCompleter):
    """Completes the tag behind the last comma."""

    def __init__(self, known: QStringListModel, parent: QObject) -> None:
        super().__init__(known, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802
        return [path.rsplit(",", 1)[-1].strip()]

    def pathFromIndex(self, index: object) -> str:  # noqa: N802
        chosen = str(index.data())  # type: ignore[attr-defined]
        field = self.widget()
        typed = field.text() if isinstance(field, QLineEdit) else ""
        before = typed.rsplit(",", 1)[0] + ", " if "," in typed else ""
        return before + chosen


def split_tags(text: str) -> tuple[str, ...]:
    """The tags that were typed, parted by commas; a "#" before one is no part of it."""
    given = (" ".join(part.split()).lstrip("#").strip() for part in text.split(","))
    return tuple(dict.fromkeys(tag for tag in given if tag))
