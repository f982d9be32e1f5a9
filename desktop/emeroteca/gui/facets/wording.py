"""Facets in words: the kinds, their values, and ranges of dates."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from emeroteca.gui.dates import format_published
from emeroteca.gui.languages import language_name
from emeroteca.model.search import Choice, FacetKind

translate = QCoreApplication.translate


def heading(kind: FacetKind) -> str:
    """The name of a section."""
    return {
        FacetKind.TAG: translate("Facets", "Tags"),
        FacetKind.SITE: translate("Facets", "Sites"),
        FacetKind.LANGUAGE: translate("Facets", "Languages"),
        FacetKind.PERSON: translate("Facets", "People"),
        FacetKind.ORGANISATION: translate("Facets", "Organisations"),
        FacetKind.PLACE: translate("Facets", "Places"),
    }[kind]


def prompt(kind: FacetKind) -> str:
    """What the field says that finds a value."""
    return {
        FacetKind.TAG: translate("Facets", "Find a tag"),
        FacetKind.SITE: translate("Facets", "Find a site"),
        FacetKind.LANGUAGE: translate("Facets", "Find a language"),
        FacetKind.PERSON: translate("Facets", "Find a person"),
        FacetKind.ORGANISATION: translate("Facets", "Find an organisation"),
        FacetKind.PLACE: translate("Facets", "Find a place"),
    }[kind]


def value_name(kind: FacetKind, value: str, name: str = "") -> str:
    """A value as it is shown: languages by their names, and whatever has a name of its own."""
    return name or (language_name(value) if kind is FacetKind.LANGUAGE else value)


def label_of(choice: Choice) -> str:
    """What stands before the value on a chip."""
    included = {
        FacetKind.TAG: translate("Facets", "Tag:"),
        FacetKind.SITE: translate("Facets", "Site:"),
        FacetKind.LANGUAGE: translate("Facets", "Language:"),
        FacetKind.PERSON: translate("Facets", "Person:"),
        FacetKind.ORGANISATION: translate("Facets", "Organisation:"),
        FacetKind.PLACE: translate("Facets", "Place:"),
    }
    excluded = {
        FacetKind.TAG: translate("Facets", "not Tag:"),
        FacetKind.SITE: translate("Facets", "not Site:"),
        FacetKind.LANGUAGE: translate("Facets", "not Language:"),
        FacetKind.PERSON: translate("Facets", "not Person:"),
        FacetKind.ORGANISATION: translate("Facets", "not Organisation:"),
        FacetKind.PLACE: translate("Facets", "not Place:"),
    }
    return (excluded if choice.excluded else included)[choice.kind]


def range_name(since: str, until: str) -> str:
    """A range of dates: "2024", "2021–2023", "March 2023 – June 2024", "from 2021"."""
    low, high = format_published(since), format_published(until)
    if since == until:
        return low
    if not until:
        return translate("Facets", "from {date}").format(date=low)
    if not since:
        return translate("Facets", "until {date}").format(date=high)
    years = len(since) == len(until) == 4
    return f"{low}–{high}" if years else f"{low} – {high}"


def short(date: str) -> str:
    """A year, or a month as briefly as it can be said: "Jun 2024"."""
    month = QDate.fromString(date + "-01", "yyyy-MM-dd")
    return QLocale().toString(month, "MMM yyyy") if month.isValid() else date


def articles(name: str, count: int) -> str:
    """A value or a stretch of time with how many articles are of it."""
    if count == 1:
        return translate("Facets", "{name}: one article").format(name=name)
    number = QLocale().toString(count)
    return translate("Facets", "{name}: {count} articles").format(name=name, count=number)


def tip(text: str) -> str:
    """Words for a tooltip, where a name that looks like markup is shown as it is."""
    return f"<span>{escape(text)}</span>" if set(text) & set("<&") else text
