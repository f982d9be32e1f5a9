"""A note as it reads: its Markdown as a document, which loads nothing and runs nothing."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from emeroteca.gui.style import current
from emeroteca.model.annotations.wiki import as_markdown

INDENT = 18
"""Pixels by which a list stands in."""

_IMAGE = re.compile(r"!(?=\[)")
_LINE_END = re.compile(r"(?<=\S)\n(?=[^\n])")
_FENCE = re.compile(r"(^```.*?^```|\Z)", re.MULTILINE | re.DOTALL)


def prepared(note: str) -> str:
    """A note so that its line ends are kept and no picture is asked for."""
    parts = _FENCE.split(note)
    # Every other part is a listing, whose lines Markdown keeps by itself.
    return "".join(
        part if number % 2 else _LINE_END.sub("  \n", _IMAGE.sub("", as_markdown(part)))
        for number, part in enumerate(parts)
    )


def show_markdown(document: QTextDocument, note: str, font: QFont) -> None:
    """Fill a document with a note."""
    features = QTextDocument.MarkdownFeature
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setIndentWidth(INDENT)
    document.setMarkdown(prepared(note), features.MarkdownDialectGitHub | features.MarkdownNoHTML)
    _tame_headings(document)
    _colour_links(document)


def as_it_reads(note: str) -> str:
    """The words of a note without its Markdown."""
    document = QTextDocument()
    show_markdown(document, note, QFont())
    return document.toPlainText()


def _tame_headings(document: QTextDocument) -> None:
    """A card is no page: headings are a little larger than what stands below them, not twice."""
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            cursor = QTextCursor(block)
            end = QTextCursor.MoveOperation.EndOfBlock
            cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
            made = QTextCharFormat()
            made.setProperty(QTextFormat.Property.FontSizeAdjustment, int(level == 1))
            cursor.mergeCharFormat(made)
        block = block.next()


def _colour_links(document: QTextDocument) -> None:
    """Qt takes the palette's colour at the moment of reading; a theme may have come since."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().isAnchor():
                cursor = QTextCursor(document)
                cursor.setPosition(piece.position())
                end = piece.position() + piece.length()
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                made = QTextCharFormat()
                made.setForeground(QColor(current().link))
                cursor.mergeCharFormat(made)
            pieces += 1
        block = block.next()
