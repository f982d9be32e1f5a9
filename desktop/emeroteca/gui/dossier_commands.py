"""What the actions do that open dossiers and chronologies, and the way back to the passage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from emeroteca.gui.dossier.dossiers import Dossiers
from emeroteca.gui.panels.entities.choosing import ChooseEntity
from emeroteca.model.article import ArticleId, Opened
from emeroteca.model.entities.known import Dossier, Entity, EntityId
from emeroteca.model.text import Span

if TYPE_CHECKING:
    from emeroteca.gui.chronology.window import ChronologyWindow
    from emeroteca.gui.main_window import MainWindow


class DossierCommands(QObject):
    """Carries out the actions of one window that are about dossiers; `selected` tells for which
    articles, `search` lists those of an entity.

    `notes_wanted` carries the `Entity` whose notes are to be listed.
    """

    notes_wanted = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        selected: Callable[[], tuple[ArticleId, ...]],
        search: Callable[[Entity], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._selected = selected
        self._search = search
        self._going: tuple[ArticleId, Span | None] | None = None
        self.chronologies: list[ChronologyWindow] = []
        self.dossiers = Dossiers(
            window.jobs,
            window.operations,
            lambda: window.settings,
            window.change_settings,
            self,
        )
        self.dossiers.passage_wanted.connect(self.go)
        self.dossiers.chronology_wanted.connect(self._chronology_of)
        self.dossiers.search_wanted.connect(self._list)
        self.dossiers.notes_wanted.connect(self.notes_wanted)
        self.dossiers.undo_wanted.connect(window.undo_stack.undo)
        window.imports.changed.connect(self.dossiers.take)
        window.reading.opened.connect(self._arrived)

    def actions(self) -> dict[str, Callable[..., None]]:
        """What each action does."""
        return {"dossier": self.choose, "chronology": self.show_chronology}

    def open(self, entity: EntityId) -> None:
        """Open the dossier of an entity."""
        self.dossiers.open(entity)

    def write(self, entity: EntityId) -> None:
        """Open the dossier of an entity to write the note on it."""
        self.dossiers.open(entity).note.take_focus()

    def choose(self) -> None:
        """Ask whose dossier is wanted."""
        dialog = ChooseEntity(
            self.tr("Open a dossier"),
            self.tr("Whose dossier do you want to see?"),
            self.tr("Open"),
            (),
            self._window,
        )

        dialog.chosen.connect(lambda entity: self.open(entity.id))
        dialog.ask(self._window.jobs)

    # ------------------------------------------------------------------ chronologies

    def show_chronology(self) -> None:
        """Show the dates of the selected articles, or of the one that is open."""
        ids = self._selected()
        if len(ids) == 1:
            seen = self._window.model.loaded(ids)
            opened = self._window.reading.current
            if opened is not None and opened.article.id == ids[0]:
                seen = [opened.article]
            title = seen[0].metadata.title if seen else ""
            self._open_chronology(title or self.tr("One article")).show_articles(ids)
        elif ids:
            title = self.tr("{count} articles").format(count=len(ids))
            self._open_chronology(title).show_articles(ids)

    def _chronology_of(self, dossier: Dossier | None) -> None:
        if dossier is not None:
            window = self._open_chronology(dossier.entity.name)
            window.show_articles(dossier.articles, dossier.entity.id)

    def _open_chronology(self, title: str) -> ChronologyWindow:
        from emeroteca.gui.chronology.window import ChronologyWindow  # noqa: PLC0415 - seldom

        window = ChronologyWindow(self._window.jobs, title)
        window.restore(self._window.settings.chronology)
        window.passage_wanted.connect(self.go)
        window.closed.connect(partial(self._chronology_closed, window))
        self.chronologies.append(window)
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def _chronology_closed(self, window: ChronologyWindow) -> None:
        self.chronologies.remove(window)
        changed = replace(self._window.settings, chronology=window.remembered())
        self._window.change_settings(changed)

    def close(self) -> None:
        """Close every window, so that what was typed is stored."""
        self.dossiers.close()
        for window in tuple(self.chronologies):
            window.close()

    # ------------------------------------------------------------------ the way back

    def go(self, article: ArticleId, span: Span | None) -> None:
        """Open an article in the main window, at a passage that flashes."""
        window = self._window
        self._going = (article, span)
        opened = window.reading.current
        window.commands.reveal_article(article)
        if opened is not None and opened.article.id == article:
            self._arrived(opened)
        window.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self._to_front()

    def _arrived(self, opened: Opened | None) -> None:
        if opened is None or self._going is None or self._going[0] != opened.article.id:
            return
        (_, span), self._going = self._going, None
        if span is None:
            self._window.reader.go_to(0)
        elif span.end <= len(opened.text.content):
            self._window.reader.mentions.go(span)

    def _list(self, entity: Entity) -> None:
        self._search(entity)
        self._to_front()

    def _to_front(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
