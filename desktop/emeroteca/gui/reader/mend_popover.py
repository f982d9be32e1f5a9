"""The small pop-up that asks whether a suggested repair is to be made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from emeroteca.model.cleaning import MendKind, Suggestion

_GAP = 6


class MendPopover(QFrame):
    """Shows what would change; `answered` says yes or no, `all_wanted` yes to everything."""

    answered = Signal(bool)
    all_wanted = Signal()

    def __init__(self, words: str, suggestion: Suggestion, total: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = QLabel(change(words, suggestion))
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setProperty("role", "heading")
        why = QLabel(kind_name(suggestion.kind))
        why.setProperty("role", "small")
        self.setAccessibleName(shown.text())
        self.setAccessibleDescription(why.text())
        self.repair = QPushButton(self.tr("Repair"))
        self.repair.setProperty("primary", True)
        self.repair.clicked.connect(lambda: self._answer(True))
        self.leave = QPushButton(self.tr("Leave as it is"))
        self.leave.clicked.connect(lambda: self._answer(False))
        self.every = QPushButton(self.tr("Repair all ({count})").format(count=total))
        self.every.setProperty("flat", True)
        self.every.setVisible(total > 1)
        self.every.clicked.connect(self._all)
        for button in (self.repair, self.leave):
            button.setAccessibleName(f"{button.text()}: {shown.text()}")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.repair, self.leave, self.every):
            button.setAutoDefault(True)  # so that Enter presses the one that has the focus
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(4)
        column.addWidget(shown)
        column.addWidget(why)
        column.addSpacing(6)
        column.addLayout(row)

    def show_at(self, host: QWidget, words: QRect) -> None:
        """Show it under the words, or above them where there is no room below."""
        self.adjustSize()
        below = host.mapToGlobal(QPoint(words.left(), words.bottom() + _GAP))
        room = host.screen().availableGeometry()
        top = below.y()
        if top + self.height() > room.bottom():
            top = host.mapToGlobal(words.topLeft()).y() - self.height() - _GAP
        left = min(below.x(), room.right() - self.width())
        self.move(max(room.left(), left), max(room.top(), top))
        self.repair.setFocus(Qt.FocusReason.PopupFocusReason)
        self.show()

    def _answer(self, accepted: bool) -> None:
        self.close()
        self.answered.emit(accepted)

    def _all(self) -> None:
        self.close()
        self.all_wanted.emit()


def change(words: str, suggestion: Suggestion) -> str:
    """A repair in short: "PutinChi → Putin Chi"."""
    return f"{words} → {suggestion.replacement}"


def kind_name(kind: MendKind) -> str:
    """What lost markup seems to have done."""
    translate = QCoreApplication.translate
    return {
        MendKind.GLUED_WORDS: translate("Mends", "Two words seem to stand together"),
        MendKind.MISSING_SPACE: translate("Mends", "A space seems to be missing"),
        MendKind.STRAY_MARK: translate("Mends", "A mark seems to be doubled or out of place"),
    }[kind]
