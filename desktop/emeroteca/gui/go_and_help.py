"""The entries of the menus Go and Help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from emeroteca.gui import entity_entries, hit_entries
from emeroteca.gui.entry import SEPARATOR, Entry

translate = QCoreApplication.translate


def go_menu() -> list[Entry]:
    """The entries of the menu Go."""
    return [
        Entry(
            "next",
            translate("Actions", "&Next article"),
            translate("Actions", "Go to the next article"),
            "J",
        ),
        Entry(
            "previous",
            translate("Actions", "&Previous article"),
            translate("Actions", "Go to the previous article"),
            "K",
        ),
        SEPARATOR,
        *hit_entries.of_the_way(),
        SEPARATOR,
        Entry(
            "next_mend",
            translate("Actions", "Next suggested &repair"),
            translate("Actions", "Go to the next suggested repair; Enter asks whether to make it"),
            "F4",
        ),
        Entry(
            "previous_mend",
            translate("Actions", "Previous suggested r&epair"),
            translate("Actions", "Go to the suggested repair before"),
            "Shift+F4",
        ),
        SEPARATOR,
        Entry(
            "to_list",
            translate("Actions", "To the &list"),
            translate("Actions", "Put the focus into the list"),
            "Alt+1",
        ),
        Entry(
            "to_reader",
            translate("Actions", "To the &article"),
            translate("Actions", "Put the focus into the article"),
            "Alt+2",
        ),
        Entry(
            "to_notes",
            translate("Actions", "To the n&otes"),
            translate("Actions", "Write a note on this article"),
            "Ctrl+M",
            "sticky-note",
        ),
        *entity_entries.of_the_way(),
    ]


def help_menu() -> list[Entry]:
    """The entries of the menu Help."""
    return [
        Entry(
            "help",
            translate("Actions", "&Using Emeroteca"),
            translate("Actions", "A short guide"),
            QKeySequence.StandardKey.HelpContents,
            "circle-question-mark",
        ),
        Entry(
            "shortcuts",
            translate("Actions", "&Shortcuts"),
            translate("Actions", "All shortcuts on one sheet"),
            "Ctrl+?; ?",
            "keyboard",
        ),
        Entry(
            "report",
            translate("Actions", "Last &import report"),
            translate("Actions", "What became of the files of the last import"),
        ),
        Entry(
            "about",
            translate("Actions", "&About Emeroteca"),
            translate("Actions", "Version and licences"),
            None,
            "info",
        ),
    ]
