"""The menu that narrows a list of annotations to some colours and tags."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from emeroteca.gui.annotations.colours import name, swatch
from emeroteca.gui.style import icon
from emeroteca.model.annotations.annotation import Colour

translate = QCoreApplication.translate

MOST = 40
"""Tags that a menu lists."""


class FilterButton(QToolButton):
    """`changed` tells that other colours or tags are wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = translate("Highlights", "Show only some colours and tags")
        self.setIcon(icon("funnel", checked="accent"))
        self.setToolTip(told)
        self.setAccessibleName(told)
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._colours: dict[Colour, QAction] = {}
        for colour in Colour:
            action = self._menu.addAction(swatch(colour), name(colour))
            action.setCheckable(True)
            action.triggered.connect(self._change)
            self._colours[colour] = action
        self._tags: dict[str, QAction] = {}
        self._separator = self._menu.addSeparator()
        self._clear = self._menu.addAction(translate("Highlights", "Show &everything"))
        self._clear.triggered.connect(lambda: self.clear())
        self.setMenu(self._menu)
        self._change(tell=False)

    @property
    def colours(self) -> frozenset[Colour]:
        """The colours that are wanted; none for all."""
        return frozenset(c for c, action in self._colours.items() if action.isChecked())

    @property
    def tags(self) -> frozenset[str]:
        """The tags that are wanted; none for all."""
        return frozenset(tag for tag, action in self._tags.items() if action.isChecked())

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Offer other tags; those that are wanted stay so."""
        if list(tags[:MOST]) == list(self._tags):
            return
        kept = self.tags
        for action in self._tags.values():
            self._menu.removeAction(action)
        self._tags = {}
        for tag in tags[:MOST]:
            action = QAction(f"#{tag}".replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(tag in kept)
            action.triggered.connect(self._change)
            self._menu.insertAction(self._separator, action)
            self._tags[tag] = action
        if kept - self.tags:
            self._change()

    def clear(self) -> None:
        """Want everything."""
        for action in (*self._colours.values(), *self._tags.values()):
            action.setChecked(False)
        self._change()

    def _change(self, *_: object, tell: bool = True) -> None:
        narrowed = bool(self.colours or self.tags)
        self.setChecked(narrowed)
        self._clear.setEnabled(narrowed)
        if tell:
            self.changed.emit()
