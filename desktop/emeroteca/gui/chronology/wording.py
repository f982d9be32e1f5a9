"""What is said of a stretch of time and of the sentences that speak of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from emeroteca.gui.chronology.scale import Interval
from emeroteca.gui.panels.entities.resolved import resolved

translate = QCoreApplication.translate


def name(one: Interval) -> str:
    """The date, as precise as it is."""
    return resolved(one.since, one.until)


def interval(one: Interval) -> str:
    """The date, and in how many sentences it stands."""
    return f"{name(one)}: {sentences(one.count)}"


def sentences(count: int) -> str:
    """How many sentences."""
    if count == 1:
        return translate("Chronology", "1 sentence")
    return translate("Chronology", "{count} sentences").format(count=QLocale().toString(count))


def whole(dates: int, articles: int) -> str:
    """How many dates some articles speak of."""
    if not dates:
        return translate("Chronology", "No date is known")
    number = QLocale().toString
    told = translate("Chronology", "1 date") if dates == 1 else ""
    told = told or translate("Chronology", "{count} dates").format(count=number(dates))
    if articles == 1:
        return told
    return translate("Chronology", "{dates} in {count} articles").format(
        dates=told, count=number(articles)
    )
