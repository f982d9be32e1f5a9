"""The rows of a section: the commonest values and those that are chosen, or all that were found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from emeroteca.gui.facets import wording
from emeroteca.gui.facets.choosing import State, chosen, state_of
from emeroteca.model.search import Facet, FacetKind, Filter
from emeroteca.model.words import fold

COMMONEST = 8
"""Values that a section shows before one asks for all."""

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_NONE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """One value as it is shown."""

    value: str
    name: str
    count: int
    state: State


class FacetRows(QAbstractListModel):
    """The values of one kind; what is shown of one is made only when it is painted."""

    def __init__(self, kind: FacetKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._shown: list[Facet] = []
        self._facets: Sequence[Facet] = ()
        self._filter = Filter()
        self._whole = False
        self._needle = ""

    # ------------------------------------------------------------------ for the section

    @property
    def total(self) -> int:
        """How many values there are, shown or not."""
        return len(self._facets)

    @property
    def chosen(self) -> int:
        """How many values of the kind are included or excluded."""
        return len(chosen(self._filter, self.kind))

    def show_facets(self, facets: Sequence[Facet]) -> None:
        """Take other values and counts, the commonest first."""
        self._facets = facets
        self._refresh()

    def show_filter(self, wanted: Filter) -> None:
        """Take what is included and excluded."""
        self._filter = wanted
        self._refresh()

    def show_whole(self, whole: bool, needle: str = "") -> None:
        """Show every value whose name holds what is sought, or the commonest ones only."""
        self._whole, self._needle = whole, fold(needle.strip())
        self._refresh()

    def row(self, at: int) -> Row:
        """A value as it is shown."""
        facet = self._shown[at]
        state = state_of(self._filter, self.kind, facet.value)
        return Row(facet.value, self._name(facet), facet.count, state)

    def name_of(self, value: str) -> str:
        """What an entity is called that is told of; "" for other values."""
        facets = (*self._facets, *self._shown)
        return next((facet.name for facet in facets if facet.value == value), "")

    def row_of(self, value: str) -> int | None:
        """Where a value stands, if it is shown."""
        return next((at for at, one in enumerate(self._shown) if one.value == value), None)

    # ------------------------------------------------------------------ for Qt

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tip(wording.articles(row.name, row.count))
        return None

    # ------------------------------------------------------------------ inside

    def _spoken(self, row: Row) -> str:
        said = wording.articles(row.name, row.count)
        states = {State.INCLUDED: self.tr("included"), State.EXCLUDED: self.tr("left out")}
        return f"{said}, {states[row.state]}" if row.state in states else said

    def _refresh(self) -> None:
        shown = self._found() if self._whole else self._commonest()
        same = [f.value for f in shown] == [f.value for f in self._shown]
        if not same:
            self.beginResetModel()
        self._shown = shown
        if not same:
            self.endResetModel()
        elif shown:
            self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))

    def _found(self) -> list[Facet]:
        if not self._needle:
            return [*self._facets, *self._uncounted()]
        return [facet for facet in self._facets if self._needle in fold(self._name(facet))]

    def _name(self, facet: Facet) -> str:
        return wording.value_name(self.kind, facet.value, facet.name)

    def _commonest(self) -> list[Facet]:
        """The commonest, and what is chosen of the rarer ones in the order of all."""
        rarer = set(chosen(self._filter, self.kind))
        shown = list(self._facets[:COMMONEST])
        if rarer:
            shown += [facet for facet in self._facets[COMMONEST:] if facet.value in rarer]
        return [*shown, *self._uncounted()]

    def _uncounted(self) -> list[Facet]:
        """What has just been chosen elsewhere, before the counts follow."""
        wanted = [choice for choice in self._filter.choices if choice.kind is self.kind]
        counted = {facet.value for facet in self._facets} if wanted else set()
        return [Facet(c.value, 0, c.name) for c in wanted if c.value not in counted]
