"""Sets a theme: Fusion, its palette and a little QSS, on the QApplication only.

Nothing else may set a palette or a style sheet: under a style sheet a widget's own palette is
half ignored, and `setColorScheme` does nothing on platforms without a desktop.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from emeroteca.gui.style.colours import DARK, LIGHT, SEPIA, Colours
from emeroteca.gui.style.fonts import load_fonts, ui_font
from emeroteca.gui.style.qss import style_sheet

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


class Theme(StrEnum):
    """What a person chooses; `SYSTEM` follows the desktop's light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"


def resolved(theme: Theme) -> Theme:
    """The theme that is really shown: never `SYSTEM`."""
    if theme is not Theme.SYSTEM:
        return theme
    scheme = QGuiApplication.styleHints().colorScheme()
    return Theme.DARK if scheme == Qt.ColorScheme.Dark else Theme.LIGHT


def colours(theme: Theme) -> Colours:
    """The colours of a theme."""
    return {Theme.LIGHT: LIGHT, Theme.SEPIA: SEPIA, Theme.DARK: DARK}[resolved(theme)]


def current() -> Colours:
    """The colours that were applied last; light before that."""
    application = QApplication.instance()
    found = application.property("emeroteca-colours") if application else None
    return found if isinstance(found, Colours) else LIGHT


def apply(application: QApplication, theme: Theme) -> Colours:
    """Dress the whole application in a theme and return its colours."""
    chosen = colours(theme)
    load_fonts()
    application.setProperty("emeroteca-colours", chosen)
    if not application.styleSheet():  # with one, Fusion already stands behind it
        application.setStyle("Fusion")
    application.setFont(ui_font())
    application.setPalette(palette(chosen))
    application.setStyleSheet(style_sheet(chosen))
    return chosen


def palette(chosen: Colours) -> QPalette:
    """A full palette: every role that Fusion reads, disabled ones included."""
    made = QPalette()
    for role, colour in _roles(chosen).items():
        made.setColor(role, QColor(colour))
    disabled = (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText, Role.Link)
    for role in disabled:
        made.setColor(Group.Disabled, role, QColor(chosen.faint))
    made.setColor(Group.Disabled, Role.Base, QColor(chosen.window))
    made.setColor(Group.Disabled, Role.Highlight, QColor(chosen.selection_idle))
    made.setColor(Group.Inactive, Role.Highlight, QColor(chosen.selection_idle))
    return made


def _roles(chosen: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        Role.Window: chosen.window,
        Role.WindowText: chosen.text,
        Role.Base: chosen.surface,
        Role.AlternateBase: chosen.window,
        Role.Text: chosen.text,
        Role.PlaceholderText: chosen.muted,
        Role.Button: chosen.raised,
        Role.ButtonText: chosen.text,
        Role.BrightText: chosen.danger,
        Role.Highlight: chosen.selection,
        Role.HighlightedText: chosen.text,
        Role.Accent: chosen.accent,
        Role.Link: chosen.link,
        Role.LinkVisited: chosen.link,
        Role.ToolTipBase: chosen.tip,
        Role.ToolTipText: chosen.on_tip,
        Role.Light: chosen.raised,
        Role.Midlight: chosen.line,
        Role.Mid: chosen.control,
        Role.Dark: chosen.control,
        Role.Shadow: chosen.line,
    }
