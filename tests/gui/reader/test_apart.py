"""The foot of an article: what was set apart, its links, and what unfolds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from emeroteca.gui.reader import apart
from emeroteca.gui.reader.look import Look
from emeroteca.gui.reader.view import ReaderView
from emeroteca.gui.style import current
from emeroteca.model.article import Apart, Article, ArticleId, Opened
from emeroteca.model.cleaning import Reason
from emeroteca.settings import Typography
from tests.archive.drafts import draft


def opened(*pieces: Apart) -> Opened:
    made = draft("La piena", "Era notte.")
    article = Article(ArticleId(1), made.metadata, 2, 1, "", "2026-01-01", "source", "text")
    return Opened(article, made.text, pieces, ())


def words(pieces: tuple[Apart, ...], whole: tuple[int, ...] = ()) -> str:
    look = Look(Typography(), current())
    made = apart.foot(opened(*pieces), look, 600, unfolded=True, whole=whole)
    assert made is not None
    return made.toPlainText()


@pytest.mark.usefixtures("qapp")
def test_only_what_has_a_key_can_be_restored() -> None:
    named = words((Apart(Reason.SHARE_BAR, "Condividi", 1, "key"), Apart(Reason.TAGS, "Po", 1)))
    assert named.count("Restore") == 1
    assert "Share buttons" in named


@pytest.mark.usefixtures("qapp")
def test_pieces_stand_under_their_reasons_once_and_long_ones_are_cut() -> None:
    reasons = (Reason.RELATED, Reason.READ_MORE)
    pieces = tuple(Apart(reasons[n % 2], f"Pezzo {n % 4}", 1) for n in range(6))
    said = words(pieces)
    assert said.count("Related articles") == 1
    assert said.count("Pezzo 2") == 1
    assert said.count("×2") == 2
    long = Apart(Reason.COMMENTS, "parola " * 200, 1)
    assert len(words((long,))) < 700
    assert len(words((long,), whole=(0,))) > 1_300


def test_its_links_say_what_they_are_for(qtbot: QtBot) -> None:
    reader = ReaderView()
    qtbot.addWidget(reader)
    reader.resize(640, 600)
    reader.show()
    reader.show_article(opened(Apart(Reason.SHARE_BAR, "Condividi", 1, "key")), lambda _: b"")
    click(qtbot, reader, apart.TOGGLE)
    with qtbot.waitSignal(reader.restore_wanted) as restored:
        click(qtbot, reader, apart.RESTORE)
    assert restored.args == ["key"]
    with qtbot.waitSignal(reader.edit_wanted):
        click(qtbot, reader, apart.EDIT)


def click(qtbot: QtBot, reader: ReaderView, link: str) -> None:
    """Click the first place where a link is found."""
    for y in range(0, reader.viewport().height(), 4):
        for x in range(0, reader.viewport().width(), 6):
            if reader._surround_link(QPointF(x, y)).startswith(link):
                qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
                return
    raise AssertionError(f"no link {link}")
