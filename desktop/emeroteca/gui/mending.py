"""Suggested repairs of the open article: walked through, answered, and sent to the archive."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.operations import Operations
from emeroteca.gui.reader.mend_popover import change
from emeroteca.gui.reader.view import ReaderView
from emeroteca.gui.reading import Reading
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import RepairEdit
from emeroteca.model.cleaning import Mend, Repairs, Suggestion
from emeroteca.model.mending import mend_of


class Mending(QObject):
    """Turns answers into edits; `reached` says which suggestion one walked to."""

    reached = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        operations: Operations,
        reading: Reading,
        reader: ReaderView,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._operations = operations
        self._reading = reading
        self._reader = reader
        self._waiting: dict[ArticleId, list[Mend]] = {}
        self._sent: Counter[ArticleId] = Counter()
        reader.mends.answered.connect(self.answer)
        reader.mends_wanted.connect(lambda: self.walk(1))

    def walk(self, step: int) -> None:
        """Go to the next suggestion or the one before, and say which it is."""
        at, suggestion = self._reader.mends.walk(step)
        if suggestion is None:
            return
        self._reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
        text = self.tr("Suggested repair {at} of {total}: {change}. Enter asks.")
        shown = change(self._reader.mends.words(suggestion), suggestion)
        total = len(self._reader.mends.open)
        self.reached.emit(text.format(at=at, total=total, change=shown))

    def answer(self, answered: tuple[Suggestion, ...], accepted: bool) -> None:
        """Keep a person's word on some suggestions of the open article."""
        opened = self._reading.current
        if opened is None or not answered:
            return
        self._reading.remember()
        article = opened.article.id
        name = self._name(opened.text.slice(answered[0].span), len(answered), accepted)
        mends = [mend_of(opened.text, suggestion, accepted) for suggestion in answered]
        self._waiting.setdefault(article, []).extend(mends)
        self._jobs.ask(
            partial(self._send, article, name, self._sent[article]), Archive.repairs, article
        )

    def _send(self, article: ArticleId, name: str, sent: int, said: Repairs) -> None:
        """Add to what was said before; answers that came meanwhile go out with this one.

        What was said may be asked for twice before the first edit is sent; the second would then
        know nothing of it, and everything that waited is in the first.
        """
        if sent != self._sent[article]:
            return
        self._sent[article] += 1
        now = self._waiting.pop(article, [])
        mends = {(m.surface, m.before, m.after): m for m in (*said.mends, *now)}
        self._operations.do(RepairEdit(article, said.choices, tuple(mends.values())), name)

    def _name(self, words: str, count: int, accepted: bool) -> str:
        if count > 1:
            return self.tr("Repair {count} places").format(count=count)
        text = self.tr("Repair “{words}”") if accepted else self.tr("Leave “{words}” as it is")
        return text.format(words=words)
