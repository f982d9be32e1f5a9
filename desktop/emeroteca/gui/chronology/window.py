"""The window of a chronology: the line of time, and below it the sentences that it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from emeroteca.gui.chronology import wording
from emeroteca.gui.chronology.gathering import MOST, Gathering
from emeroteca.gui.chronology.line import STEP, TimeLine
from emeroteca.gui.chronology.scale import Interval, intervals
from emeroteca.gui.dossier.pages import sentence_of, source_of, title_of
from emeroteca.gui.elided import ElidedLabel
from emeroteca.gui.empty import EmptyState
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.mark_kinds import MarkKind
from emeroteca.gui.sentences.model import Heading, Row, SentenceModel
from emeroteca.gui.sentences.view import SentenceList
from emeroteca.gui.style import icon
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import EntityId, Moment

FED = 200
"""Rows that the list takes at once."""


class ChronologyWindow(QMainWindow):
    """`passage_wanted` carries an article and where to go in it."""

    passage_wanted = Signal(object, object)
    closed = Signal()

    def __init__(self, jobs: Jobs, title: str) -> None:
        super().__init__()
        self.setObjectName("chronology")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Chronology: {title}").format(title=title))
        room = self.screen().availableGeometry()
        self.resize(min(980, room.width() - 40), min(720, room.height() - 60))
        self._rows: list[Row] = []
        self._row_of: list[int] = []
        self._articles = 0
        self._following = False
        self.gathering = Gathering(jobs, self)
        self.gathering.gathered.connect(self._show)
        self.line = TimeLine()
        self.line.chosen.connect(self._go_to_rows)
        self.line.entered.connect(self._read)
        self.model = SentenceModel(self)
        self.model.wanted.connect(self._feed)
        self.list = SentenceList(self.model, MarkKind.DATES)
        self.list.setAccessibleName(self.tr("Sentences with a date, the earliest first"))
        self.list.entered.connect(self.passage_wanted)
        self.list.selectionModel().currentRowChanged.connect(lambda now, _: self._mark(now.row()))
        self.empty = EmptyState()
        self.empty.set_content("clock", self.tr("Looking for dates…"))
        self._title = ElidedLabel("title")
        self._title.show_text(title)
        self._count = ElidedLabel("small")
        self._lay_out()
        leave = QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self)
        leave.activated.connect(self.close)

    # ------------------------------------------------------------------ for the one who opens it

    def show_articles(self, articles: Sequence[ArticleId], entity: EntityId | None = None) -> None:
        """Show the dates of articles, of an entity only those in sentences that name it."""
        self._articles = len(articles)
        self.gathering.start(articles, entity)

    def restore(self, geometry: str) -> None:
        """Take the size that a chronology had before."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode())))

    def remembered(self) -> str:
        """The size, to be restored."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.gathering.stop()
        self.closed.emit()
        super().closeEvent(event)

    # ------------------------------------------------------------------ the parts

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("bar", True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._count)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 12, 10, 12)
        row.addLayout(words, 1)
        for picture, text, run in (
            ("plus", self.tr("Zoom in"), lambda: self.line.zoom(STEP)),
            ("minus", self.tr("Zoom out"), lambda: self.line.zoom(1 / STEP)),
            ("align-justify", self.tr("Show the whole time"), self.line.show_all),
        ):
            button = QToolButton()
            button.setIcon(icon(picture))
            button.setIconSize(QSize(17, 17))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(run)
            row.addWidget(button)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.line)
        splitter.addWidget(self.list)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([230, 400])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(splitter)
        center = QWidget()
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(center)

    # ------------------------------------------------------------------ showing

    def _show(self, moments: list[Moment]) -> None:
        if not isValid(self):
            return
        found = intervals(moments)
        self._rows, self._row_of = _rows(found, moments)
        told = wording.whole(len(found), len({one.passage.article for one in moments}))
        if self._articles > MOST:
            some = self.tr("{told}; only the first {count} articles were read")
            told = some.format(told=told, count=QLocale().toString(MOST))
        self._count.show_text(told)
        if not found:
            self.empty.set_content(
                "calendar",
                self.tr("No date was found"),
                self.tr(
                    "Dates are found once an article was read for names, and where it is clear"
                    " which day, month or year is meant."
                ),
            )
            return
        self._stack.setCurrentIndex(1)
        self.line.show_intervals(found)
        self.model.clear(True)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _feed(self, upto: int = 0) -> None:
        """Let the list have more rows, as far as a row at the least."""
        have = len(self.model.rows)
        end = max(have + FED, upto)
        self.model.add(self._rows[have:end], end < len(self._rows))

    def _go_to_rows(self, at: int) -> None:
        row = self._row_of[at]
        if row + FED // 2 > len(self.model.rows) < len(self._rows):
            self._feed(row + FED)
        self._following = True
        self.list.show_row(row)
        self._following = False

    def _read(self, at: int) -> None:
        self._go_to_rows(at)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, row: int) -> None:
        """Let the line of time follow the list."""
        if row >= 0 and not self._following:
            before = [at for at, first in enumerate(self._row_of) if first <= row]
            self.line.choose(before[-1] if before else -1)


def _rows(found: Sequence[Interval], moments: Sequence[Moment]) -> tuple[list[Row], list[int]]:
    """The rows of the list, and where in it each interval begins."""
    rows: list[Row] = []
    begins = []
    for one in found:
        begins.append(len(rows))
        rows.append(Heading(wording.name(one), wording.sentences(one.count)))
        for moment in moments[one.first : one.first + one.count]:
            passage = moment.passage
            caption = f"{title_of(passage)} · {source_of(passage)}"
            rows.append(sentence_of(passage, caption))
    return rows, begins
