"""A layout that sets its parts side by side and goes on in the next line where one ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines of parts, each at its own width but never wider than the line."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._lay(rect, moving=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        margins = self.contentsMargins()
        high = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(60, high + margins.top() + margins.bottom())

    def _lay(self, rect: QRect, moving: bool) -> int:
        """Put every part at its place, or only find out how tall all of them are."""
        inner = rect.marginsRemoved(self.contentsMargins())
        x, y, tall = inner.left(), inner.top(), 0
        for item in self._items:
            size = item.sizeHint()
            wide = min(size.width(), inner.width())
            if x > inner.left() and x + wide > inner.right() + 1:
                x, y, tall = inner.left(), y + tall + self._gap, 0
            if moving:
                item.setGeometry(QRect(QPoint(x, y), QSize(wide, size.height())))
            x += wide + self._gap
            tall = max(tall, size.height())
        return y + tall + self.contentsMargins().bottom() - rect.top()
