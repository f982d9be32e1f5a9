"""A note or highlight of another program, before it is known which article it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from emeroteca.model.annotations.annotation import Annotation, Colour, MarkStyle
from emeroteca.model.changes import Changes

OWN = "urn:emeroteca:annotation:"
"""What the ids of our own annotations begin with outside."""

LARGEST = 10**15
"""Numbers beyond it are nonsense, and more than a database holds."""

COLOURS = {
    "red": Colour.PINK,
    "magenta": Colour.PINK,
    "cyan": Colour.BLUE,
    "teal": Colour.GREEN,
    "violet": Colour.PURPLE,
} | {colour.value: colour for colour in Colour}
"""The colours of other programs, by their names, and the nearest of ours."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was marked or written; it is about the article with this digest, address or title.

    With none of them and no passage it is free. Without `exact` it is about the whole article.
    `start` and `end` are -1 where they are not told. `number` is the id that it had in an archive
    of ours, 0 for none.
    """

    url: str = ""
    sha256: str = ""
    title: str = ""
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = -1
    end: int = -1
    note: str = ""
    tags: tuple[str, ...] = ()
    colour: Colour = Colour.YELLOW
    style: MarkStyle = MarkStyle.HIGHLIGHT
    created: str = ""
    changed: str = ""
    placed: bool = True
    number: int = 0
    entity: int = 0

    @property
    def free(self) -> bool:
        """Whether it is about no article."""
        return not (self.url or self.sha256 or self.title or self.exact.strip())


@dataclass(frozen=True, slots=True)
class Received:
    """What became of what came in.

    `placed` stand on their passage, or on an article or nothing where they are about that;
    `unplaced` wait in the tray, `known` were there already, and `homeless` wait for the articles
    that they are about, which the archive does not have. `changes` holds the edit that takes all of
    it back.
    """

    placed: tuple[Annotation, ...]
    unplaced: tuple[Annotation, ...]
    known: int
    homeless: tuple[Annotation, ...]
    changes: Changes

    @property
    def count(self) -> int:
        """How many came in."""
        return len(self.placed) + len(self.unplaced) + len(self.homeless) + self.known


def texts(values: object) -> tuple[str, ...]:
    """The texts among some values, each once."""
    if isinstance(values, str):
        values = [values]
    if not isinstance(values, Sequence):
        return ()
    plain = (" ".join(text(value).split()) for value in values)
    return tuple(dict.fromkeys(filter(None, plain)))


def several(value: object) -> list[Any]:
    """A list as it is, nothing as an empty one, and one thing as a list of it."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def mappings(value: object) -> Iterator[Mapping[str, Any]]:
    """The objects of a list; nothing where it is none."""
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, Mapping))


def text(value: object) -> str:
    """A value where it is text, else ""; halves of characters, as JSON may hold, are replaced, and
    NUL is left out."""
    if not isinstance(value, str):
        return ""
    return value.encode("utf-8", "replace").decode().replace("\0", "")


def names(values: object) -> tuple[str, ...]:
    """The names among some values, which may be things that have one."""
    if not isinstance(values, list):
        return ()
    return texts([text(v.get("name") if isinstance(v, Mapping) else v) for v in values])


def moment(value: object) -> str:
    """A date and time as ISO 8601 in UTC, "" where it is none."""
    try:
        found = datetime.fromisoformat(text(value).strip())
    except ValueError:
        return ""
    known = found if found.tzinfo is not None else found.replace(tzinfo=UTC)
    try:
        return known.astimezone(UTC).isoformat(timespec="seconds")
    except OverflowError:
        return ""


def number(value: object, otherwise: int = -1) -> int:
    """A value where it is a whole number of a sensible size, else another."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST:
        return value
    return otherwise


def numbered(name: str, prefix: str) -> int:
    """The number behind the prefix of a name, 0 where there is none of a sensible size."""
    digits = name.removeprefix(prefix)
    fits = digits != name and digits.isascii() and digits.isdigit() and len(digits) < 16
    return int(digits) if fits else 0
