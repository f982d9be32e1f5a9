"""Highlights on paper: flat grounds behind the words, and the notes numbered below the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor

from emeroteca.gui.annotations.colours import edge, ground
from emeroteca.gui.annotations.markdown import as_it_reads
from emeroteca.gui.annotations.rows import quoted
from emeroteca.gui.reader.look import Look
from emeroteca.gui.style.colours import LIGHT
from emeroteca.model.annotations.annotation import Annotation, MarkStyle
from emeroteca.model.text import Span

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PaperMark:
    """A passage that is marked on paper; `label` is the number of its note, "" for none."""

    span: Span
    annotation: Annotation
    label: str = ""


def marks_of(annotations: Iterable[Annotation]) -> list[PaperMark]:
    """The marks of annotations, those with something to say numbered in the order of the text."""
    made: list[PaperMark] = []
    numbered = 0
    for one in annotations:
        if one.anchor is None or not one.placed:
            continue
        says = bool(one.note or one.tags)
        numbered += says
        made.append(PaperMark(one.anchor.span, one, str(numbered) if says else ""))
    return made


def dressed(plain: QTextCharFormat, over: Sequence[PaperMark]) -> QTextCharFormat:
    """A format with the marks that lie over its characters."""
    made = QTextCharFormat(plain)
    lit = [m.annotation.colour for m in over if m.annotation.style is MarkStyle.HIGHLIGHT]
    drawn = [m.annotation.colour for m in over if m.annotation.style is MarkStyle.UNDERLINE]
    if lit:
        made.setBackground(reduce(_over, (QColor(ground(colour, LIGHT)) for colour in lit)))
    if drawn:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setUnderlineColor(QColor(edge(drawn[-1], LIGHT)))
    return made


def _over(below: QColor, above: QColor) -> QColor:
    """One ink over the other."""
    parts = zip(below.getRgb()[:3], above.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(one * other // 255 for one, other in parts))


def label(plain: QTextCharFormat, mark: PaperMark) -> tuple[str, QTextCharFormat]:
    """The number behind a passage, as characters with their format."""
    made = QTextCharFormat(plain)
    made.clearBackground()
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return f"\u202f{mark.label}", made


def write_notes(
    cursor: QTextCursor,
    annotations: Sequence[Annotation],
    marks: Sequence[PaperMark],
    look: Look,
) -> None:
    """Write below an article what is noted on it: on the whole first, then passage by passage, with
    the numbers of the marks."""
    numbers = {mark.annotation.id: mark.label for mark in marks}
    noted = [one for one in annotations if one.note or one.tags or not one.placed]
    if not noted:
        return
    shape = QTextBlockFormat()
    shape.setTopMargin(28)
    shape.setBottomMargin(6)
    title, plain, quiet = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    title.setFont(look.header_font(1.1, headline=True))
    plain.setFont(look.header_font(0.85))
    quiet.setFont(look.header_font(0.85))
    quiet.setForeground(QColor(LIGHT.muted))
    cursor.insertBlock(shape, title)
    cursor.insertText(translate("PaperNotes", "Notes"), title)
    shape.setTopMargin(4)
    for one in noted:
        cursor.insertBlock(shape, plain)
        number = numbers.get(one.id, "")
        told = f"{number}. " if number else ""
        cursor.insertText(told, plain)
        if words := quoted(one):
            cursor.insertText(f"“{words}” ", quiet)
        tags = " ".join(f"#{tag}" for tag in one.tags)
        note = as_it_reads(one.note)
        cursor.insertText("  ".join(part for part in (note, tags) if part), plain)
