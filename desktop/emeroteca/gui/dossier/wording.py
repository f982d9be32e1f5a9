"""What a dossier says in words: counts, first and last, who stands beside whom."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from emeroteca.gui.dates import format_published
from emeroteca.gui.mark_kinds import KIND_OF, singular
from emeroteca.model.entities.exporting import Labels
from emeroteca.model.entities.known import Dossier

translate = QCoreApplication.translate
NAMED = 12
"""Other names that are told before the rest is only counted."""


def articles(count: int) -> str:
    """How many articles."""
    if count == 1:
        return translate("Dossier", "1 article")
    return translate("Dossier", "{count} articles").format(count=QLocale().toString(count))


def mentions(count: int) -> str:
    """How many mentions."""
    if count == 1:
        return translate("Dossier", "1 mention")
    return translate("Dossier", "{count} mentions").format(count=QLocale().toString(count))


def quotations(count: int) -> str:
    """How many quotations."""
    if count == 1:
        return translate("Dossier", "1 quotation")
    return translate("Dossier", "{count} quotations").format(count=QLocale().toString(count))


def facts(dossier: Dossier) -> str:
    """The counts, and when it was first and last seen."""
    told = [articles(len(dossier.articles)), mentions(dossier.mentions)]
    if dossier.quotations:
        told.append(quotations(dossier.quotations))
    if dossier.first and dossier.first == dossier.last:
        seen = translate("Dossier", "seen {date}")
        told.append(seen.format(date=format_published(dossier.first)))
    elif dossier.first:
        seen = translate("Dossier", "first seen {first}, last {last}")
        first, last = format_published(dossier.first), format_published(dossier.last)
        told.append(seen.format(first=first, last=last))
    return " · ".join(told)


def kind_and_names(dossier: Dossier) -> str:
    """The kind, and what else it is called."""
    kind, names = singular(KIND_OF[dossier.entity.kind]), dossier.entity.aliases
    if not names:
        return kind
    shown = ", ".join(names[:NAMED])
    if len(names) > NAMED:
        more = translate("Dossier", "{names} and {count} more")
        shown = more.format(names=shown, count=QLocale().toString(len(names) - NAMED))
    return translate("Dossier", "{kind} · also {names}").format(kind=kind, names=shown)


def companion_tip(dossier: Dossier, number: int) -> str:
    """In how many articles a companion stands, and with whom of the others most often."""
    companion = dossier.companions[number]
    told = translate("Dossier", "together in {articles}")
    lines = [
        f"{companion.entity.name} · {singular(KIND_OF[companion.entity.kind])}",
        told.format(articles=articles(companion.articles)),
    ]
    with_others = sorted(
        (
            (link.articles, link.other if link.one == number else link.one)
            for link in dossier.links
            if number in (link.one, link.other)
        ),
        key=lambda each: (-each[0], each[1]),
    )
    if with_others:
        names = [dossier.companions[other].entity.name for _, other in with_others[:3]]
        lines.append(translate("Dossier", "there also with {names}").format(names=", ".join(names)))
    return "\n".join(lines)


def labels(dossier: Dossier) -> Labels:
    """The words of a Markdown file."""
    return Labels(
        kind=singular(KIND_OF[dossier.entity.kind]),
        aliases=translate("Dossier", "Also called"),
        articles=translate("Dossier", "Articles"),
        mentions=translate("Dossier", "Mentions"),
        quotations=translate("Dossier", "Quotations"),
        first=translate("Dossier", "First seen"),
        last=translate("Dossier", "Last seen"),
        note=translate("Dossier", "Note"),
        companions=translate("Dossier", "Appears with"),
        mentioned=translate("Dossier", "All mentions"),
        said_by=translate("Dossier", "What was said by it"),
        said_of=translate("Dossier", "What was said of it"),
        undated=translate("Dossier", "no date"),
        untitled=translate("Dossier", "Without a title"),
    )
