"""The section of one kind: its commonest values, and all of them with a field to find one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from emeroteca.gui.facets import wording
from emeroteca.gui.facets.rows import COMMONEST, FacetRows
from emeroteca.gui.facets.section import FacetSection
from emeroteca.gui.facets.text_button import TextButton
from emeroteca.gui.facets.values import ValueList
from emeroteca.model.search import Facet, FacetKind, Filter


class ValueSection(FacetSection):
    """`acted` carries the kind, the value and the `Act` that is done to it."""

    acted = Signal(object, str, object)

    def __init__(self, kind: FacetKind, parent: QWidget | None = None) -> None:
        super().__init__(wording.heading(kind), parent)
        self._whole = False
        self.rows = FacetRows(kind, self)
        self.values = ValueList(self.rows, self)
        self.values.setAccessibleName(wording.heading(kind))
        self.values.acted.connect(lambda act, value: self.acted.emit(kind, value, act))
        self.finder = Finder(wording.prompt(kind), self)
        self.finder.setMinimumWidth(1)
        self.finder.textChanged.connect(lambda words: self._find(words))
        self.finder.left.connect(self.take_focus)
        self._nothing = QLabel(self.tr("No value is called so."))
        self._nothing.setProperty("role", "small")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(40, 2, 12, 4)
        self.more = TextButton("facetMore", self)
        self.more.clicked.connect(lambda: self.show_all(not self._whole))
        around = QHBoxLayout()
        around.setContentsMargins(36, 0, 4, 0)
        around.addWidget(self.more)
        around.addStretch(1)
        field = QHBoxLayout()
        field.setContentsMargins(12, 2, 4, 4)
        field.addWidget(self.finder)
        self.inside.addLayout(field)
        self.inside.addWidget(self._nothing)
        self.inside.addWidget(self.values)
        self.inside.addLayout(around)
        self.setTabOrder(self.finder, self.values)
        self._dress()

    # ------------------------------------------------------------------ for the pane

    def show_facets(self, facets: Sequence[Facet]) -> None:
        """Show other values and counts, the commonest first."""
        self.rows.show_facets(facets)
        self._dress()

    def show_filter(self, wanted: Filter) -> None:
        """Show what is included and excluded."""
        self.rows.show_filter(wanted)
        self.show_chosen(self.rows.chosen)
        self._dress()

    def show_all(self, whole: bool) -> None:
        """Show every value with a field to find one, or the commonest only."""
        self._whole = whole
        self.finder.clear()
        self._find("")
        self._dress()
        if whole:
            self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to choose and nothing chosen."""
        return not self.rows.total and not self.rows.chosen

    def take_focus(self) -> None:
        """Put the focus on the values."""
        self.values.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------------ inside

    def _find(self, words: str) -> None:
        self.rows.show_whole(self._whole, words)
        self._nothing.setVisible(self._whole and not self.rows.rowCount())

    def _dress(self) -> None:
        many = self.rows.total > COMMONEST
        if self._whole and not many:
            self._whole = False
            self._find("")
        self.finder.setVisible(self._whole)
        self._nothing.setVisible(self._whole and not self.rows.rowCount())
        self.more.setVisible(many)
        number = QLocale().toString(self.rows.total)
        whole = self.tr("Show all ({count})").format(count=number)
        self.more.setText(self.tr("Show fewer") if self._whole else whole)
        self.more.setAccessibleName(f"{self.more.text()}: {wording.heading(self.rows.kind)}")
        self.setVisible(not self.empty)


class Finder(QLineEdit):
    """A field to find a value in; `left` tells that Down or Enter leads to the values."""

    left = Signal()

    def __init__(self, prompt: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self.setAcceptDrops(False)  # what is dropped is for the window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
