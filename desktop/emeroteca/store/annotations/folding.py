"""The folded words and names by which annotations are found without reading them."""

from __future__ import annotations

from collections.abc import Iterable

from emeroteca.model.annotations.wiki import folded, name_of, names
from emeroteca.model.words import tokens


def searched(text: str) -> str:
    """The folded words of a text, a space before each and a bar after the last."""
    words = "".join(f" {token.word}" for token in tokens(text))
    return f"{words} |"


def told(note: str, tags: Iterable[str] = ()) -> str:
    """What is searched of a note with its tags."""
    return searched("\n".join((note, *tags)))


def named(note: str) -> str:
    """The folded name of a note; "" for none."""
    return folded(name_of(note))


def linked(note: str) -> str:
    """The folded names to which a note links, a bar around each; "" for none."""
    return "".join(f"|{folded(name)}" for name in names(note)) + "|" * ("[[" in note)
