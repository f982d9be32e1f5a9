"""The program itself, which tells a journey where things stand: `python watched.py SOCKET LIBRARY`.

It only tells; what is done in its window is done with the mouse and the keyboard.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

from emeroteca import app
from emeroteca.gui.dossier.window import DossierWindow
from emeroteca.gui.facets.delegate import button_rect
from emeroteca.gui.main_window import MainWindow
from emeroteca.gui.mark_kinds import MarkKind
from emeroteca.gui.reader.mend_popover import MendPopover
from emeroteca.model.entities.exporting import Part
from emeroteca.model.search import FacetKind
from emeroteca.model.text import Span
from emeroteca.settings import Settings

Place = tuple[int, int] | None


def window() -> MainWindow | None:
    """The program's window, once it is there."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None)


def state() -> dict[str, object]:
    """What the window shows."""
    it = window()
    opened = it.reading.current if it is not None else None
    if it is None or opened is None:
        return {"text": "", "suggestions": 0, "repairing": False, "rows": 0, "changed": False}
    view = it.reader_pane.repair
    return {
        "text": opened.text.content,
        "suggestions": len(it.reader.mends.open),
        "repairing": it.reader_pane.repairing,
        "rows": len(view.model.rows),
        "changed": view.changed,
    }


def suggestion() -> Place:
    """The middle of the first suggested repair, where it is in view."""
    it = window()
    if it is None or not it.reader.mends.open:
        return None
    rect = next(it.reader._rectangles(it.reader.mends.open[0].span), QRectF())
    at = rect.center() - QPointF(0, it.reader.verticalScrollBar().value())
    return _on_screen(it.reader.viewport(), at.toPoint())


def repair() -> Place:
    """The button that makes a repair, once one is asked about."""
    shown = QApplication.activePopupWidget()
    if not isinstance(shown, MendPopover):
        return None
    return _on_screen(shown.repair, shown.repair.rect().center())


def listed() -> dict[str, object]:
    """How many articles are listed, and what narrows the list."""
    it = window()
    if it is None:
        return {"count": -1, "chips": []}
    chips = it.pane.chips.chips
    return {"count": len(it.model.ids), "chips": [chip.accessibleName() for chip in chips]}


def site(on_button: bool = False) -> Place:
    """The commonest site, or its small button."""
    it = window()
    section = it.facets.values[FacetKind.SITE] if it is not None else None
    if section is None or not section.rows.rowCount():
        return None
    rect = section.values.visualRect(section.rows.index(0))
    at = button_rect(rect).center() if on_button else rect.center()
    return _on_screen(section.values.viewport(), at)


def year(number: int) -> Place:
    """A bar of the dates."""
    it = window()
    histogram = it.facets.dates.histogram if it is not None else None
    if histogram is None or not histogram.isVisible():
        return None
    return _on_screen(histogram, histogram.column(number).center().toPoint())


def chip() -> Place:
    """The first chip over the list."""
    it = window()
    chips = it.pane.chips.chips if it is not None else []
    return _on_screen(chips[0], chips[0].rect().center()) if chips else None


def entities() -> list[str]:
    """The people, organisations and places that the panel lists, in its order."""
    it = window()
    rows = it.entities.view.model() if it is not None else None
    if it is None or rows is None:
        return []
    heads = [rows.index(at, 0) for at in range(rows.rowCount())]
    listed = [rows.index(at, 0, head) for head in heads for at in range(rows.rowCount(head))]
    found = (it.entities.model.row(index) for index in listed)
    return [row.name for row in found if row is not None and row.entity is not None]


def entity(number: int) -> Place:
    """The row of an entity, where it says its name."""
    it, names = window(), entities()
    if it is None or number >= len(names):
        return None
    view = it.entities.view
    (key,) = (row.key for row in it.entities.rows if row.name == names[number])
    corner = view.visualRect(it.entities.model.index_of(key)).topLeft()
    return _on_screen(view.viewport(), corner + QPoint(60, 12))


def mark() -> Place:
    """The last place in the text that names a person."""
    it = window()
    marks = it.reader.mentions._marks.get(MarkKind.PEOPLE) if it is not None else None
    if it is None or not marks:
        return None
    rect = next(it.reader._rectangles(marks[-1].span), QRectF())
    at = rect.center() - QPointF(0, it.reader.verticalScrollBar().value())
    return _on_screen(it.reader.viewport(), at.toPoint())


def chosen() -> dict[str, object]:
    """What is current in the panel, and which of its mentions."""
    it = window()
    row = it.entities.view.row() if it is not None else None
    span = it.entities.view.span() if it is not None else None
    at = row.spans.index(span) if row is not None and span is not None else -1
    return {"name": row.name if row is not None else "", "mention": at}


def marks() -> list[dict[str, str]]:
    """What is highlighted in the article, in the order of the text."""
    it = window()
    every = it.reader.highlights.all if it is not None else ()
    return [{"words": one.anchor.exact, "colour": one.colour.value} for one in every if one.anchor]


def word(words: str) -> Place:
    """Where a word of the article begins, or ends where it is to be drawn to."""
    it = window()
    if it is None or it.reader.text is None:
        return None
    start = it.reader.text.content.find(words)
    if start < 0:
        return None
    rect = next(it.reader._rectangles(Span(start, start + len(words))), QRectF())
    x = rect.left() + 1 if words == "va" else rect.right()
    at = QPointF(x, rect.center().y() - it.reader.verticalScrollBar().value())
    return _on_screen(it.reader.viewport(), at.toPoint())


