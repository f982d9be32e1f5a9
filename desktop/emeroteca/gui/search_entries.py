"""The entries of the menus that are about searches as such: kept under a name, or many at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from emeroteca.gui.entry import Entry

translate = QCoreApplication.translate


def of_searching() -> list[Entry]:
    """What can be done with searches."""
    return [
        Entry(
            "save_search",
            translate("Actions", "Sa&ve this search…"),
            translate("Actions", "Keep the words, the filters and the order under a name"),
            QKeySequence.StandardKey.Save,
            "bookmark",
        ),
        Entry(
            "search_list",
            translate("Actions", "Search for a &list…"),
            translate("Actions", "Look for many names at once and count the articles of each"),
            "Ctrl+Shift+K",
            "text-search",
        ),
    ]
