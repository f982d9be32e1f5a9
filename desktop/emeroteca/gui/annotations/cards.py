"""Draws an annotation as a card: its colour, its passage, its note as it reads, and its tags."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from emeroteca.gui.annotations.colours import edge, ground, number
from emeroteca.gui.annotations.editor import NoteEditor
from emeroteca.gui.annotations.markdown import show_markdown
from emeroteca.gui.annotations.model import ROW_ROLE, Index
from emeroteca.gui.annotations.rows import Row, quoted
from emeroteca.gui.style import current
from emeroteca.model.annotations.annotation import Annotation, AnnotationId, MarkStyle

LEFT, RIGHT, ABOVE, BELOW, GAP = 22, 14, 9, 9, 5
LINES = 4
"""Lines of a passage that a card shows."""

NOTE_HEIGHT = 150
"""Pixels of a note that a card shows."""

HEADING = 34
REMEMBERED = 4_000
"""Heights that are remembered, so that typing into the filter measures nothing anew."""


class CardDelegate(QStyledItemDelegate):
    """Paints `Row`s; the row whose note is written has its editor below its passage."""

    editor_made = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[Row, int, str], int] = {}
        self.written: AnnotationId | None = None
        """The annotation whose editor is open."""
        self.editor: NoteEditor | None = None

    # ------------------------------------------------------------------ sizes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW_ROLE)
        width = _width(option)
        if row.annotation is None:
            return QSize(width, HEADING)
        if row.annotation.id == self.written and self.editor is not None:
            head = self._quotation_height(row.annotation, width, option.font)
            return QSize(width, ABOVE + head + self.editor.sizeHint().height() + BELOW)
        key = (row, width, option.font.key())
        if key not in self._heights:
            if len(self._heights) > REMEMBERED:
                self._heights.clear()
            self._heights[key] = self._measure(row, width, option.font)
        return QSize(width, self._heights[key])

    def _measure(self, row: Row, width: int, font: QFont) -> int:
        one = row.annotation
        assert one is not None
        line = round(QFontMetricsF(font).lineSpacing())
        high = ABOVE + self._quotation_height(one, width, font)
        if one.note:
            note = note_document(one.note, font, _inner(width))
            high += min(NOTE_HEIGHT, round(note.size().height())) + GAP
        high += (line + GAP) * (bool(one.tags) + bool(row.below))
        return high + BELOW - (GAP if one.note or one.tags or row.below else 0)

    def _quotation_height(self, one: Annotation, width: int, font: QFont) -> int:
        made = passage_layout(quoted(one), font, _inner(width))
        return round(made.boundingRect().height()) + GAP if made is not None else 0

    # ------------------------------------------------------------------ the editor

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        row: Row = index.data(ROW_ROLE)
        assert row.annotation is not None
        self.written = row.annotation.id
        self.editor = NoteEditor(row.annotation, parent)
        self.editor.resized.connect(lambda: self.sizeHintChanged.emit(index))
        self.editor_made.emit(self.editor)
        return self.editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        if row.annotation is not None:
            head = self._quotation_height(row.annotation, _width(option), option.font)
            editor.setGeometry(option.rect.adjusted(LEFT - 6, ABOVE + head, -RIGHT + 4, -BELOW + 2))

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        self.forget_editor()
        super().destroyEditor(editor, index)

    def forget_editor(self) -> None:
        """No note is written any more."""
        self.written = self.editor = None

    def eventFilter(self, editor: QObject, event: object) -> bool:
        return False  # the editor has its own keys, and stays when the focus goes elsewhere

    def link_at(self, index: Index, rect: QRect, font: QFont, at: QPoint) -> str:
        """The address of the link at a place of the view, in the note of a row."""
        row: Row = index.data(ROW_ROLE)
        one = row.annotation
        if one is None or not one.note or one.id == self.written:
            return ""
        width = _inner(rect.width())
        top = rect.top() + ABOVE + self._quotation_height(one, rect.width(), font)
        note = note_document(one.note, font, width)
        place = QPointF(at) - QPointF(rect.left() + LEFT, top)
        if not 0 <= place.y() <= min(NOTE_HEIGHT, note.size().height()):
            return ""
        return note.documentLayout().anchorAt(place)

    # ------------------------------------------------------------------ painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.annotation is None:
            self._heading(painter, option, row)
        else:
            self._ground(painter, option)
            self._card(painter, option, row, row.annotation)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        rect = option.rect.adjusted(12, 8, -RIGHT, 0)
        painter.setFont(font)
        painter.setPen(QColor(current().text))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(row.heading, Qt.TextElideMode.ElideRight, rect.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(rect, flags, shown)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(5, 2, -5, -2)
        if selected:
            active = option.state & QStyle.StateFlag.State_Active
            focused = bool(active) and _has_focus(option)
            painter.setPen(QPen(QColor(current().focus), 1.5) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current().selection if focused else current().selection_idle))
            painter.drawRoundedRect(box, 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current().hover))
            painter.drawRoundedRect(box, 6, 6)

    def _card(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, one: Annotation
    ) -> None:
        rect = QRectF(option.rect)
        self._stripe(painter, rect, one)
        width = _inner(option.rect.width())
        at = QPointF(rect.left() + LEFT, rect.top() + ABOVE)
        made = passage_layout(quoted(one), option.font, width)
        if made is not None:
            painter.setPen(QColor(current().text if one.placed else current().muted))
            made.draw(painter, at)
            at += QPointF(0, round(made.boundingRect().height()) + GAP)
        if one.id == self.written:
            return
        if one.note:
            at += QPointF(0, self._note(painter, at, one.note, option, width) + GAP)
        painter.setPen(QColor(current().muted))
        painter.setFont(option.font)
        metrics = QFontMetricsF(option.font)
        for words in ("  ".join(f"#{tag}" for tag in one.tags), row.below):
            if words:
                shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
                painter.drawText(at + QPointF(0, metrics.ascent()), shown)
                at += QPointF(0, round(metrics.lineSpacing()) + GAP)

    def _stripe(self, painter: QPainter, rect: QRectF, one: Annotation) -> None:
        """The colour along the side: filled for a highlight, a line for an underline; its number
        says it without the colour."""
        bar = QRectF(rect.left() + 10, rect.top() + ABOVE, 5, rect.height() - ABOVE - BELOW)
        painter.setPen(QPen(QColor(edge(one.colour, current())), 1))
        filled = one.style is MarkStyle.HIGHLIGHT
        painter.setBrush(QColor(ground(one.colour, current())) if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar, 2, 2)
        font = painter.font()
        font.setPixelSize(9)
        painter.setFont(font)
        painter.setPen(QColor(current().muted))
        spot = QRectF(rect.right() - 15, rect.top() + 4, 10, 11)
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(number(one.colour)))

    def _note(
        self,
        painter: QPainter,
        at: QPointF,
        note: str,
        option: QStyleOptionViewItem,
        width: int,
    ) -> int:
        made = note_document(note, option.font, width)
        high = min(NOTE_HEIGHT, round(made.size().height()))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = QPalette(option.palette)
        context.palette.setColor(QPalette.ColorRole.Text, QColor(current().text))
        painter.save()
        painter.translate(at)
        painter.setClipRect(QRectF(0, 0, width, high))
        made.documentLayout().draw(painter, context)
        painter.restore()
        return high


def passage_layout(words: str, font: QFont, width: int) -> QTextLayout | None:
    """A passage in at most so many lines, the last one cut off with an ellipsis; None for none."""
    if not words:
        return None
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    slanted = QFont(font)
    slanted.setItalic(True)
    made = _laid_out(words[:600], slanted, option, width)
    if made.lineCount() > LINES or len(words) > 600:
        last = made.lineAt(min(LINES, made.lineCount()) - 1)
        kept = words[: max(0, last.textStart() + last.textLength() - 2)].rstrip() + "…"
        made = _laid_out(kept, slanted, option, width)
    return made


def _laid_out(words: str, font: QFont, option: QTextOption, width: int) -> QTextLayout:
    made = QTextLayout(words, font)
    made.setTextOption(option)
    made.setCacheEnabled(True)
    made.beginLayout()
    high = 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, high))
        high += line.height()
    made.endLayout()
    return made


def note_document(note: str, font: QFont, width: int) -> QTextDocument:
    """A note as it reads, of a width."""
    made = QTextDocument()
    show_markdown(made, note, font)
    made.setPageSize(QSizeF(width, -1))
    made.setTextWidth(width)
    return made


def _inner(width: int) -> int:
    return max(60, width - LEFT - RIGHT)


def _width(option: QStyleOptionViewItem) -> int:
    # Asked for a size, a list gives no rectangle but itself.
    view = getattr(option, "widget", None)
    viewport = view.viewport() if view is not None and hasattr(view, "viewport") else None
    return int(viewport.width()) if viewport is not None else int(option.rect.width())


def _has_focus(option: QStyleOptionViewItem) -> bool:
    view = getattr(option, "widget", None)
    return bool(view is not None and view.hasFocus())
