"""A message lies over the foot of the window and leaves free what is going on there."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from emeroteca.gui.notice import Notice


def test_a_message_stands_above_a_bar_for_as_long_as_it_is_there(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(700, 500)
    column = QVBoxLayout(host)
    column.addStretch(1)
    bar = QFrame()
    bar.setFixedHeight(44)
    column.addWidget(bar)
    bar.hide()
    notice = Notice(host, (bar,))
    host.show()
    notice.tell("Fatto.")
    low = notice.geometry().bottom()
    bar.show()
    qtbot.waitUntil(lambda: notice.geometry().bottom() < bar.geometry().top())
    bar.hide()
    qtbot.waitUntil(lambda: notice.geometry().bottom() == low)
