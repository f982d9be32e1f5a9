"""The shipped fonts: registering them, and the faces that the interface is set in.

They are static cuts with family names of their own (see resources/fonts/README.md): with variable
fonts Qt smears a false bold and draws weight 600 as 400.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from emeroteca.errors import BugError
from emeroteca.resources import resource

SERIF = "Emeroteca Serif"
HEADLINE = "Emeroteca Headline"
SANS = "Emeroteca Sans"
MONO = "Emeroteca Mono"


def load_fonts() -> None:
    """Register the shipped fonts with Qt; once more does no harm."""
    here = set(QFontDatabase.families())
    if {SERIF, HEADLINE, SANS, MONO} <= here:
        return
    for path in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise BugError(f"the font {path.name} cannot be loaded")


def ui_font() -> QFont:
    """The face of the interface: 10 pt, which is 13 px on an ordinary screen."""
    font = QFont(SANS)
    font.setPointSizeF(10)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def small_font() -> QFont:
    """The face of second lines, captions and section names."""
    font = ui_font()
    font.setPointSizeF(8.8)
    return font
