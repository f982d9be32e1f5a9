"""One sentence that slides in at the foot of the window, with at most one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

STAYS_MS = 7_000
MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Notice(QFrame):
    """Lies over the foot of its host and goes away by itself, unless it tells of a fault.

    It leaves `bars` free, which stand at that foot while something is going on.
    """

    def __init__(self, host: QWidget, bars: Sequence[QWidget] = ()) -> None:
        super().__init__(host)
        self.setObjectName("notice")
        self._host = host
        self._bars = bars
        self._action: Callable[[], None] | None = None
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.hide)
        for watched in (host, *bars):
            watched.installEventFilter(self)
        self.hide()

    def tell(self, text: str, button: str = "", action: Callable[[], None] | None = None) -> None:
        """Say something that happened; `button` names what can be done about it."""
        self._show(text, button, action)
        self._timer.start()

    def warn(self, text: str, button: str = "", action: Callable[[], None] | None = None) -> None:
        """Say that something went wrong; it stays until it is closed."""
        self._timer.stop()
        self._show(text, button, action)

    def retire(self) -> None:
        """Take back what was told, because it is not true any more; a warning stays."""
        if self._timer.isActive():
            self._timer.stop()
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVING and self.isVisible():
            self._settle()
        return False

    def _show(self, text: str, button: str, action: Callable[[], None] | None) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._action = action
        self.show()
        self._settle()
        self.raise_()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()

    def _settle(self) -> None:
        width = min(560, self._host.width() - 32)
        self.setFixedWidth(width)
        self.setFixedHeight(max(46, self.heightForWidth(width), self.sizeHint().height()))
        bars = (bar.mapTo(self._host, bar.rect().topLeft()).y() for bar in self._bars if shown(bar))
        low = min(bars, default=self._host.height())
        self.move((self._host.width() - width) // 2, low - self.height() - 18)


def shown(bar: QWidget) -> bool:
    """Whether a bar takes room; one that is about to be shown has no place yet."""
    return bar.isVisible() and bar.height() > 0
