"""The entries of the menus that are about what an article speaks of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from emeroteca.gui.entry import Entry

translate = QCoreApplication.translate


def of_the_article() -> Entry:
    """Marking what was missed."""
    return Entry(
        "mark_as",
        translate("Actions", "Mar&k selection as…"),
        translate("Actions", "Say that the selected words name a person, organisation or place"),
        "Ctrl+Shift+M",
        "highlighter",
    )


def of_the_way() -> Entry:
    """To the panel."""
    return Entry(
        "to_entities",
        translate("Actions", "To the entit&ies"),
        translate("Actions", "Show the people, places and dates of this article"),
        "Ctrl+Shift+I",
        "user",
    )
