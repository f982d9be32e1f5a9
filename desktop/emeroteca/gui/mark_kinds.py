"""The kinds of things that are marked in an article: their names, icons, colours and lines."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from emeroteca.gui.style.colours import Colours
from emeroteca.model.entities.recognised import EntityKind

translate = QCoreApplication.translate


class MarkKind(StrEnum):
    """What is marked; the value is also how the settings name it."""

    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    PLACES = "places"
    DATES = "dates"
    QUOTATIONS = "quotations"


class MarkStyle(StrEnum):
    """How a kind is marked in the text: a line below it, a ground with an edge, or not at all."""

    SOFT = "soft"
    STRONG = "strong"
    OFF = "off"


KIND_OF = {
    EntityKind.PERSON: MarkKind.PEOPLE,
    EntityKind.ORGANISATION: MarkKind.ORGANISATIONS,
    EntityKind.PLACE: MarkKind.PLACES,
}

DASHES: dict[MarkKind, tuple[float, ...]] = {
    MarkKind.PEOPLE: (),
    MarkKind.ORGANISATIONS: (4.5, 2.5),
    MarkKind.PLACES: (),
    MarkKind.DATES: (6.0, 2.0, 1.0, 2.0),
    MarkKind.QUOTATIONS: (1.0, 3.5),
}
"""The line of each kind, so that no kind is told by its colour alone; places have a double one."""

_ICONS = {
    MarkKind.PEOPLE: "user",
    MarkKind.ORGANISATIONS: "building-2",
    MarkKind.PLACES: "map-pin",
    MarkKind.DATES: "calendar",
    MarkKind.QUOTATIONS: "quote",
}


def icon_name(kind: MarkKind) -> str:
    """The icon of a kind."""
    return _ICONS[kind]


def colour_name(kind: MarkKind) -> str:
    """The field of `Colours` that a kind is shown in."""
    return {
        MarkKind.PEOPLE: "person",
        MarkKind.ORGANISATIONS: "organisation",
        MarkKind.PLACES: "place",
        MarkKind.DATES: "date",
        MarkKind.QUOTATIONS: "quotation",
    }[kind]


def colour(kind: MarkKind, colours: Colours) -> str:
    """The colour of a kind, as "#rrggbb"."""
    return str(getattr(colours, colour_name(kind)))


def plural(kind: MarkKind) -> str:
    """What the things of a kind are called."""
    return {
        MarkKind.PEOPLE: translate("MarkKinds", "People"),
        MarkKind.ORGANISATIONS: translate("MarkKinds", "Organisations"),
        MarkKind.PLACES: translate("MarkKinds", "Places"),
        MarkKind.DATES: translate("MarkKinds", "Dates"),
        MarkKind.QUOTATIONS: translate("MarkKinds", "Quotations"),
    }[kind]


def singular(kind: MarkKind) -> str:
    """What one thing of a kind is called."""
    return {
        MarkKind.PEOPLE: translate("MarkKinds", "Person"),
        MarkKind.ORGANISATIONS: translate("MarkKinds", "Organisation"),
        MarkKind.PLACES: translate("MarkKinds", "Place"),
        MarkKind.DATES: translate("MarkKinds", "Date"),
        MarkKind.QUOTATIONS: translate("MarkKinds", "Quotation"),
    }[kind]


def style_name(style: MarkStyle) -> str:
    """What a way of marking is called."""
    return {
        MarkStyle.SOFT: translate("MarkKinds", "Underlined"),
        MarkStyle.STRONG: translate("MarkKinds", "On coloured ground"),
        MarkStyle.OFF: translate("MarkKinds", "Not marked"),
    }[style]
