"""A label that ends in an ellipsis where there is no room."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui.elided import ElidedLabel


def test_what_does_not_fit_is_shortened_and_told_whole(app: QApplication, qtbot: QtBot) -> None:
    label = ElidedLabel("heading")
    qtbot.addWidget(label)
    label.show()
    label.show_text("Il ponte sul fiume e la diga")
    label.resize(label.sizeHint())
    assert label.text() == "Il ponte sul fiume e la diga"
    label.resize(90, label.height())
    assert label.text().startswith("Il")
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName() == "Il ponte sul fiume e la diga"
