"""The hits of an article, one below the other in their contexts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from emeroteca.gui.panels.concordance import HEADING_ROLE, LINE_ROLE, ConcordanceModel
from emeroteca.gui.panels.hits import HitsPanel
from emeroteca.gui.style import current
from emeroteca.model.query.tree import Name
from emeroteca.model.text import Block, BlockKind, Span, Text
from tests.archive.drafts import text_of

PARTS = (
    (BlockKind.PARAGRAPH, "La diga tiene."),
    (BlockKind.HEADING, "Come fu fatta"),
    (BlockKind.PARAGRAPH, "La prima diga\ufffc era di terra."),
    (BlockKind.HEADING, "Chi la guarda"),
    (BlockKind.PARAGRAPH, "Nessuno."),
    (BlockKind.HEADING, "La diga oggi"),
    (BlockKind.PARAGRAPH, "È una diga."),
)


def article() -> Text:
    blocks, at = [], 0
    for kind, words in PARTS:
        blocks.append(Block(kind, Span(at, at + len(words)), 2 * (kind is BlockKind.HEADING)))
        at += len(words) + 1
    return Text("\n".join(words for _, words in PARTS), tuple(blocks))


def spans(text: Text, word: str) -> list[Span]:
    found, at = [], text.content.find(word)
    while at >= 0:
        found.append(Span(at, at + len(word)))
        at = text.content.find(word, at + 1)
    return found


@pytest.fixture
def panel(qtbot: QtBot) -> HitsPanel:
    made = HitsPanel()
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made


def test_hits_stand_under_the_headings_that_have_some() -> None:
    text, model = article(), ConcordanceModel()
    model.show_hits(text, spans(text, "diga"), rtl=False)
    rows = [model.index(row) for row in range(model.rowCount())]
    headings = [index.data(HEADING_ROLE) for index in rows if index.data(LINE_ROLE) is None]
    assert headings == ["Come fu fatta", "La diga oggi"]
    assert [model.hit_at(row) for row in range(6)] == [0, None, 1, None, 2, 3]
    assert [model.row_of(hit) for hit in range(5)] == [0, 2, 4, 5, None]


def test_a_line_is_the_paragraph_around_its_hit() -> None:
    text, model = article(), ConcordanceModel()
    model.show_hits(text, spans(text, "diga"), rtl=True)
    line = model.index(2).data(LINE_ROLE)
    assert (line.before, line.hit, line.after) == ("La prima ", "diga", " era di terra.")
    assert line.rtl
    assert model.index(2).data() == "La prima diga era di terra."


def test_arrows_pass_over_headings_and_tell_where_to_go(panel: HitsPanel, qtbot: QtBot) -> None:
    text, gone, read = article(), list[int](), list[int]()
    panel.chosen.connect(gone.append)
    panel.entered.connect(read.append)
    panel.show_hits("diga", text, spans(text, "diga"), rtl=False)
    key = Qt.Key
    for one in (key.Key_Down, key.Key_Down, key.Key_Down, key.Key_Up, key.Key_End, key.Key_Home):
        qtbot.keyClick(panel.view, one)
    assert gone == [0, 1, 2, 1, 3, 0]
    qtbot.keyClick(panel.view, key.Key_Return)
    assert read == [0]


def test_the_panel_follows_without_leading(panel: HitsPanel, qtbot: QtBot) -> None:
    text, gone = article(), list[int]()
    panel.chosen.connect(gone.append)
    panel.show_hits("diga", text, spans(text, "diga"), rtl=False)
    panel.show_current(2)
    assert panel.view.currentIndex().row() == 4
    panel.show_current(-1)
    assert not panel.view.currentIndex().isValid()
    assert gone == []


def test_thousands_of_hits_are_lines_only_when_they_are_seen(
    panel: HitsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = list[Span]()
    line = ConcordanceModel._line

    def counted(self: ConcordanceModel, span: Span) -> object:
        made.append(span)
        return line(self, span)

    monkeypatch.setattr(ConcordanceModel, "_line", counted)
    text = text_of("diga e diga " * 2_500)
    panel.show_hits("diga", text, spans(text, "diga"), rtl=False)
    panel.grab()
    assert 0 < len(set(made)) < 60


def test_where_no_hit_is_it_says_why(panel: HitsPanel) -> None:
    def said() -> str:
        return " ".join(label.text() for label in panel.empty.findChildren(type(panel._head)))

    panel.show_elsewhere("diga", (Name.TITLE, Name.NOTE))
    assert panel.empty.isVisible()
    assert "its title" in said()
    assert "note" in said()
    panel.show_elsewhere("is:unread", ())
    assert "something else" in said()
    panel.show_elsewhere("diga", (), listed=False)
    assert "not among" in said()
    panel.show_nothing(opened=True)
    assert "No words" in said()
    panel.show_nothing(opened=False)
    assert "No article" in said()


@pytest.mark.parametrize("rtl", [False, True])
def test_hits_stand_in_a_column_where_one_begins_to_read_them(panel: HitsPanel, rtl: bool) -> None:
    words = "diga acqua argine e poi la diga, l'acqua, un lungo argine che tiene; acqua"
    text = text_of(words)
    places = sorted(spans(text, "diga") + spans(text, "acqua") + spans(text, "argine"))
    panel.show_hits("diga", text, places, rtl)
    image = panel.view.viewport().grab().toImage()
    mark, edges = QColor(current().mark), set()
    for row in range(len(places)):
        y = panel.view.rowViewportPosition(row) + panel.view.rowHeight(row) // 2
        marked = [x for x in range(image.width()) if image.pixelColor(x, y) == mark]
        edges.add(max(marked) if rtl else min(marked))
    assert max(edges) - min(edges) <= 1
    middle = image.width() / 2
    assert all(edge > middle for edge in edges) if rtl else all(edge < middle for edge in edges)
