"""The entries of the menus that are about highlights and notes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from emeroteca.gui.entry import Entry

translate = QCoreApplication.translate


def of_the_files() -> list[Entry]:
    """Bringing in what was marked elsewhere."""
    return [
        Entry(
            "import_notes",
            translate("Actions", "Import &highlights and notes…"),
            translate(
                "Actions",
                "Bring in highlights and notes of Hypothesis, Readwise, Omnivore, wallabag and "
                "other programs",
            ),
            None,
            "import",
        ),
    ]


def of_the_article() -> list[Entry]:
    """Making highlights."""
    return [
        Entry(
            "highlight",
            translate("Actions", "&Highlight"),
            translate("Actions", "Highlight the selection or the current hit, in the last colour"),
            "H; Ctrl+H",
            "highlighter",
        ),
        Entry(
            "note_passage",
            translate("Actions", "&Note on the selection"),
            translate("Actions", "Highlight the selection or the current hit and write a note"),
            "N",
            "sticky-note",
        ),
        Entry(
            "caret",
            translate("Actions", "Select with the key&board"),
            translate("Actions", "Move a caret through the article; Shift and arrows select"),
            "F7",
            "text-cursor",
            True,
        ),
    ]


def of_the_way() -> list[Entry]:
    """From highlight to highlight, and to all of them."""
    return [
        Entry(
            "next_annotation",
            translate("Actions", "Next highli&ght"),
            translate("Actions", "Go to the next highlight of this article"),
            "F6",
        ),
        Entry(
            "previous_annotation",
            translate("Actions", "Previous highlight"),
            translate("Actions", "Go to the highlight before"),
            "Shift+F6",
        ),
        Entry(
            "notebook",
            translate("Actions", "Note&book"),
            translate("Actions", "Every highlight and note of the library"),
            "Ctrl+Shift+B",
            "notebook-text",
        ),
    ]
