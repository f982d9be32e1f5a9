"""The section of dates: the histogram, going into a year, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from emeroteca.gui.facets.bars import Bar, bars
from emeroteca.gui.facets.histogram import Histogram
from emeroteca.gui.facets.section import FacetSection
from emeroteca.gui.facets.text_button import TextButton
from emeroteca.gui.facets.wording import range_name
from emeroteca.gui.style import icon
from emeroteca.model.search import Facets, Filter

NOTHING = Facets((), (), (), ())


class DateSection(FacetSection):
    """`brushed` carries the first and the last date of a range, both "" for none."""

    brushed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Dates"), parent)
        self.histogram = Histogram(self)
        self.histogram.brushed.connect(self._brushed)
        self.histogram.cleared.connect(self._cleared)
        self.back = TextButton("facetMore", self)
        self.back.setIcon(icon("chevron-left", "muted"))
        self.back.clicked.connect(self.zoom_out)
        self.folded.connect(lambda _: self._show())
        self.across.addWidget(self.back)
        line = QFrame(self)
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.insertWidget(0, line)
        self.column.insertSpacing(1, 6)
        self.inside.addWidget(self.histogram)
        self._facets = NOTHING
        self._filter = Filter()
        self._zooms: list[tuple[str, str]] = []
        self._show()

    # ------------------------------------------------------------------ for the pane

    def show_facets(self, facets: Facets) -> None:
        """Show how many articles are of which time."""
        self._facets = facets
        self._show()

    def show_filter(self, wanted: Filter) -> None:
        """Show which range is picked; where none is, everything is in view."""
        self._filter = wanted
        if not wanted.since and not wanted.until:
            self._zooms.clear()
        self.show_chosen(1 if wanted.since or wanted.until else 0)
        self._show()

    @property
    def zoomed(self) -> bool:
        """Whether a part of the time is shown only."""
        return bool(self._zooms)

    def zoom_out(self) -> None:
        """Show the larger stretch again; what is picked stays."""
        if self._zooms:
            self._zooms.pop()
            self._show()
            self.histogram.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ inside

    def _brushed(self, first: Bar, last: Bar) -> None:
        one = first == last
        again = one and (first.since, last.until) == (self._filter.since, self._filter.until)
        if one and first.divisible and len(bars(self._facets, first.since, first.until)) > 1:
            self._zooms.append((first.since, first.until))
            self._show()
        elif again:
            # What is picked lets go of itself: its year, or everything, is listed again.
            self.brushed.emit(*(self._zooms[-1] if self._zooms else ("", "")))
            return
        if not again:
            self.brushed.emit(first.since, last.until)

    def _cleared(self) -> None:
        self._zooms.clear()
        self._show()
        self.brushed.emit("", "")

    def _show(self) -> None:
        zoom = self._zooms[-1] if self._zooms else ("", "")
        shown = bars(self._facets, *zoom)
        if self._zooms and not shown:
            self._zooms.clear()
            shown = bars(self._facets)
        self.histogram.show_bars(shown, self._filter.since, self._filter.until)
        self.back.setVisible(bool(self._zooms) and not self.is_folded)
        outer = self._zooms[-2] if len(self._zooms) > 1 else None
        self.back.setText(range_name(*outer) if outer else self.tr("All years"))
        self.back.setToolTip(self.tr("Show the years around it"))
        self.setVisible(bool(shown) or bool(self._filter.since or self._filter.until))
