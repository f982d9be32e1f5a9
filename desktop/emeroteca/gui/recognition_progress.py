"""How the reading of the library for names goes: a quiet line in the status bar, and a pause."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from emeroteca.gui.style import icon


class RecognitionProgress(QWidget):
    """`pause_wanted` carries whether the reading is to rest."""

    pause_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._most = self._left = 0
        self._text = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(90)
        self._bar.setAccessibleName(self.tr("Looking for names"))
        self._pause = QToolButton()
        self._pause.setCheckable(True)
        self._pause.setAutoRaise(True)
        self._pause.clicked.connect(self.pause_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for part in (self._text, self._bar, self._pause):
            row.addWidget(part)
        self._dress()
        self.hide()

    def show_left(self, left: int, paused: bool) -> None:
        """So many articles are still to be read; none hides it."""
        self._most = max(self._most, left) if left else 0
        self._left = left
        self.setVisible(left > 0)
        self._pause.setChecked(paused)
        self._dress()
        self._bar.setRange(0, max(1, self._most))
        self._bar.setValue(self._most - left)
        self._tell()

    def _tell(self) -> None:
        if self._pause.isChecked():
            told = self.tr("Looking for names is paused: {count} articles left")
        elif self._left == 1:
            told = self.tr("Looking for names: one article left")
        else:
            told = self.tr("Looking for names: {count} articles left")
        self._text.setText(told.format(count=QLocale().toString(self._left)))

    def _dress(self) -> None:
        paused = self._pause.isChecked()
        name = self.tr("Go on looking for names") if paused else self.tr("Pause looking for names")
        self._pause.setIcon(icon("play" if paused else "pause"))
        self._pause.setToolTip(name)
        self._pause.setAccessibleName(name)
