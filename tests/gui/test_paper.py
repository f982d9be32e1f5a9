"""The open article is saved as PDF, and a place that takes none is told."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from emeroteca.model.article import ArticleId
from tests.gui.a_window import a_window


def test_it_is_saved_or_told_why_not(tmp_path: Path, qtbot: QtBot) -> None:
    with a_window(tmp_path / "library", "La diga tiene") as (window, archive, _):
        (article,) = archive.everything()
        window.reading.open_now(ArticleId(article))
        window.commands.paper.save(tmp_path / "diga.pdf")
        assert (tmp_path / "diga.pdf").read_bytes().startswith(b"%PDF")
        assert "diga.pdf" in window.notice._text.text()
        window.commands.paper.save(tmp_path / "nowhere" / "diga.pdf")
        assert "diga.pdf" not in window.notice._text.text()
        assert window.notice._text.text()
