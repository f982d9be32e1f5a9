"""What the window says about a query that had to be read in another way than it was written."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from emeroteca.model.query import Note, Remark


def said(notes: Iterable[Note], understood: str) -> str:
    """How a query was read, and the remarks on it, as one line; "" where all is as it was meant."""
    words = _words()
    told = [words[note.remark].format(text=note.text, number=note.number) for note in notes]
    return " · ".join(filter(None, (understood, *told)))


def _words() -> dict[Remark, str]:
    translate = QCoreApplication.translate
    return {
        Remark.QUOTE: translate("Remarks", "one quotation mark has no partner"),
        Remark.BRACKET: translate("Remarks", "brackets without partners were passed over"),
        Remark.OPERATOR: translate("Remarks", "{text} has nothing to join"),
        Remark.FIELD: translate("Remarks", "{text} is no field and was read as words"),
        Remark.VALUE: translate("Remarks", "{text} has no meaning and was read as words"),
        Remark.DISTANCE: translate("Remarks", "{text} was read as ~{number}"),
        Remark.NEAR: translate("Remarks", "{text} joins only words, and was read as AND"),
        Remark.LENGTH: translate("Remarks", "only the first {number} words were looked for"),
        Remark.WAITING: translate(
            "Remarks", "still to be read for names: {number}, some may be missing here"
        ),
        Remark.CAPPED: translate("Remarks", "{text} stands for its {number} commonest words"),
    }
