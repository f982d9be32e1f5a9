"""The bar over the pieces: what is listed, how much of it there is, and the way out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from emeroteca.gui.repair.rows import Show
from emeroteca.gui.style import icon

ONE_LINE = 640
"""From this width on the field to search in stands beside the filters."""

ROOMY = 460
"""Below this width the title gives way, and the filters become one box to choose from."""


class RepairHeader(QFrame):
    """Tells what is wanted; it knows nothing of the pieces but how many there are."""

    show_chosen = Signal(object)
    words_changed = Signal(str)
    frame_toggled = Signal(bool)
    undo_wanted = Signal()
    redo_wanted = Signal()
    apply_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("repairHeader")
        self.setProperty("bar", True)
        self._title = QLabel(self.tr("What was kept"))
        self._title.setProperty("role", "heading")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._count.setMinimumWidth(20)
        self._undo = self._tool("undo-2", self.tr("Undo"), QKeySequence.StandardKey.Undo)
        self._undo.clicked.connect(self.undo_wanted)
        self._redo = self._tool("redo-2", self.tr("Redo"), QKeySequence.StandardKey.Redo)
        self._redo.clicked.connect(self.redo_wanted)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Back to the article without changing it (Esc)"))
        self._cancel.clicked.connect(self.cancel_wanted)
        self._apply = QPushButton(self.tr("Apply"))
        self._apply.setProperty("primary", True)
        self._apply.setToolTip(
            self.tr("Make the article's text anew from what is kept (Ctrl+Enter)")
        )
        self._apply.clicked.connect(self.apply_wanted)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._title)
        first.addWidget(self._count, 1)
        for part in (self._undo, self._redo, self._cancel, self._apply):
            first.addWidget(part)
        self._make_filters()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 10, 12, 9)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.addLayout(first, 0, 0, 1, 3)
        self._arranged = -1
        self._known = False
        self._arrange(ONE_LINE)

    def _make_filters(self) -> None:
        self._filters = QWidget()
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        group = QButtonGroup(self)
        self._buttons: dict[Show, QToolButton] = {}
        tips = {
            Show.ALL: self.tr("Show every piece of the saved page"),
            Show.KEPT: self.tr("Show only what the article keeps"),
            Show.LEFT_OUT: self.tr("Show only what was left out"),
            Show.CHANGED: self.tr("Show only what you changed"),
        }
        for show, tip in tips.items():
            button = QToolButton()
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setToolTip(tip)
            button.setProperty("filter", True)
            button.clicked.connect(lambda _=False, chosen=show: self.show_chosen.emit(chosen))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[show] = button
        row.addStretch(1)
        self._box = QComboBox()
        self._box.setAccessibleName(self.tr("Pieces to show"))
        # What it says is known only once the pieces are.
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for show in Show:
            self._box.addItem("", show)
        self._box.activated.connect(lambda _: self.show_chosen.emit(self._box.currentData()))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a piece"))
        self.field.setAccessibleName(self.tr("Find a piece"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(110)
        self.field.textChanged.connect(self.words_changed)
        self._frame = self._tool(
            "eye-off", self.tr("Show the page's frame: menus, footers, sidebars")
        )
        self._frame.setCheckable(True)
        self._frame.toggled.connect(self._frame_turned)

    def _tool(
        self, name: str, tip: str, keys: QKeySequence.StandardKey | None = None
    ) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        native = QKeySequence.SequenceFormat.NativeText
        shown = QKeySequence(keys).toString(native) if keys is not None else ""
        button.setToolTip(f"{tip} ({shown})" if shown else tip)
        button.setAccessibleName(tip)
        return button

    # ------------------------------------------------------------------ for the view

    def begin(self) -> None:
        """Begin with all pieces, no words and no frame, which are shown once they are known."""
        self._known = False
        self._show_parts()
        for part in (self.field, self._frame):
            part.blockSignals(True)
        self.field.clear()
        self._frame.setChecked(False)
        self._frame.setIcon(icon("eye-off"))
        for part in (self.field, self._frame):
            part.blockSignals(False)
        self.show_filter(Show.ALL)

    def show_filter(self, show: Show) -> None:
        """Mark the filter that holds."""
        self._buttons[show].setChecked(True)
        self._box.setCurrentIndex(list(Show).index(show))

    def show_counts(self, counts: Mapping[Show, int], frame: int) -> None:
        """Say how many pieces each filter shows."""
        self._known = True
        self._show_parts()
        names = {
            Show.ALL: self.tr("All {count}"),
            Show.KEPT: self.tr("Kept {count}"),
            Show.LEFT_OUT: self.tr("Left out {count}"),
            Show.CHANGED: self.tr("Changed {count}"),
        }
        for at, show in enumerate(Show):
            name = names[show].format(count=counts[show])
            self._buttons[show].setText(name)
            self._box.setItemText(at, name)
        said = self.tr("{kept} kept · {left} left out · {changed} changed by you")
        self.setAccessibleDescription(
            said.format(
                kept=counts[Show.KEPT],
                left=counts[Show.LEFT_OUT],
                changed=counts[Show.CHANGED],
            )
        )
        self._frame.setEnabled(frame > 0 or self._frame.isChecked())

    def show_steps(self, can_undo: bool, can_redo: bool, changed: bool) -> None:
        """Enable what can be done; `changed` where there is something to apply."""
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)
        self._apply.setEnabled(changed)
        self._count.setText(self.tr("not applied yet") if changed else "")

    def show_waiting(self, text: str) -> None:
        """Say what is waited for; nothing but Cancel can be done."""
        self._count.setText(text)
        self._undo.setEnabled(False)
        self._redo.setEnabled(False)
        self._apply.setEnabled(False)

    # ------------------------------------------------------------------ inside

    def _frame_turned(self, shown: bool) -> None:
        self._frame.setIcon(icon("eye" if shown else "eye-off"))
        self.frame_toggled.emit(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        lines = 1 if width >= ONE_LINE else 2 if width >= ROOMY else 0
        if lines == self._arranged:
            return
        self._arranged = lines
        roomy = lines > 0
        self._title.setVisible(roomy)
        self._show_parts()
        for part in (self._filters, self._box, self.field, self._frame):
            self._grid.removeWidget(part)
        shown = self._filters if roomy else self._box
        self._grid.addWidget(shown, 1, 0, 1, 3 if lines == 2 else 1)
        row = 2 if lines == 2 else 1
        first = 0 if lines == 2 else 1
        self._grid.addWidget(self.field, row, first, 1, 2 - first)
        self._grid.addWidget(self._frame, row, 2)

    def _show_parts(self) -> None:
        """There is nothing to narrow while nothing is known."""
        self._filters.setVisible(self._known and self._arranged > 0)
        self._box.setVisible(self._known and self._arranged == 0)
        self.field.setVisible(self._known)
        self._frame.setVisible(self._known)
