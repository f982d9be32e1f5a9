"""What each action of the window does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from emeroteca.archive import Archive
from emeroteca.errors import WorldError
from emeroteca.gui import originals
from emeroteca.gui.about import AboutDialog
from emeroteca.gui.annotations.commands import AnnotationCommands
from emeroteca.gui.cleaning_commands import CleaningCommands
from emeroteca.gui.dossier_commands import DossierCommands
from emeroteca.gui.entity_commands import EntityCommands
from emeroteca.gui.guide import Guide
from emeroteca.gui.hit_commands import HitCommands
from emeroteca.gui.likeness import Likeness
from emeroteca.gui.looks import Looks
from emeroteca.gui.messages import sentence
from emeroteca.gui.shortcuts import ShortcutSheet
from emeroteca.gui.tag_editor import TagEditor
from emeroteca.model.article import ArticleId, Opened, Source
from emeroteca.model.changes import Changes, Flag, RepairEdit, RuleEdit, SearchesEdit
from emeroteca.model.search import Place
from emeroteca.service.messages import Finished
from emeroteca.settings import Settings

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow

WITH_SELECTION = "unread star archive tags trash clean_again similar chronology"
WITH_ARTICLE = "print save_pdf find original as_saved web copy_link to_reader to_notes edit_kept"


class Commands(QObject):
    """Carries out the actions of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._originals = originals.Originals()
        self.looks = Looks(window)
        self.cleaning = CleaningCommands(window, self.selected)
        self.hits = HitCommands(window)
        self.entities = EntityCommands(window)
        self.annotations = AnnotationCommands(window)
        self.dossiers = DossierCommands(window, self.selected, self.entities.search)
        self.entities.dossier_wanted.connect(self.dossiers.open)
        self.entities.note_wanted.connect(self.dossiers.write)
        for asking in (self.entities, self.dossiers):
            asking.notes_wanted.connect(self.annotations.notebook.show_about)
        self.likeness = Likeness(window, self.selected)
        self._known_tags: list[str] = []
        self._asked_by_hand = False

    def connect_all(self) -> None:
        """Connect every action with what it does."""
        for name, run in {
            **self._file(),
            **self._reading(),
            **self.looks.actions(),
            **self.cleaning.actions(),
            **self.hits.actions(),
            **self.entities.actions(),
            **self.annotations.actions(),
            **self.dossiers.actions(),
            **self.likeness.actions(),
            **self._window.narrowing.actions(),
            **self._window.exports.actions(),
            **self._rest(),
        }.items():
            self._window.actions_[name].triggered.connect(run)
        window = self._window
        stack, actions = window.undo_stack, window.actions_
        stack.canUndoChanged.connect(actions["undo"].setEnabled)
        stack.canRedoChanged.connect(actions["redo"].setEnabled)
        # Another step makes the offer to undo the last one untrue.
        stack.indexChanged.connect(lambda _: window.notice.retire())
        actions.enable("undo redo report restore", False)
        actions["sidebar"].setChecked(True)
        actions["list"].setChecked(True)
        actions["panels"].setChecked(window.settings.panels)
        window.details.show_original.connect(lambda _: self.show_original())
        window.details.open_as_saved.connect(lambda _: self.open_as_saved())
        window.details.open_address.connect(self.open_address)
        window.reader.link_activated.connect(self.open_address)
        window.reader.search_requested.connect(window.search_field.setText)
        window.jobs.failed.connect(lambda error: window.notice.warn(sentence(error)))
        window.jobs.broken.connect(self._tell_bug)
        window.jobs.ended.connect(self._tell_ended)
        self.selection_changed(())
        self.article_opened(None)

    def heed(self, settings: Settings) -> None:
        """Take what the settings say about marks in the text and about highlights."""
        self.entities.heed(settings)
        self.annotations.heed(settings)

    # ------------------------------------------------------------------ which action does what

    def _file(self) -> dict[str, Callable[..., None]]:
        window = self._window
        return {
            "add_files": lambda: window.imports.add_files(),
            "add_folder": lambda: window.imports.add_folder(),
            "paste": self.paste,
            "samples": lambda: window.imports.add_samples(),
            "print": lambda: window.reader.print_dialog(window.notes.all),
            "save_pdf": self.save_pdf,
            "quit": self._quit,
            "undo": window.undo_stack.undo,
            "redo": window.undo_stack.redo,
            "select_all": lambda: window.pane.views.view.selectAll(),
            "search": lambda: window.search_field.take_focus(),
            "find": lambda: window.find_bar.open(),
        }

    def _reading(self) -> dict[str, Callable[..., None]]:
        return {
            "unread": lambda: self.turn(Flag.UNREAD),
            "star": lambda: self.turn(Flag.STARRED),
            "archive": lambda: self.turn(Flag.ARCHIVED),
            "tags": self.edit_tags,
            "original": self.show_original,
            "as_saved": self.open_as_saved,
            "web": lambda: self.open_address(self._address()),
            "copy_link": lambda: QGuiApplication.clipboard().setText(self._address()),
            "trash": lambda: self.set_trashed(True),
            "restore": lambda: self.set_trashed(False),
            "empty_trash": self.empty_trash,
        }

    def _rest(self) -> dict[str, Callable[..., None]]:
        window = self._window
        return {
            "next": lambda: window.pane.views.step(1),
            "previous": lambda: window.pane.views.step(-1),
            "to_list": self.focus_list,
            "to_reader": lambda: window.reader.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "to_notes": self.focus_notes,
            "help": lambda: Guide(window).show(),
            "shortcuts": lambda: ShortcutSheet(window.actions_.menus, window).show(),
            "report": lambda: window.imports.show_report(),
            "about": lambda: AboutDialog(window).show(),
        }

    # ------------------------------------------------------------------ articles

    def selected(self) -> tuple[ArticleId, ...]:
        """The articles that an action is for: the selection, else the one that is open."""
        chosen = self._window.pane.views.selected()
        if chosen:
            return chosen
        opened = self._window.reading.current
        return (opened.article.id,) if opened is not None else ()

    def turn(self, flag: Flag) -> None:
        """Set a flag of the selection, or clear it where all that were seen have it already."""
        ids = self.selected()
        seen = self._window.model.loaded(ids)
        opened = self._window.reading.current
        if not seen and opened is not None:
            seen = [opened.article]
        have = all(bool(getattr(article, flag.value)) for article in seen)
        self._window.operations.set_flag(ids, flag, not (seen and have))

    def set_trashed(self, trashed: bool) -> None:
        """Move the selection to the trash or out of it."""
        self._window.operations.set_flag(self.selected(), Flag.TRASHED, trashed)

    def edit_tags(self) -> None:
        """Let a person put tags on the selection."""
        ids = self.selected()
        if not ids:
            return

        def edit(tags: dict[str, int]) -> None:
            editor = TagEditor(len(ids), tags, self._known_tags, self._window)
            editor.tags_chosen.connect(
                lambda add, remove: self._window.operations.set_tags(ids, add, remove)
            )
            editor.open()

        self._window.jobs.ask_latest("tags of", edit, Archive.tags_of, ids)

    def empty_trash(self) -> None:
        """Delete for good, after asking."""
        window = self._window
        box = QMessageBox(window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Empty the trash?"))
        box.setText(
            self.tr("What is in the trash is deleted for good, with its originals and notes.")
        )
        delete = box.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        delete.clicked.connect(self._empty_trash)
        box.open()

    def _empty_trash(self) -> None:
        # What is deleted for good cannot come back by undo: the steps that name it must go.
        self._window.undo_stack.clear()
        self._window.jobs.ask(self._window.operations.changed.emit, Archive.empty_trash)

    def read(self, article: ArticleId) -> None:
        """Open an article and put the focus into it."""
        self._window.reading.open_now(article, self._window.listing.words)
        self._window.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal_article(self, article: ArticleId) -> None:
        """Show an article of a report, in the list where it is listed."""
        self._window.pane.views.choose((article,), article)
        self._window.reading.open_now(article)

    def reveal_file(self, path: Path) -> None:
        """Show the folder of a file that was refused."""
        if not originals.open_file(path.parent):
            self._window.notice.warn(self.tr("No program opens {path}.").format(path=path.parent))

    # ------------------------------------------------------------------ originals

    def show_original(self) -> None:
        """Open an inert copy of the saved page."""
        self._with_source(lambda source: self._open_copy(self._originals.write_inert, source))

    def open_as_saved(self) -> None:
        """Open the saved file itself, after a warning."""
        window = self._window
        if window.settings.warn_before_original:
            proceed, again = originals.confirm_as_saved(window)
            if not proceed:
                return
            window.change_settings(replace(window.settings, warn_before_original=again))
        self._with_source(lambda source: self._open_copy(self._originals.write_as_saved, source))

    def open_address(self, address: str) -> None:
        """Open a web address in the browser; that is the only way out, and a person's own click."""
        url = QUrl(address)
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)

    def _with_source(self, use: Callable[[Source], None]) -> None:
        opened = self._window.reading.current
        if opened is not None:
            self._window.jobs.ask(use, Archive.original, opened.article.id)

    def _open_copy(self, write: Callable[[Source], Path], source: Source) -> None:
        try:
            path = write(source)
        except WorldError as error:
            self._window.notice.warn(sentence(error))
            return
        if not originals.open_file(path):
            self._window.notice.warn(self.tr("No program opens {path}.").format(path=path))

    def _address(self) -> str:
        opened = self._window.reading.current
        return opened.article.metadata.url if opened is not None else ""

    # ------------------------------------------------------------------ the focus, and paper

    def focus_list(self) -> None:
        """Put the focus into the list."""
        self._window.pane.views.take_focus()

    def focus_notes(self) -> None:
        """Show the notes and put the focus there."""
        window = self._window
        window.set_panels(True)
        window.notes_dock.raise_()
        window.notes.take_focus()

    def paste(self) -> None:
        """Import what is on the clipboard."""
        self._window.imports.take_drop(QGuiApplication.clipboard().mimeData())

    def save_pdf(self) -> None:
        """Ask for a place and save the article there as PDF."""
        opened = self._window.reading.current
        if opened is None:
            return
        name = _file_name(opened.article.metadata.title) + ".pdf"
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), name, self.tr("PDF (*.pdf)")
        )
        if path:
            self._window.reader.save_pdf(Path(path), self._window.notes.all)
            self._window.notice.tell(self.tr("Saved as {name}.").format(name=Path(path).name))

    # ------------------------------------------------------------------ keeping actions in step

    def selection_changed(self, ids: tuple[ArticleId, ...]) -> None:
        """Enable what can be done with the selection and name it rightly."""
        actions = self._window.actions_
        actions.enable(WITH_SELECTION, bool(ids) or self._window.reading.current is not None)
        trashed = self._window.listing.filter.place is Place.TRASH
        actions["restore"].setEnabled(bool(ids) and trashed)

    def article_opened(self, opened: Opened | None) -> None:
        """Enable what can be done with the open article."""
        actions = self._window.actions_
        actions.enable(WITH_ARTICLE, opened is not None)
        has_address = opened is not None and bool(opened.article.metadata.url)
        actions.enable("web copy_link", has_address)
        starred = opened is not None and opened.article.starred
        actions.set_icon("star", "star-off" if starred else "star")
        title = opened.article.metadata.title if opened is not None else ""
        self._window.setWindowTitle(f"{title} — Emeroteca" if title else "Emeroteca")
        self.selection_changed(self._window.pane.views.selected())

    def facets_known(self, facets: object) -> None:
        """Offer the tags of the library for completion."""
        tags = getattr(facets, "tags")  # noqa: B009
        self._known_tags = [facet.value for facet in tags]
        self._window.details.set_known_tags(self._known_tags)

    def tell_step(self, changes: Changes, name: str) -> None:
        """Offer to undo what lists other articles or searches, and what makes a text anew."""
        if changes.listing or isinstance(changes.inverse, RepairEdit | RuleEdit | SearchesEdit):
            window = self._window
            window.notice.tell(name, self.tr("Undo"), window.undo_stack.undo)

    def import_finished(self, finished: Finished) -> None:
        """Make the report reachable, and open what was brought in where it is a single article."""
        window = self._window
        window.actions_.enable("report", window.imports.has_report)
        window.listing.refresh()
        window.listing.refresh_counts()
        if len(finished.rows) == 1 and finished.rows[0].id is not None:
            self.reveal_article(finished.rows[0].id)
        elif len(finished.rows) == 1:
            error = finished.rows[0].error
            if isinstance(error, WorldError):
                window.notice.warn(sentence(error))

    def show_article_menu(self, at: QPoint) -> None:
        """The menu of the right mouse button over the list."""
        menu = QMenu(self._window)
        for action in self._window.actions_.menus["article"].actions():
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self._window.actions_["export"])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # ------------------------------------------------------------------ the end, and faults

    def may_close(self) -> bool:
        """Ask before what goes on is cut short, or changes that were not applied are lost."""
        window = self._window
        if window.imports.running:
            title = self.tr("An import is going on")
            text = self.tr(
                "Leave anyway? What has been imported stays; the rest can be dropped again."
            )
        elif window.repairing.unapplied:
            title = self.tr("Changes are not applied")
            text = self.tr("Leave anyway? What you changed in what was kept is lost.")
        else:
            return window.exports.may_close()
        answer = QMessageBox.question(window, title, text)
        return answer == QMessageBox.StandardButton.Yes

    def _quit(self) -> None:
        self._window.close()

    def close(self) -> None:
        """Close the windows beside it; remove what was written for this session only."""
        self.annotations.notebook.close()
        self.dossiers.close()
        self._originals.close()

    def _tell_bug(self, what: str, trace: str) -> None:
        window = self._window
        text = self.tr(
            "Something in Emeroteca went wrong. Nothing was lost; the log has the details."
        )
        window.notice.warn(
            f"{text} ({what})",
            self.tr("Copy details"),
            lambda: QGuiApplication.clipboard().setText(trace or what),
        )

    def _tell_ended(self) -> None:
        self._window.notice.warn(
            self.tr(
                "The library's process has ended. Start Emeroteca again; everything stored is safe."
            )
        )


def _file_name(title: str) -> str:
    """A title that every file system takes."""
    kept = "".join(c if c not in '<>:"/\\|?*\0' and c >= " " else " " for c in title)
    return " ".join(kept.split())[:120].strip(". ") or "article"
