"""What a list of annotations shows: rows, which of them are wanted, and each in words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from emeroteca.gui.annotations.colours import name
from emeroteca.model.annotations.annotation import Annotation, Colour, MarkStyle

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Row:
    """An annotation with the line below it, or a heading where there is none."""

    annotation: Annotation | None
    below: str = ""
    heading: str = ""
    group: str = ""

    @property
    def key(self) -> object:
        """By what a row is the same one when a list is made anew."""
        mine = self.annotation.id if self.annotation is not None else self.heading
        return self.group, mine


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which annotations of an article are listed; what is empty does not narrow."""

    words: str = ""
    colours: frozenset[Colour] = frozenset()
    tags: frozenset[str] = frozenset()

    @property
    def narrows(self) -> bool:
        """Whether some may be left out."""
        return bool(self.words.strip() or self.colours or self.tags)


def wanted(annotations: Iterable[Annotation], by: Wanted) -> list[Annotation]:
    """Those that have every word, one of the colours and one of the tags."""
    words = fold(by.words).split()
    return [
        one
        for one in annotations
        if (not by.colours or one.colour in by.colours)
        and (not by.tags or not by.tags.isdisjoint(one.tags))
        and (not words or _has(fold(_everything(one)), words))
    ]


def fold(text: str) -> str:
    """A text without accents and capitals."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def quoted(one: Annotation) -> str:
    """The passage of an annotation in one line; "" where it is about no passage."""
    if one.anchor is None:
        return ""
    return " ".join(one.anchor.exact.replace("\ufffc", " ").split())


def in_words(row: Row) -> str:
    """A row as a screen reader says it."""
    one = row.annotation
    if one is None:
        return row.heading
    if one.style is MarkStyle.UNDERLINE:
        kind = translate("Highlights", "{colour} underline")
    else:
        kind = translate("Highlights", "{colour} highlight")
    parts = [
        kind.format(colour=name(one.colour)) if one.anchor else translate("Highlights", "Note")
    ]
    quotation = quoted(one)
    if quotation:
        parts.append(f"“{quotation}”")
    if one.note:
        parts.append(translate("Highlights", "Note: {note}").format(note=one.note))
    if one.tags:
        parts.append(translate("Highlights", "Tags: {tags}").format(tags=", ".join(one.tags)))
    if not one.placed:
        parts.append(translate("Highlights", "not placed"))
    if row.below:
        parts.append(row.below)
    return ". ".join(parts)


def tags_of(annotations: Sequence[Annotation]) -> list[str]:
    """Every tag of some annotations, in the order of the alphabet."""
    return sorted({tag for one in annotations for tag in one.tags}, key=str.casefold)


def _everything(one: Annotation) -> str:
    return " ".join((quoted(one), one.note, *one.tags))


def _has(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)
