"""The window: it makes the parts, puts them in their places and connects what they tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QUndoStack,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.actions import Actions
from emeroteca.gui.cleaning_progress import CleaningProgress
from emeroteca.gui.commands import Commands
from emeroteca.gui.drop_overlay import DropOverlay
from emeroteca.gui.drops import acceptable
from emeroteca.gui.exporting.exports import Exports
from emeroteca.gui.facets.choosing import is_narrowed
from emeroteca.gui.facets.pane import FacetPane
from emeroteca.gui.import_progress import ImportProgress
from emeroteca.gui.imports import Imports
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.learned import Learned
from emeroteca.gui.library.delegate import Density
from emeroteca.gui.library.model import LibraryModel
from emeroteca.gui.library.pane import LibraryPane
from emeroteca.gui.library.sidebar import Sidebar
from emeroteca.gui.listing import Listing
from emeroteca.gui.mending import Mending
from emeroteca.gui.narrowing import Narrowing
from emeroteca.gui.notice import Notice
from emeroteca.gui.operations import Operations
from emeroteca.gui.panels.details import DetailsPanel
from emeroteca.gui.panels.entities.panel import EntitiesPanel
from emeroteca.gui.panels.notes import NotesPanel
from emeroteca.gui.progress import ProgressLine
from emeroteca.gui.reader.pane import ReaderPane
from emeroteca.gui.reading import Reading
from emeroteca.gui.recleaning import Recleaning
from emeroteca.gui.repairing import Repairing
from emeroteca.gui.search_field import SearchField
from emeroteca.gui.searching import Searching
from emeroteca.gui.side_column import SideColumn
from emeroteca.gui.side_panels import SidePanels, scrolling
from emeroteca.gui.style import Theme, apply, colours
from emeroteca.gui.warming import Warming
from emeroteca.gui.welcome import WelcomePage
from emeroteca.model.search import Counts, Filter, Sort
from emeroteca.settings import Settings

WIDE = 1200
"""From this width on the side panels are shown at the first start."""


class MainWindow(QMainWindow):
    """Emeroteca's window over one archive."""

    def __init__(self, jobs: Jobs, settings: Settings, save: Callable[[Settings], None]) -> None:
        super().__init__()
        self.setObjectName("emeroteca")
        self.setWindowTitle("Emeroteca")
        self.setAcceptDrops(True)
        self.settings = settings
        self._save = save
        self.jobs = jobs
        self.undo_stack = QUndoStack(self)
        self.operations = Operations(jobs, self.undo_stack, self)
        self.actions_ = Actions(self)
        self._make_parts()
        self._make_toolbar()
        self._make_center()
        self._make_docks()
        self.overlay = DropOverlay(self)
        self.listing = Listing(jobs, self.model, self.pane, self.sidebar, self)
        self.narrowing = Narrowing(jobs, self.listing, self.facets, self.pane.chips, self)
        self.reading = Reading(jobs, self.operations, self.reader, self.details, self.notes, self)
        self.imports = Imports(jobs, self.progress, self)
        self.repairing = Repairing(jobs, self.operations, self.reading, self.reader_pane, self)
        self.learned = Learned(jobs, self.operations, self.reading, self.reader_pane, self)
        self.mending = Mending(jobs, self.operations, self.reading, self.reader, self)
        self.warming = Warming(jobs, self.reading, self)
        self.recleaning = Recleaning(jobs, self.cleaning_progress, self)
        self.searching = Searching(self)
        self.exports = Exports(self)
        self.commands = Commands(self)
        self._connect()
        self._restore()

    # ------------------------------------------------------------------ the parts

    def _make_parts(self) -> None:
        self.model = LibraryModel(self)
        self.sidebar = Sidebar(self)
        self.facets = FacetPane(self)
        self.pane = LibraryPane(self.model, self)
        self.reader_pane = ReaderPane(self)
        self.reader = self.reader_pane.reader
        self.find_bar = self.reader_pane.find_bar
        self.welcome = WelcomePage(self)
        self.details = DetailsPanel(self)
        self.notes = NotesPanel(self)
        self.progress = ImportProgress(self)
        self.cleaning_progress = CleaningProgress(self)
        self.export_progress = ProgressLine(
            self.tr("Export"), self.tr("Stop exporting; files that are written stay"), self
        )
        self.search_field = SearchField(self)

    def _make_toolbar(self) -> None:
        bar = QToolBar(self.tr("Tools"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toolbar = bar
        for name in ("sidebar", "add_files"):
            bar.addAction(self.actions_[name])
        bar.addWidget(_stretch())
        self.search_field.setMinimumWidth(220)
        self.search_field.setMaximumWidth(520)
        self.search_field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bar.addWidget(self.search_field)
        bar.addWidget(_stretch())
        for name in ("unread", "star", "archive", "tags", "trash"):
            bar.addAction(self.actions_[name])
        bar.addSeparator()
        for name in ("find", "original", "typography", "theme", "panels"):
            bar.addAction(self.actions_[name])
        self.addToolBar(bar)

    def _make_center(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.side = SideColumn(self.sidebar, self.facets)
        for part, stretch in ((self.side, 0), (self.pane, 0), (self.reader_pane, 1)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.side.setMinimumWidth(176)
        self.pane.setMinimumWidth(248)
        self.splitter.setSizes([210, 330, 886])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.welcome)
        center = QWidget()
        lines = (self.progress, self.cleaning_progress, self.export_progress)
        self.notice = Notice(self, lines)
        box = QVBoxLayout(center)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.stack, 1)
        for line in lines:
            box.addWidget(line)
            line.hide()
        self.setCentralWidget(center)

    def _make_docks(self) -> None:
        self.panels = SidePanels(self)
        self.entities = EntitiesPanel(self)
        self.entities_dock = self.panels.add("entities", self.tr("Entities"), self.entities)
        self.panels.add("details", self.tr("Details"), scrolling(self.details))
        self.notes_dock = self.panels.add("notes", self.tr("Notes"), self.notes)
        self.panels.front.raise_()

    # ------------------------------------------------------------------ connecting

    def _connect(self) -> None:
        views = self.pane.views
        views.current_changed.connect(lambda i: self.reading.open_soon(i, self.listing.words))
        views.activated.connect(self.commands.read)
        views.selection_changed.connect(self.commands.selection_changed)
        views.menu_wanted.connect(self.commands.show_article_menu)
        self.pane.density_chosen.connect(self.set_density)
        self.pane.suggestion_chosen.connect(self.search_field.setText)
        self.search_field.query_changed.connect(self._search)
        self.search_field.left.connect(self.commands.focus_list)
        self.operations.changed.connect(self.listing.take)
        self.operations.changed.connect(self.reading.take)
        self.operations.stepped.connect(self.commands.tell_step)
        self.reading.opened.connect(self.commands.article_opened)
        self.reading.opened.connect(lambda it: self.reader_pane.show_article(it is not None))
        self.listing.listed.connect(self._reveal_read)
        self.reading.opened.connect(lambda _: self._reveal_read())
        self.recleaning.changed.connect(self.operations.changed)
        self.operations.changed.connect(self.recleaning.heed)
        self.recleaning.ended.connect(self.repairing.cleaned)
        self.recleaning.ended.connect(lambda _: self.learned.look_again())
        self.recleaning.noticed.connect(lambda text: self.notice.tell(text))
        self.repairing.noticed.connect(self.notice.tell)
        self.reader.unfolded.connect(self.warming.now)
        self.learned.proposed.connect(self.warming.now)
        self.actions_.menus["article"].aboutToShow.connect(self.warming.now)
        self.mending.reached.connect(lambda text: self.statusBar().showMessage(text, 6_000))
        self.imports.changed.connect(self.listing.take)
        self.imports.finished.connect(self.commands.import_finished)
        self.imports.open_wanted.connect(self.commands.reveal_article)
        self.imports.reveal_wanted.connect(self.commands.reveal_file)
        self.listing.counted.connect(self._counted)
        self.listing.facets_shown.connect(self.commands.facets_known)
        self.listing.facets_shown.connect(self.search_field.set_facets)
        self.listing.filtered.connect(self._filtered)
        self.narrowing.focus_wanted.connect(self._narrow)
        self.facets.folded.connect(
            lambda names: self.change_settings(replace(self.settings, folded=" ".join(names)))
        )
        self.details.metadata_edited.connect(self.operations.set_metadata)
        self.details.tags_edited.connect(self.operations.set_tags)
        self.welcome.add_files.connect(self.imports.add_files)
        self.welcome.add_folder.connect(self.imports.add_folder)
        self.welcome.add_samples.connect(self.imports.add_samples)
        self.jobs.opened.connect(self._archive_opened)
        self.commands.connect_all()

    def _search(self, words: str) -> None:
        self.listing.search(words)
        self.reading.show_hits_of(self.listing.words)

    def _filtered(self, wanted: Filter) -> None:
        self.actions_.enable("clear_filters", is_narrowed(wanted))

    def _narrow(self) -> None:
        self.actions_["sidebar"].setChecked(True)
        self.side.show()
        self.facets.take_focus()

    def _reveal_read(self) -> None:
        """Mark the row of the article that is read, where it came into the list only now."""
        if self.reading.current is not None and not self.pane.views.selected():
            mine = self.reading.current.article.id
            self.pane.views.choose((mine,), mine, scroll=not self.listing.words)

    def _archive_opened(self, _articles: int, _pending: int) -> None:
        self.listing.refresh()
        self.listing.refresh_counts()

    def _counted(self, counts: Counts) -> None:
        empty = counts.everything + counts.trash == 0
        self.stack.setCurrentWidget(self.welcome if empty else self.splitter)
        self.panels.show(not empty and self.settings.panels)
        self.commands.hits.show_with_panels(not empty and self.settings.panels)
        self.actions_.enable("search narrow select_all next previous clean_all export", not empty)

    # ------------------------------------------------------------------ looks

    def set_theme(self, theme: Theme) -> None:
        """Give the whole program other colours."""
        self.change_settings(replace(self.settings, theme=theme.value))

    def set_density(self, density: Density) -> None:
        """Show the list as cards, compact lines or columns."""
        self.change_settings(replace(self.settings, list_mode=density.value))

    def change_settings(self, settings: Settings) -> None:
        """Take other settings, show them and write them down."""
        before, self.settings = self.settings, settings
        if before.theme != settings.theme:
            self._apply_theme()
        if before.list_mode != settings.list_mode:
            self.pane.set_density(Density(settings.list_mode))
        if before.typography != settings.typography:
            self.reader_pane.set_typography(settings.typography)
        self.searching.heed(settings)
        self.commands.heed(settings)
        self._save(settings)

    def _apply_theme(self) -> None:
        theme = Theme(self.settings.theme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply(app, theme)
        self.reader_pane.set_colours(colours(theme))

    def set_panels(self, shown: bool) -> None:
        """Show or hide the side panels."""
        self.panels.show(shown)
        self.commands.hits.show_with_panels(shown)
        if self.settings.panels != shown:
            self.change_settings(replace(self.settings, panels=shown))

    # ------------------------------------------------------------------ remembering

    def _restore(self) -> None:
        self._apply_theme()
        self.facets.fold(self.settings.folded.split())
        self._filtered(self.listing.filter)
        self.reader_pane.set_typography(self.settings.typography)
        self.pane.set_density(Density(self.settings.list_mode))
        self.listing.set_sort(Sort(self.settings.sort))
        self.searching.heed(self.settings)
        self.commands.heed(self.settings)
        if self.settings.window:
            self.restoreGeometry(_bytes(self.settings.window))
        else:
            self._fit_screen()
        if self.settings.layout:
            self.restoreState(_bytes(self.settings.layout))
        self.commands.hits.close()
        if self.settings.splitter:
            self.splitter.restoreState(_bytes(self.settings.splitter))

    def _fit_screen(self) -> None:
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1400, room.width() - 40), min(860, room.height() - 60))
        if self.width() < WIDE:
            self.settings = replace(self.settings, panels=False)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.commands.may_close():
            event.ignore()
            return
        self.reading.flush()
        self.commands.hits.close()
        self.change_settings(
            replace(
                self.settings,
                window=_text(self.saveGeometry()),
                layout=_text(self.saveState()),
                splitter=_text(self.splitter.saveState()),
                sort=self.listing.list_sort.value,
            )
        )
        self.commands.close()
        self.jobs.close()
        event.accept()

    # ------------------------------------------------------------------ drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if acceptable(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.overlay.show_over()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.overlay.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.imports.take_drop(event.mimeData())

    def import_paths(self, paths: list[Path]) -> None:
        """Import what was named on the command line."""
        self.imports.add(paths)


def _stretch() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode()))


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode()
