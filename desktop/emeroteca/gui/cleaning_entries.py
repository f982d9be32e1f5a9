"""The entries of the menus that are about what cleaning kept and left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from emeroteca.gui.entry import Entry

translate = QCoreApplication.translate


def of_the_article() -> list[Entry]:
    """What can be done with the open article, or with the selection."""
    return [
        Entry(
            "edit_kept",
            translate("Actions", "Ed&it what was kept…"),
            translate("Actions", "See what of the saved page was kept or left out, and change it"),
            "Ctrl+Shift+E",
            "square-pen",
        ),
        Entry(
            "clean_again",
            translate("Actions", "C&lean again"),
            translate("Actions", "Make the text of the selection anew from the saved pages"),
            None,
            "refresh-cw",
        ),
    ]


def of_the_library() -> Entry:
    """What is about all articles."""
    return Entry(
        "clean_all",
        translate("Actions", "Clean a&ll articles again…"),
        translate("Actions", "Make the text of every article anew from its saved page"),
        None,
        "refresh-cw",
    )


def of_the_sites() -> Entry:
    """What was said about whole sites."""
    return Entry(
        "site_rules",
        translate("Actions", "Rules for s&ites…"),
        translate("Actions", "What is always kept or left out on a site"),
        None,
        "globe",
    )