def bar() -> Place:
    """The bar by the selection, while it is shown."""
    it = window()
    shown = it.reader_pane.mark_bar if it is not None else None
    if shown is None or not shown.isVisible():
        return None
    return _on_screen(shown, shown.rect().center())


def highlight() -> Place:
    """The middle of the first highlight."""
    it = window()
    if it is None or not it.reader.highlights.all:
        return None
    anchor = it.reader.highlights.all[0].anchor
    assert anchor is not None
    rect = next(it.reader._rectangles(anchor.span), QRectF())
    at = rect.center() - QPointF(0, it.reader.verticalScrollBar().value())
    return _on_screen(it.reader.viewport(), at.toPoint())


def handle() -> Place:
    """The handle at the end of the chosen highlight."""
    it = window()
    one = it.reader.highlights.current if it is not None else None
    ends = it.reader.highlights.handles(one) if it is not None and one is not None else None
    if it is None or ends is None:
        return None
    at = ends[1] - QPointF(0, it.reader.verticalScrollBar().value() - 3)
    return _on_screen(it.reader.viewport(), at.toPoint())


def writing() -> Place:
    """The note that is being written, while its field has the focus."""
    it = window()
    editor = it.notes.list.cards.editor if it is not None else None
    if editor is None or not editor.field.hasFocus():
        return None
    return _on_screen(editor.field, editor.field.rect().center())


def noted() -> list[str]:
    """The passages that the notebook lists."""
    it = window()
    book = it.commands.annotations.notebook.notebook if it is not None else None
    every = (one.annotation.anchor for one in book.noted) if book is not None else ()
    return [anchor.exact for anchor in every if anchor is not None]


def chosen_highlight() -> str:
    """The words of the chosen highlight."""
    it = window()
    one = it.reader.highlights.current if it is not None else None
    return one.anchor.exact if one is not None and one.anchor is not None else ""


def arrived() -> dict[str, object] | None:
    """What the report of highlights that came in tells, while it is shown."""
    it = window()
    shown = it.commands.annotations.arrivals.report if it is not None else None
    if shown is None or not shown.isVisible():
        return None
    pages = (shown.pages.topLevelItem(at) for at in range(shown.pages.topLevelItemCount()))
    return {
        "sums": [text for _, _, text in shown.sums],
        "pages": [page.text(1) for page in pages if page is not None],
    }


def dossier() -> dict[str, object]:
    """What the window of a dossier shows."""
    it = _dossier()
    if it is None or it.dossier is None:
        return {"name": "", "rows": []}
    rows = it.parts[Part.MENTIONS].model.rows
    return {"name": it.dossier.entity.name, "rows": [row.text for row in rows]}


def sentence() -> Place:
    """The first sentence of a dossier."""
    it = _dossier()
    view = it.parts[Part.MENTIONS].list if it is not None else None
    if view is None or view.model().rowCount() < 2:
        return None
    return _on_screen(view.viewport(), view.visualRect(view.model().index(1, 0)).center())


def _dossier() -> DossierWindow | None:
    tops = QApplication.topLevelWidgets()
    return next((w for w in tops if isinstance(w, DossierWindow) and w.isVisible()), None)


def _on_screen(widget: QWidget, at: QPoint) -> Place:
    place = widget.mapToGlobal(at)
    return place.x(), place.y()


TOLD: dict[str, Callable[[], object]] = {
    "state": state,
    "suggestion": suggestion,
    "repair": repair,
    "listed": listed,
    "site": site,
    "button of the site": lambda: site(on_button=True),
    "first year": lambda: year(0),
    "second year": lambda: year(1),
    "chip": chip,
    "entities": entities,
    "first entity": lambda: entity(0),
    "second entity": lambda: entity(1),
    "mark": mark,
    "chosen": chosen,
    "marks": marks,
    "word va": lambda: word("va"),
    "word Mosca": lambda: word("Mosca"),
    "word torna": lambda: word("torna"),
    "bar": bar,
    "mark of highlight": highlight,
    "handle": handle,
    "writing": writing,
    "noted": noted,
    "chosen highlight": chosen_highlight,
    "arrived": arrived,
    "dossier": dossier,
    "sentence": sentence,
}


def listen(parent: QApplication, name: str) -> None:
    """Answer each question with a line of JSON."""
    server = QLocalServer(parent)

    def answer(asker: QLocalSocket) -> None:
        question = bytes(asker.readLine().data()).decode().strip()
        asker.write(json.dumps(TOLD[question]()).encode() + b"\n")
        asker.disconnectFromServer()

    def connected() -> None:
        asker = server.nextPendingConnection()
        asker.readyRead.connect(lambda: answer(asker) if asker.canReadLine() else None)

    server.newConnection.connect(connected)
    if not server.listen(name):
        raise SystemExit(server.errorString())


def main(socket: str, library: str) -> int:
    """Run the program over a library and listen at a socket."""
    make = app._application

    def listening(settings: Settings) -> QApplication:
        made = make(settings)
        listen(made, socket)
        return made

    app._application = listening
    return app.run(Path(library))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
