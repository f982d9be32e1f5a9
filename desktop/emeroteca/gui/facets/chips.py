"""The row over the list with everything that narrows it, each to be let go of by a click."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from emeroteca.gui.facets import wording
from emeroteca.gui.facets.choosing import widened
from emeroteca.gui.facets.flow import FlowLayout
from emeroteca.gui.facets.text_button import TextButton
from emeroteca.gui.style import current, icon_pixmap
from emeroteca.gui.style.qss import blend
from emeroteca.model.search import Filter

LINES = 3
"""Lines of chips that are shown at once; more of them are scrolled, the list keeps its room."""

HIGH = 24
GAP = 6
WIDEST = 280
LETTING_GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_BEFORE, _BETWEEN, _CROSS, _AFTER = 9, 4, 12, 6


class ChipRow(QScrollArea):
    """`narrowed` carries the filter that is left once something was let go of."""

    narrowed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chips")
        self.setAccessibleName(self.tr("What narrows the list"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._filter = Filter()
        self._inner = QWidget()
        self._flow = FlowLayout(self._inner, GAP)
        self._flow.setContentsMargins(16, 0, 10, 8)
        self.setWidget(self._inner)
        self.clear_all = TextButton("facetMore")
        self.clear_all.setText(self.tr("Clear all"))
        self.clear_all.setToolTip(self.tr("List the whole shelf again"))
        self.clear_all.setFixedHeight(HIGH)
        self.clear_all.clicked.connect(lambda: self.narrowed.emit(widened(self._filter)))
        self.chips: list[Chip] = []
        self.hide()

    def show_filter(self, wanted: Filter) -> None:
        """Show a chip for every choice and for the range of dates."""
        focused = next((i for i, chip in enumerate(self.chips) if chip.hasFocus()), None)
        self._filter = wanted
        while self._flow.takeAt(0):
            pass
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(*said) for said in _chips(wanted)]
        for chip in self.chips:
            self._flow.addWidget(chip)
        self._flow.addWidget(self.clear_all)
        self._order()
        self.clear_all.setVisible(len(self.chips) > 1)
        self.setVisible(bool(self.chips))
        self._fit()
        if focused is not None and self.chips:
            self.chips[min(focused, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, label: str, value: str, excluded: bool, left: Filter) -> Chip:
        chip = Chip(label, value, excluded, self._inner)
        chip.clicked.connect(lambda: self.narrowed.emit(left))
        chip.show()
        return chip

    def _order(self) -> None:
        """Let Tab reach the chips here: new widgets would stand last in the window."""
        for before, after in pairwise((self._focus_before(), *self.chips, self.clear_all)):
            self.setTabOrder(before, after)

    def _focus_before(self) -> QWidget:
        at = self.previousInFocusChain()
        while at is not None and at is not self:
            if at.focusPolicy() & Qt.FocusPolicy.TabFocus and not self.isAncestorOf(at):
                return at
            at = at.previousInFocusChain()
        return self

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        whole = self._flow.heightForWidth(self.viewport().width())
        most = LINES * (HIGH + GAP) + HIGH // 2
        self.setFixedHeight(min(whole, most))


class Chip(QAbstractButton):
    """One thing that narrows the list; a click, Space, Enter or Delete lets go of it."""

    def __init__(self, label: str, value: str, excluded: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._label, self._value, self._excluded = label, value, excluded
        said = f"{label} {value}" if label else value
        self.setText(said.replace("&", "&&"))
        self.setToolTip(wording.tip(self.tr("Let go of “{filter}”").format(filter=said)))
        self.setAccessibleName(said)
        self.setAccessibleDescription(self.tr("Press to let go of it"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        measure = self.fontMetrics()
        label = measure.horizontalAdvance(self._label + " ") if self._label else 0
        wide = _BEFORE + label + measure.horizontalAdvance(self._value) + 1
        return QSize(min(WIDEST, wide + _BETWEEN + _CROSS + _AFTER), HIGH)

    def event(self, event: QEvent) -> bool:
        # In the window Delete is for the article.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in LETTING_GO:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in LETTING_GO:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colours.control if self._excluded else colours.accent
        amount = 0.22 if self.underMouse() or self.isDown() else 0.12
        painter.setBrush(QColor(blend(colours.surface, ink, amount)))
        focused = self.hasFocus()
        edge = QColor(colours.focus if focused else blend(colours.surface, ink, 0.4))
        painter.setPen(QPen(edge, 2 if focused else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        measure, x = self.fontMetrics(), _BEFORE
        if self._label:
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRect(x, 0, self.width(), self.height()), middle, self._label)
            x += measure.horizontalAdvance(self._label + " ")
        room = self.width() - x - _BETWEEN - _CROSS - _AFTER
        font = QFont(self.font())
        font.setStrikeOut(self._excluded)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        text = measure.elidedText(self._value, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(x, 0, room, self.height()), middle, text)
        cross = icon_pixmap("x", _CROSS, colours.muted, self.devicePixelRatioF())
        top = (self.height() - _CROSS) // 2
        painter.drawPixmap(self.width() - _AFTER - _CROSS, top, cross)
        painter.end()


def _chips(wanted: Filter) -> Iterator[tuple[str, str, bool, Filter]]:
    """Label, value, whether it is left out, and the filter without it."""
    for choice in wanted.choices:
        left = tuple(other for other in wanted.choices if other != choice)
        name = wording.value_name(choice.kind, choice.value, choice.name)
        yield wording.label_of(choice), name, choice.excluded, replace(wanted, choices=left)
    if wanted.since or wanted.until:
        name = wording.range_name(wanted.since, wanted.until)
        yield "", name, False, replace(wanted, since="", until="")
