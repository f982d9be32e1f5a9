"""The facets of what is listed, below the shelves: tags, sites, languages, who and what is named,
and dates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from emeroteca.gui.facets.choosing import Act, acted
from emeroteca.gui.facets.date_section import DateSection
from emeroteca.gui.facets.section import FacetSection
from emeroteca.gui.facets.value_section import ValueSection
from emeroteca.model.search import FacetKind, Facets, Filter

DATES = "date"


class FacetPane(QWidget):
    """`narrowed` carries the filter that a person asks for, `folded` what is folded, by name."""

    narrowed = Signal(object)
    folded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setAccessibleName(self.tr("Narrow the list"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._filter = Filter()
        self.values = {kind: ValueSection(kind, self) for kind in FacetKind}
        self._area = self._scrolled()
        # After the area, so that Tab comes to the dates last.
        self.dates = DateSection(self)
        self.dates.brushed.connect(self._brushed)
        for values in self.values.values():
            values.acted.connect(self._acted)
        for section in self._sections().values():
            section.folded.connect(lambda _: self._tell_folded())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        # The dates stay in view however long the others are.
        column.addWidget(self.dates)

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setSpacing(0)
        for section in self.values.values():
            inside.addWidget(section)
            section.values.walked.connect(self._follow)
        inside.addStretch(1)
        area.setWidget(inner)
        bar = area.verticalScrollBar()

        def leave_gutter() -> None:
            # What is listed keeps its width whether there is a scroll bar or not.
            gutter = 0 if bar.maximum() else bar.sizeHint().width()
            inside.setContentsMargins(0, 0, gutter, 12)

        bar.rangeChanged.connect(lambda *_: leave_gutter())
        leave_gutter()
        return area

    # ------------------------------------------------------------------ for the window

    def show_facets(self, facets: Facets) -> None:
        """Show the values of what is listed and how many articles have each."""
        self.values[FacetKind.TAG].show_facets(facets.tags)
        self.values[FacetKind.SITE].show_facets(facets.sites)
        self.values[FacetKind.LANGUAGE].show_facets(facets.languages)
        self.values[FacetKind.PERSON].show_facets(facets.people)
        self.values[FacetKind.ORGANISATION].show_facets(facets.organisations)
        self.values[FacetKind.PLACE].show_facets(facets.places)
        self.dates.show_facets(facets)

    def show_filter(self, wanted: Filter) -> None:
        """Show what the list is narrowed to."""
        self._filter = wanted
        for section in self.values.values():
            section.show_filter(wanted)
        self.dates.show_filter(wanted)

    def fold(self, names: Iterable[str]) -> None:
        """Fold these sections ("tag", "site", "person", "date" …)."""
        wanted = set(names)
        for name, section in self._sections().items():
            section.set_folded(name in wanted)

    def take_focus(self) -> None:
        """Put the focus on the first values that are shown, else on the first head."""
        shown = [s for s in self._sections().values() if not s.isHidden()]
        for section in self.values.values():
            if section in shown and not section.is_folded:
                self._area.ensureWidgetVisible(section.head)
                section.take_focus()
                return
        if shown:
            shown[0].head.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(200, 300)

    # ------------------------------------------------------------------ inside

    def _sections(self) -> dict[str, FacetSection]:
        return {**{kind.value: section for kind, section in self.values.items()}, DATES: self.dates}

    def _follow(self, values: QWidget, row: QRect) -> None:
        """Keep the row in view that the keyboard is at: a section scrolls with all the others."""
        inner = self._area.widget()
        if inner is not None:
            self._area.ensureVisible(0, values.mapTo(inner, row.center()).y(), 0, row.height())

    def _acted(self, kind: FacetKind, value: str, act: Act) -> None:
        name = self.values[kind].rows.name_of(value)
        self.narrowed.emit(acted(self._filter, kind, value, act, name))

    def _brushed(self, since: str, until: str) -> None:
        self.narrowed.emit(replace(self._filter, since=since, until=until))

    def _tell_folded(self) -> None:
        self.folded.emit(
            tuple(name for name, section in self._sections().items() if section.is_folded)
        )
