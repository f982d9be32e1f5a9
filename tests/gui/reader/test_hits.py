"""Hits in the reader: walked in order, and marked on the glyphs that they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from emeroteca.gui.reader.view import ReaderView
from emeroteca.model.article import Article, ArticleId, Metadata, Opened
from emeroteca.model.text import Run, RunStyle, Span, Text
from tests.archive.drafts import text_of

HEBREW = "בשנת 1961 הגיעה חברת Lux Marine והחליפה את העדשה."


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderView:
    made = ReaderView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    return made


def show(reader: ReaderView, text: str | Text, direction: str = "ltr") -> None:
    content = text_of(text) if isinstance(text, str) else text
    known = Metadata(title="Titolo", direction=direction)
    article = Article(ArticleId(1), known, 2, 1, "", "2026-01-01", "source", "text")
    reader.show_article(Opened(article, content, (), ()), lambda _: b"")


def test_hits_are_walked_from_the_first_to_the_last_and_no_further(reader: ReaderView) -> None:
    show(reader, "uno due uno due uno")
    hits, came = reader.hits, list[int]()
    hits.moved.connect(came.append)
    hits.show((Span(0, 3), Span(8, 11), Span(16, 19)))
    assert [hits.step(1) for _ in range(4)] == [True, True, True, False]
    assert came == [0, 1, 2]
    assert hits.step(-1)
    assert hits.at == 1


def test_the_same_hits_keep_the_current_one(reader: ReaderView) -> None:
    show(reader, "uno due uno due uno")
    spans = (Span(0, 3), Span(8, 11))
    reader.hits.show(spans)
    assert reader.hits.step(-1)
    assert reader.hits.at == 1
    reader.hits.show(spans)
    assert reader.hits.at == 1
    reader.hits.show(spans[:1])
    assert reader.hits.at == -1
    reader.hits.go(5)
    assert reader.hits.at == -1


def test_a_latin_word_in_a_hebrew_line_is_marked_where_it_stands(reader: ReaderView) -> None:
    show(reader, HEBREW, direction="rtl")

    def box(word: str) -> tuple[float, float]:
        at = HEBREW.index(word)
        (only,) = reader._rectangles(Span(at, at + len(word)))
        return only.left(), only.right()

    lux, marine, before, after = map(box, ("Lux", "Marine", "חברת", "והחליפה"))
    # From the left: what comes after, the two Latin words in their order, what comes before.
    assert after[1] <= lux[0] < lux[1] <= marine[0] < marine[1] <= before[0]


def test_hits_on_a_ground_of_their_own_are_not_hidden_by_it(reader: ReaderView) -> None:
    words = "Call scan() to scan."
    content = text_of(words)
    code = Run(RunStyle.CODE, Span(5, 11))
    show(reader, replace(content, runs=(code,)))
    reader.hits.show((Span(5, 9), Span(15, 19)))
    shown = [selection.cursor.selectedText() for selection in reader.extraSelections()]
    assert shown == ["scan"]
    reader.hits.show(())
    assert not reader.extraSelections()


def test_a_text_made_anew_is_shown_before_its_hits_are_known(reader: ReaderView) -> None:
    code = (Run(RunStyle.CODE, Span(0, 4)),)
    show(reader, replace(text_of("scan and more to scan"), runs=code))
    reader.hits.show((Span(0, 4), Span(17, 21)))
    show(reader, replace(text_of("scan"), runs=code))
    assert len(reader.extraSelections()) == 1
