"""An article on paper carries its highlights and its notes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.annotations.colours import ground
from emeroteca.gui.reader.paper_marks import marks_of
from emeroteca.gui.reader.printing import paper, save_pdf
from emeroteca.gui.style.colours import LIGHT
from emeroteca.model.annotations.annotation import Annotation, Colour, MarkStyle
from emeroteca.model.article import Opened
from emeroteca.settings import Typography
from tests.archive.annotated import mark
from tests.archive.drafts import draft

FLOOD = "Il fiume è salito di due metri in una notte, e l'argine vecchio ha tenuto."
BRIDGE = "Il ponte di ferro resta chiuso almeno fino alla fine della settimana."


@pytest.fixture
def written(tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[Opened, tuple[Annotation, ...]]]:
    archive = Archive.open(tmp_path / "library")
    (added,), _ = archive.add([draft("Piena", FLOOD, BRIDGE)])
    article = added.id
    mark(archive, article, "argine vecchio", colour=Colour.GREEN, note="Quale **argine**?")
    mark(archive, article, "vecchio ha tenuto", colour=Colour.PINK)
    mark(archive, article, "ponte di ferro", style=MarkStyle.UNDERLINE, tags=("ponti",))
    yield archive.open_article(article), archive.annotations_of(article)
    archive.close()


def pieces(made: QTextDocument) -> list[tuple[str, str, bool]]:
    """The text with the ground of each piece, and whether it is underlined."""
    found = []
    block = made.begin()
    while block.isValid():
        for piece in block.textFormats():
            words = block.text()[piece.start : piece.start + piece.length]
            brush = piece.format.background()
            lit = brush.color().name() if brush.style().value else ""
            found.append((words, lit, piece.format.fontUnderline()))
        block = block.next()
    return found


def test_grounds_lie_behind_the_words(written: tuple[Opened, tuple[Annotation, ...]]) -> None:
    opened, annotations = written
    made = paper(opened, Typography(), lambda _: b"", 600, annotations)
    lit = [(words, ground_) for words, ground_, _ in pieces(made) if ground_]
    green, pink = ground(Colour.GREEN, LIGHT), ground(Colour.PINK, LIGHT)
    assert [words for words, _ in lit] == ["argine ", "vecchio", " ha tenuto"]
    assert (lit[0][1], lit[2][1]) == (green, pink)
    assert lit[1][1] not in (green, pink)
    assert ("ponte di ferro", "", True) in pieces(made)


def test_notes_are_numbered_behind_their_passages_and_below(
    written: tuple[Opened, tuple[Annotation, ...]],
) -> None:
    opened, annotations = written
    text = paper(opened, Typography(), lambda _: b"", 600, annotations).toPlainText()
    assert "l'argine vecchio\u202f1 ha tenuto" in text
    assert "Il ponte di ferro\u202f2 resta" in text
    assert "1. “argine vecchio” Quale argine?" in text
    assert text.endswith("2. “ponte di ferro” #ponti")
    assert [m.label for m in marks_of(annotations)] == ["1", "", "2"]


def test_without_annotations_it_is_the_article_alone(
    written: tuple[Opened, tuple[Annotation, ...]],
) -> None:
    opened, _ = written
    made = paper(opened, Typography(), lambda _: b"", 600)
    assert made.toPlainText().endswith(BRIDGE)
    assert not any(lit for _, lit, _ in pieces(made))


def test_it_is_saved_as_pdf(written: tuple[Opened, tuple[Annotation, ...]], tmp_path: Path) -> None:
    opened, annotations = written
    path = tmp_path / "piena.pdf"
    save_pdf(opened, Typography(), lambda _: b"", path, annotations)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 5_000
