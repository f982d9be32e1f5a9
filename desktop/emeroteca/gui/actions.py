"""Every action of the window: its name, shortcut, icon and menu."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from emeroteca.gui.style import icon

Keys = QKeySequence.StandardKey | str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: `text` and `tip` are translated, `keys` is a standard key or "Ctrl+K; /"."""

    name: str
    text: str
    tip: str
    keys: Keys = None
    icon: str = ""
    checkable: bool = False


SEPARATOR = Entry("", "", "")
tr = QCoreApplication.translate


def menus() -> list[tuple[str, str, list[Entry]]]:
    """The menus in order, as (name, title, entries)."""
    standard = QKeySequence.StandardKey
    return [
        ("file", tr("Actions", "&File"), _file_menu(standard)),
        ("edit", tr("Actions", "&Edit"), _edit_menu(standard)),
        ("view", tr("Actions", "&View"), _view_menu()),
        ("article", tr("Actions", "&Article"), _article_menu()),
        ("go", tr("Actions", "&Go"), _go_menu()),
        ("help", tr("Actions", "&Help"), _help_menu()),
    ]


def _file_menu(standard: type[QKeySequence.StandardKey]) -> list[Entry]:
    return [
        Entry(
            "add_files",
            tr("Actions", "Add &files…"),
            tr("Actions", "Add saved articles"),
            standard.Open,
            "file-plus",
        ),
        Entry(
            "add_folder",
            tr("Actions", "Add f&older…"),
            tr("Actions", "Add a folder of articles"),
            "Ctrl+Shift+O",
            "folder-open",
        ),
        Entry(
            "paste",
            tr("Actions", "Add from &clipboard"),
            tr("Actions", "Add a copied page or text"),
            "Ctrl+Shift+V",
        ),
        Entry(
            "samples",
            tr("Actions", "Add &sample articles"),
            tr("Actions", "Fill the library with samples"),
        ),
        SEPARATOR,
        Entry(
            "print",
            tr("Actions", "&Print…"),
            tr("Actions", "Print the article"),
            standard.Print,
            "printer",
        ),
        Entry(
            "save_pdf",
            tr("Actions", "Save as P&DF…"),
            tr("Actions", "Save the article as PDF"),
            "Ctrl+E",
            "file-down",
        ),
        SEPARATOR,
        Entry("quit", tr("Actions", "&Quit"), tr("Actions", "Leave Emeroteca"), standard.Quit),
    ]


def _edit_menu(standard: type[QKeySequence.StandardKey]) -> list[Entry]:
    return [
        Entry(
            "undo",
            tr("Actions", "&Undo"),
            tr("Actions", "Undo the last change"),
            standard.Undo,
            "undo-2",
        ),
        Entry(
            "redo", tr("Actions", "&Redo"), tr("Actions", "Do it again"), standard.Redo, "redo-2"
        ),
        SEPARATOR,
        Entry(
            "select_all",
            tr("Actions", "Select &all articles"),
            tr("Actions", "Select every article of the list"),
            "Ctrl+Shift+A",
        ),
        Entry(
            "search",
            tr("Actions", "&Search the library"),
            tr("Actions", "Search the library"),
            "Ctrl+K; /",
            "search",
        ),
        Entry(
            "find",
            tr("Actions", "&Find in article"),
            tr("Actions", "Find in this article"),
            standard.Find,
            "scan-text",
        ),
        SEPARATOR,
        Entry(
            "preferences",
            tr("Actions", "&Preferences…"),
            tr("Actions", "Change how Emeroteca looks and works"),
            "Ctrl+,",
            "settings",
        ),
    ]


def _view_menu() -> list[Entry]:
    return [
        Entry(
            "sidebar",
            tr("Actions", "&Shelves"),
            tr("Actions", "Show or hide the shelves"),
            "F9",
            "panel-left",
            True,
        ),
        Entry(
            "panels",
            tr("Actions", "Side &panels"),
            tr("Actions", "Show or hide the side panels"),
            "F10",
            "panel-right",
            True,
        ),
        Entry(
            "list",
            tr("Actions", "&List"),
            tr("Actions", "Show or hide the list of articles"),
            "F8",
            "list",
            True,
        ),
        SEPARATOR,
        Entry("cards", tr("Actions", "&Cards"), tr("Actions", "Show the list as cards"), "Ctrl+1"),
        Entry(
            "compact",
            tr("Actions", "C&ompact lines"),
            tr("Actions", "Show one line for each article"),
            "Ctrl+2",
        ),
        Entry(
            "columns",
            tr("Actions", "Col&umns"),
            tr("Actions", "Show the list in columns"),
            "Ctrl+3",
        ),
        SEPARATOR,
        Entry(
            "larger", tr("Actions", "&Larger text"), tr("Actions", "Larger text"), "Ctrl++; Ctrl+="
        ),
        Entry("smaller", tr("Actions", "S&maller text"), tr("Actions", "Smaller text"), "Ctrl+-"),
        Entry(
            "usual_size",
            tr("Actions", "Usual &text size"),
            tr("Actions", "Back to the usual size"),
            "Ctrl+0",
        ),
        Entry(
            "typography",
            tr("Actions", "T&ypography…"),
            tr("Actions", "Typeface, size, width and theme"),
            None,
            "type",
        ),
        Entry(
            "theme",
            tr("Actions", "Next t&heme"),
            tr("Actions", "Light, sepia or dark"),
            "Ctrl+Shift+D",
            "moon",
        ),
        SEPARATOR,
        Entry(
            "full_screen",
            tr("Actions", "F&ull screen"),
            tr("Actions", "Use the whole screen"),
            "F11",
            "",
            True,
        ),
    ]


