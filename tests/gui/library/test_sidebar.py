"""Counts give way to the names of shelves."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from emeroteca.gui.library.sidebar import fitted_count


def test_a_count_is_told_as_exactly_as_there_is_room(app: QApplication) -> None:
    metrics = QFontMetrics(app.font())
    whole = metrics.horizontalAdvance(QLocale().toString(98_765))
    assert fitted_count(98_765, metrics, whole).startswith("98")
    assert fitted_count(98_765, metrics, whole - 1) == "98k"
    assert fitted_count(98_765, metrics, 3) == ""
    assert fitted_count(765, metrics, 3) == ""
    assert fitted_count(0, metrics, 300) == ""
