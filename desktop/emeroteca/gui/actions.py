"""Every action of the window: its name, shortcut, icon and menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from emeroteca.gui import cleaning_entries, entity_entries, go_and_help, hit_entries, search_entries
from emeroteca.gui.annotations import entries as annotation_entries
from emeroteca.gui.entry import SEPARATOR, Entry
from emeroteca.gui.facets import entries as facet_entries
from emeroteca.gui.style import icon

translate = QCoreApplication.translate


def menus() -> list[tuple[str, str, list[Entry]]]:
    """The menus in order, as (name, title, entries)."""
    standard = QKeySequence.StandardKey
    return [
        ("file", translate("Actions", "&File"), _file_menu(standard)),
        ("edit", translate("Actions", "&Edit"), _edit_menu(standard)),
        ("view", translate("Actions", "&View"), _view_menu()),
        ("article", translate("Actions", "&Article"), _article_menu()),
        ("go", translate("Actions", "&Go"), go_and_help.go_menu()),
        ("help", translate("Actions", "&Help"), go_and_help.help_menu()),
    ]


def _file_menu(standard: type[QKeySequence.StandardKey]) -> list[Entry]:
    return [
        Entry(
            "add_files",
            translate("Actions", "Add &files…"),
            translate("Actions", "Add saved articles"),
            standard.Open,
            "file-plus",
        ),
        Entry(
            "add_folder",
            translate("Actions", "Add f&older…"),
            translate("Actions", "Add a folder of articles"),
            "Ctrl+Shift+O",
            "folder-open",
        ),
        Entry(
            "paste",
            translate("Actions", "Add from &clipboard"),
            translate("Actions", "Add a copied page or text"),
            "Ctrl+Shift+V",
        ),
        Entry(
            "samples",
            translate("Actions", "Add &sample articles"),
            translate("Actions", "Fill the library with samples"),
        ),
        SEPARATOR,
        *annotation_entries.of_the_files(),
        SEPARATOR,
        cleaning_entries.of_the_library(),
        SEPARATOR,
        Entry(
            "export",
            translate("Actions", "E&xport…"),
            translate("Actions", "Write articles, highlights and notes into files"),
            "Ctrl+Shift+X",
            "download",
        ),
        Entry(
            "print",
            translate("Actions", "&Print…"),
            translate("Actions", "Print the article"),
            standard.Print,
            "printer",
        ),
        Entry(
            "save_pdf",
            translate("Actions", "Save as P&DF…"),
            translate("Actions", "Save the article as PDF"),
            "Ctrl+E",
            "file-down",
        ),
        SEPARATOR,
        Entry(
            "quit",
            translate("Actions", "&Quit"),
            translate("Actions", "Leave Emeroteca"),
            "Ctrl+Q",  # outside GNOME and KDE the standard's has no key
            everywhere=True,
        ),
    ]


def _edit_menu(standard: type[QKeySequence.StandardKey]) -> list[Entry]:
    return [
        Entry(
            "undo",
            translate("Actions", "&Undo"),
            translate("Actions", "Undo the last change"),
            standard.Undo,
            "undo-2",
        ),
        Entry(
            "redo",
            translate("Actions", "&Redo"),
            translate("Actions", "Do it again"),
            standard.Redo,
            "redo-2",
        ),
        SEPARATOR,
        Entry(
            "select_all",
            translate("Actions", "Select &all articles"),
            translate("Actions", "Select every article of the list"),
            "Ctrl+Shift+A",
        ),
        Entry(
            "search",
            translate("Actions", "&Search the library"),
            translate("Actions", "Search the library"),
            "Ctrl+K; /",
            "search",
        ),
        Entry(
            "find",
            translate("Actions", "&Find in article"),
            translate("Actions", "Find in this article"),
            standard.Find,
            "scan-text",
        ),
        *search_entries.of_searching(),
        SEPARATOR,
        cleaning_entries.of_the_sites(),
        Entry(
            "preferences",
            translate("Actions", "&Preferences…"),
            translate("Actions", "Change how Emeroteca looks and works"),
            "Ctrl+,",
            "settings",
        ),
    ]


def _view_menu() -> list[Entry]:
    return [
        Entry(
            "sidebar",
            translate("Actions", "&Shelves"),
            translate("Actions", "Show or hide the shelves"),
            "F9",
            "panel-left",
            True,
        ),
        Entry(
            "panels",
            translate("Actions", "Side &panels"),
            translate("Actions", "Show or hide the side panels"),
            "F10",
            "panel-right",
            True,
        ),
        Entry(
            "list",
            translate("Actions", "&List"),
            translate("Actions", "Show or hide the list of articles"),
            "F8",
            "list",
            True,
        ),
        SEPARATOR,
        *facet_entries.of_the_view(),
        SEPARATOR,
        Entry(
            "cards",
            translate("Actions", "&Cards"),
            translate("Actions", "Show the list as cards"),
            "Ctrl+1",
        ),
        Entry(
            "compact",
            translate("Actions", "C&ompact lines"),
            translate("Actions", "Show one line for each article"),
            "Ctrl+2",
        ),
        Entry(
            "columns",
            translate("Actions", "Col&umns"),
            translate("Actions", "Show the list in columns"),
            "Ctrl+3",
        ),
        SEPARATOR,
        Entry(
            "larger",
            translate("Actions", "&Larger text"),
            translate("Actions", "Larger text"),
            "Ctrl++; Ctrl+=",
        ),
        Entry(
            "smaller",
            translate("Actions", "S&maller text"),
            translate("Actions", "Smaller text"),
            "Ctrl+-",
        ),
        Entry(
            "usual_size",
            translate("Actions", "Usual &text size"),
            translate("Actions", "Back to the usual size"),
            "Ctrl+0",
        ),
        Entry(
            "typography",
            translate("Actions", "T&ypography…"),
            translate("Actions", "Typeface, size, width and theme"),
            None,
            "type",
        ),
        Entry(
            "theme",
            translate("Actions", "Next t&heme"),
            translate("Actions", "Light, sepia or dark"),
            "Ctrl+Shift+D",
            "moon",
        ),
        SEPARATOR,
        Entry(
            "full_screen",
            translate("Actions", "F&ull screen"),
            translate("Actions", "Use the whole screen"),
            "F11",
            "",
            True,
        ),
    ]


def _article_menu() -> list[Entry]:
    return [
        Entry(
            "unread",
            translate("Actions", "Mark as &unread"),
            translate("Actions", "Mark as read or unread"),
            "U",
            "mail",
        ),
        Entry(
            "star",
            translate("Actions", "&Star"),
            translate("Actions", "Star or remove the star"),
            "S",
            "star",
        ),
        Entry(
            "archive",
            translate("Actions", "&Archive"),
            translate("Actions", "Archive, or move back to the library"),
            "A",
            "archive",
        ),
        Entry(
            "tags",
            translate("Actions", "&Tags…"),
            translate("Actions", "Change the tags of the selection"),
            "T",
            "tag",
        ),
        hit_entries.of_the_article(),
        SEPARATOR,
        Entry(
            "original",
            translate("Actions", "Show &original"),
            translate("Actions", "Show the saved page, with scripts and remote content off"),
            "O",
            "eye",
        ),
        Entry(
            "as_saved",
            translate("Actions", "Open as sa&ved…"),
            translate("Actions", "Open the saved file itself in the browser"),
        ),
        Entry(
            "web",
            translate("Actions", "Open &address"),
            translate("Actions", "Open the article's address in the browser"),
            None,
            "external-link",
        ),
        Entry(
            "copy_link",
            translate("Actions", "&Copy address"),
            translate("Actions", "Copy the article's address"),
            None,
            "link",
        ),
        SEPARATOR,
        *cleaning_entries.of_the_article(),
        *entity_entries.of_the_article(),
        *annotation_entries.of_the_article(),
        SEPARATOR,
        Entry(
            "trash",
            translate("Actions", "Move to t&rash"),
            translate("Actions", "Move the selection to the trash"),
            "Del",
            "trash-2",
        ),
        Entry(
            "restore",
            translate("Actions", "R&estore"),
            translate("Actions", "Take the selection out of the trash"),
            None,
            "rotate-ccw",
        ),
        Entry(
            "empty_trash",
            translate("Actions", "E&mpty trash…"),
            translate("Actions", "Delete for good what is in the trash"),
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
        heard = Qt.ShortcutContext
        action.setShortcutContext(
            heard.ApplicationShortcut if entry.everywhere else heard.WindowShortcut
        )
        if entry.icon:
            action.setIcon(icon(entry.icon))
        self._actions[entry.name] = action
        return action