def _article_menu() -> list[Entry]:
    return [
        Entry(
            "unread",
            tr("Actions", "Mark as &unread"),
            tr("Actions", "Mark as read or unread"),
            "U",
            "mail",
        ),
        Entry(
            "star", tr("Actions", "&Star"), tr("Actions", "Star or remove the star"), "S", "star"
        ),
        Entry(
            "archive",
            tr("Actions", "&Archive"),
            tr("Actions", "Archive, or move back to the library"),
            "A",
            "archive",
        ),
        Entry(
            "tags",
            tr("Actions", "&Tags…"),
            tr("Actions", "Change the tags of the selection"),
            "T",
            "tag",
        ),
        SEPARATOR,
        Entry(
            "original",
            tr("Actions", "Show &original"),
            tr("Actions", "Show the saved page, with scripts and remote content off"),
            "O",
            "eye",
        ),
        Entry(
            "as_saved",
            tr("Actions", "Open as sa&ved…"),
            tr("Actions", "Open the saved file itself in the browser"),
        ),
        Entry(
            "web",
            tr("Actions", "Open &address"),
            tr("Actions", "Open the article's address in the browser"),
            None,
            "external-link",
        ),
        Entry(
            "copy_link",
            tr("Actions", "&Copy address"),
            tr("Actions", "Copy the article's address"),
            None,
            "link",
        ),
        SEPARATOR,
        Entry(
            "trash",
            tr("Actions", "Move to t&rash"),
            tr("Actions", "Move the selection to the trash"),
            "Del",
            "trash-2",
        ),
        Entry(
            "restore",
            tr("Actions", "R&estore"),
            tr("Actions", "Take the selection out of the trash"),
            None,
            "rotate-ccw",
        ),
        Entry(
            "empty_trash",
            tr("Actions", "E&mpty trash…"),
            tr("Actions", "Delete for good what is in the trash"),
        ),
    ]


def _go_menu() -> list[Entry]:
    return [
        Entry("next", tr("Actions", "&Next article"), tr("Actions", "Go to the next article"), "J"),
        Entry(
            "previous",
            tr("Actions", "&Previous article"),
            tr("Actions", "Go to the previous article"),
            "K",
        ),
        SEPARATOR,
        Entry(
            "next_hit",
            tr("Actions", "Next &hit"),
            tr("Actions", "Go to the next hit"),
            "F3",
            "chevron-down",
        ),
        Entry(
            "previous_hit",
            tr("Actions", "Pre&vious hit"),
            tr("Actions", "Go to the previous hit"),
            "Shift+F3",
            "chevron-up",
        ),
        SEPARATOR,
        Entry(
            "to_list",
            tr("Actions", "To the &list"),
            tr("Actions", "Put the focus into the list"),
            "Alt+1",
        ),
        Entry(
            "to_reader",
            tr("Actions", "To the &article"),
            tr("Actions", "Put the focus into the article"),
            "Alt+2",
        ),
        Entry(
            "to_notes",
            tr("Actions", "To the n&otes"),
            tr("Actions", "Write a note on this article"),
            "Ctrl+M",
            "sticky-note",
        ),
    ]


def _help_menu() -> list[Entry]:
    return [
        Entry(
            "help",
            tr("Actions", "&Using Emeroteca"),
            tr("Actions", "A short guide"),
            QKeySequence.StandardKey.HelpContents,
            "circle-question-mark",
        ),
        Entry(
            "shortcuts",
            tr("Actions", "&Shortcuts"),
            tr("Actions", "All shortcuts on one sheet"),
            "Ctrl+?; ?",
            "keyboard",
        ),
        Entry(
            "report",
            tr("Actions", "Last &import report"),
            tr("Actions", "What became of the files of the last import"),
        ),
        Entry(
            "about",
            tr("Actions", "&About Emeroteca"),
            tr("Actions", "Version and licences"),
            None,
            "info",
        ),
    ]


class Actions:
    """The window's actions by name, in their menus."""

    def __init__(self, window: QMainWindow) -> None:
        self._actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for name, title, entries in menus():
            menu = window.menuBar().addMenu(title)
            menu.setToolTipsVisible(True)
            self.menus[name] = menu
            for entry in entries:
                if entry is SEPARATOR:
                    menu.addSeparator()
                else:
                    action = self._make(window, entry)
                    menu.addAction(action)
                    window.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def enable(self, names: str, enabled: bool) -> None:
        """Enable or disable several actions, their names parted by spaces."""
        for name in names.split():
            self._actions[name].setEnabled(enabled)

    def set_icon(self, name: str, picture: str) -> None:
        """Give an action another icon, as when a state turned."""
        self._actions[name].setIcon(icon(picture))

    def _make(self, window: QMainWindow, entry: Entry) -> QAction:
        action = QAction(entry.text, window)
        action.setObjectName(entry.name)
        action.setCheckable(entry.checkable)
        if isinstance(entry.keys, str):
            action.setShortcuts([QKeySequence(k) for k in entry.keys.split("; ")])
        elif entry.keys is not None:
            action.setShortcuts(entry.keys)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{entry.tip} ({shown})" if shown else entry.tip)
        action.setStatusTip(entry.tip)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if entry.icon:
            action.setIcon(icon(entry.icon))
        self._actions[entry.name] = action
        return action
