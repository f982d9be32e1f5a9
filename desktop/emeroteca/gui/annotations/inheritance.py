"""Tells what a newer copy of a page has taken over from the one before, and can give it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from emeroteca.archive import Archive
from emeroteca.gui.dates import format_published
from emeroteca.model.annotations.annotation import AnnotationEdit
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Inherited
from emeroteca.service.messages import Finished

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow

translate = QCoreApplication.translate


class Inheritance(QObject):
    """Follows the imports of one window; all that came along in one of them is one step."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._newer: ArticleId | None = None
        window.imports.finished.connect(self._finish)
        window.notes.newer.clicked.connect(self._show_newer)

    def look(self, article: ArticleId, none_here: bool) -> None:
        """Say where the highlights of an open article have gone, if it has none any more."""
        self._newer = None
        self._window.notes.show_newer(0)
        if none_here:
            ask = self._window.jobs.ask_latest
            ask("newer copy", partial(self._tell_newer, article), Archive.newer_copy, article)

    def _tell_newer(self, article: ArticleId, found: tuple[ArticleId, int] | None) -> None:
        current = self._window.reading.current
        if found is not None and current is not None and current.article.id == article:
            self._newer, count = found
            self._window.notes.show_newer(count)

    def _show_newer(self) -> None:
        if self._newer is not None:
            self._window.commands.reveal_article(self._newer)

    def _finish(self, finished: Finished) -> None:
        came = [row.inherited for row in finished.rows if row.inherited is not None]
        if not came:
            return
        # Several copies of a page may come at once: from the first state of each to its last.
        last = {one.id: one for each in came for one in each.edit.put}
        first = {one.id: one for each in reversed(came) for one in each.inverse.put}
        edit, before = AnnotationEdit(tuple(last.values())), AnnotationEdit(tuple(first.values()))
        operations = self._window.operations
        operations.written(edit, before, self.tr("Bring highlights to the newer copy"))
        if len(came) == 1:
            older = came[0].older
            self._window.notice.tell(
                told(came[0]),
                self.tr("Older copy"),
                lambda: self._window.commands.reveal_article(older),
            )
        else:
            text = self.tr("{count} highlights and notes came along from older copies.")
            self._window.notice.tell(text.format(count=_number(len(edit.put))))


def told(came: Inherited) -> str:
    """What came along from which copy, in words."""
    if came.count == 1:
        text = translate("Inheritance", "One highlight or note came along from the copy of {day}.")
    else:
        text = translate(
            "Inheritance", "{count} highlights and notes came along from the copy of {day}."
        )
    text = text.format(count=_number(came.count), day=format_published(came.saved[:10]))
    if came.unplaced:
        lost = translate("Inheritance", "Without a place in this text: {count}.")
        text = f"{text} {lost.format(count=_number(came.unplaced))}"
    return text


def _number(count: int) -> str:
    return QLocale().toString(count)
