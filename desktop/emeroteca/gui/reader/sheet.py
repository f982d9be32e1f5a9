"""A small document that is painted above or below an article's text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextOption

from emeroteca.gui.reader.look import Look


def sheet(look: Look, width: int) -> QTextDocument:
    """An empty document of a width, in the face that surrounds an article."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setUndoRedoEnabled(False)
    made.setDefaultFont(look.header_font(0.78))
    made.setTextWidth(width)
    return made


def directed(made: QTextDocument, direction: str) -> None:
    """Let a document be read from the side that its article is read from."""
    option = QTextOption()
    if direction == "rtl":
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(option)
