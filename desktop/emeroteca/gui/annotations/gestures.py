"""What a person does to highlights and notes: each gesture as one step that can be undone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from emeroteca.gui.operations import Operations
from emeroteca.model.annotations.annotation import (
    Anchor,
    Annotation,
    AnnotationEdit,
    Colour,
    MarkStyle,
)
from emeroteca.model.annotations.passage import passage
from emeroteca.model.article import Opened
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import EntityId
from emeroteca.model.text import Span, Text

_WORD = re.compile(r"\w+")


class AnnotationGestures(QObject):
    """Carries out gestures through the operations of one window."""

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations

    def mark(self, opened: Opened, spans: Sequence[Span], colour: Colour, style: MarkStyle) -> None:
        """Highlight or underline passages of an article."""
        made = tuple(
            Annotation(
                article=opened.article.id,
                anchor=passage(opened.text, span),
                colour=colour,
                style=style,
            )
            for span in spans
        )
        underlined = style is MarkStyle.UNDERLINE
        step = self.tr("Underline") if underlined else self.tr("Highlight")
        self._operations.annotate(AnnotationEdit(made), step)

    def new_note(
        self, then: Callable[[Changes], None], entity: EntityId | None = None, note: str = ""
    ) -> None:
        """Begin a note that is about no passage and no article, perhaps on an entity."""
        made = Annotation(entity=entity, note=note)
        self._operations.annotate(AnnotationEdit((made,)), self.tr("New note"), then)

    def recolour(self, some: Sequence[Annotation], colour: Colour) -> None:
        """Give highlights another colour."""
        put = tuple(replace(one, colour=colour, changed="") for one in some if one.colour != colour)
        if put:
            self._operations.annotate(AnnotationEdit(put), self.tr("Change the colour"))

    def turn_style(self, one: Annotation) -> None:
        """Underline what is highlighted, and the other way round."""
        other = {
            MarkStyle.HIGHLIGHT: MarkStyle.UNDERLINE,
            MarkStyle.UNDERLINE: MarkStyle.HIGHLIGHT,
        }[one.style]
        put = replace(one, style=other, changed="")
        self._operations.annotate(AnnotationEdit((put,)), self.tr("Change the highlight"))

    def extend(self, text: Text, one: Annotation, span: Span) -> None:
        """Let a highlight stand on another extent of the text."""
        put = replace(one, anchor=passage(text, span), changed="")
        step = self.tr("Change the extent of a highlight")
        self._operations.annotate(AnnotationEdit((put,)), step)

    def place(self, one: Annotation, anchor: Anchor) -> None:
        """Let an annotation whose passage was lost stand where it was found again."""
        put = replace(one, anchor=anchor, placed=True, changed="")
        self._operations.annotate(AnnotationEdit((put,)), self.tr("Place a highlight"))

    def set_tags(self, one: Annotation, tags: Sequence[str]) -> None:
        """Put other tags on an annotation."""
        if tuple(tags) != one.tags:
            put = replace(one, tags=tuple(tags), changed="")
            self._operations.annotate(AnnotationEdit((put,)), self.tr("Change tags"))

    def remove(self, some: Sequence[Annotation]) -> None:
        """Remove annotations with their notes."""
        if some:
            ids = tuple(one.id for one in some)
            if len(ids) == 1:
                step = self.tr("Remove a highlight")
            else:
                step = self.tr("Remove {count} highlights").format(count=len(ids))
            self._operations.annotate(AnnotationEdit(remove=ids), step)


def stretched(text: Text, span: Span, words: int, beginning: bool) -> Span:
    """A span whose end, or beginning, moved by a word forwards (1) or backwards (-1)."""
    content = text.content
    if beginning:
        starts = [match.start() for match in _WORD.finditer(content, 0, span.end)]
        if words > 0:
            start = next((s for s in starts if s > span.start), span.start)
        else:
            start = next((s for s in reversed(starts) if s < span.start), span.start)
        return Span(start, span.end)
    if words > 0:
        found = _WORD.search(content, span.end)
        return Span(span.start, found.end() if found is not None else span.end)
    ends = [match.end() for match in _WORD.finditer(content, span.start, span.end)]
    end = next((e for e in reversed(ends) if e < span.end), span.end)
    return Span(span.start, end)
