"""The entries of the menu View that are about narrowing the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from emeroteca.gui.entry import Entry

translate = QCoreApplication.translate


def of_the_view() -> list[Entry]:
    """Where a list is narrowed by keyboard, and how it is widened again."""
    return [
        Entry(
            "narrow",
            translate("Actions", "&Narrow the list"),
            translate("Actions", "Put the focus on the tags, sites, names and dates"),
            "Ctrl+Shift+N",
            "funnel",
        ),
        Entry(
            "clear_filters",
            translate("Actions", "Clea&r filters"),
            translate("Actions", "List everything that the shelf or the search has"),
            "Ctrl+Shift+L",
        ),
    ]
