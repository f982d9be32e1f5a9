"""What an action is before it is made: its name, its words, its shortcut and its icon."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

Keys = QKeySequence.StandardKey | str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: `text` and `tip` are translated, `keys` is a standard key or "Ctrl+K; /".

    The keys of one that is `everywhere` are heard in every window of the program, not in the main
    window alone.
    """

    name: str
    text: str
    tip: str
    keys: Keys = None
    icon: str = ""
    checkable: bool = False
    everywhere: bool = False


SEPARATOR = Entry("", "", "")
