"""How an import goes, what came of it, and the way to its report."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from emeroteca.gui.progress import ProgressLine


class ImportProgress(ProgressLine):
    """`report_wanted` asks to show the report."""

    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ImportProgress", "Import"),
            translate("ImportProgress", "Stop importing; what is done stays"),
            parent,
        )
        self._report = QPushButton(self.tr("Report"))
        self._report.setToolTip(self.tr("What became of each file"))
        self._report.clicked.connect(self.report_wanted)
        self._row.insertWidget(self._row.count() - 1, self._report)

    def start(self) -> None:
        """An import begins."""
        self.begin(self.tr("Looking for articles…"))

    def finish(
        self,
        imported: int,
        duplicate: int,
        refused: int,
        cancelled: bool,
        highlights: int = 0,
        settled: int = 0,
    ) -> None:
        """The import has ended; `settled` highlights had waited for what was imported."""
        parts = []
        if imported or not highlights:
            parts.append(self.tr("{count} imported").format(count=imported))
        if highlights:
            parts.append(self.tr("highlights and notes: {count}").format(count=highlights))
        if settled:
            parts.append(
                self.tr("highlights that found their article: {count}").format(count=settled)
            )
        if duplicate:
            parts.append(self.tr("{count} already there").format(count=duplicate))
        if refused:
            parts.append(self.tr("{count} refused").format(count=refused))
        text = ", ".join(parts)
        text = text[:1].upper() + text[1:]
        if cancelled:
            text = self.tr("Cancelled: {result}").format(result=text)
        self.end(text, stays=bool(refused))

    def _arrange(self, running: bool) -> None:
        super()._arrange(running)
        self._report.setVisible(not running)
