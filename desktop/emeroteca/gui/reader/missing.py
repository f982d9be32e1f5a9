"""What stands where an image of the page was not saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from emeroteca.gui.reader.document import MISSING_HEIGHT
from emeroteca.gui.reader.look import Look
from emeroteca.gui.style import icon_pixmap


def missing_picture(look: Look, width: int, ratio: float) -> QImage:
    """A quiet line as wide as the column that says so."""
    image = QImage(
        round(width * ratio),
        round(MISSING_HEIGHT * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(look.colours.code))
    painter = QPainter(image)
    painter.setPen(QColor(look.colours.muted))
    painter.setFont(look.header_font(0.72))
    painter.drawPixmap(16, 13, icon_pixmap("image-off", 18, look.colours.muted, ratio))
    room = QRect(44, 0, width - 50, MISSING_HEIGHT)
    text = QCoreApplication.translate("ReaderView", "This image was not saved with the page")
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.end()
    return image
