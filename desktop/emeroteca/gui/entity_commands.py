"""Keeps the panel of entities and the marks in the text in step with the open article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from emeroteca.archive import Archive
from emeroteca.gui.entity_gestures import EntityGestures
from emeroteca.gui.entity_marking import EntityMarking
from emeroteca.gui.mark_kinds import MarkKind, MarkStyle, colour_name, icon_name
from emeroteca.gui.panels.entities.acts import Act
from emeroteca.gui.panels.entities.menu import menu_of
from emeroteca.gui.panels.entities.rows import Order, Row, entity_key, fold_all
from emeroteca.gui.panels.entities.wording import mark_tip
from emeroteca.gui.reader.mentions import Marked
from emeroteca.gui.recognition_progress import RecognitionProgress
from emeroteca.gui.style import icon
from emeroteca.gui.watched_names import WatchedNames
from emeroteca.model.article import ArticleId, Opened
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import ArticleEntities, Entity, EntityId
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.service.messages import Recognising
from emeroteca.settings import Settings

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow

FEW = 3
"""Articles that are read in a moment; a line that flashes up for them would only startle."""

FIELDS = {EntityKind.PERSON: "person", EntityKind.ORGANISATION: "org", EntityKind.PLACE: "place"}
"""How a query names each kind."""


class EntityCommands(QObject):
    """Serves the panel of one window; `dossier_wanted` carries the entity to be looked into.

    `search_wanted` carries a query, `note_wanted` the entity on which a note is to be written,
    `notes_wanted` the `Entity` about which what was written is to be listed.
    """

    dossier_wanted = Signal(object)
    note_wanted = Signal(object)
    notes_wanted = Signal(object)
    search_wanted = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.entities
        self._reader = window.reader
        self._shown: tuple[ArticleId, str] | None = None
        self._filled: tuple[ArticleId, str] | None = None
        self._progress: RecognitionProgress | None = None
        self.gestures = EntityGestures(window.jobs, window.operations, window)
        self.gestures.done.connect(
            lambda step: window.notice.tell(step, self.tr("Undo"), window.undo_stack.undo)
        )
        self._marking = EntityMarking(window, self.gestures)
        self.watched = WatchedNames(window.jobs, self)
        self.watched.told.connect(window.notice.tell)
        self.watched.open_wanted.connect(lambda article: window.commands.reveal_article(article))
        view = self._panel.view
        view.acted.connect(self._act)
        view.went.connect(self._reader.mentions.go)
        view.chosen.connect(self._stand_out)
        view.merge_wanted.connect(self._merge)
        view.folded.connect(self._fold)
        self._panel.model.renamed.connect(self._rename)
        self._panel.ordered.connect(self._order)
        self._panel.marks.chosen.connect(self._mark_kinds)
        self._reader.mentions.chosen.connect(self._clicked)
        self._reader.menu_opening.connect(self._add_to_menu)
        self.search_wanted.connect(window.search_field.setText)
        window.actions_.menus["view"].insertMenu(window.actions_["larger"], self._panel.marks)
        window.actions_.menus["view"].insertSeparator(window.actions_["larger"])
        window.reading.opened.connect(self._opened)
        window.operations.changed.connect(self.take)
        window.imports.changed.connect(self.take)
        window.jobs.recognition_progressed.connect(self._progressed)
        window.jobs.opened.connect(lambda *_: self._archive_opened())
        self._opened(None)

    def actions(self) -> dict[str, Callable[..., None]]:
        """What each action does."""
        return {"to_entities": self.show, "mark_as": self._marking.ask}

    def show(self) -> None:
        """Show the panel and put the focus there."""
        self._window.set_panels(True)
        self._window.entities_dock.raise_()
        self._panel.take_focus()

    def search(self, entity: Entity) -> None:
        """List the articles that name an entity."""
        name = entity.name.replace('"', "")
        self.search_wanted.emit(f'{FIELDS[entity.kind]}:"{name}"')

    def heed(self, settings: Settings) -> None:
        """Take what the settings say about marks and the panel."""
        styles = {kind: MarkStyle(getattr(settings, f"mark_{kind}")) for kind in MarkKind}
        self._reader.mentions.set_styles(styles)
        self._panel.marks.show_styles(styles)
        self._panel.set_order(Order(settings.entity_sort))
        known = {kind.value for kind in MarkKind}
        self._panel.fold([MarkKind(k) for k in settings.entities_folded.split() if k in known])

    def take(self, changes: Changes) -> None:
        """Follow what was recognised or mended, and tell of watched names in new articles."""
        self.watched.take(changes)
        mine = self._shown[0] if self._shown is not None else None
        if mine is not None and (changes.entities or mine in changes.recognised):
            self._ask(mine)

    def show_recognition(self, left: int, paused: bool = False) -> None:
        """Show how many articles of the library still wait to be read for names."""
        if self._progress is None and left > FEW:
            self._progress = RecognitionProgress()
            self._progress.pause_wanted.connect(self._pause)
            self._window.statusBar().addPermanentWidget(self._progress)
        if self._progress is not None:
            self._progress.show_left(left, paused)

    def _pause(self, paused: bool) -> None:
        self._set(names_paused=paused)
        self._window.jobs.pause_recognising(paused)

    def _archive_opened(self) -> None:
        if self._window.settings.names_paused:
            self._window.jobs.pause_recognising(True)

    def _progressed(self, message: Recognising) -> None:
        self.show_recognition(message.total - message.done, message.paused)
        if message.changes != Changes():
            self._window.operations.changed.emit(message.changes)

    # ------------------------------------------------------------------ the open article

    def _opened(self, opened: Opened | None) -> None:
        self._window.actions_.enable("mark_as", opened is not None)
        if opened is None:
            self._shown = self._filled = None
            self._panel.show_nothing()
            return
        shown = (opened.article.id, opened.article.text_digest)
        if shown != self._shown:
            self._shown = shown
            self._ask(opened.article.id)

    def _ask(self, article: ArticleId) -> None:
        self._window.jobs.ask_latest(
            "entities of", partial(self._fill, article), Archive.entities_of, article
        )

    def _fill(self, article: ArticleId, found: ArticleEntities) -> None:
        opened = self._window.reading.current
        if opened is None or opened.article.id != article or self._shown is None:
            return
        same, self._filled = self._filled == self._shown, self._shown
        self._panel.show_entities(opened.text, found, bool(opened.article.trashed), same)
        marks: dict[MarkKind, list[Marked]] = {}
        for row in self._panel.rows:
            tip = mark_tip(row)
            marks.setdefault(row.kind, []).extend(Marked(s, row.key, tip) for s in row.spans)
        self._reader.mentions.show(marks)
        self._show_marked()
        if found.pending and not same:
            self._window.jobs.ask(lambda _: None, Archive.urge, article)

    def _show_marked(self) -> None:
        coming, self._marking.coming = self._marking.coming, None
        row = next((row for row in self._panel.rows if row.entity and coming in row.spans), None)
        if row is not None:
            self._panel.choose(row.key, coming)

    def _stand_out(self, row: Row | None) -> None:
        self._reader.mentions.choose(row.key if row is not None else None)

    def _clicked(self, mark: Marked) -> None:
        row = next((row for row in self._panel.rows if row.key == mark.key), None)
        if row is not None:
            if not self._window.entities_dock.isHidden():
                self._window.entities_dock.raise_()
            self._panel.choose(row.key, mark.span)

    # ------------------------------------------------------------------ gestures

    def _act(self, act: Act, row: Row, words: str) -> None:
        entity = row.entity
        if entity is None or self._shown is None:
            return
        if act is Act.DOSSIER:
            self.dossier_wanted.emit(entity.id)
        elif act is Act.SEARCH:
            self.search(entity)
        elif act is Act.NOTE:
            self.note_wanted.emit(entity.id)
        elif act is Act.NOTES:
            self.notes_wanted.emit(entity)
        elif act is Act.SPLIT:
            self.gestures.split(entity, words)
        else:
            self.gestures.act(act, entity, self._shown[0], self._written(row))

    def _written(self, row: Row) -> list[str]:
        """How the article writes a name, as far as the archive knows it by that."""
        opened, entity = self._window.reading.current, row.entity
        if opened is None or entity is None:
            return []
        known = {fold_all(name) for name in (entity.name, *entity.aliases)}
        surfaces = dict.fromkeys(" ".join(opened.text.slice(s).split()) for s in row.spans)
        return [words for words in surfaces if fold_all(words) in known]

    def _rename(self, entity: EntityId, name: str) -> None:
        row = self._panel.row_of(entity_key(entity))
        if row is not None and row.entity is not None:
            self.gestures.rename(row.entity, name)

    def _merge(self, into: EntityId, other: EntityId) -> None:
        rows = [self._panel.row_of(entity_key(one)) for one in (into, other)]
        kept, gone = (row.entity if row is not None else None for row in rows)
        if kept is not None and gone is not None:
            self._panel.choose(entity_key(into))
            self.gestures.merge(kept, gone)

    def _add_to_menu(self, menu: QMenu) -> None:
        marked = QMenu(self.tr("&Mark as"), menu)
        if self._marking.add_to(marked):
            menu.addSeparator()
            menu.addMenu(marked)
        one = self._reader.mentions.at(self._reader.viewport().mapFromGlobal(QCursor.pos()))
        row = next((r for r in self._panel.rows if one is not None and r.key == one.key), None)
        if row is not None and row.entity is not None:
            mine = menu_of(row, partial(self._from_reader, row), menu)
            mine.setTitle(row.name.replace("&", "&&"))
            mine.setIcon(icon(icon_name(row.kind), colour_name(row.kind)))
            menu.addSeparator()
            menu.addMenu(mine)

    def _from_reader(self, row: Row, act: Act, words: str) -> None:
        self._panel.choose(row.key)
        if act is Act.RENAME:
            self.show()
        self._panel.view.do(act, row, words)

    # ------------------------------------------------------------------ what is remembered

    def _set(self, **changed: Any) -> None:
        self._window.change_settings(replace(self._window.settings, **changed))

    def _order(self, order: Order) -> None:
        self._set(entity_sort=order.value)

    def _fold(self, kinds: frozenset[MarkKind]) -> None:
        self._set(entities_folded=" ".join(sorted(kinds)))

    def _mark_kinds(self, kinds: tuple[MarkKind, ...], style: MarkStyle) -> None:
        self._set(**{f"mark_{kind}": style.value for kind in kinds})
