"""The reader's document is the text, character for character, whatever the text holds."""

from __future__ import annotations

import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from emeroteca.gui import style
from emeroteca.gui.reader.document import build
from emeroteca.gui.reader.look import Look
from emeroteca.gui.reader.offsets import Offsets
from emeroteca.model.text import OBJECT, Block, BlockKind, Run, RunStyle, Span, Text
from emeroteca.settings import Typography

WORDS = st.text(
    st.one_of(
        st.sampled_from("abc è ñ 水 ا ש 👩🏽‍🚀 🇮🇹 e\u0301 \u00a0 \u200d"),
        st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029\ufffc"),
    ),
    max_size=40,
).map(lambda text: unicodedata.normalize("NFC", text))
KINDS = [kind for kind in BlockKind if kind not in (BlockKind.FIGURE, BlockKind.TABLE_ROW)]


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """Texts of every kind of block, with runs, tables and figures."""
    pieces: list[tuple[BlockKind, str]] = []
    for _ in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from([*KINDS, BlockKind.FIGURE, BlockKind.TABLE_ROW]))
        if kind is BlockKind.FIGURE:
            words = OBJECT
        elif kind is BlockKind.TABLE_ROW:
            words = "\t".join(draw(st.lists(WORDS, min_size=1, max_size=3)))
        else:
            words = draw(WORDS)
        pieces.append((kind, words or "x"))
    content = unicodedata.normalize("NFC", "\n".join(words for _, words in pieces))
    blocks, runs, at = [], [], 0
    for (kind, _), words in zip(pieces, content.split("\n"), strict=True):
        span = Span(at, at + len(words))
        blocks.append(Block(kind, span, 1 if kind is not BlockKind.PARAGRAPH else 0))
        if kind is BlockKind.FIGURE:
            runs.append(Run(RunStyle.FIGURE, span))
        elif kind is BlockKind.TABLE_ROW:
            runs += _cells(words, at)
        elif draw(st.booleans()):
            runs.append(Run(RunStyle.EMPHASIS, Span(at, at + draw(st.integers(1, len(words))))))
        at += len(words) + 1
    return Text(content, tuple(blocks), tuple(runs))


def _cells(row: str, at: int) -> list[Run]:
    runs = []
    for cell in row.split("\t"):
        if cell:
            runs.append(Run(RunStyle.CELL, Span(at, at + len(cell))))
        at += len(cell) + 1
    return runs


def document_of(text: Text) -> QTextDocument:
    made = QTextDocument()
    build(made, text, Look(Typography(), style.colours(style.Theme.LIGHT)), (), 600)
    return made


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=texts(), chosen=st.data())
def test_every_span_maps_to_qt_and_back(
    qapp: QApplication, text: Text, chosen: st.DataObject
) -> None:
    made = document_of(text)
    raw = made.toRawText().replace("\u2029", "\n").replace("\ufdd0", "\ufffd")
    shown = "".join("\ufffd" if c in "\ufdd0\ufdd1\0" else c for c in text.content)
    assert raw == shown
    offsets = Offsets(text.content)
    start = chosen.draw(st.integers(0, len(text.content) - 1))
    end = chosen.draw(st.integers(start + 1, len(text.content)))
    cursor = QTextCursor(made)
    cursor.setPosition(offsets.to_qt(start))
    cursor.setPosition(offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText().replace("\u2029", "\n") == shown[start:end]
    assert offsets.to_text(cursor.selectionStart()) == start
    assert offsets.to_text(cursor.selectionEnd()) == end
