"""The line at the foot of the window that shows how long work goes: count, time left, Cancel."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from emeroteca.gui.style import icon

STAYS_MS = 12_000
SURE_AFTER_S = 1.5
"""A guess at the time left is shown from here on; earlier ones jump."""


class ProgressLine(QFrame):
    """`cancelled` asks to stop; the line goes away by itself after what came of the work."""

    cancelled = Signal()

    def __init__(self, name: str, stop_tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("progressLine", True)
        self._stopping = False
        self._begun = 0.0
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setMinimumWidth(60)
        self._left = QLabel()
        self._left.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(120)
        self._bar.setMaximumWidth(320)
        self._bar.setAccessibleName(name)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setToolTip(stop_tip)
        self._cancel.clicked.connect(self._stop)
        self._close = QToolButton()
        self._close.setIcon(icon("x"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._away = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._away.timeout.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 7, 12, 7)
        self._row.setSpacing(12)
        self._row.addWidget(self._text, 1)
        for part in (self._left, self._bar, self._cancel, self._close):
            self._row.addWidget(part)

    def begin(self, text: str) -> None:
        """The work begins."""
        self._away.stop()
        self._begun = time.monotonic()
        self._stopping = False
        self._text.setText(text)
        self._left.clear()
        self._bar.setRange(0, 0)
        self._arrange(running=True)
        self._cancel.setEnabled(True)
        self.show()

    def set_progress(self, done: int, total: int, name: str) -> None:
        """`done` of `total` are dealt with, `name` is the last of them."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        if self._stopping:
            return
        text = self.tr("{done} of {total} · {name}").format(done=done, total=total, name=name)
        room = max(120, self._text.width())
        self._text.setText(
            self._text.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        )
        self._left.setText(self._time_left(done, total))

    def end(self, text: str, stays: bool) -> None:
        """The work has ended; `text` says what came of it, and `stays` until it is closed."""
        self._text.setText(text)
        self._arrange(running=False)
        if not stays:
            self._away.start()

    def _arrange(self, running: bool) -> None:
        for part in (self._bar, self._left, self._cancel):
            part.setVisible(running)
        self._close.setVisible(not running)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._stopping = True
        self._left.clear()
        self._text.setText(self.tr("Stopping…"))
        self.cancelled.emit()

    def _time_left(self, done: int, total: int) -> str:
        spent = time.monotonic() - self._begun
        if spent < SURE_AFTER_S or not done:
            return ""
        left = round(spent / done * (total - done))
        if left >= 90:
            return self.tr("{minutes} min left").format(minutes=round(left / 60))
        return self.tr("{seconds} s left").format(seconds=max(1, left))
