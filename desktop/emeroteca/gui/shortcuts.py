"""The sheet of all shortcuts, read from the menus themselves so that it is always true."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMenu,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)


class ShortcutSheet(QDialog):
    """Shows every action that has a shortcut, menu by menu."""

    def __init__(self, menus: Mapping[str, QMenu], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shortcuts"))
        self.resize(620, 560)
        sheet = QTextBrowser()
        sheet.setProperty("page", True)
        sheet.setAccessibleName(self.tr("Shortcuts"))
        sheet.setHtml("".join(_section(menu) for menu in menus.values()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.addWidget(sheet)
        column.addWidget(buttons)


def _rare(keys: QKeySequence) -> bool:
    """Whether it is a key of its own ("Open", "Undo", F14) that hardly any keyboard has."""
    name = keys.toString()
    alone = "+" not in name and len(name) > 1
    return alone and name not in {"Del", "Home", "End"} | {f"F{n}" for n in range(1, 13)}


def _section(menu: QMenu) -> str:
    rows = []
    for action in menu.actions():
        native = QKeySequence.SequenceFormat.NativeText
        keys = [key.toString(native) for key in action.shortcuts() if not _rare(key)][:2]
        if keys:
            name = escape(action.text().replace("&", "").rstrip("…"))
            shown = escape("   ".join(keys))
            rows.append(
                f'<tr><td width="340" style="padding:3px 0">{name}</td>'
                f'<td style="padding:3px 0"><b>{shown}</b></td></tr>'
            )
    if not rows:
        return ""
    title = escape(menu.title().replace("&", ""))
    return f"<h3>{title}</h3><table>{''.join(rows)}</table>"
