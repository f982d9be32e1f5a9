"""What stands around an article's text, as the reader shows it: made, painted and clicked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QTextDocument, QTextFrameFormat

from emeroteca.gui.reader import apart, surround
from emeroteca.gui.reader.look import Look
from emeroteca.model.article import Opened

TOP, BOTTOM = 44, 90


class Around:
    """The head above a document and the foot below it, for which the document leaves room."""

    def __init__(self) -> None:
        self._head: QTextDocument | None = None
        self._foot: QTextDocument | None = None
        self._unfolded = False
        self._whole: set[int] = set()

    def begin(self, same: bool) -> None:
        """Another article comes, or the `same` one again, whose foot stays unfolded."""
        self._unfolded = self._unfolded and same
        self._whole.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._head = self._foot = None

    def make(
        self,
        document: QTextDocument,
        opened: Opened,
        look: Look,
        width: int,
        image: Callable[[str], bytes],
    ) -> None:
        """Make head and foot, and leave room for them."""
        self._head = surround.head(opened, look, width, image)
        self._foot = apart.foot(opened, look, width, self._unfolded, self._whole)
        frame = QTextFrameFormat()
        frame.setTopMargin(TOP + self._head.size().height() + 10)
        below = self._foot.size().height() + 50 if self._foot is not None else 0
        frame.setBottomMargin(below + BOTTOM)
        document.rootFrame().setFrameFormat(frame)

    def turn(self, link: str) -> bool:
        """Fold or unfold what a link says; False where it says something else."""
        if link == apart.TOGGLE:
            self._unfolded = not self._unfolded
        elif link.startswith(apart.MORE):
            self._whole ^= {int(link.removeprefix(apart.MORE))}
        else:
            return False
        return True

    def paint(self, painter: QPainter, document: QTextDocument, look: Look, width: int) -> None:
        """Paint head and foot; the painter's origin is the document's."""
        if self._head is not None:
            _paint(painter, self._head, TOP)
        if self._foot is not None:
            top = self._foot_top(document)
            painter.setPen(QColor(look.colours.line))
            painter.drawLine(QPointF(0, top - 18), QPointF(width, top - 18))
            _paint(painter, self._foot, top)

    def link_at(self, place: QPointF, document: QTextDocument) -> str:
        """The address of the link at a place of the document, or ""."""
        for made, top in ((self._head, float(TOP)), (self._foot, self._foot_top(document))):
            if made is not None:
                link = made.documentLayout().anchorAt(place - QPointF(0, top))
                if link:
                    return link
        return ""

    def _foot_top(self, document: QTextDocument) -> float:
        high = self._foot.size().height() if self._foot is not None else 0
        return document.size().height() - BOTTOM - high


def _paint(painter: QPainter, made: QTextDocument, top: float) -> None:
    painter.save()
    painter.translate(0, top)
    made.drawContents(painter)
    painter.restore()
