"""Colours for a query in a field of one line, by what each of its parts was read as.

A QLineEdit has no formats of its own, but it draws those that an input method sends. They hold
until the next text or input method's event, so they are sent again after each.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor, QFont, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit

from emeroteca.gui.reader.offsets import utf16_length, utf16_places
from emeroteca.gui.style import Colours, current
from emeroteca.model.query import parse
from emeroteca.model.query.parts import Part, places

Ink = tuple[int, int, QTextCharFormat]
"""Where a format begins and ends, in Qt's UTF-16 units."""

_Attribute = QInputMethodEvent.Attribute
_Kind = QInputMethodEvent.AttributeType


def ink(typed: str) -> list[Ink]:
    """The formats of the parts of a query in the colours of the theme; plain words have none."""
    formats = _formats(current())
    units = utf16_places(typed)
    inks: list[Ink] = []
    for place in places(typed, parse(typed)):
        if place.odd or place.part is not Part.WORD:
            start, end = units[place.span.start], units[place.span.end]
            form = formats[place.part, place.odd]
            if inks and inks[-1][1] == start and inks[-1][2] is form:
                start = inks.pop()[0]
            inks.append((start, end, form))
    return inks


def show(field: QLineEdit, inks: Iterable[Ink]) -> None:
    """Draw a field's text in these formats; its text, cursor and undo stay as they are."""
    at = field.cursorPosition()
    attributes = [_attribute(start - at, end - start, form) for start, end, form in inks]
    # Not sent as an event: the field adds its formats to those of every input method.
    QLineEdit.inputMethodEvent(field, QInputMethodEvent("", attributes))


def joined(event: QInputMethodEvent, inks: Iterable[Ink], at: int) -> QInputMethodEvent:
    """An input method's event with the formats added around the characters it composes at `at`."""
    wide = utf16_length(event.preeditString())
    attributes = list(event.attributes())
    for start, end, form in inks:
        if end <= at:
            attributes.append(_attribute(start - at, end - start, form))
        elif start >= at:
            attributes.append(_attribute(start - at + wide, end - start, form))
        else:
            attributes.append(_attribute(start - at, at - start, form))
            attributes.append(_attribute(wide, end - at, form))
    made = QInputMethodEvent(event.preeditString(), attributes)
    made.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return made


def _attribute(start: int, length: int, form: QTextCharFormat) -> _Attribute:
    """A format from a place that is counted from the cursor."""
    return _Attribute(_Kind.TextFormat, start, length, form)


def _formats(colours: Colours) -> dict[tuple[Part, bool], QTextCharFormat]:
    """Weight tells operators, signs and names from words, a waved line what was not understood."""
    looks = {
        Part.WORD: (colours.text, QFont.Weight.Normal),
        Part.PHRASE: (colours.phrase, QFont.Weight.Normal),
        Part.FIELD: (colours.field_name, QFont.Weight.DemiBold),
        Part.VALUE: (colours.field_value, QFont.Weight.Normal),
        Part.OPERATOR: (colours.operator, QFont.Weight.Bold),
        Part.SIGN: (colours.sign, QFont.Weight.Bold),
    }
    made = {}
    for part, (colour, weight) in looks.items():
        for odd in (False, True):
            form = QTextCharFormat()
            form.setForeground(QColor(colours.danger if odd else colour))
            if weight != QFont.Weight.Normal:
                form.setFontWeight(weight)
            if odd:
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                form.setUnderlineColor(QColor(colours.danger))
            made[part, odd] = form
    return made
