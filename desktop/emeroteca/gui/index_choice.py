"""Which index the library has, as a row of the preferences: chosen, and how far a move is."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.model.indexes import IndexChoice, IndexKind, IndexState

EVERY_MS = 1_000


class IndexChoiceBox(QWidget):
    """Asks the archive what it has, tells it what is wanted, and follows a move."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Full-text index"))
        for wanted, name in self._names().items():
            self.choice.addItem(name, wanted.value)
        self.choice.setToolTip(
            self.tr("Both find the same; the one for large libraries is quicker there")
        )
        self.choice.setEnabled(False)
        self.choice.activated.connect(self._choose)
        self.said = QLabel()
        self.said.setProperty("role", "small")
        self.said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.choice)
        column.addWidget(self.said)
        self._again = QTimer(self, interval=EVERY_MS)
        self._again.timeout.connect(self._ask)
        self._ask()

    def _names(self) -> dict[IndexChoice, str]:
        return {
            IndexChoice.AUTOMATIC: self.tr("By the size of the library"),
            IndexChoice.WHOOSH: self.tr("For small libraries (Whoosh)"),
            IndexChoice.PACKED: self.tr("For large libraries (packed)"),
        }

    def _ask(self) -> None:
        self._jobs.ask_latest("index state", self._show, Archive.index_state)

    def _choose(self) -> None:
        wanted = IndexChoice(str(self.choice.currentData()))
        self._jobs.ask_latest("index state", self._show, Archive.choose_index, wanted)

    def _show(self, state: IndexState | None) -> None:
        # The dialog may be closed before the answer comes.
        if state is None or not isValid(self):
            return
        self.choice.setEnabled(True)
        self.choice.setCurrentIndex(self.choice.findData(state.choice.value))
        self.said.setText(self._sentence(state))
        if state.moving_to is None:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()

    def _sentence(self, state: IndexState) -> str:
        if state.moving_to is not None:
            left = QLocale().toString(state.left)
            return self.tr("Moving in the background, {count} articles are left.").format(
                count=left
            )
        if state.kind is IndexKind.PACKED:
            return self.tr("The library has the index for large ones.")
        return self.tr("The library has the index for small ones.")
