"""The report of highlights that came in: how many found their place, and which pages they lack."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.annotations.arrived import Arrived
from emeroteca.gui.style import icon

URL_ROLE = Qt.ItemDataRole.UserRole
PICTURE = 18


class ArrivalReport(QDialog):
    """`undo_wanted` asks to take all of it back, `unplaced_wanted` to list what has no place,
    `address_wanted` carries the address of a page that is to be opened in the browser."""

    undo_wanted = Signal()
    unplaced_wanted = Signal()
    address_wanted = Signal(str)

    def __init__(self, arrived: Arrived, undoable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Highlights and notes"))
        self._arrived = arrived
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        heading = QLabel(self.tr("What came in"))
        heading.setProperty("role", "heading")
        column.addWidget(heading)
        column.addLayout(self._sums())
        self.pages = self._pages()
        if arrived.waiting:
            column.addWidget(_wrapped(self._about_pages()))
            column.addWidget(self.pages, 1)
        else:
            self.pages.hide()
            column.addStretch(1)
        column.addLayout(self._buttons(undoable))
        self.resize(700, 480 if arrived.waiting else 220)

    def _sums(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.sums = list(self._sentences())
        for row, (picture, tint, text) in enumerate(self.sums):
            shown = QLabel()
            shown.setPixmap(icon(picture, tint).pixmap(QSize(PICTURE, PICTURE)))
            grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_wrapped(text), row, 1)
        return grid

    def _sentences(self) -> list[tuple[str, str, str]]:
        it = self._arrived
        found = [
            (it.placed, "circle-check", "success", self.tr("Placed in their articles: {count}")),
            (
                it.unplaced,
                "unlink",
                "danger",
                self.tr("Passage not found in the text, waiting beside the article: {count}"),
            ),
            (it.waiting, "clock", "muted", self.tr("Waiting for pages that are missing: {count}")),
            (it.known, "files", "muted", self.tr("There already: {count}")),
            (it.left, "circle-x", "muted", self.tr("Not taken, because it was cancelled: {count}")),
        ]
        told = [
            (picture, tint, text.replace("{count}", QLocale().toString(count)))
            for count, picture, tint, text in found
            if count
        ]
        return told or [("info", "muted", self.tr("There are no highlights or notes in it."))]

    def _about_pages(self) -> str:
        return self.tr(
            "These pages are not in the library. Save them in your browser and add them: what "
            "waits in the notebook then finds its place by itself. A double click opens an address."
        )

    def _pages(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setHeaderLabels([self.tr("Page"), self.tr("Address"), self.tr("Waiting")])
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAccessibleName(self.tr("Pages that are missing"))
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        made.header().setStretchLastSection(False)
        made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        made.setColumnWidth(0, 250)
        made.setColumnWidth(2, 90)
        made.itemActivated.connect(lambda item, _: self._open(item))
        items = []
        for page in self._arrived.missing:
            title = page.title or ("" if page.url else self.tr("No page is named"))
            item = QTreeWidgetItem([title, page.url, QLocale().toString(page.count)])
            item.setToolTip(0, page.title)
            item.setToolTip(1, page.url)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, URL_ROLE, page.url)
            items.append(item)
        made.addTopLevelItems(items)
        return made

    def _buttons(self, undoable: bool) -> QHBoxLayout:
        it, row = self._arrived, QHBoxLayout()
        row.setSpacing(8)
        self.undo = self._button(self.tr("&Undo all of it"), self._undo)
        self.undo.setEnabled(undoable)
        self.unplaced = self._button(self.tr("&Show what has no place"), self.unplaced_wanted.emit)
        self.unplaced.setVisible(bool(it.unplaced or it.waiting))
        self.addresses = self._button(self.tr("&Copy the addresses"), self._copy)
        self.addresses.setVisible(any(page.url for page in it.missing))
        close = self._button(self.tr("Close"), self.close)
        close.setDefault(True)
        row.addWidget(self.undo)
        row.addStretch(1)
        for button in (self.addresses, self.unplaced, close):
            row.addWidget(button)
        return row

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _undo(self) -> None:
        self.undo_wanted.emit()
        self.close()

    def _copy(self) -> None:
        addresses = dict.fromkeys(page.url for page in self._arrived.missing if page.url)
        QGuiApplication.clipboard().setText("\n".join(addresses))

    def _open(self, item: QTreeWidgetItem) -> None:
        url = str(item.data(0, URL_ROLE))
        if url:
            self.address_wanted.emit(url)


def _wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
