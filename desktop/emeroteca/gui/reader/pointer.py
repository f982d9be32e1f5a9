"""What the mouse does over marks in the reader: clicks without a drag, and the pointer's shape.

Nothing is taken from the reader: a press may begin a selection, and links are its own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTextBrowser


class MarkPointer:
    """Follows the mouse for one kind of marks."""

    def __init__(self, reader: QTextBrowser) -> None:
        self._reader = reader
        self._pressed: QPoint | None = None
        self._over = False

    def clicked(self, event: QMouseEvent) -> QPoint | None:
        """Where a click of the left button ends with an event, on no link and without a drag."""
        if event.button() != Qt.MouseButton.LeftButton:
            return None
        at = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            self._pressed = at
        elif event.type() is QEvent.Type.MouseButtonDblClick:
            self._pressed = None
        elif event.type() is QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, None
            still = pressed is not None and (
                (at - pressed).manhattanLength() < QApplication.startDragDistance()
            )
            return at if still and not self._reader.anchorAt(at) else None
        return None

    def forget(self) -> None:
        """Let a press be the beginning of something else."""
        self._pressed = None

    def point(self, at: QPoint, marked: bool) -> None:
        """Show a hand over what is marked; the reader shows its own over links."""
        over = marked and not self._reader.anchorAt(at)
        if over != self._over:
            self._over = over
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            self._reader.viewport().setCursor(shape)
