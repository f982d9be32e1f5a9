"""The menu of a row: everything that can be done with it, each with its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from emeroteca.gui.mark_kinds import KIND_OF, icon_name, singular
from emeroteca.gui.panels.entities.acts import KIND_ACTS, Act, shown_key
from emeroteca.gui.panels.entities.rows import Row
from emeroteca.gui.style import icon
from emeroteca.model.entities.known import Entity

Do = Callable[[Act, str], None]

translate = QCoreApplication.translate


def menu_of(row: Row, do: Do, parent: QWidget) -> QMenu:
    """The menu of an entity; `do` is called with the act and the words that it is about."""
    menu = QMenu(parent)
    menu.setAccessibleName(row.name)
    entity = row.entity
    if entity is None:
        return menu
    _add(menu, translate("EntityMenu", "Open &dossier"), Act.DOSSIER, do)
    _add(menu, translate("EntityMenu", "&Search articles with this"), Act.SEARCH, do)
    _add(menu, translate("EntityMenu", "Write a n&ote"), Act.NOTE, do)
    _add(menu, translate("EntityMenu", "Notes and &highlights about this"), Act.NOTES, do)
    menu.addSeparator()
    _add(menu, translate("EntityMenu", "&Rename…"), Act.RENAME, do)
    _add(menu, translate("EntityMenu", "&Merge into…"), Act.MERGE, do)
    _split(menu, entity, do)
    _add(menu, translate("EntityMenu", "&Add another name…"), Act.ALIAS, do)
    _kinds(menu, entity, do)
    menu.addSeparator()
    for act, text, checked in (
        (Act.PIN, translate("EntityMenu", "&Pin to the top"), entity.pinned),
        (Act.WATCH, translate("EntityMenu", "&Watch: tell me of new articles"), entity.watched),
    ):
        action = _add(menu, text, act, do)
        action.setCheckable(True)
        action.setChecked(checked)
    menu.addSeparator()
    _add(menu, translate("EntityMenu", "Here it is somebody &else…"), Act.ANOTHER_HERE, do)
    _add(menu, translate("EntityMenu", "&Not an entity here"), Act.DISMISS_HERE, do)
    _add(menu, translate("EntityMenu", "Not an entity an&ywhere"), Act.DISMISS, do)
    return menu


def _add(menu: QMenu, text: str, act: Act, do: Do, words: str = "") -> QAction:
    action = QAction(text, menu)
    key = "" if words else shown_key(act)
    if key:
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda: do(act, words))
    menu.addAction(action)
    return action


def _split(menu: QMenu, entity: Entity, do: Do) -> None:
    names = menu.addMenu(translate("EntityMenu", "Spli&t off"))
    names.setToolTipsVisible(True)
    names.setEnabled(bool(entity.aliases))
    for alias in entity.aliases:
        action = _add(names, alias.replace("&", "&&"), Act.SPLIT, do, alias)
        action.setToolTip(translate("EntityMenu", "Make this name an entity of its own"))


def _kinds(menu: QMenu, entity: Entity, do: Do) -> None:
    kinds = menu.addMenu(translate("EntityMenu", "&Kind"))
    group = QActionGroup(kinds)
    for act, kind in KIND_ACTS.items():
        action = _add(kinds, singular(KIND_OF[kind]), act, do)
        action.setIcon(icon(icon_name(KIND_OF[kind])))
        action.setCheckable(True)
        action.setChecked(kind is entity.kind)
        group.addAction(action)
