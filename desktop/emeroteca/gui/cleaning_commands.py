"""What the actions do that are about cleaning: editing it, repeating it, and its rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from emeroteca.archive import Archive
from emeroteca.gui.site_rules import SiteRulesDialog
from emeroteca.model.article import ArticleId, Opened
from emeroteca.model.cleaning import Rules
from emeroteca.model.search import Counts

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow


class CleaningCommands(QObject):
    """Carries out the actions of one window that are about cleaning."""

    def __init__(self, window: MainWindow, selected: Callable[[], tuple[ArticleId, ...]]) -> None:
        super().__init__(window)
        self._window = window
        self._selected = selected
        window.reading.opened.connect(self._opened)
        self._opened(None)

    def actions(self) -> dict[str, Callable[..., None]]:
        """What each action does."""
        window = self._window
        return {
            "edit_kept": lambda: window.repairing.begin(),
            "clean_again": lambda: window.recleaning.clean(self._selected()),
            "clean_all": self.ask_all,
            "site_rules": self.show_rules,
            "next_mend": lambda: window.mending.walk(1),
            "previous_mend": lambda: window.mending.walk(-1),
        }

    def _opened(self, opened: Opened | None) -> None:
        mendable = opened is not None and bool(opened.suggestions)
        self._window.actions_.enable("next_mend previous_mend", mendable)

    def ask_all(self) -> None:
        """Say how many articles there are, and clean them again where that is wanted."""

        def counted(counts: Counts) -> None:
            self._window.recleaning.ask_all(counts.everything + counts.trash)

        self._window.jobs.ask(counted, Archive.counts)

    def show_rules(self) -> None:
        """Show the rules of all sites."""
        window = self._window
        dialog = SiteRulesDialog(window)

        def show(rules: Rules) -> None:
            if isValid(dialog):  # it may have been closed before the answer came
                dialog.show_rules(rules)

        def ask() -> None:
            window.jobs.ask_latest("rules", show, Archive.rules)

        dialog.removed.connect(window.operations.remove_rules)
        window.operations.changed.connect(ask)
        dialog.destroyed.connect(lambda: window.operations.changed.disconnect(ask))
        ask()
        dialog.show()
