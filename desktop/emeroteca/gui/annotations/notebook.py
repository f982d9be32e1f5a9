"""The notebook: every highlight and note of the library, grouped, searched and taken along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.annotations.colours import name
from emeroteca.gui.annotations.filter_menu import FilterButton
from emeroteca.gui.annotations.list_view import AnnotationList
from emeroteca.gui.annotations.model import AnnotationModel
from emeroteca.gui.annotations.narrowing import Narrowing
from emeroteca.gui.annotations.rows import Row
from emeroteca.gui.dates import format_published
from emeroteca.gui.empty import EmptyState
from emeroteca.gui.facets.text_button import TextButton
from emeroteca.gui.facets.value_section import Finder
from emeroteca.gui.style import icon
from emeroteca.model.annotations.annotation import (
    Annotation,
    Colour,
    NotebookGroup,
    NotebookQuery,
    Noted,
)

translate = QCoreApplication.translate

TYPED_MS = 120
NEAR_END = 600
"""Pixels before the end of the list at which more is fetched."""


class Notebook(QDialog):
    """`wanted` carries a `NotebookQuery` and how many are listed already; answer with `show_noted`.

    `opened` carries an annotation to be shown in its article, `copied` annotations,
    `export_wanted` those that are selected and how many are listed, -1 where that is not known;
    `new_wanted` asks for a free note.
    """

    wanted = Signal(object, int)
    opened = Signal(object)
    copied = Signal(object)
    export_wanted = Signal(object, int)
    new_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        # A window of its own, which the article that is read comes in front of.
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Notebook"))
        self.resize(760, 640)
        self.noted: list[Noted] = []
        self.narrowing: Narrowing | None = None
        self._whole = True
        self._asked = False
        self.list = AnnotationList(AnnotationModel(self), opens=True)
        self.list.setAccessibleName(self.tr("Highlights and notes of the library"))
        self.finder = Finder(self.tr("Search highlights and notes…"), self)
        self.finder.setToolTip(self.tr('Words, "phrases", OR, -without, note: and highlight:'))
        self.groups = QComboBox()
        self.groups.setAccessibleName(self.tr("Group by"))
        for group, text in self._group_names():
            self.groups.addItem(text, group)
        self.filter = FilterButton(self)
        self.unplaced = self._toggle("unlink", self.tr("Only what has lost its place"))
        self.empty = EmptyState(parent=self)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._stack = QStackedWidget()
        for page in (self.list, self.empty):
            self._stack.addWidget(page)
        self.narrowed = QWidget()
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self.everything = TextButton("facetMore", self)
        self.everything.setText(self.tr("Show everything"))
        self.everything.clicked.connect(self._widen)
        self._soon = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._soon.timeout.connect(self.ask)
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------------ for the window

    @property
    def query(self) -> NotebookQuery:
        """What is to be listed."""
        return NotebookQuery(
            words=self.finder.text(),
            colours=tuple(sorted(self.filter.colours)),
            tags=tuple(sorted(self.filter.tags)),
            entities=self.narrowing.entities if self.narrowing else (),
            linked=self.narrowing.linked if self.narrowing else (),
            annotations=self.narrowing.annotations if self.narrowing else (),
            unplaced=self.unplaced.isChecked(),
            group=NotebookGroup(self.groups.currentData()),
        )

    def narrow(self, narrowing: Narrowing | None) -> None:
        """List only what is wanted from elsewhere, None for everything; ask then."""
        self.narrowing = narrowing
        self.narrowed.setVisible(narrowing is not None)
        if narrowing is not None:
            self._told.setText(narrowing.told)
            self.finder.clear()
            self.filter.clear()
            self.unplaced.setChecked(False)

    def ask(self) -> None:
        """Ask for what is to be listed, from the beginning."""
        self._soon.stop()
        self._asked = True
        self.wanted.emit(self.query, 0)

    def show_noted(
        self, query: NotebookQuery, noted: Sequence[Noted], after: int, page: int
    ) -> None:
        """List what was found behind so many others; `page` is how many one answer holds."""
        if query != self.query:
            return
        self._asked = False
        self._whole = len(noted) < page
        self.noted[after:] = noted
        rows = list(rows_of(self.noted, query.group))
        if after:
            self.list.rows.append(rows[self.list.rows.rowCount() :])
        else:
            self.list.rows.show(rows)
        self._stack.setCurrentWidget(self.list if rows else self.empty)
        self._tell()
        if not rows:
            self._explain(query)

    # ------------------------------------------------------------------ inside

    def _connect(self) -> None:
        self.finder.textChanged.connect(self._soon.start)
        self.finder.left.connect(self.take_focus)
        self.groups.currentIndexChanged.connect(lambda _: self.ask())
        self.filter.changed.connect(self.ask)
        self.unplaced.toggled.connect(lambda _: self.ask())
        self.list.left.connect(self._leave)
        self.list.opened.connect(self.opened)
        self.list.copied.connect(self.copied)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.list.verticalScrollBar().valueChanged.connect(self._more)

    def take_focus(self) -> None:
        """Put the focus on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.list.current() is None:
            first = next((n for n, r in enumerate(self.list.rows.rows) if r.annotation), None)
            if first is not None:
                self.list.setCurrentIndex(self.list.rows.index(first))

    def _leave(self) -> None:
        """Go back to what was looked for, or out of the notebook where nothing was."""
        if self.finder.text():
            self.finder.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def _widen(self) -> None:
        self.narrow(None)
        self.ask()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _more(self, value: int) -> None:
        if self._whole or self._asked:
            return
        if value >= self.list.verticalScrollBar().maximum() - NEAR_END:
            self._asked = True
            self.wanted.emit(self.query, len(self.noted))

    def _tell(self) -> None:
        chosen = len(self.list.chosen())
        number = QLocale().toString
        if chosen > 1:
            text = self.tr("{count} selected").format(count=number(chosen))
        elif self._whole:
            text = self.tr("{count} listed").format(count=number(len(self.noted)))
        else:
            text = self.tr("The first {count}").format(count=number(len(self.noted)))
        self._count.setText(text)
        for button in (self._copy, self._export):
            button.setEnabled(bool(self.noted))

    def _explain(self, query: NotebookQuery) -> None:
        if query == NotebookQuery(group=query.group):
            hint = self.tr("Select words in an article and pick a colour.")
            self.empty.set_content("highlighter", self.tr("Nothing is highlighted yet"), hint)
        else:
            self.empty.set_content("search", self.tr("No highlight or note is like that"))

    def _chosen(self) -> list[Annotation]:
        """What is selected, or else all that is listed."""
        chosen = self.list.chosen()
        every = (row.annotation for row in self.list.rows.rows)
        return chosen or list(dict.fromkeys(one for one in every if one is not None))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.finder, 1)
        line.addWidget(self.groups)
        line.addWidget(self.unplaced)
        line.addWidget(self.filter)
        above = QHBoxLayout(self.narrowed)
        above.setContentsMargins(2, 0, 0, 0)
        above.addWidget(self._told, 1)
        above.addWidget(self.everything)
        self.narrowed.hide()
        self._copy = self._button(self.tr("&Copy"), lambda: self.copied.emit(self._chosen()))
        self._export = self._button(
            self.tr("E&xport…"),
            lambda: self.export_wanted.emit(
                self.list.chosen(),
                len({one.annotation.id for one in self.noted}) if self._whole else -1,
            ),
        )
        new = self._button(self.tr("&New note"), self.new_wanted.emit)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._count, 1)
        for button in (new, self._copy, self._export):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.narrowed)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _toggle(self, picture: str, told: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture, checked="accent"))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(told)
        button.setAccessibleName(told)
        return button

    def _group_names(self) -> list[tuple[NotebookGroup, str]]:
        return [
            (NotebookGroup.ARTICLE, self.tr("By article")),
            (NotebookGroup.TAG, self.tr("By tag")),
            (NotebookGroup.COLOUR, self.tr("By colour")),
            (NotebookGroup.DAY, self.tr("By day")),
            (NotebookGroup.ENTITY, self.tr("By entity")),
        ]


