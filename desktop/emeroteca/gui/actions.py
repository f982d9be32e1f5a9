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


def _(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def menus() -> list[tuple[str, str, list[Entry]]]:
    """The menus in order, as (name, title, entries)."""
    standard = QKeySequence.StandardKey
    return [
        ("file", _("&File"), _file_menu(standard)),
        ("edit", _("&Edit"), _edit_menu(standard)),
        ("view", _("&View"), _view_menu()),
        ("article", _("&Article"), _article_menu()),
        ("go", _("&Go"), _go_menu()),
        ("help", _("&Help"), _help_menu()),
    ]


def _file_menu(standard: type[QKeySequence.StandardKey]) -> list[Entry]:
    return [
        Entry("add_files", _("Add &files…"), _("Add saved articles"), standard.Open, "file-plus"),
        Entry(
            "add_folder",
            _("Add f&older…"),
            _("Add a folder of articles"),
            "Ctrl+Shift+O",
            "folder-open",
        ),
        Entry("paste", _("Add from &clipboard"), _("Add a copied page or text"), "Ctrl+Shift+V"),
        Entry("samples", _("Add &sample articles"), _("Fill the library with samples")),
        SEPARATOR,
        Entry("print", _("&Print…"), _("Print the article"), standard.Print, "printer"),
        Entry("save_pdf", _("Save as P&DF…"), _("Save the article as PDF"), "Ctrl+E", "file-down"),
        SEPARATOR,
        Entry("quit", _("&Quit"), _("Leave Emeroteca"), standard.Quit),
    ]


def _edit_menu(standard: type[QKeySequence.StandardKey]) -> list[Entry]:
    return [
        Entry("undo", _("&Undo"), _("Undo the last change"), standard.Undo, "undo-2"),
        Entry("redo", _("&Redo"), _("Do it again"), standard.Redo, "redo-2"),
        SEPARATOR,
        Entry(
            "select_all",
            _("Select &all articles"),
            _("Select every article of the list"),
            "Ctrl+Shift+A",
        ),
        Entry("search", _("&Search the library"), _("Search the library"), "Ctrl+K; /", "search"),
        Entry("find", _("&Find in article"), _("Find in this article"), standard.Find, "scan-text"),
        SEPARATOR,
        Entry(
            "preferences",
            _("&Preferences…"),
            _("Change how Emeroteca looks and works"),
            "Ctrl+,",
            "settings",
        ),
    ]


def _view_menu() -> list[Entry]:
    return [
        Entry("sidebar", _("&Shelves"), _("Show or hide the shelves"), "F9", "panel-left", True),
        Entry(
            "panels",
            _("Side &panels"),
            _("Show or hide the side panels"),
            "F10",
            "panel-right",
            True,
        ),
        Entry("list", _("&List"), _("Show or hide the list of articles"), "F8", "list", True),
        SEPARATOR,
        Entry("cards", _("&Cards"), _("Show the list as cards"), "Ctrl+1"),
        Entry("compact", _("C&ompact lines"), _("Show one line for each article"), "Ctrl+2"),
        Entry("columns", _("Col&umns"), _("Show the list in columns"), "Ctrl+3"),
        SEPARATOR,
        Entry("larger", _("&Larger text"), _("Larger text"), "Ctrl++; Ctrl+="),
        Entry("smaller", _("S&maller text"), _("Smaller text"), "Ctrl+-"),
        Entry("usual_size", _("Usual &text size"), _("Back to the usual size"), "Ctrl+0"),
        Entry("typography", _("T&ypography…"), _("Typeface, size, width and theme"), None, "type"),
        Entry("theme", _("Next t&heme"), _("Light, sepia or dark"), "Ctrl+Shift+D", "moon"),
        SEPARATOR,
        Entry("full_screen", _("F&ull screen"), _("Use the whole screen"), "F11", "", True),
    ]


def _article_menu() -> list[Entry]:
    return [
        Entry("unread", _("Mark as &unread"), _("Mark as read or unread"), "U", "mail"),
        Entry("star", _("&Star"), _("Star or remove the star"), "S", "star"),
        Entry("archive", _("&Archive"), _("Archive, or move back to the library"), "A", "archive"),
        Entry("tags", _("&Tags…"), _("Change the tags of the selection"), "T", "tag"),
        SEPARATOR,
        Entry(
            "original",
            _("Show &original"),
            _("Show the saved page, with scripts and remote content off"),
            "O",
            "eye",
        ),
        Entry("as_saved", _("Open as sa&ved…"), _("Open the saved file itself in the browser")),
        Entry(
            "web",
            _("Open &address"),
            _("Open the article's address in the browser"),
            None,
            "external-link",
        ),
        Entry("copy_link", _("&Copy address"), _("Copy the article's address"), None, "link"),
        SEPARATOR,
        Entry("trash", _("Move to t&rash"), _("Move the selection to the trash"), "Del", "trash-2"),
        Entry(
            "restore", _("R&estore"), _("Take the selection out of the trash"), None, "rotate-ccw"
        ),
        Entry("empty_trash", _("E&mpty trash…"), _("Delete for good what is in the trash")),
    ]


def _go_menu() -> list[Entry]:
    return [
        Entry("next", _("&Next article"), _("Go to the next article"), "J"),
        Entry("previous", _("&Previous article"), _("Go to the previous article"), "K"),
        SEPARATOR,
        Entry("next_hit", _("Next &hit"), _("Go to the next hit"), "F3", "chevron-down"),
        Entry(
            "previous_hit",
            _("Pre&vious hit"),
            _("Go to the previous hit"),
            "Shift+F3",
            "chevron-up",
        ),
        SEPARATOR,
        Entry("to_list", _("To the &list"), _("Put the focus into the list"), "Alt+1"),
        Entry("to_reader", _("To the &article"), _("Put the focus into the article"), "Alt+2"),
        Entry(
            "to_notes",
            _("To the n&otes"),
            _("Write a note on this article"),
            "Ctrl+M",
            "sticky-note",
        ),
    ]


def _help_menu() -> list[Entry]:
    return [
        Entry(
            "help",
            _("&Using Emeroteca"),
            _("A short guide"),
            QKeySequence.StandardKey.HelpContents,
            "circle-question-mark",
        ),
        Entry(
            "shortcuts", _("&Shortcuts"), _("All shortcuts on one sheet"), "Ctrl+?; ?", "keyboard"
        ),
        Entry("report", _("Last &import report"), _("What became of the files of the last import")),
        Entry("about", _("&About Emeroteca"), _("Version and licences"), None, "info"),
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

    def set_icon(self, name: str, icon: str) -> None:
        """Give an action another icon, as when a state turned."""
        self._actions[name].setIcon(icon(icon))

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
