"""The head of a dossier: who or what it is, how much there is of it, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from emeroteca.gui.dossier import wording
from emeroteca.gui.elided import ElidedLabel
from emeroteca.gui.mark_kinds import KIND_OF, colour, icon_name
from emeroteca.gui.style import current, icon, icon_pixmap
from emeroteca.model.entities.exporting import Format
from emeroteca.model.entities.known import Dossier

PICTURE = 30


class DossierHead(QFrame):
    """`pinned` and `watched` carry what is wanted now, `export_wanted` a kind of file."""

    pinned = Signal(bool)
    watched = Signal(bool)
    search_wanted = Signal()
    chronology_wanted = Signal()
    export_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self._dossier: Dossier | None = None
        self._picture = QLabel()
        self.name = ElidedLabel("title")
        self.names = ElidedLabel("muted")
        self.facts = ElidedLabel("small")
        self.pin = self._toggle("pin", self.tr("Pin"), self.tr("Keep it at the top of lists"))
        self.watch = self._toggle(
            "bell", self.tr("Watch"), self.tr("Tell me when a new article names it")
        )
        self.pin.clicked.connect(self.pinned)
        self.watch.clicked.connect(self.watched)
        self.search = self._button("search", self.tr("Articles"), "Ctrl+L")
        self.search.setToolTip(self.tr("List its articles in the library (Ctrl+L)"))
        self.search.clicked.connect(self.search_wanted)
        self.chronology = self._button("calendar", self.tr("Chronology"), "Ctrl+T")
        self.chronology.setToolTip(self.tr("The dates that its sentences speak of (Ctrl+T)"))
        self.chronology.clicked.connect(self.chronology_wanted)
        self.export = self._export()
        self._lay_out()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the head of an entity."""
        self._dossier = dossier
        self.name.show_text(dossier.entity.name)
        self.names.show_text(wording.kind_and_names(dossier))
        self.names.setToolTip("\n".join(dossier.entity.aliases))
        self.facts.show_text(wording.facts(dossier))
        self.pin.setChecked(dossier.entity.pinned)
        self.watch.setChecked(dossier.entity.watched)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    # ------------------------------------------------------------------ the parts

    def _toggle(self, picture: str, text: str, tip: str) -> QToolButton:
        button = self._button(picture, text, "")
        button.setCheckable(True)
        button.setToolTip(tip)
        return button

    def _button(self, picture: str, text: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setIconSize(QSize(17, 17))
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(text)
        if keys:
            button.setShortcut(QKeySequence(keys))
        return button

    def _export(self) -> QToolButton:
        button = self._button("file-down", self.tr("Export"), "Ctrl+E")
        button.setToolTip(self.tr("Save the dossier as a file (Ctrl+E)"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for kind, text in {
            Format.MARKDOWN: self.tr("&Markdown…"),
            Format.CSV: self.tr("&CSV, for spreadsheets…"),
            Format.JSON: self.tr("&JSON, for programs…"),
        }.items():
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, kind=kind: self.export_wanted.emit(kind))
            menu.addAction(action)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.name, self.names, self.facts):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 10, 12)
        row.setSpacing(4)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(8)
        row.addLayout(words, 1)
        for button in (self.pin, self.watch, self.search, self.chronology, self.export):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _draw(self) -> None:
        if self._dossier is None:
            return
        kind, ratio = KIND_OF[self._dossier.entity.kind], self.devicePixelRatioF()
        ink = colour(kind, current())
        self._picture.setPixmap(icon_pixmap(icon_name(kind), PICTURE, ink, ratio))
