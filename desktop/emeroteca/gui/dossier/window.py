"""The window of one entity: it makes the parts, asks for what they show and lets them follow."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QSplitter, QTabWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from emeroteca.archive import Archive
from emeroteca.gui.dossier.companions import Companions
from emeroteca.gui.dossier.head import DossierHead
from emeroteca.gui.dossier.months import between, time_bars
from emeroteca.gui.dossier.note import EntityNote
from emeroteca.gui.dossier.saving_line import SavingLine
from emeroteca.gui.dossier.sentences_tab import SentencesTab
from emeroteca.gui.dossier.stretch import StretchBar
from emeroteca.gui.dossier.world import WorldMap
from emeroteca.gui.facets.histogram import Histogram
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.mark_kinds import KIND_OF, MarkKind
from emeroteca.model.entities.exporting import Part
from emeroteca.model.entities.known import Dossier, EntityId
from emeroteca.model.entities.mending import Annotate, Gesture, Mark
from emeroteca.model.entities.recognised import EntityKind


class DossierWindow(QMainWindow):
    """The dossier of an entity.

    `passage_wanted` carries an article and where to go in it, `dossier_wanted` another entity,
    `gesture` what a person did with this one and what the step is called ("" for none to undo),
    `renamed` the entity that this one is now, `gone` that it is one no more. `note_left` tells that
    the note is written, `notes_wanted` carries the `Entity` whose notes are to be listed.
    """

    passage_wanted = Signal(object, object)
    dossier_wanted = Signal(object)
    chronology_wanted = Signal(object)
    search_wanted = Signal(object)
    gesture = Signal(object, str)
    undo_wanted = Signal()
    notes_wanted = Signal(object)
    note_left = Signal()
    became = Signal(object)
    gone = Signal()
    closed = Signal()

    def __init__(self, jobs: Jobs, entity: EntityId) -> None:
        super().__init__()
        self.setObjectName("dossier")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Dossier"))
        room = self.screen().availableGeometry()
        self.resize(min(1120, room.width() - 40), min(780, room.height() - 60))
        self._jobs = jobs
        self.entity = entity
        self.dossier: Dossier | None = None
        self._since = self._until = ""
        self._begun = False
        self._early: list[Dossier | None] = []
        self.refresh()  # the archive looks it up while the parts are made
        self._make_parts()
        self._connect()

    # ------------------------------------------------------------------ the parts

    def _make_parts(self) -> None:
        """Make the parts from the outermost in: what is put into another one only later has its
        style worked out anew each time, which is most of what a window costs."""
        center = QWidget()
        self.setCentralWidget(center)
        column = _column(center)
        self.head = DossierHead(center)
        self.histogram = Histogram(center)
        self.histogram.hide()
        self.splitter = _splitter(Qt.Orientation.Horizontal, center)
        self.saving = SavingLine(self._jobs, center)
        for part in (self.head, self.histogram):
            column.addWidget(part)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.saving)
        self._make_left(QWidget(self.splitter))
        self._make_right(_splitter(Qt.Orientation.Vertical, self.splitter))
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([700, 400])

    def _make_left(self, left: QWidget) -> None:
        column = _column(left)
        self.stretch = StretchBar(left)
        self.tabs = QTabWidget(left)
        self.tabs.setDocumentMode(True)
        column.addWidget(self.stretch)
        column.addWidget(self.tabs, 1)
        self.parts: dict[Part, SentencesTab] = {}
        for part, text, tip in (
            (Part.MENTIONS, self.tr("Mentions"), self.tr("Every sentence that names it")),
            (Part.SAID_BY, self.tr("Own words"), self.tr("What was said by it")),
            (Part.SAID_OF, self.tr("Words of others"), self.tr("What was said of it")),
        ):
            tab = SentencesTab(self._jobs, part, f"dossier {self.entity} {part}", self.tabs)
            self.parts[part] = tab
            self.tabs.setTabToolTip(self.tabs.addTab(tab, text), tip)

    def _make_right(self, right: QSplitter) -> None:
        self.around = QTabWidget(right)
        self.around.setDocumentMode(True)
        self.companions = Companions(self.around)
        self.map = WorldMap(self.around)
        self.around.addTab(self.companions, self.tr("Appears with"))
        self.around.addTab(self.map, self.tr("Map"))
        self.around.setTabVisible(1, False)
        self.note = EntityNote(right)
        right.setSizes([500, 140])

    def _connect(self) -> None:
        for tab in self.parts.values():
            tab.entered.connect(self.passage_wanted)
        self.histogram.brushed.connect(self._brush)
        self.histogram.cleared.connect(self._clear_stretch)
        self.stretch.cleared.connect(self._clear_stretch)
        self.stretch.order_changed.connect(self._list_again)
        self.stretch.renew_wanted.connect(self._list_again)
        self.companions.chosen.connect(self.dossier_wanted)
        self.map.chosen.connect(self.dossier_wanted)
        self.note.edited.connect(lambda note: self.gesture.emit(Annotate(self.entity, note), ""))
        self.note.left.connect(self.note_left)
        self.note.more.clicked.connect(self._list_notes)
        head = self.head
        head.pinned.connect(self._pin)
        head.watched.connect(self._watch)
        head.search_wanted.connect(self._search)
        head.chronology_wanted.connect(lambda: self.chronology_wanted.emit(self.dossier))
        head.export_wanted.connect(lambda kind: self.saving.ask(self.dossier, kind))
        for keys, run in (
            (QKeySequence.StandardKey.Close, self.close),
            (QKeySequence.StandardKey.Undo, self.undo_wanted.emit),
            ("Ctrl+M", self.note.take_focus),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    # ------------------------------------------------------------------ for the one who opens it

    def begin(self) -> None:
        """Show what has been found meanwhile, and from now on whatever comes."""
        self._begun = True
        for dossier in self._early:
            self._take(dossier)
        self.parts[Part.MENTIONS].list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask what the archive knows now."""
        self._jobs.ask_latest(
            f"dossier {self.entity}",
            self._take,
            Archive.dossier_or_none,
            self.entity,
        )

    def export(self, path: Path) -> None:
        """Write the dossier into a file; its ending tells the kind."""
        if self.dossier is not None:
            self.saving.export(self.dossier, path)

    def restore(self, geometry: str, splitter: str) -> None:
        """Take the size that a dossier had before."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode())))
        if splitter:
            self.splitter.restoreState(QByteArray.fromBase64(QByteArray(splitter.encode())))

    def remembered(self) -> tuple[str, str]:
        """The size and the division, to be restored."""
        return tuple(  # type: ignore[return-value]
            bytes(data.toBase64().data()).decode()
            for data in (self.saveGeometry(), self.splitter.saveState())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What a part does not want itself: first the whole time comes back, then the window goes.
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._since:
            self._clear_stretch()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.note.leave()
        self.saving.stop()
        self.closed.emit()
        super().closeEvent(event)

    # ------------------------------------------------------------------ showing

    def _take(self, dossier: Dossier | None) -> None:
        if not isValid(self):
            return
        if not self._begun:
            self._early.append(dossier)
            return
        if dossier is None:
            self.gone.emit()
            return
        before, self.dossier = self.dossier, dossier
        if before == dossier:
            return
        if dossier.entity.id != self.entity:
            self.entity = dossier.entity.id
            self.became.emit(self.entity)
        self._show(dossier)
        if before is None or _sentences(before) != _sentences(dossier):
            if before is not None and any(tab.is_scrolled for tab in self.parts.values()):
                self.stretch.offer_renewal()
            else:
                self._list_again()

    def _show(self, dossier: Dossier) -> None:
        entity = dossier.entity
        self.setWindowTitle(self.tr("{name} — Dossier").format(name=entity.name))
        self.head.show_dossier(dossier)
        bars = time_bars(dossier)
        self.histogram.setVisible(len(bars) > 1)
        self.histogram.show_bars(bars, self._since, self._until)
        self.companions.show_dossier(dossier)
        place = entity.kind is EntityKind.PLACE and (
            dossier.latitude is not None or entity.place.startswith("cc:")
        )
        if place:
            self.map.show_dossier(dossier)
        if place != self.around.isTabVisible(1):
            self.around.setTabVisible(1, place)
            self.around.setCurrentIndex(int(place))
        self.note.show_notes(entity.notes)

    # ------------------------------------------------------------------ the sentences

    def _list_again(self) -> None:
        dossier = self.dossier
        if dossier is None:
            return
        articles = list(between(dossier, self._since, self._until))
        if self.stretch.oldest_first:
            articles.reverse()
        narrowed = (self._since, self._until) if self._since else None
        self.stretch.show_stretch(len(articles), narrowed)
        kind = KIND_OF[dossier.entity.kind]
        for part, tab in self.parts.items():
            marks = MarkKind.QUOTATIONS if part is Part.SAID_BY else kind
            tab.show_articles(self.entity, articles, marks)

    def _brush(self, first: object, last: object) -> None:
        since, until = getattr(first, "since"), getattr(last, "until")  # noqa: B009
        if (since, until) == (self._since, self._until):
            since = until = ""  # what is picked lets go of itself
        self._narrow(since, until)

    def _clear_stretch(self) -> None:
        self._narrow("", "")

    def _narrow(self, since: str, until: str) -> None:
        self._since, self._until = since, until
        self.histogram.show_bars(self.histogram.bars, since, until)
        self._list_again()

    # ------------------------------------------------------------------ gestures

    def _pin(self, pinned: bool) -> None:
        name = self.tr("Pin “{name}”") if pinned else self.tr("Unpin “{name}”")
        self._do(Mark(self.entity, pinned=pinned), name)

    def _watch(self, watched: bool) -> None:
        name = self.tr("Watch “{name}”") if watched else self.tr("Watch “{name}” no more")
        self._do(Mark(self.entity, watched=watched), name)

    def _do(self, gesture: Gesture, step: str) -> None:
        if self.dossier is not None:
            self.gesture.emit(gesture, step.format(name=self.dossier.entity.name))

    def _list_notes(self) -> None:
        if self.dossier is not None:
            self.note.leave()
            self.notes_wanted.emit(self.dossier.entity)

    def _search(self) -> None:
        if self.dossier is not None:
            self.search_wanted.emit(self.dossier.entity)


def _sentences(dossier: Dossier) -> tuple[object, ...]:
    """What the lists of sentences depend on."""
    entity = dossier.entity
    return dossier.articles, dossier.mentions, dossier.quotations, entity.kind, entity.id


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _splitter(direction: Qt.Orientation, parent: QWidget) -> QSplitter:
    splitter = QSplitter(direction, parent)
    splitter.setChildrenCollapsible(False)
    return splitter
