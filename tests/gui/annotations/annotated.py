"""A window in which an article is open that can be marked, for tests that mark it."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from emeroteca.archive import Archive
from emeroteca.gui.main_window import MainWindow
from emeroteca.model.annotations.annotation import (
    Annotation,
    AnnotationEdit,
    Colour,
    MarkStyle,
)
from emeroteca.model.annotations.passage import passage
from emeroteca.model.text import Span
from tests.archive.recognised import add

WORDS = (
    "Ieri Ada Ferri parlava a Valdorsa di una diga che nessuno voleva.\n"
    "Nessuno le rispose, e la diga restò dov'era."
)


class Desk:
    """The window, its archive and the article that is open."""

    def __init__(self, window: MainWindow, archive: Archive) -> None:
        self.window, self.archive = window, archive
        self.article = add(archive, "La diga", *WORDS.split("\n"))
        window.show()
        window.set_panels(True)
        window.resize(1300, 800)
        window.notes_dock.raise_()
        window.reading.open_now(self.article)
        self.reader, self.panel = window.reader, window.notes

    def span(self, words: str) -> Span:
        """Where some words stand first."""
        text = self.reader.text
        assert text is not None
        at = text.content.index(words)
        return Span(at, at + len(words))

    def select(self, words: str) -> None:
        """Select some words, and wait for nothing."""
        span, cursor = self.span(words), self.reader.textCursor()
        cursor.setPosition(self.reader._offsets.to_qt(span.start))
        end = self.reader._offsets.to_qt(span.end)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.reader.setTextCursor(cursor)
        self.window.reader_pane.mark_bar.settle()

    def mark(
        self,
        words: str,
        colour: Colour = Colour.YELLOW,
        style: MarkStyle = MarkStyle.HIGHLIGHT,
        note: str = "",
        tags: tuple[str, ...] = (),
    ) -> Annotation:
        """Have an annotation on some words."""
        text = self.reader.text
        assert text is not None
        anchor = passage(text, self.span(words))
        made = Annotation(
            article=self.article, anchor=anchor, colour=colour, style=style, note=note, tags=tags
        )
        self.window.operations.annotate(AnnotationEdit((made,)), "Highlight")
        return max(self.stored(), key=lambda one: one.id)

    def stored(self) -> tuple[Annotation, ...]:
        """The annotations of the article."""
        return self.archive.annotations_of(self.article)

    def told(self) -> list[tuple[str, str]]:
        """The words and the colour of each."""
        return [
            (one.anchor.exact, one.colour.value) for one in self.stored() if one.anchor is not None
        ]

    def middle(self, words: str) -> QPoint:
        """A place of the viewport in the middle of some words."""
        rect = next(self.reader._rectangles(self.span(words)))
        down = self.reader.verticalScrollBar().value()
        return rect.translated(0, -down).center().toPoint()
