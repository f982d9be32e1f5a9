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
ENDS = ("\u2029", "\ufdd0", "\ufdd1")
KINDS = [kind for kind in BlockKind if kind not in (BlockKind.FIGURE, BlockKind.TABLE_ROW)]


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """Texts of every kind of block, with runs, figures, ragged rows and empty cells."""
    pieces: list[tuple[BlockKind, str, int]] = []
    for _ in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from([*KINDS, BlockKind.FIGURE, *[BlockKind.TABLE_ROW] * 4]))
        level = 1 if kind is not BlockKind.PARAGRAPH else 0
        if kind is BlockKind.FIGURE:
            words = OBJECT
        elif kind is BlockKind.TABLE_ROW:
            level = draw(st.integers(1, 2))
            words = "\t".join(draw(st.lists(WORDS, min_size=1, max_size=4)))
        else:
            words = draw(WORDS)
        pieces.append((kind, words or "x", level))
    content = unicodedata.normalize("NFC", "\n".join(words for _, words, _ in pieces))
    blocks, runs, at = [], [], 0
    for (kind, _, level), words in zip(pieces, content.split("\n"), strict=True):
        span = Span(at, at + len(words))
        blocks.append(Block(kind, span, level))
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


def units(character: str) -> list[str]:
    """A code point as Qt's UTF-16 units."""
    data = character.encode("utf-16-le", "surrogatepass")
    return [data[at : at + 2].decode("utf-16-le", "surrogatepass") for at in range(0, len(data), 2)]


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=texts())
def test_every_character_has_its_place_in_qt(qapp: QApplication, text: Text) -> None:
    made = document_of(text)
    offsets = Offsets(text)
    rows = {p for b in text.blocks if b.kind is BlockKind.TABLE_ROW for p in range(*bounds(b))}
    for at, character in enumerate(text.content):
        place = offsets.to_qt(at)
        assert offsets.to_text(place) == at
        found = [str(made.characterAt(place + n)) for n in range(len(units(character)))]
        if character == "\n" or (character == "\t" and at in rows):
            assert found[0] in ENDS
        elif character in "\0\ufdd0\ufdd1":
            assert found == ["\ufffd"]
        else:
            assert found == units(character)
    end = offsets.to_qt(len(text.content))
    assert offsets.to_text(end) == len(text.content)
    after = made.characterCount() - 1 - end
    assert after == (text.blocks[-1].kind is BlockKind.TABLE_ROW)


def bounds(block: Block) -> tuple[int, int]:
    """Where a block begins and ends."""
    return block.span.start, block.span.end


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=texts())
def test_every_place_in_qt_is_one_of_the_text(qapp: QApplication, text: Text) -> None:
    made = document_of(text)
    offsets = Offsets(text)
    places = [offsets.to_text(at) for at in range(made.characterCount() - 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text.content) for place in places)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=texts(), chosen=st.data())
def test_a_selection_outside_tables_is_what_stands_there(
    qapp: QApplication, text: Text, chosen: st.DataObject
) -> None:
    made = document_of(text)
    offsets = Offsets(text)
    block = chosen.draw(st.sampled_from(text.blocks))
    if block.kind is BlockKind.TABLE_ROW:
        return
    start = chosen.draw(st.integers(block.span.start, block.span.end - 1))
    end = chosen.draw(st.integers(start + 1, block.span.end))
    cursor = QTextCursor(made)
    cursor.setPosition(offsets.to_qt(start))
    cursor.setPosition(offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
    shown = "".join("\ufffd" if c in "\ufdd0\ufdd1\0" else c for c in text.content[start:end])
    assert cursor.selectedText() == shown
    assert offsets.to_text(cursor.selectionStart()) == start
    assert offsets.to_text(cursor.selectionEnd()) == end
