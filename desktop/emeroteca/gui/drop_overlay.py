"""The veil over the window while something is dragged over it: let go, and it is imported."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from emeroteca.gui.style import current, icon_pixmap

INSET = 18


class DropOverlay(QWidget):
    """Covers its host and lets every event through to it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self) -> None:
        """Cover the host as it is now."""
        host = self.parentWidget()
        if host is not None:
            self.setGeometry(host.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        chosen = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(chosen.window)
        veil.setAlphaF(0.96)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(chosen.accent), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        painter.drawRoundedRect(frame, 14, 14)
        middle = self.rect().center()
        picture = icon_pixmap("import", 48, chosen.accent, self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - 24, middle.y() - 60, picture)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(chosen.text))
        place = frame.adjusted(0, frame.height() / 2 + 4, 0, 0)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(place, int(top), self.tr("Let go to add these articles or highlights"))
