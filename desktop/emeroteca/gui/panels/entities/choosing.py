"""Finding an entity of the archive: to merge another one into it, or for a name that was missed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.mark_kinds import KIND_OF, colour_name, icon_name, singular
from emeroteca.gui.style import icon
from emeroteca.model.entities.known import Entity, EntityId
from emeroteca.model.entities.recognised import EntityKind

ENTITY = Qt.ItemDataRole.UserRole

OFFERED = 60
"""Entities that are listed to choose from; typing narrows them."""


class ChooseEntity(QDialog):
    """`wanted` asks for the entities that some words begin; `chosen` carries one of them."""

    wanted = Signal(str)
    chosen = Signal(object)

    def __init__(
        self, title: str, hint: str, button: str, without: Sequence[EntityId], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._without = frozenset(without)
        label = QLabel(hint)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("Find a name…"))
        self.field.setAccessibleName(self.tr("Find a name…"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.wanted)
        self.field.stepped.connect(self._step)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Names in the archive"))
        self.list.setUniformItemSizes(True)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self.list.currentItemChanged.connect(lambda *_: self._refresh())
        self._nothing = QLabel(self.tr("No name begins so."))
        self._nothing.setProperty("role", "small")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = self._buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._take.setProperty("primary", True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        for part in (label, self.field, self.list, self._nothing, self._buttons):
            column.addWidget(part)
        self._take.setDefault(True)  # only what is in the dialog can be its default
        self.resize(460, 440)
        self._nothing.hide()
        self._refresh()

    def ask(self, jobs: Jobs, kind: EntityKind | None = None) -> None:
        """Open it over what the archive knows; those of a kind are offered until something is
        typed."""

        def show(entities: list[Entity]) -> None:
            if isValid(self):  # it may have been closed before the answer came
                self.show_entities(entities)

        def find(words: str) -> None:
            wanted = None if words.strip() else kind
            jobs.ask_latest("choices", show, Archive.entities, words, wanted, OFFERED)

        self.wanted.connect(find)
        find("")
        self.open()

    def show_entities(self, entities: Sequence[Entity]) -> None:
        """Offer these."""
        self.list.clear()
        for entity in entities:
            if entity.id in self._without:
                continue
            item = QListWidgetItem(_described(entity))
            kind = KIND_OF[entity.kind]
            item.setIcon(icon(icon_name(kind), colour_name(kind)))
            item.setData(ENTITY, entity)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{_described(entity)}, {singular(kind)}"
            )
            item.setToolTip("\n".join((entity.name, *entity.aliases[:8])))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._nothing.setVisible(not self.list.count())
        self._refresh()

    def accept(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(ENTITY))
            super().accept()

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _refresh(self) -> None:
        self._take.setEnabled(self.list.currentItem() is not None)


class _Field(QLineEdit):
    """Up and Down walk the list while one types."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


def _described(entity: Entity) -> str:
    count = QLocale().toString(entity.articles)
    aliases = f" ({', '.join(entity.aliases[:2])})" if entity.aliases else ""
    return f"{entity.name}{aliases} · {count}"
