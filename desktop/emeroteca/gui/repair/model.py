"""The pieces of a page as rows: what is listed, what became of each, and what is unfolded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from emeroteca.gui.repair import words
from emeroteca.gui.repair.decisions import Verdict
from emeroteca.gui.repair.rows import Fold, Row, Show, folded, frame_of, listed
from emeroteca.model.cleaning import Piece

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole


class PieceModel(QAbstractTableModel):
    """One row for each listed piece or fold.

    A row stays where a change makes it fit its filter no more: what was just clicked must not
    vanish. It goes when a filter is chosen anew.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pieces: tuple[Piece, ...] = ()
        self.verdicts: list[Verdict] = []
        self.rows: list[Row] = []
        self.show = Show.ALL
        self.words = ""
        self.frame_shown = False
        self._unfolded: set[int] = set()
        self._row_of: dict[int, int] = {}

    # ------------------------------------------------------------------ for the view

    def show_pieces(self, pieces: tuple[Piece, ...], verdicts: list[Verdict]) -> None:
        """List another page."""
        self.pieces, self.verdicts = pieces, verdicts
        self.show, self.words, self.frame_shown = Show.ALL, "", False
        self._unfolded = set()
        self._list_again()

    def set_verdicts(self, verdicts: list[Verdict]) -> None:
        """Show what became of the pieces by another decision."""
        before, self.verdicts = self.verdicts, verdicts
        hidden = False
        for number, (old, new) in enumerate(zip(before, verdicts, strict=True)):
            if old == new:
                continue
            # What a person had to do with is no frame that one may fold away again.
            self._unfolded.add(number)
            row = self.row_of(number)
            if row is None:
                continue
            hidden = hidden or isinstance(self.rows[row], Fold)
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)
        if hidden:
            self._list_again()  # what a rule changed inside a fold is to be seen

    def set_filter(self, show: Show, text: str) -> None:
        """List only what a filter and some words leave."""
        self.show, self.words = show, text
        self._list_again()

    def set_frame_shown(self, shown: bool) -> None:
        """List the page's frame piece by piece, or folded away."""
        self.frame_shown = shown
        if not shown:
            self._unfolded = set()
        self._list_again()

    def unfold(self, row: int) -> None:
        """List the pieces of a fold in its place."""
        fold = self.rows[row]
        if not isinstance(fold, Fold):
            return
        self._unfolded.update(fold.numbers)
        self.beginRemoveRows(NOWHERE, row, row)
        del self.rows[row]
        self._number_rows()
        self.endRemoveRows()
        self.beginInsertRows(NOWHERE, row, row + len(fold.numbers) - 1)
        self.rows[row:row] = fold.numbers
        self._number_rows()
        self.endInsertRows()

    def row_of(self, number: int) -> int | None:
        """The row of a piece, or of the fold that it is in; None where it is not listed."""
        return self._row_of.get(number)

    @property
    def frame(self) -> int:
        """How many pieces are the page's frame."""
        return len(frame_of(self.verdicts))

    # ------------------------------------------------------------------ Qt's questions

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if isinstance(row, Fold):
            shown = role in (Role.DisplayRole, Role.AccessibleTextRole)
            return words.fold_name(row) if shown else None
        piece, verdict = self.pieces[row], self.verdicts[row]
        match role:
            case Role.DisplayRole:
                return words.shown_text(piece)
            case Role.AccessibleTextRole:
                return words.spoken(piece, verdict)
            case Role.AccessibleDescriptionRole:
                return piece.place
            case Role.ToolTipRole:
                return words.tooltip(piece, verdict)
            case _:
                return None

    # ------------------------------------------------------------------ inside

    def _list_again(self) -> None:
        self.beginResetModel()
        numbers = listed(self.pieces, self.verdicts, self.show, self.words)
        whole = self.frame_shown or bool(self.words) or self.show is Show.CHANGED
        rows: Sequence[Row] = numbers if whole else folded(numbers, self.verdicts, self._unfolded)
        self.rows = list(rows)
        self._number_rows()
        self.endResetModel()

    def _number_rows(self) -> None:
        self._row_of = {}
        for at, row in enumerate(self.rows):
            for number in row.numbers if isinstance(row, Fold) else (row,):
                self._row_of[number] = at
