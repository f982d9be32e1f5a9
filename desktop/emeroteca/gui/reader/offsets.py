"""The one place where code points become Qt's UTF-16 units and back."""

from __future__ import annotations

from bisect import bisect_left


def utf16_length(text: str) -> int:
    """How many UTF-16 units a text has."""
    return len(text) + sum(c > "\uffff" for c in text)


class Offsets:
    """The positions of one text: its characters beyond the basic plane count twice in Qt."""

    def __init__(self, content: str) -> None:
        self._wide = [at for at, c in enumerate(content) if c > "\uffff"]
        self._wide_qt = [at + number for number, at in enumerate(self._wide)]

    def to_qt(self, position: int) -> int:
        """The Qt position of a code point."""
        return position + bisect_left(self._wide, position)

    def to_text(self, position: int) -> int:
        """The code point at a Qt position; inside a surrogate pair, the one it belongs to."""
        before = bisect_left(self._wide_qt, position)
        inside = before and self._wide_qt[before - 1] == position - 1
        return self._wide[before - 1] if inside else position - before
