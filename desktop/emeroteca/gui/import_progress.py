"""The line that shows how an import goes: count, name, time left, Cancel, and what came of it."""

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


class ImportProgress(QFrame):
    """`cancelled` asks to stop, `report_wanted` to show the report."""

    cancelled = Signal()
    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importProgress")
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
        self._bar.setAccessibleName(self.tr("Import"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Stop importing; what is done stays"))
        self._cancel.clicked.connect(self._stop)
        self._report = QPushButton(self.tr("Report"))
        self._report.setToolTip(self.tr("What became of each file"))
        self._report.clicked.connect(self.report_wanted)
        self._close = QToolButton()
        self._close.setIcon(icon("x"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._away = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._away.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 12, 7)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        for part in (self._left, self._bar, self._cancel, self._report, self._close):
            row.addWidget(part)

    def start(self) -> None:
        """An import begins."""
        self._away.stop()
        self._begun = time.monotonic()
        self._text.setText(self.tr("Looking for articles…"))
        self._left.clear()
        self._bar.setRange(0, 0)
        self._arrange(running=True)
        self._cancel.setEnabled(True)
        self.show()

    def set_progress(self, done: int, total: int, name: str) -> None:
        """`done` of `total` files are dealt with, `name` is the last of them."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        text = self.tr("{done} of {total} · {name}").format(done=done, total=total, name=name)
        room = max(120, self._text.width())
        self._text.setText(
            self._text.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        )
        self._left.setText(self._time_left(done, total))

    def finish(self, imported: int, duplicate: int, refused: int, cancelled: bool) -> None:
        """The import has ended."""
        parts = [self.tr("{count} imported").format(count=imported)]
        if duplicate:
            parts.append(self.tr("{count} already there").format(count=duplicate))
        if refused:
            parts.append(self.tr("{count} refused").format(count=refused))
        text = ", ".join(parts)
        if cancelled:
            text = self.tr("Cancelled: {result}").format(result=text)
        self._text.setText(text)
        self._arrange(running=False)
        if not refused:
            self._away.start()

    def _arrange(self, running: bool) -> None:
        for part in (self._bar, self._left, self._cancel):
            part.setVisible(running)
        self._report.setVisible(not running)
        self._close.setVisible(not running)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
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
