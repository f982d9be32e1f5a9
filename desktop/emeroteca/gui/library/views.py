"""The two ways to look at the list, cards and columns, over one model and one selection."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice
from typing import cast

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QWidget,
)

from emeroteca.gui.library.cards import CardsView
from emeroteca.gui.library.delegate import ArticleDelegate, Density, StateDelegate
from emeroteca.gui.library.model import COLUMNS, SORTED_BY, LibraryModel
from emeroteca.gui.library.runs import runs_of, selected_runs, selection_of
from emeroteca.model.article import ArticleId
from emeroteca.model.search import Sort

WIDTHS = {"state": 28, "title": 340, "site": 130, "published": 110, "minutes": 76, "tags": 120}

STREWN = 2_000
"""Selected runs of rows from which on nobody can tell what is selected, and Qt becomes slow."""


class ArticleViews(QStackedWidget):
    """Shows a `LibraryModel` as cards, as compact lines or as columns.

    `current_changed` carries an `ArticleId` or None, `selection_changed` a tuple of ids,
    `activated` the article that Enter or a double click chose, `seen` the first and last row that
    are in view once scrolling pauses.
    """

    current_changed = Signal(object)
    selection_changed = Signal(object)
    activated = Signal(object)
    menu_wanted = Signal(QPoint)
    sort_chosen = Signal(object)
    seen = Signal(int, int)

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.delegate = ArticleDelegate(self)
        self.cards = CardsView(self.delegate, self)
        self.columns = QTableView(self)
        self._selection = QItemSelectionModel(model, self)
        self._seen_soon = QTimer(self, singleShot=True, interval=60)
        self._seen_soon.timeout.connect(self._tell_seen)
        for view in (self.cards, self.columns):
            self._prepare(view)
        self.cards.show_one_column()
        self._prepare_columns()
        self._selection.currentRowChanged.connect(lambda now, _: self._tell_current(now.row()))
        self._selection.selectionChanged.connect(lambda *_: self._tell_selection())
        model.modelReset.connect(self._seen_soon.start)

    # ------------------------------------------------------------------ for the window

    def set_density(self, density: Density) -> None:
        """Choose cards, compact lines or columns; the selection stays."""
        self.delegate.density = density
        self.setCurrentWidget(self.columns if density is Density.COLUMNS else self.cards)
        self.cards.fit_rows()
        self.cards.viewport().update()
        self.reveal_current()

    @property
    def view(self) -> QAbstractItemView:
        """The view that is shown now."""
        return self.columns if self.currentWidget() is self.columns else self.cards

    def selected(self) -> tuple[ArticleId, ...]:
        """The ids of the selected rows, from the top."""
        ids = self._model.ids
        runs = selected_runs(self._selection.selection())
        chosen = chain.from_iterable(ids[first : last + 1] for first, last in runs)
        return cast(tuple[ArticleId, ...], tuple(chosen))

    def current(self) -> ArticleId | None:
        """The article that has the focus, if any."""
        index = self._selection.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else None

    def current_row(self) -> int:
        """The row that has the focus, -1 for none."""
        return self._selection.currentIndex().row()

    def stand_before(self, row: int) -> None:
        """Let the next step lead to a row; nothing is selected by that."""
        at = min(row, self._model.rowCount()) - 1
        if at >= 0:
            self._set_current(at)

    def choose(self, ids: Sequence[int], current: int | None = None, scroll: bool = True) -> None:
        """Select these articles where they are in the list.

        Where they are strewn over all of it, `current` alone is selected.
        """
        rows = self._model.rows_of(ids)
        at = self._model.row_of(current) if current is not None else (rows[0] if rows else None)
        runs = list(islice(runs_of(rows), STREWN + 1))
        if len(runs) > STREWN:
            runs = [] if at is None else [(at, at)]
        flags = QItemSelectionModel.SelectionFlag
        self._selection.select(selection_of(self._model, runs), flags.ClearAndSelect)
        if at is not None:
            self._set_current(at)
            if scroll:
                self.reveal_current()

    def _set_current(self, row: int) -> None:
        # The views would scroll there by themselves.
        self.view.setAutoScroll(False)
        no_update = QItemSelectionModel.SelectionFlag.NoUpdate
        self._selection.setCurrentIndex(self._model.index(row, 0), no_update)
        self.view.setAutoScroll(True)

    def take_focus(self) -> None:
        """Put the focus on the current row, or on the first, and select it where none is."""
        if not self.selected() and self._model.rowCount():
            self.choose((self.current() or self._model.id_at(0),))
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, step: int) -> None:
        """Go to the next or the previous article."""
        index = self._selection.currentIndex()
        row = index.row() + step if index.isValid() else 0
        if 0 <= row < self._model.rowCount():
            flags = QItemSelectionModel.SelectionFlag
            self._selection.setCurrentIndex(
                self._model.index(row, 0), flags.ClearAndSelect | flags.Rows
            )
            self.reveal_current()

    def reveal_current(self) -> None:
        """Scroll as little as needed to show the current row."""
        index = self._selection.currentIndex()
        if index.isValid():
            self.view.scrollTo(index)

    # ------------------------------------------------------------------ making them

    def _prepare(self, view: QTableView) -> None:
        view.setModel(self._model)
        old = view.selectionModel()
        view.setSelectionModel(self._selection)
        old.deleteLater()
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(self.tr("Articles"))
        # The window takes drops wherever they fall.
        view.setAcceptDrops(False)
        view.viewport().setAcceptDrops(False)
        view.customContextMenuRequested.connect(
            lambda at, v=view: self.menu_wanted.emit(v.viewport().mapToGlobal(at))
        )
        view.activated.connect(lambda index: self.activated.emit(self._model.id_at(index.row())))
        view.verticalScrollBar().valueChanged.connect(self._seen_soon.start)
        self.addWidget(view)

    def _prepare_columns(self) -> None:
        table = self.columns
        table.setObjectName("articleColumns")
        table.setShowGrid(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().lineSpacing() + 14)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._sort_by_column)
        for column, name in enumerate(COLUMNS):
            if name in WIDTHS:
                table.setColumnWidth(column, WIDTHS[name])
        table.setItemDelegateForColumn(0, StateDelegate(table))

    # ------------------------------------------------------------------ telling

    def _sort_by_column(self, column: int) -> None:
        sorts: tuple[Sort, ...] = SORTED_BY.get(column, ())
        if sorts:
            self.sort_chosen.emit(sorts)

    def _tell_current(self, row: int) -> None:
        self.current_changed.emit(self._model.id_at(row) if row >= 0 else None)

    def _tell_selection(self) -> None:
        if not self.signalsBlocked():  # nobody would hear it, and it may be long
            self.selection_changed.emit(self.selected())

    def _tell_seen(self) -> None:
        view = self.view
        bottom = view.viewport().height() - 2
        first = view.indexAt(QPoint(4, 2)).row()
        last = view.indexAt(QPoint(4, bottom)).row()
        if first >= 0:
            self.seen.emit(first, last if last >= 0 else self._model.rowCount() - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._seen_soon.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Space belongs to the reader, as in every mail program.
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
            return
        super().keyPressEvent(event)
