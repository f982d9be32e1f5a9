"""Tables are real tables in the reader: fitted to the page, marked, copied and printed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication

from emeroteca.gui import style
from emeroteca.gui.reader import cards, printing, tables
from emeroteca.gui.reader.document import write
from emeroteca.gui.reader.look import Look
from emeroteca.gui.reader.pictures import picture
from emeroteca.gui.reader.view import ReaderView
from emeroteca.model.article import Article, ArticleId, Metadata, Opened
from emeroteca.model.text import Block, BlockKind, Run, RunStyle, Span, Text
from emeroteca.settings import Typography

LONG = "Lockdowns stopped cruise ships for most of the year and grain replaced them only in part"


def text_with(rows: Sequence[str], around: bool = True) -> Text:
    """A table, its first row of headings, between two paragraphs."""
    kinds = [BlockKind.PARAGRAPH, *[BlockKind.TABLE_ROW] * len(rows), BlockKind.PARAGRAPH]
    lines = ["Before it.", *rows, "After it."]
    if not around:
        kinds, lines = kinds[1:-1], lines[1:-1]
    blocks, runs, at = [], [], 0
    for kind, line in zip(kinds, lines, strict=True):
        row = kind is BlockKind.TABLE_ROW
        blocks.append(Block(kind, Span(at, at + len(line)), int(row)))
        start = at
        for cell in line.split("\t") if row else ():
            head = "th" if line == rows[0] else ""
            runs.append(Run(RunStyle.CELL, Span(start, start + len(cell)), head))
            start += len(cell) + 1
        at += len(line) + 1
    return Text("\n".join(lines), tuple(blocks), tuple(runs))


ROWS = ("Year\tCalls\tWhat", f"2019\t1,204\t{LONG}", "2020\t871\t\u00a0", "After the reform")


def look() -> Look:
    return Look(Typography(), style.colours(style.Theme.LIGHT))


def reader(text: Text) -> ReaderView:
    """A reader that shows a text."""
    known = Metadata(title="Ships")
    article = Article(ArticleId(1), known, text.words, 1, "", "2026-01-01", "", "")
    view = ReaderView()
    view.resize(700, 500)
    view.show_article(Opened(article, text, (), ()), lambda _: b"")
    return view


def the_table(view: ReaderView) -> QTextTable:
    found = [f for f in view.document().rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert len(found) == 1
    return found[0]


def setting(text: Text, width: int) -> tables.Setting:
    number = [n for n, b in enumerate(text.blocks) if b.kind is BlockKind.TABLE_ROW]
    blocks = [text.blocks[n] for n in number]
    runs = [[r for r in text.runs if b.span.contains(r.span)] for b in blocks]
    return tables.setting(text, tables.rows_of(text, blocks, runs), look(), width)


def test_columns_of_numbers_are_told_from_words(qapp: QApplication) -> None:
    assert setting(text_with(ROWS), 600).numeric == (True, True, False)
    signs = ("A\tB\tC", "−3.5%\t€ 1.200,50\t3 km²", "+2\t—\t1/2", "(4)\t$3\t12:30")
    assert setting(text_with(signs), 600).numeric == (True, True, True)


@pytest.mark.parametrize("width", [240, 400, 680])
def test_a_table_never_leaves_the_page(qapp: QApplication, width: int) -> None:
    wide = "\t".join(f"column{n}" for n in range(14))
    for rows in (ROWS, (wide, wide), ("a\tb", "unbreakable" * 20 + "\tb")):
        how = setting(text_with(rows), width)
        assert sum(how.widths) <= width + 1
        assert 0.7 < how.scale <= 1


def test_a_small_table_is_not_stretched(qapp: QApplication) -> None:
    assert sum(setting(text_with(("A\tB", "1\t2")), 680).widths) < 200


def test_cells_wrap_and_marks_stand_on_them(qapp: QApplication) -> None:
    text = text_with(ROWS)
    view = reader(text)
    at = text.content.index(LONG)
    marks = list(view._rectangles(Span(at, at + len(LONG))))
    assert len(marks) > 1
    left = next(view._rectangles(Span(text.content.index("2019"), text.content.index("2019") + 4)))
    assert all(mark.left() > left.right() for mark in marks)
    assert all(mark.right() <= view.viewport().width() + 2 for mark in marks)
    assert marks[0].top() == pytest.approx(left.top(), abs=2)


def test_a_short_row_reaches_over_the_rest(qapp: QApplication) -> None:
    table = the_table(reader(text_with(ROWS)))
    assert (table.rows(), table.columns()) == (4, 3)
    assert table.cellAt(3, 0).columnSpan() == 3


def test_one_comes_back_to_a_row(qapp: QApplication) -> None:
    rows = tuple(f"row {n}\t{LONG}" for n in range(80))
    text = text_with(rows)
    view = reader(text)
    place = text.content.index("row 57")
    view.go_to(place)
    assert abs(text.block_at(view.position()) - text.block_at(place)) <= 1


@pytest.mark.parametrize("around", [True, False])
def test_everything_is_copied_as_it_is_read(qapp: QApplication, around: bool) -> None:
    text = text_with(ROWS, around)
    view = reader(text)
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == text.content


def test_chosen_cells_are_copied_with_tabs(qapp: QApplication) -> None:
    view = reader(text_with(ROWS))
    table = the_table(view)
    cursor = view.textCursor()
    cursor.setPosition(table.cellAt(0, 0).firstPosition())
    cursor.setPosition(table.cellAt(2, 1).lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.copy()
    assert QGuiApplication.clipboard().text() == "Year\tCalls\n2019\t1,204\n2020\t871"


def test_a_table_is_painted_and_printed(qapp: QApplication, tmp_path: Path) -> None:
    view = reader(text_with(ROWS, around=False))
    assert not view.grab().isNull()
    view.save_pdf(tmp_path / "a.pdf", ())
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert view._opened is not None
    made = printing.paper(view._opened, Typography(), lambda _: b"", 500)
    assert any(isinstance(f, QTextTable) for f in made.rootFrame().childFrames())
    cursor = QTextCursor(made)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    write(cursor, text_with(ROWS), look(), {}, 500, markers=True)
    assert made.toPlainText().endswith("After it.")


@pytest.mark.parametrize(
    ("address", "icon", "name"),
    [
        ("https://www.youtube.com/watch?v=1", "play", "Video · youtube.com"),
        ("https://clips.example/a.mp4", "play", "Video · clips.example"),
        ("https://x.com/a/status/1", "quote", "Post · @a · X"),
        ("https://social.example/@a/5", "quote", "Post · social.example"),
        ("https://open.spotify.com/track/9", "play", "Audio · open.spotify.com"),
        ("https://evilx.com/a", "link", "Link · evilx.com"),
        ("https://[::bad", "link", ""),
    ],
)
def test_a_card_says_what_it_leads_to(
    qapp: QApplication, address: str, icon: str, name: str
) -> None:
    assert cards.described(address) == (icon, name)


def test_a_photograph_taken_sideways_stands_upright(qapp: QApplication) -> None:
    made = QImage(40, 20, QImage.Format.Format_RGB32)
    made.fill(0xFF0000)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert made.save(buffer, "JPEG")
    plain = bytes(data.data())
    tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    app1 = b"Exif\0\0" + tiff
    turned = plain[:2] + b"\xff\xe1" + (len(app1) + 2).to_bytes(2, "big") + app1 + plain[2:]
    assert (picture(plain).width(), picture(plain).height()) == (40, 20)
    assert (picture(turned).width(), picture(turned).height()) == (20, 40)
    assert picture(b"nonsense").isNull()
