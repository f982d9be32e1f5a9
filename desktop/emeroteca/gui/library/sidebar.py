"""The shelves at the left, each with how many articles stand on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from emeroteca.gui.facets.choosing import widened
from emeroteca.gui.style import current, icon
from emeroteca.model.saved_searches import SavedSearch, Tally
from emeroteca.model.search import Counts, Filter, Place

SHELF_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2

ROUND_NAME = 54
"""Pixels of a line that are for neither its name nor its count."""

THOUSANDS = 10_000
"""From here on a count may be told in thousands."""

LEAST_NAME = 76
"""Pixels of a name that are shown rather than the count."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """One line of the sidebar and what the list is narrowed to when it is chosen."""

    name: str
    icon: str
    filter: Filter
    count: int = 0
    search: int = 0
    """The saved search that this is, 0 for other shelves."""
    new: int = 0

    @property
    def key(self) -> Filter | int:
        """What tells it from the other shelves."""
        return self.search or self.filter


class Sidebar(QTreeWidget):
    """Lists the shelves; `chosen` carries the `Shelf` that was clicked or reached by keyboard,
    `search_chosen` the id of a saved search."""

    chosen = Signal(object)
    search_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setProperty("sidebar", True)
        self.setAccessibleName(self.tr("Shelves"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(120)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setItemDelegate(ShelfDelegate(self))
        self._current: Filter | int = Filter(Place.LIBRARY)
        self._folded: set[str] = set()
        self._sections: dict[str, list[Shelf]] = {"": [], self.tr("Saved searches"): []}
        self.currentItemChanged.connect(lambda now, _: self._tell(now))
        self.itemClicked.connect(lambda item, _: self._clicked(item))
        self.show_counts(Counts())

    # ------------------------------------------------------------------ for the window

    def show_counts(self, counts: Counts) -> None:
        """Show the places with how many articles stand in each."""
        library = Filter(Place.LIBRARY)
        self._sections[""] = [
            Shelf(self.tr("Library"), "library", library, counts.library),
            Shelf(self.tr("Unread"), "mail", replace(library, unread=True), counts.unread),
            Shelf(self.tr("Starred"), "star", Filter(starred=True), counts.starred),
            Shelf(self.tr("With notes"), "sticky-note", Filter(with_note=True), counts.with_note),
            Shelf(self.tr("Archived"), "archive", Filter(Place.ARCHIVED), counts.archived),
            Shelf(self.tr("Trash"), "trash-2", Filter(Place.TRASH), counts.trash),
        ]
        self._rebuild()

    def show_searches(self, searches: Sequence[SavedSearch], tallies: Mapping[int, Tally]) -> None:
        """Show the saved searches with what was counted of them."""
        none = Tally(0, 0, 0, 0)
        counted = ((search, tallies.get(search.id, none)) for search in searches)
        self._sections[self.tr("Saved searches")] = [
            Shelf(s.name, "bookmark", s.filter, tally.articles, s.id, tally.new)
            for s, tally in counted
        ]
        self._rebuild()

    def show_chosen(self, wanted: Filter | int) -> None:
        """Mark the shelf of a filter, or a saved search, without telling that it was chosen."""
        if isinstance(wanted, Filter):
            # A shelf that is narrowed is the same shelf.
            wanted = widened(wanted)
        self._current = wanted
        self.blockSignals(True)
        item = self._item_of(wanted)
        if item is not None:
            self.setCurrentItem(item)
        else:
            self.selectionModel().clear()
        self.blockSignals(False)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """As tall as its shelves are: what stands below begins where they end."""
        return QSize(196, self.topLevelItemCount() * self.sizeHintForRow(0) + 14)

    # ------------------------------------------------------------------ inside

    def _rebuild(self) -> None:
        self.blockSignals(True)
        scrolled = self.verticalScrollBar().value()
        self.clear()
        for title, shelves in self._sections.items():
            if title and shelves:
                self._add_heading(title)
            if title in self._folded:
                continue
            for shelf in shelves:
                self._add_shelf(shelf)
        self.blockSignals(False)
        self.show_chosen(self._current)
        self.verticalScrollBar().setValue(scrolled)
        self.updateGeometry()

    def _add_heading(self, title: str) -> None:
        item = QTreeWidgetItem([title])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setToolTip(0, self.tr("Fold or unfold"))
        self.addTopLevelItem(item)

    def _add_shelf(self, shelf: Shelf) -> None:
        item = QTreeWidgetItem([shelf.name])
        item.setIcon(0, icon(shelf.icon))
        item.setData(0, SHELF_ROLE, shelf)
        item.setData(0, COUNT_ROLE, shelf.count)
        count = QLocale().toString(shelf.count)
        spoken = self.tr("{name}, {count} articles").format(name=shelf.name, count=count)
        item.setToolTip(0, spoken if shelf.count else shelf.name)
        if shelf.new:
            new = self.tr("{count} new since you last looked").format(count=shelf.new)
            item.setToolTip(0, f"{spoken} — {new}")
            spoken = f"{spoken}, {new}"
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.addTopLevelItem(item)

    def _item_of(self, wanted: Filter | int) -> QTreeWidgetItem | None:
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            shelf = item.data(0, SHELF_ROLE) if item else None
            if shelf is not None and shelf.key == wanted:
                return item
        return None

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        shelf = item.data(0, SHELF_ROLE) if item else None
        if shelf is not None and shelf.key != self._current:
            self._current = shelf.key
            self._choose(shelf)

    def _choose(self, shelf: Shelf) -> None:
        if shelf.search:
            self.search_chosen.emit(shelf.search)
        else:
            self.chosen.emit(shelf)

    def _clicked(self, item: QTreeWidgetItem) -> None:
        shelf = item.data(0, SHELF_ROLE)
        if shelf is None:
            self._folded ^= {item.text(0)}
            self._rebuild()
        elif shelf.key == self._current:
            self._choose(shelf)


class ShelfDelegate(QStyledItemDelegate):
    """A shelf's icon, name and count; a section's heading in small letters."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, option.fontMetrics.lineSpacing() + 13)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(SHELF_ROLE) is None:
            self._heading(painter, option, str(index.data()))
        else:
            self._shelf(painter, option, index)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = painter.font()
        font.setPointSizeF(option.font.pointSizeF() * 0.85)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        rect: QRect = option.rect.adjusted(16, 6, -8, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _shelf(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect.adjusted(6, 1, -6, -1)
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(rect, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(QPalette.ColorRole.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 6, 6)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        mode = QIcon.Mode.Selected if selected else QIcon.Mode.Normal
        picture.paint(painter, QRect(rect.left() + 10, rect.center().y() - 7, 16, 16), mode=mode)
        count = index.data(COUNT_ROLE)
        name, new = str(index.data()), index.data(SHELF_ROLE).new
        needed = min(option.fontMetrics.horizontalAdvance(name), LEAST_NAME)
        room = rect.width() - ROUND_NAME - needed - (_badge_width(option, new) if new else 0)
        number = fitted_count(count, option.fontMetrics, room)
        wide = option.fontMetrics.horizontalAdvance(number)
        quiet = (
            QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.PlaceholderText
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(palette.color(quiet))
        painter.drawText(rect.adjusted(0, 0, -10, 0), Qt.AlignmentFlag.AlignRight | middle, number)
        if new:
            end = wide + (16 if number else 10)
            wide += _badge(painter, rect.adjusted(0, 0, -end, 0), option, new)
        painter.setPen(palette.color(role))
        room = rect.width() - ROUND_NAME - wide
        text = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect.adjusted(36, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | middle, text)


def fitted_count(count: int, metrics: QFontMetrics, room: int) -> str:
    """A count as exactly as there is room for it; the tip of its shelf has all of it."""
    if not count:
        return ""
    told = [QLocale().toString(count)]
    if count >= THOUSANDS:
        told.append(f"{QLocale().toString(count // 1000)}k")
    return next((text for text in told if metrics.horizontalAdvance(text) <= room), "")


def _badge_font(option: QStyleOptionViewItem) -> QFont:
    font = QFont(option.font)
    font.setPointSizeF(option.font.pointSizeF() * 0.85)
    font.setBold(True)
    return font


def _badge_width(option: QStyleOptionViewItem, new: int) -> int:
    """Pixels that are taken by how many are new, with the gap beside it."""
    return QFontMetrics(_badge_font(option)).horizontalAdvance(f"+{QLocale().toString(new)}") + 18


def _badge(painter: QPainter, room: QRect, option: QStyleOptionViewItem, new: int) -> int:
    """Draw how many are new at the right end of some room; returns how wide that is."""
    painter.save()
    painter.setFont(_badge_font(option))
    text = f"+{QLocale().toString(new)}"
    wide = _badge_width(option, new) - 6
    high = painter.fontMetrics().height() + 2
    pill = QRect(room.right() - wide, room.center().y() - high // 2, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().accent))
    painter.drawRoundedRect(pill, high / 2, high / 2)
    painter.setPen(QColor(current().on_accent))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return wide + 6