def rows_of(noted: Sequence[Noted], group: NotebookGroup) -> Iterator[Row]:
    """The rows of a list: a heading wherever a new group begins."""
    before: str | None = None
    for one in noted:
        if one.group != before:
            before = one.group
            yield Row(None, heading=_heading(one, group))
        yield Row(one.annotation, _below(one, group), group=one.group)


def _heading(one: Noted, group: NotebookGroup) -> str:
    match group:
        case NotebookGroup.COLOUR:
            return name(Colour(one.group))
        case NotebookGroup.DAY:
            return format_published(one.group)
        case NotebookGroup.TAG:
            return f"#{one.group}" if one.group else translate("Notebook", "Without a tag")
        case NotebookGroup.ENTITY:
            return one.heading or translate("Notebook", "About no entity")
        case NotebookGroup.ARTICLE if not one.group:
            return translate("Notebook", "About no article")
        case NotebookGroup.ARTICLE if one.annotation.awaits is not None:
            title = one.title.strip() or translate("Notebook", "No page is named")
            return translate("Notebook", "{title} (not in the library)").replace("{title}", title)
    return one.title


def _below(one: Noted, group: NotebookGroup) -> str:
    day = "" if group is NotebookGroup.DAY else format_published(one.day)
    told_above = bool(group is NotebookGroup.ARTICLE and one.group) or one.title == one.heading
    title = "" if told_above else one.title
    return " · ".join(part for part in (title, one.site, day) if part)
