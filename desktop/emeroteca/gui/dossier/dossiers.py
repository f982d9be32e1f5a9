"""Opens the windows of dossiers, one for each entity, and lets them follow the archive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from emeroteca.archive import Archive
from emeroteca.gui.annotations.sitting import Sitting
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.operations import Operations
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import EntityId
from emeroteca.model.entities.mending import EntityEdit, Gesture
from emeroteca.settings import Settings

if TYPE_CHECKING:
    from emeroteca.gui.dossier.window import DossierWindow

FOLLOW_MS = 300
"""Changes that come close upon each other are followed together."""

BEHIND_MS = 3_000
"""What goes on behind the scenes, as the reading for names does, is followed this often."""

OFFSET = 26


class Dossiers(QObject):
    """`passage_wanted` carries an article and where to go in it, `undo_wanted` that a step goes.

    `chronology_wanted` carries a `Dossier`, `search_wanted` an `Entity`,
    `notes_wanted` the `Entity` whose notes are to be listed.
    """

    passage_wanted = Signal(object, object)
    chronology_wanted = Signal(object)
    search_wanted = Signal(object)
    undo_wanted = Signal()
    notes_wanted = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        operations: Operations,
        settings: Callable[[], Settings],
        change_settings: Callable[[Settings], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._operations = operations
        self._settings = settings
        self._change_settings = change_settings
        self._sitting = Sitting(jobs, operations, self)
        self.windows: dict[EntityId, DossierWindow] = {}
        self._follow_soon = QTimer(self, singleShot=True)
        self._follow_soon.timeout.connect(self._follow)
        operations.changed.connect(self.take)

    def open(self, entity: EntityId) -> DossierWindow:
        """Show the dossier of an entity."""
        window = self.windows.get(entity)
        if window is None:
            window = self._make(entity)
            window.show()
            window.begin()
        window.raise_()
        window.activateWindow()
        return window

    def take(self, changes: Changes) -> None:
        """Follow what became of the archive."""
        if not self.windows:
            return
        if (
            changes.entities
            or changes.removed
            or changes.listing
            or changes.articles
            or changes.notebook
        ):
            self._follow_soon.start(FOLLOW_MS)
        elif (changes.recognised or changes.added) and not self._follow_soon.isActive():
            self._follow_soon.start(BEHIND_MS)

    def close(self) -> None:
        """Close all; what was typed is stored."""
        for window in tuple(self.windows.values()):
            window.close()

    # ------------------------------------------------------------------ inside

    def _make(self, entity: EntityId) -> DossierWindow:
        # The program starts sooner without what is opened later.
        from emeroteca.gui.dossier.window import DossierWindow  # noqa: PLC0415

        window = DossierWindow(self._jobs, entity)
        settings = self._settings()
        window.restore(settings.dossier, settings.dossier_splitter)
        if self.windows:
            window.move(window.pos() + QPoint(OFFSET, OFFSET))
        self.windows[entity] = window
        window.passage_wanted.connect(self.passage_wanted)
        window.dossier_wanted.connect(self.open)
        window.chronology_wanted.connect(self.chronology_wanted)
        window.search_wanted.connect(self.search_wanted)
        window.undo_wanted.connect(self.undo_wanted)
        window.gesture.connect(self._do)
        window.note_left.connect(self._sitting.finish)
        window.notes_wanted.connect(self.notes_wanted)
        window.became.connect(partial(self._became, window))
        window.gone.connect(window.close)
        window.closed.connect(partial(self._closed, window))
        return window

    def _do(self, gesture: Gesture, step: str) -> None:
        edit = EntityEdit(gesture)
        if step:
            self._operations.do(edit, step)
        else:  # what is typed is one step when the hand leaves the field
            self._sitting.store(lambda: None, Archive.apply, edit)

    def _became(self, window: DossierWindow, entity: EntityId) -> None:
        """Two entities became one: of two windows one is enough."""
        other = self.windows.get(entity)
        self._forget(window)
        if other is not None and other is not window:
            self.windows.pop(entity)
            other.close()
        self.windows[entity] = window

    def _forget(self, window: DossierWindow) -> None:
        self.windows = {key: one for key, one in self.windows.items() if one is not window}

    def _closed(self, window: DossierWindow) -> None:
        self._forget(window)
        geometry, splitter = window.remembered()
        settings = self._settings()
        self._change_settings(replace(settings, dossier=geometry, dossier_splitter=splitter))

    def _follow(self) -> None:
        for window in tuple(self.windows.values()):
            window.refresh()
