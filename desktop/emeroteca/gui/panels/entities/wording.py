"""What is said of a row: to those who hear it, and in its tip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from emeroteca.gui.mark_kinds import MarkKind, singular
from emeroteca.gui.panels.entities.rows import Row

translate = QCoreApplication.translate


def in_words(row: Row) -> str:
    """All that a row shows, as one reads it out."""
    parts = [f"“{row.name}”" if row.kind is MarkKind.QUOTATIONS else row.name]
    if row.detail:
        parts.append(row.detail)
    if row.kind is not MarkKind.QUOTATIONS:
        parts.append(mentions(len(row.spans)))
    if row.entity is not None:
        parts.append(others(row.others))
        if row.entity.pinned:
            parts.append(translate("EntityWording", "pinned"))
        if row.entity.watched:
            parts.append(translate("EntityWording", "watched"))
    return ", ".join(parts)


def tip(row: Row) -> str:
    """What the tip of a row, or of a mark in the text, tells."""
    if row.entity is None:
        return f"{row.name}\n{row.detail}" if row.detail else row.name
    lines = [
        f"{row.name} · {singular(row.kind)}",
        f"{mentions(len(row.spans))}, {others(row.others)}",
    ]
    if row.entity.aliases:
        told = translate("EntityWording", "Also: {names}")
        lines.append(told.format(names=", ".join(row.entity.aliases[:6])))
    if row.entity.bare:
        lines.append(translate("EntityWording", "Only one word of the name is known"))
    return "\n".join(lines)


def mark_tip(row: Row) -> str:
    """What the tip of a mark in the text tells."""
    if row.entity is not None or row.kind is MarkKind.DATES:
        return tip(row)
    return (
        translate("EntityWording", "{name} says this").format(name=row.detail) if row.detail else ""
    )


def unspoken(row: Row) -> str:
    """What is said of a quotation whose speaker is not known."""
    if row.statement:
        return translate("EntityWording", "It is not clear who says this")
    return translate("EntityWording", "A title, or words set apart")


def mentions(count: int) -> str:
    """How often something is named here."""
    if count == 1:
        return translate("EntityWording", "1 mention")
    return translate("EntityWording", "{count} mentions").format(count=QLocale().toString(count))


def others(count: int) -> str:
    """In how many other articles something stands."""
    if not count:
        return translate("EntityWording", "in no other article")
    if count == 1:
        return translate("EntityWording", "in 1 other article")
    told = translate("EntityWording", "in {count} other articles")
    return told.format(count=QLocale().toString(count))
