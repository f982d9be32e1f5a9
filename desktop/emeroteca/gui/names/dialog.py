"""Looks for a list of names at once and tells of each how many articles hold it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.jobs import Jobs
from emeroteca.gui.names.counting import Counting
from emeroteca.gui.names.source import NameSource
from emeroteca.gui.names.table import NamesModel, NamesView
from emeroteca.gui.search_field import LONGEST
from emeroteca.model.name_list import Match, NameCount, any_of, as_table, query_of
from emeroteca.model.search import Filter, Place


class NamesDialog(QDialog):
    """`search_wanted` carries a query, and what it is to be looked for in: a title and a filter."""

    search_wanted = Signal(str, str, object)

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search for a list"))
        self.resize(900, 560)
        self._title, self._filter = "", Filter()
        self._asked = (Match.PHRASE, "", Filter())
        self._model = NamesModel(self)
        self._view = NamesView(self._model)
        self._view.activated.connect(lambda index: self._list(index.row()))
        self._view.copied.connect(self.copy)
        self._counting = Counting(jobs, self)
        self._counting.counted.connect(self._take)
        self._counting.ended.connect(self._ended)
        self._source = NameSource()
        self._source.changed.connect(self._refresh)
        self._match = self._matches()
        self._narrowed = QCheckBox()
        self._search = self._button(self.tr("&Search"), self._start)
        self._search.setProperty("primary", True)
        self._search.setDefault(True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Names looked for"))
        self._cancel = self._button(self.tr("&Cancel"), self._counting.stop)
        self._total = QLabel()
        self._total.setProperty("role", "muted")
        self._total.setWordWrap(True)
        self._any = self._button(self.tr("&All of these"), self._list_any)
        self._copy = self._button(self.tr("C&opy"), lambda: self.copy())
        self._copy.setToolTip(self.tr("Copy the table"))
        self._export = self._button(self.tr("&Export…"), self._ask_path)
        self._export.setToolTip(self.tr("Save the table as CSV"))
        self._close = self._button(self.tr("Close"), self.close)
        self._lay_out()
        self._refresh()

    def open_over(self, title: str, wanted: Filter) -> None:
        """Show the dialog over a list: names may be looked for in it alone."""
        self._title, self._filter = title, wanted
        self._narrowed.setText(self.tr("Only in “{title}”").format(title=title))
        self._narrowed.setVisible(wanted != Filter(Place.EVERYWHERE))
        self._narrowed.setChecked(False)
        self.show()
        self.raise_()
        self.activateWindow()
        self._source.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy(self, which: Sequence[int] = ()) -> None:
        """Put the table on the clipboard, or some of its rows, for spreadsheets and for text."""
        rows = self._model.rows()
        rows = [rows[row] for row in sorted(which)] or rows
        data = QMimeData()
        data.setText(as_table(self._model.head(), rows, "\t"))
        data.setData("text/csv", as_table(self._model.head(), rows).encode())
        QGuiApplication.clipboard().setMimeData(data)

    def export(self, path: Path) -> None:
        """Write the table as CSV; the mark at its beginning is for spreadsheets."""
        try:
            table = as_table(self._model.head(), self._model.rows())
            path.write_text(table, "utf-8-sig", newline="")
        except OSError as error:
            text = self.tr("The table could not be saved: {reason}.")
            self._total.setText(text.format(reason=error.strerror or str(error)))
        else:
            self._total.setText(self.tr("Saved as {name}.").format(name=path.name))

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():  # closed, and not only out of sight
            self._counting.stop()
        super().hideEvent(event)

    # ------------------------------------------------------------------ the parts

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _matches(self) -> QComboBox:
        box = QComboBox()
        for match, name in {
            Match.PHRASE: self.tr("Exact phrase"),
            Match.WORDS: self.tr("All words, in any order"),
            Match.MISSPELT: self.tr("All words, also misspelt (~1)"),
        }.items():
            box.addItem(name, match)
        return box

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Look for"))
        label.setBuddy(self._match)
        left = _column(self._source, label, self._match, self._narrowed, self._search, grows=0)
        running = QHBoxLayout()
        running.addWidget(self._progress, 1)
        running.addWidget(self._cancel)
        buttons = QHBoxLayout()
        for button in (self._any, self._copy, self._export):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        right = _column(self._view, running, self._total, buttons, grows=0)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for part, margins in ((left, (0, 0, 14, 0)), (right, (14, 0, 0, 0))):
            layout = part.layout()
            if layout is not None:
                layout.setContentsMargins(*margins)
            splitter.addWidget(part)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([310, 550])
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.addWidget(splitter)

    # ------------------------------------------------------------------ counting

    def _start(self) -> None:
        names = self._source.names()
        if not names:
            return
        match = Match(self._match.currentData())
        narrowed = self._narrowed.isChecked()
        title = self._title if narrowed else self.tr("Everywhere")
        self._asked = (match, title, self._filter if narrowed else Filter(Place.EVERYWHERE))
        self._model.show_names(names)
        self._progress.setRange(0, len(names))
        self._progress.setValue(0)
        self._counting.start([query_of(name, match) for name in names], self._asked[2])
        self._refresh()

    def _take(self, first: int, found: list[NameCount]) -> None:
        self._model.take(first, found)
        self._progress.setValue(first + len(found))
        self._tell()

    def _ended(self, _whole: bool) -> None:
        self._model.sort_again()
        self._refresh()

    def _tell(self) -> None:
        counts = [named.found for named in self._model.rows() if named.found is not None]
        there = [count.articles for count in counts if count.articles]
        number = QLocale().toString
        text = self.tr("{found} of {all} names found; {articles} articles, once for each name")
        self._total.setText(
            text.format(
                found=number(len(there)), all=number(len(counts)), articles=number(sum(there))
            )
            if counts
            else ""
        )

    def _refresh(self) -> None:
        """Offer what can be done now."""
        running = self._counting.running
        self._search.setEnabled(bool(self._source.field.document().toPlainText().strip()))
        for part in (self._progress, self._cancel):
            part.setVisible(running)
        for button in (self._copy, self._export):
            button.setEnabled(self._model.rowCount() > 0)
        query = "" if running else self._any_query()
        self._any.setEnabled(bool(query))
        self._any.setToolTip(
            self.tr("List the articles that hold any of the names found")
            if query or running or not self._model.rowCount()
            else self.tr("The names found are none, or too many for one search")
        )
        self._tell()

    # ------------------------------------------------------------------ listing

    def _any_query(self) -> str:
        rows = self._model.rows()
        there = [n.name for n in rows if n.found is not None and n.found.articles]
        return any_of(there, self._asked[0], LONGEST)

    def _list(self, row: int) -> None:
        match, title, wanted = self._asked
        self.search_wanted.emit(query_of(self._model.rows()[row].name, match), title, wanted)

    def _list_any(self) -> None:
        _, title, wanted = self._asked
        self.search_wanted.emit(self._any_query(), title, wanted)

    def _ask_path(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the table"), self.tr("names.csv"), self.tr("CSV (*.csv)")
        )
        if chosen:
            self.export(Path(chosen))


def _column(*parts: QWidget | QHBoxLayout, grows: int) -> QWidget:
    """Parts below each other, of which one takes the room that is left."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setSpacing(8)
    for number, part in enumerate(parts):
        if isinstance(part, QHBoxLayout):
            column.addLayout(part)
        else:
            column.addWidget(part, 1 if number == grows else 0)
    return made
