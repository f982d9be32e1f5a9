"""The entries of the menus that are about what an article speaks of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from emeroteca.gui.entry import Entry

translate = QCoreApplication.translate


def of_the_article() -> list[Entry]:
    """Marking what was missed, and the dates that articles speak of."""
    return [_marking(), _chronology()]


def _marking() -> Entry:
    return Entry(
        "mark_as",
        translate("Actions", "Mar&k selection as…"),
        translate("Actions", "Say that the selected words name a person, organisation or place"),
        "Ctrl+Shift+M",
        "highlighter",
    )


def _chronology() -> Entry:
    return Entry(
        "chronology",
        translate("Actions", "C&hronology"),
        translate("Actions", "Show the dates that the selected articles speak of on a line"),
        "Ctrl+Shift+T",
        "clock",
    )


def of_the_way() -> list[Entry]:
    """To the panel, and to a dossier."""
    return [_panel(), _dossier()]


def _dossier() -> Entry:
    return Entry(
        "dossier",
        translate("Actions", "Open a &dossier…"),
        translate("Actions", "See everything about a person, an organisation or a place"),
        "Ctrl+D",
        "book-open",
    )


def _panel() -> Entry:
    return Entry(
        "to_entities",
        translate("Actions", "To the entit&ies"),
        translate("Actions", "Show the people, places and dates of this article"),
        "Ctrl+Shift+I",
        "user",
    )
