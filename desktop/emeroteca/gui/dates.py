"""Dates and reading times in the words of the interface's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

YEAR_ONLY, MONTH_ONLY = 4, 7


def format_published(iso: str) -> str:
    """A date as precise as it is known: "2024", "June 2024", "19 Jun 2024"; "" for none."""
    if len(iso) <= YEAR_ONLY:
        return iso
    locale = QLocale()
    if len(iso) == MONTH_ONLY:
        date = QDate.fromString(iso + "-01", "yyyy-MM-dd")
        return locale.toString(date, "MMMM yyyy") if date.isValid() else iso
    date = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return locale.toString(date, "d MMM yyyy") if date.isValid() else iso


def format_minutes(minutes: int) -> str:
    """A reading time, "" where there is none."""
    if minutes <= 0:
        return ""
    told = QCoreApplication.translate("Dates", "{minutes} min").format(minutes=minutes)
    return told.replace(" ", "\u00a0")  # a line never breaks within it
