"""The reader: shows one article, marks spans of its text and remembers where one reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from emeroteca.gui.reader import apart, copying, covered, document, ornaments, printing, surround
from emeroteca.gui.reader.around import Around
from emeroteca.gui.reader.highlights import Highlights
from emeroteca.gui.reader.hits import Hits
from emeroteca.gui.reader.look import Look
from emeroteca.gui.reader.margin import MarginMarks
from emeroteca.gui.reader.marks import rectangles
from emeroteca.gui.reader.mends import Mends
from emeroteca.gui.reader.mentions import Mentions
from emeroteca.gui.reader.missing import missing_picture
from emeroteca.gui.reader.offsets import EMPTY, Offsets
from emeroteca.gui.reader.pictures import picture
from emeroteca.gui.reader.scroll_marks import ScrollMarks
from emeroteca.gui.style import current
from emeroteca.gui.style.colours import Colours
from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.article import Opened
from emeroteca.model.text import Span, Text
from emeroteca.settings import Typography

MARGIN = 30
"""Pixels that stay free at either side of the column, also in a narrow window."""

REBUILD_MS = 120


def _no_image(_digest: str) -> bytes:
    return b""


class ReaderView(QTextBrowser):
    """Shows an `Opened` article.

    `position_changed` carries the code point at the top and how far that is, 0 to 1;
    `search_requested` the words that were chosen to be searched in the library; `restore_wanted`
    the key of a piece that was set apart. `edit_wanted` asks to edit what was kept, `mends_wanted`
    for the first suggested repair. `unfolded` tells that one looks at what was set apart.
    `menu_opening` carries the menu of the right mouse button, for others to add to it.
    """

    link_activated = Signal(str)
    link_hovered = Signal(str)
    position_changed = Signal(int, float)
    search_requested = Signal(str)
    edit_wanted = Signal()
    restore_wanted = Signal(str)
    mends_wanted = Signal()
    unfolded = Signal()
    menu_opening = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setProperty("page", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Article"))
        self.viewport().setMouseTracking(True)
        self._look = Look(Typography(), current())
        self._opened: Opened | None = None
        self._image: Callable[[str], bytes] = _no_image
        self._offsets = Offsets(EMPTY)
        self._made: QTextDocument | None = None
        self._around = Around()
        self._width = 0
        self.caret_width = 0
        self.margin = MarginMarks(self)
        self.hits = Hits(self.viewport(), self._rectangles, self.reveal)
        self.hits.changed.connect(self._mark_covered)
        self.hits.moved.connect(self._mark_covered)
        self.found = Hits(self.viewport(), self._rectangles, self.reveal)
        self.highlights = Highlights(self, self._rectangles, self.reveal, self._position_at)
        self.highlights.settled.connect(self._mark_covered)
        self.mends = Mends(self, self._rectangles, self.reveal)
        self.mentions = Mentions(self, self._rectangles, self.reveal, self._position_at)
        self.scroll_marks = ScrollMarks(self, lambda at: self._offsets.to_qt(at))
        self._rebuild_soon = QTimer(self, singleShot=True, interval=REBUILD_MS)
        self._rebuild_soon.timeout.connect(self._rebuild)
        self.anchorClicked.connect(lambda url: self._follow(url.toString()))
        self.highlighted.connect(lambda url: self.link_hovered.emit(url.toString()))
        self.verticalScrollBar().valueChanged.connect(self._tell_position)

    # ------------------------------------------------------------------ showing

    def show_article(
        self, opened: Opened, image: Callable[[str], bytes], position: int | None = None
    ) -> None:
        """Show an article at a place, else where it was left; `image` gives bytes by digest."""
        same = self._opened is not None and self._opened.article.id == opened.article.id
        if position is None:
            position = self.position() if same else opened.article.position
        self._opened, self._image = opened, image
        self._around.begin(same)
        self.margin.mark(())
        self.found.show(())
        if not same:
            self._unmark()
        self._offsets = Offsets(opened.text)
        self.mends.show(opened.text, opened.suggestions, same)
        self.setAccessibleDescription(opened.article.metadata.title)
        self._build(position)

    def clear_article(self) -> None:
        """Show nothing."""
        self._opened = None
        self._unmark()
        self.margin.mark(())
        self._around.clear()
        self.mends.show(None, ())
        self._offsets = Offsets(EMPTY)
        self._take_document(QTextDocument(self))
        self.viewport().update()

    def _unmark(self) -> None:
        self.hits.show(())
        self.found.show(())
        self.mentions.show({})
        self.highlights.show(())

    @property
    def text(self) -> Text | None:
        """The text that is shown."""
        return self._opened.text if self._opened is not None else None

    def set_typography(self, typography: Typography) -> None:
        """Set the article in another face, size, width or line height; the place is kept."""
        self._look = Look(typography, self._look.colours)
        self._fit()
        self._rebuild()

    def set_colours(self, chosen: Colours) -> None:
        """Show the article in the colours of another theme."""
        self._look = Look(self._look.typography, chosen)
        self._rebuild()

    # ------------------------------------------------------------------ places

    def position(self) -> int:
        """The code point at the top of the view."""
        if self.verticalScrollBar().value() <= 0:
            return 0
        return self._position_at(QPoint(4, 10))  # in the line that `go_to` leaves 8 pixels below

    def chosen(self) -> Span | None:
        """What is selected of the text, without the white space around it."""
        if self.text is None:
            return None
        return copying.chosen(self.textCursor(), self.text, self._offsets)

    def chosen_parts(self) -> tuple[Span, ...]:
        """What is selected, in parts: several where cells of a table are."""
        if self.text is None:
            return ()
        return copying.chosen_parts(self.textCursor(), self.text, self._offsets)

    def _position_at(self, place: QPoint) -> int:
        return self._offsets.to_text(self.cursorForPosition(place).position())

    def go_to(self, position: int) -> None:
        """Scroll so that a code point stands at the top; 0 shows the head too."""
        if position <= 0:
            self.verticalScrollBar().setValue(0)
            return
        top = next(self._rectangles(Span(position, position + 1)), None)
        if top is not None:
            self.verticalScrollBar().setValue(int(top.top()) - 8)

    def reveal(self, span: Span) -> None:
        """Scroll a span into view, a third from the top, where it is not in view already."""
        rect = next(self._rectangles(span), None)
        if rect is None:
            return
        bar = self.verticalScrollBar()
        high = self.viewport().height()
        if not bar.value() + 30 <= rect.top() <= bar.value() + high - 60:
            bar.setValue(int(rect.top() - high / 3))
        self.viewport().update()

    def set_found(self, spans: Sequence[Span], at: int = -1) -> None:
        """Mark what the find bar found and go to one of them."""
        self.found.show(spans)
        self.found.go(at)
        self._mark_covered()

    # ------------------------------------------------------------------ paper

    def save_pdf(self, path: Path, written: Sequence[Annotation]) -> None:
        """Save the article with what is written on it as PDF; raises `DiskError`."""
        if self._opened is not None:
            printing.save_pdf(self._opened, self._look.typography, self._image, path, written)

    def print_dialog(self, written: Sequence[Annotation]) -> None:
        """Ask for a printer and print the article with what is written on it."""
        if self._opened is not None:
            typography = self._look.typography
            printing.print_dialog(self._opened, typography, self._image, self, written)

    # ------------------------------------------------------------------ building

    def _column(self) -> int:
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * MARGIN
        return max(200, min(self._look.typography.width, room))

    def _fit(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(0, (room - self._column()) // 2)
        self.setViewportMargins(side, 0, side, 0)

    def _rebuild(self) -> None:
        with copying.kept(self):
            self._build(self.position())

    def _build(self, position: int) -> None:
        opened = self._opened
        if opened is None:
            return
        self._fit()
        self._width = self._column()
        made = QTextDocument(self)
        made.setDocumentMargin(0)
        document.build(made, opened.text, self._look, opened.assets, self._width)
        self._surround(made)
        self._take_document(made)
        self._mark_covered()
        self.document().documentLayout().documentSize()
        self.blockSignals(True)
        self.go_to(position)
        self.blockSignals(False)
        self.viewport().update()

    def _surround(self, made: QTextDocument) -> None:
        if self._opened is not None:
            self._around.make(made, self._opened, self._look, self._width, self._image)

    def _take_document(self, made: QTextDocument) -> None:
        self.setDocument(made)  # deletes the document that it began with, and no other
        self.setCursorWidth(self.caret_width)
        if self._made is not None:
            self._made.deleteLater()
        self._made = made

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Only images that came with the article are ever loaded; nothing else is looked for."""
        address = name if isinstance(name, str) else name.toString()
        if address == document.MISSING:
            return self._missing_picture()
        if address.startswith(document.SCHEME):
            image = picture(self._image(address.removeprefix(document.SCHEME)))
            if not image.isNull():
                return image
        return self._missing_picture()

    def _missing_picture(self) -> QImage:
        return missing_picture(self._look, self._width, self.devicePixelRatioF())

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._opened is not None:
            self.document().documentLayout().documentSize()
            painter = QPainter(self.viewport())
            painter.translate(0, -self.verticalScrollBar().value())
            shown = QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
            self._paint_ornaments(painter, shown)
            self._paint_marks(painter, shown)
            self.mends.paint(painter, shown, self._look.colours)
            self._around.paint(painter, self.document(), self._look, self._width)
            painter.end()
        super().paintEvent(event)
        if self._opened is not None:
            # Over the text's own grounds, which would hide a line.
            painter = QPainter(self.viewport())
            painter.translate(0, -self.verticalScrollBar().value())
            seen = (painter, shown, *self._in_view(), self._look.colours)
            self.mentions.paint_lines(*seen)
            self.highlights.paint_edges(*seen)
            painter.end()

    def _paint_ornaments(self, painter: QPainter, shown: QRectF) -> None:
        if self.text is not None:
            top = self.cursorForPosition(QPoint(0, 0)).block()
            at = (self.document(), self.text, self._offsets)
            ornaments.paint(painter, shown.bottom(), top, at, self._look, self._width)

    def _paint_marks(self, painter: QPainter, shown: QRectF) -> None:
        first, last = self._in_view()
        colours = self._look.colours
        self.highlights.paint_grounds(painter, shown, first, last, colours)
        self.mentions.paint_grounds(painter, shown, first, last, colours)
        self.hits.paint(painter, shown, first, last, colours)
        self.found.paint(painter, shown, first, last, colours)

    def _in_view(self) -> tuple[int, int]:
        """Code points before and after everything that is in view."""
        bottom = self.viewport().rect().bottomRight()
        return self._position_at(QPoint(0, 0)) - 2_000, self._position_at(bottom) + 2_000

    def _mark_covered(self) -> None:
        layers = covered.layers(self.highlights.all, (self.hits, self.found), self._look.colours)
        text = self.text
        made = covered.selections(self.document(), self._offsets, text, layers) if text else []
        self.setExtraSelections(made)

    def _rectangles(self, span: Span) -> Iterator[QRectF]:
        start, end = self._offsets.to_qt(span.start), self._offsets.to_qt(span.end)
        return rectangles(self.document(), start, end)

    # ------------------------------------------------------------------ a person's gestures

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
        if self._opened is not None and self._column() != self._width:
            self._rebuild_soon.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        link = self._surround_link(event.position())
        if link:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            self.link_hovered.emit("" if link.startswith("emeroteca:") else link)
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link = self._surround_link(event.position())
        if link and event.button() == Qt.MouseButton.LeftButton:
            self._act(link)
            return
        super().mouseReleaseEvent(event)

    def _act(self, link: str) -> None:
        """Do what a link above or below the text says."""
        if self._around.turn(link):
            self._surround(self.document())
            self.viewport().update()
            self.unfolded.emit()
        elif link == apart.EDIT:
            self.edit_wanted.emit()
        elif link == surround.MENDS:
            self.mends_wanted.emit()
        elif link.startswith(apart.RESTORE):
            self.restore_wanted.emit(link.removeprefix(apart.RESTORE))
        else:
            self._follow(link)

    def _surround_link(self, at: QPointF) -> str:
        place = at + QPointF(0, self.verticalScrollBar().value())
        return self._around.link_at(place, self.document())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        chosen = self.textCursor().selectedText().strip()
        if chosen and len(chosen.split()) <= 12:
            menu.addSeparator()
            words = f'"{chosen}"' if " " in chosen else chosen
            search = menu.addAction(self.tr("Search the library for this"))
            search.triggered.connect(lambda: self.search_requested.emit(words))
        self.menu_opening.emit(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:
        # It must be Qt's own object: the clipboard outlives Python and would ask one of ours.
        made = super().createMimeDataFromSelection()
        made.html()  # Qt's writes its text when it is first asked for anything
        if self.text is not None:
            made.setText(copying.selected(self.textCursor(), self.text, self._offsets))
        return made

    def _follow(self, address: str) -> None:
        if QUrl(address).scheme() in ("http", "https", "mailto"):
            self.link_activated.emit(address)

    def _tell_position(self, value: int) -> None:
        if self._opened is None:
            return
        most = self.verticalScrollBar().maximum()
        self.position_changed.emit(self.position(), value / most if most else 1.0)
