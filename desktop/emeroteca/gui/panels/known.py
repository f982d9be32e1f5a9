"""What else is known about an article, and where each thing that is known was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from emeroteca.gui.dates import format_published
from emeroteca.model.facts import Fact, Origin

NAMES = ("modified", "section", "keywords", "licence", "paywall")
_UNSURE = 0.6


def origin_phrase(fact: Fact) -> str:
    """Where a value was found, in words, and that it may be wrong where that is likely."""
    translate = QCoreApplication.translate
    phrase = {
        Origin.PERSON: translate("Origins", "Written by hand"),
        Origin.CAPTURE: translate("Origins", "From the saved file itself"),
        Origin.JSON_LD: translate("Origins", "From the page's own statement (JSON-LD)"),
        Origin.META: translate("Origins", "From the page's own statement (meta elements)"),
        Origin.PAGE: translate("Origins", "As it is shown on the page"),
        Origin.ADDRESS: translate("Origins", "Read from the web address"),
        Origin.TEXT: translate("Origins", "Recognised in the words of the article"),
        Origin.EXTRACTOR: translate("Origins", "Found by the extractors"),
        Origin.GUESS: translate("Origins", "Guessed from the saved page"),
    }[fact.origin]
    if fact.origin is not Origin.GUESS and fact.confidence < _UNSURE:
        return translate("Origins", "{origin}; not certain").format(origin=phrase)
    return phrase


class KnownFacts(QWidget):
    """Quiet lines that cannot be edited: updated, section, keywords, licence, paywall."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._lines = {name: _quiet() for name in NAMES}
        for line in self._lines.values():
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show those of the facts that no field shows."""
        known = {fact.name: fact for fact in facts}
        for name, line in self._lines.items():
            fact = known.get(name)
            line.setVisible(fact is not None)
            if fact is not None:
                line.setText(self._said(fact))
                line.setToolTip(origin_phrase(fact))
                line.setAccessibleDescription(origin_phrase(fact))
        self.setVisible(not known.keys().isdisjoint(NAMES))

    def _said(self, fact: Fact) -> str:
        match fact.name:
            case "modified":
                return self.tr("Updated: {date}").format(date=format_published(fact.value))
            case "section":
                return self.tr("Section: {name}").format(name=fact.value)
            case "keywords":
                return self.tr("Keywords: {words}").format(words=fact.value)
            case "licence":
                return self.tr("Licence: {licence}").format(licence=fact.value)
            case _:
                return self.tr("Behind a paywall, as the page says")


class LikelyDate(QWidget):
    """A date that is only likely, and a button that takes it over; `taken` carries the date."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date = ""
        self._line = _quiet()
        self._use = QPushButton(self.tr("Use it"))
        self._use.clicked.connect(lambda: self.taken.emit(self._date))
        # It goes away when it is clicked, and must not leave the focus in some other field.
        self._use.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # A row of the form is as high as its wrapped line asks; the button must not be cut off.
        self._use.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetMinimumSize)
        row.addWidget(self._line, 1)
        row.addWidget(self._use)

    def show_guess(self, facts: Sequence[Fact], published: str) -> None:
        """Offer the likely date where no other is known."""
        guess = next((fact for fact in facts if fact.name == "date_guess"), None)
        self._date = guess.value if guess is not None and not published else ""
        self.setVisible(bool(self._date))
        if guess is None or not self._date:
            return
        date = format_published(self._date)
        self._line.setText(self.tr("Likely date: {date} (guessed)").format(date=date))
        self._line.setToolTip(origin_phrase(guess))
        self._line.setAccessibleDescription(origin_phrase(guess))
        self._use.setAccessibleName(self.tr("Use the likely date {date}").format(date=date))


def _quiet() -> QLabel:
    label = QLabel()
    label.setProperty("role", "small")
    label.setWordWrap(True)
    # What a page says is shown as it stands, never as markup.
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
