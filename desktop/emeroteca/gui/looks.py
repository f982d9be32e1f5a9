"""What the actions do that change how the window and the article look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from emeroteca.gui.index_choice import IndexChoiceBox
from emeroteca.gui.library.delegate import Density
from emeroteca.gui.preferences import PreferencesDialog, TypographyPopover
from emeroteca.gui.style import Theme
from emeroteca.settings import Settings

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow

NEXT_THEME = {
    Theme.SYSTEM: Theme.LIGHT,
    Theme.LIGHT: Theme.SEPIA,
    Theme.SEPIA: Theme.DARK,
    Theme.DARK: Theme.LIGHT,
}


class Looks(QObject):
    """Carries out the actions of one window that are about looks."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def actions(self) -> dict[str, Callable[..., None]]:
        """What each action does."""
        window = self._window
        return {
            "sidebar": lambda on: window.side.setVisible(on),
            "list": lambda on: window.pane.setVisible(on),
            "panels": lambda on: window.set_panels(on),
            "cards": lambda: window.set_density(Density.COMFORTABLE),
            "compact": lambda: window.set_density(Density.COMPACT),
            "columns": lambda: window.set_density(Density.COLUMNS),
            "larger": lambda: self.resize_text(1),
            "smaller": lambda: self.resize_text(-1),
            "usual_size": lambda: self.resize_text(0),
            "typography": self.show_typography,
            "theme": self.next_theme,
            "full_screen": self.full_screen,
            "preferences": self.show_preferences,
        }

    def resize_text(self, step: int) -> None:
        """Make the article's text larger or smaller; 0 is the usual size."""
        window = self._window
        typography = window.settings.typography
        size = typography.size + step if step else type(typography)().size
        wanted = replace(typography, size=max(12, min(40, size)))
        window.change_settings(replace(window.settings, typography=wanted))

    def next_theme(self) -> None:
        """Light, sepia, dark, and round again."""
        self._window.set_theme(NEXT_THEME[Theme(self._window.settings.theme)])

    def full_screen(self, on: bool) -> None:
        """Use the whole screen, or the window's own place again."""
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def show_typography(self) -> None:
        """Show the small panel for typeface, size, width and theme."""
        window = self._window
        popover = TypographyPopover(
            window.settings.typography, Theme(window.settings.theme), window
        )
        popover.typography_changed.connect(
            lambda t: window.change_settings(replace(window.settings, typography=t))
        )
        popover.theme_chosen.connect(window.set_theme)
        button = window.toolbar.widgetForAction(window.actions_["typography"])
        popover.show_below(button)

    def show_preferences(self) -> None:
        """Show the preferences."""
        index = IndexChoiceBox(self._window.jobs)
        dialog = PreferencesDialog(self._window.settings, index, self._window)
        dialog.settings_changed.connect(self._take_settings)
        dialog.recent_cleared.connect(self._window.searching.clear)
        dialog.rules_wanted.connect(self._window.commands.cleaning.show_rules)
        dialog.show()

    def _take_settings(self, settings: Settings) -> None:
        # While the dialog was open, searches were made.
        recent = self._window.settings.recent if settings.keep_recent else ()
        self._window.change_settings(replace(settings, recent=recent))
