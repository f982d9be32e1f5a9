"""The entries of the menus that are about hits and about what is like an article."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from emeroteca.gui.entry import Entry

translate = QCoreApplication.translate


def of_the_way() -> list[Entry]:
    """Walking from hit to hit."""
    return [
        Entry(
            "next_hit",
            translate("Actions", "Next &hit"),
            translate("Actions", "Go to the next hit, also of the next article"),
            "F3",
            "chevron-down",
        ),
        Entry(
            "previous_hit",
            translate("Actions", "Pre&vious hit"),
            translate("Actions", "Go to the hit before, also of the article before"),
            "Shift+F3",
            "chevron-up",
        ),
        Entry(
            "next_hits",
            translate("Actions", "Next article's hi&ts"),
            translate("Actions", "Go to the first hit of the next article that has some"),
            "Ctrl+F3",
        ),
        Entry(
            "previous_hits",
            translate("Actions", "Previous article's hit&s"),
            translate("Actions", "Go to the first hit of the article before that has some"),
            "Ctrl+Shift+F3",
        ),
        Entry(
            "hits",
            translate("Actions", "Hits in &context"),
            translate("Actions", "List every hit of this article with the words around it"),
            "Ctrl+Shift+H",
            "text-search",
        ),
    ]


def of_the_article() -> Entry:
    """What is like the article."""
    return Entry(
        "similar",
        translate("Actions", "Si&milar articles"),
        translate("Actions", "List the articles that are most like this one"),
        "Ctrl+Shift+L",
        "files",
    )
