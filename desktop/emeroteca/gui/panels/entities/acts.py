"""What can be done with an entity in the panel, by which key, and under which words."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt

from emeroteca.model.entities.recognised import EntityKind

Key = Qt.Key
translate = QCoreApplication.translate


class Act(Enum):
    """One gesture; those in `KEYS` have a key of their own while the panel has the focus."""

    DOSSIER = auto()
    SEARCH = auto()
    NOTE = auto()
    NOTES = auto()
    RENAME = auto()
    MERGE = auto()
    SPLIT = auto()
    ALIAS = auto()
    ANOTHER_HERE = auto()
    PERSON = auto()
    ORGANISATION = auto()
    PLACE = auto()
    PIN = auto()
    WATCH = auto()
    DISMISS_HERE = auto()
    DISMISS = auto()


KIND_ACTS = {
    Act.PERSON: EntityKind.PERSON,
    Act.ORGANISATION: EntityKind.ORGANISATION,
    Act.PLACE: EntityKind.PLACE,
}

KEYS: dict[tuple[Key, bool], Act] = {
    (Key.Key_Return, False): Act.DOSSIER,
    (Key.Key_Enter, False): Act.DOSSIER,
    (Key.Key_F2, False): Act.RENAME,
    (Key.Key_M, False): Act.MERGE,
    (Key.Key_1, False): Act.PERSON,
    (Key.Key_2, False): Act.ORGANISATION,
    (Key.Key_3, False): Act.PLACE,
    (Key.Key_N, False): Act.NOTE,
    (Key.Key_P, False): Act.PIN,
    (Key.Key_W, False): Act.WATCH,
    (Key.Key_Delete, False): Act.DISMISS_HERE,
    (Key.Key_Delete, True): Act.DISMISS,
}
"""By key, and whether Shift is held."""


def shown_key(act: Act) -> str:
    """The key of an act as a menu shows it."""
    for (key, shift), one in KEYS.items():
        if one is act:
            name = {Key.Key_Return: "Return", Key.Key_Delete: "Del"}.get(key, "")
            name = name or key.name.removeprefix("Key_")
            return f"Shift+{name}" if shift else name
    return ""
