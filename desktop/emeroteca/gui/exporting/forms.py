"""The forms that are offered for an export, in order: how each is called and what it makes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from emeroteca.exchange.forms import Form

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """A form's name and, in one line, what is made."""

    name: str
    makes: str


def told() -> dict[Form, Told]:
    """Every form that is offered."""
    return {
        Form.MARKDOWN: Told(
            translate("Export", "Markdown"),
            translate("Export", "A note for each article, as Obsidian reads it; your words stay"),
        ),
        Form.HTML: Told(
            translate("Export", "Web page (HTML)"),
            translate("Export", "A page for each article with its highlights and pictures"),
        ),
        Form.TEXT: Told(
            translate("Export", "Plain text"),
            translate("Export", "A file for each article, highlights and notes at its end"),
        ),
        Form.EPUB: Told(
            translate("Export", "Book (EPUB)"),
            translate("Export", "One book with a chapter for each article, for e-readers"),
        ),
        Form.JSON: Told(
            translate("Export", "JSON"),
            translate("Export", "A file for each article with all that is known, for scripts"),
        ),
        Form.JSONLD: Told(
            translate("Export", "Web Annotation (JSON-LD)"),
            translate("Export", "Highlights and notes in one file, to be imported again"),
        ),
        Form.CSV: Told(
            translate("Export", "Table (CSV)"),
            translate("Export", "Highlights and notes in one table, for spreadsheets"),
        ),
        Form.BIBTEX: Told(
            translate("Export", "BibTeX"),
            translate("Export", "Citations in one file, for LaTeX, JabRef and Zotero"),
        ),
        Form.RIS: Told(
            translate("Export", "RIS"),
            translate("Export", "Citations in one file, for Zotero, EndNote and Mendeley"),
        ),
        Form.CSL: Told(
            translate("Export", "CSL-JSON"),
            translate("Export", "Citations in one file, for Zotero and Pandoc"),
        ),
        Form.BAGIT: Told(
            translate("Export", "Archive (BagIt)"),
            translate("Export", "The saved files themselves with all notes and checksums"),
        ),
    }
