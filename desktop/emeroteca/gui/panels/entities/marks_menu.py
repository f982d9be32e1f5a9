"""The menu that says how each kind is marked in the text."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from emeroteca.gui.mark_kinds import (
    MarkKind,
    MarkStyle,
    colour_name,
    icon_name,
    plural,
    style_name,
)
from emeroteca.gui.style import icon

translate = QCoreApplication.translate


class MarksMenu(QMenu):
    """`chosen` carries the kinds and the way in which they are to be marked from now on."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("MarksMenu", "Mar&ks in the text"), parent)
        self.setObjectName("marksMenu")
        self._actions: dict[tuple[MarkKind, MarkStyle], QAction] = {}
        for kind in MarkKind:
            inner = self.addMenu(icon(icon_name(kind), colour_name(kind)), plural(kind))
            group = QActionGroup(inner)
            for style in MarkStyle:
                action = QAction(style_name(style), inner)
                action.setCheckable(True)
                action.triggered.connect(
                    lambda _=False, kind=kind, style=style: self.chosen.emit((kind,), style)
                )
                group.addAction(action)
                inner.addAction(action)
                self._actions[kind, style] = action
        self.addSeparator()
        for style, text in (
            (MarkStyle.SOFT, translate("MarksMenu", "&Underline everything")),
            (MarkStyle.STRONG, translate("MarksMenu", "&Coloured ground for everything")),
            (MarkStyle.OFF, translate("MarksMenu", "Mark &nothing")),
        ):
            every = self.addAction(text)
            every.triggered.connect(
                lambda _=False, style=style: self.chosen.emit(tuple(MarkKind), style)
            )

    def show_styles(self, styles: Mapping[MarkKind, MarkStyle]) -> None:
        """Tick what holds now."""
        for kind, style in styles.items():
            self._actions[kind, style].setChecked(True)
