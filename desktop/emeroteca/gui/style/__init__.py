"""How Emeroteca looks: themes, colours, fonts and icons, all set on the QApplication."""

from emeroteca.gui.style.apply import Theme, apply, colours, current, resolved
from emeroteca.gui.style.colours import Colours, contrast
from emeroteca.gui.style.fonts import HEADLINE, MONO, SANS, SERIF, load_fonts, small_font, ui_font
from emeroteca.gui.style.icons import app_icon, icon, icon_pixmap

__all__ = [
    "HEADLINE",
    "MONO",
    "SANS",
    "SERIF",
    "Colours",
    "Theme",
    "app_icon",
    "apply",
    "colours",
    "contrast",
    "current",
    "icon",
    "icon_pixmap",
    "load_fonts",
    "resolved",
    "small_font",
    "ui_font",
]
