"""Exports of one window: asks what is wanted, shows how it goes and where it went."""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QStandardPaths
from PySide6.QtWidgets import QMessageBox, QWidget

from emeroteca.exchange.export import Export
from emeroteca.exchange.forms import OF_ANNOTATIONS, Form
from emeroteca.gui.exporting.what import What
from emeroteca.gui.messages import sentence
from emeroteca.gui.notice import Notice
from emeroteca.gui.originals import open_file
from emeroteca.model.annotations.annotation import Annotation, NotebookQuery
from emeroteca.service.messages import Exported, Exporting

if TYPE_CHECKING:
    from emeroteca.gui.exporting.dialog import ExportDialog
    from emeroteca.gui.main_window import MainWindow

LONGEST_TITLE = 60


class Exports(QObject):
    """Starts exports in the archive's process; several wait for each other."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.export_progress
        self._hosts: deque[QWidget] = deque()
        """Where each export that runs or waits was asked for."""
        self._notices: dict[QWidget, Notice] = {window: window.notice}
        self.dialog: ExportDialog | None = None
        window.jobs.export_told.connect(self._take)
        window.jobs.ended.connect(self._lost)
        self._bar.cancelled.connect(window.jobs.cancel_export)

    @property
    def running(self) -> bool:
        """Whether an export is going on."""
        return bool(self._hosts)

    def actions(self) -> dict[str, Callable[..., None]]:
        """What the actions do."""
        return {"export": self.ask}

    def ask(self) -> None:
        """Ask what of the library is to be taken out."""
        window = self._window
        chosen = window.pane.views.selected()
        offered = self._this_article(chosen)
        first = 0
        if len(chosen) > 1:
            first = len(offered)
            text = self.tr("The {count} selected articles")
            offered.append(What(_counted(text, len(chosen)), array("q", chosen)))
        listed = window.model.ids
        if len(listed):
            text = self.tr("The {count} listed articles")
            if len(listed) == 1:
                text = self.tr("The listed article")
            offered.append(What(_counted(text, len(listed)), listed[:]))
        offered.append(What(self.tr("The whole library, with the notes on no article")))
        self._ask(offered, first, tuple(Form), window)

    def ask_of_annotations(
        self, book: QWidget, chosen: Sequence[Annotation], query: NotebookQuery, count: int
    ) -> None:
        """Ask what of the notebook is to be taken out; `count` are listed, -1 where not known."""
        offered = []
        if chosen:
            text = self.tr("The {count} selected highlights and notes")
            if len(chosen) == 1:
                text = self.tr("The selected highlight or note")
            ids = tuple(dict.fromkeys(one.id for one in chosen))
            offered.append(What(_counted(text, len(ids)), annotations=ids))
        text = self.tr("All that are listed")
        if count >= 0:
            text = _counted(self.tr("All that are listed ({count})"), count)
        offered.append(What(text, annotations=query))
        self._ask(offered, 0, OF_ANNOTATIONS, book)

    def may_close(self) -> bool:
        """Ask before an export is cut short."""
        if not self.running:
            return True
        answer = QMessageBox.question(
            self._window,
            self.tr("An export is going on"),
            self.tr("Leave anyway? The files that are written stay; the others are missing."),
        )
        return answer == QMessageBox.StandardButton.Yes

    # ------------------------------------------------------------------ inside

    def _this_article(self, chosen: Sequence[int]) -> list[What]:
        """The article that is open, or else the only one that is selected."""
        opened = self._window.reading.current
        if opened is not None:
            article = opened.article
        elif len(chosen) == 1 and (loaded := self._window.model.loaded(chosen)):
            (article,) = loaded
        else:
            return []
        title = article.metadata.title
        short = title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE].rstrip()}…"
        text = self.tr("This article: {title}").replace("{title}", short)
        return [What(text, (article.id,))]

    def _ask(
        self, offered: Sequence[What], first: int, forms: Collection[Form], host: QWidget
    ) -> None:
        # The program starts sooner without what is opened later.
        from emeroteca.gui.exporting.dialog import ExportDialog  # noqa: PLC0415

        settings = self._window.settings
        known = {form.value: form for form in Form}
        form = known.get(settings.export_form, Form.MARKDOWN)
        folder = Path(settings.export_folder) if settings.export_folder else _usual_folder()
        self.dialog = dialog = ExportDialog(offered, first, forms, form, folder, host)
        dialog.wanted.connect(partial(self._start, host))
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.open()

    def _closed(self, dialog: ExportDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _start(self, host: QWidget, export: Export) -> None:
        window = self._window
        window.change_settings(
            replace(
                window.settings, export_folder=str(export.folder), export_form=export.form.value
            )
        )
        self._notice(host).retire()
        if not self._hosts:
            self._bar.begin(self.tr("Exporting…"))
        self._hosts.append(host)
        window.jobs.start_export(export)

    def _take(self, message: Exporting | Exported) -> None:
        if isinstance(message, Exporting):
            self._bar.set_progress(message.done, message.total, message.name)
            return
        host = self._hosts.popleft() if self._hosts else self._window
        if not self._hosts:
            self._bar.hide()
        notice = self._notice(host)
        if message.error is not None:
            notice.warn(sentence(message.error))
        elif message.cancelled and not message.articles:
            notice.tell(self.tr("The export was cancelled; nothing was written."))
        else:
            folder = message.export.folder
            notice.tell(
                self._told(message), self.tr("Open folder"), lambda: self._open(folder, notice)
            )

    def _told(self, done: Exported) -> str:
        """What was taken out, in one sentence."""
        if done.cancelled:
            text = self.tr("Cancelled: {count} articles exported")
            if done.articles == 1:
                text = self.tr("Cancelled: one article exported")
            return _counted(text, done.articles)
        if done.export.annotations is not None and done.annotations is not None:
            text = self.tr("{count} highlights and notes exported")
            if done.annotations == 1:
                text = self.tr("One highlight or note exported")
            return _counted(text, done.annotations)
        text = self.tr("{count} articles exported")
        if done.articles == 1:
            text = self.tr("One article exported")
        return _counted(text, done.articles)

    def _notice(self, host: QWidget) -> Notice:
        """The notice of the window that asked, where one sees it."""
        if not host.isVisible():
            host = self._window
        if host not in self._notices:
            self._notices[host] = Notice(host)
        return self._notices[host]

    def _open(self, folder: Path, notice: Notice) -> None:
        if not open_file(folder):
            notice.warn(self.tr("No program opens {path}.").replace("{path}", str(folder)))

    def _lost(self) -> None:
        self._hosts.clear()
        self._bar.hide()


def _counted(text: str, count: int) -> str:
    return text.replace("{count}", QLocale().toString(count))


def _usual_folder() -> Path:
    """A folder of its own among the documents: an export may be many files."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Emeroteca"
