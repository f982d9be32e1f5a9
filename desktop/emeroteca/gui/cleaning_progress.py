"""How cleaning many articles again goes, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emeroteca.gui.progress import ProgressLine


class CleaningProgress(ProgressLine):
    """Shown where more than one article is cleaned again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("CleaningProgress", "Cleaning again"),
            translate("CleaningProgress", "Stop; what is not yet done keeps the text that it has"),
            parent,
        )

    def start(self) -> None:
        """The cleaning begins."""
        self.begin(self.tr("Articles are cleaned again…"))

    def finish(self, cleaned: int, refused: int, cancelled: bool) -> None:
        """The cleaning has ended."""
        text = self.tr("{count} articles cleaned again").format(count=f"{cleaned:n}")
        if cleaned == 1:
            text = self.tr("One article cleaned again")
        if refused == 1:
            text = self.tr("{done}, one could not be read").format(done=text)
        elif refused:
            text = self.tr("{done}, {count} could not be read").format(
                done=text, count=f"{refused:n}"
            )
        if cancelled:
            text = self.tr("Cancelled: {result}").format(result=text)
        self.end(text, stays=bool(refused))
