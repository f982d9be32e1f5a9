"""`reclean`: stored originals are cleaned again, and each article told about."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from emeroteca.cli import output
from emeroteca.errors import WorldError
from emeroteca.importing.workers import clean_all
from emeroteca.model.article import ArticleId
from emeroteca.model.recapture import Recapture

if TYPE_CHECKING:
    from emeroteca.archive import Archive
    from emeroteca.importing.pool import Answer


def reclean(parsed: argparse.Namespace) -> int:
    """Clean articles again and print what became of each; 1 where one was refused.

    What an end before time leaves undone stays marked, and the window goes on with it.
    """
    from emeroteca.archive import Archive  # noqa: PLC0415  loaded with what only an archive needs

    output.prepare()
    archive = Archive.open(parsed.library)
    teller = _Teller(archive, parsed.json)
    try:
        wanted = [ArticleId(i) for i in dict.fromkeys(parsed.ids)] or None
        waiting = archive.clean_again(wanted).stale
        ids = wanted if wanted is not None else archive.stale_ids(waiting)
        teller.total = len(ids)
        for recapture, answer in clean_all(teller.captures(ids), workers=parsed.workers):
            teller.store(recapture, answer)
        while archive.index_pending(64):
            pass
    finally:
        teller.progress.end()
        archive.close()
    return 1 if teller.refused else 0


class _Teller:
    """Stores what comes back and prints a row for each article."""

    def __init__(self, archive: Archive, json: bool) -> None:
        self.progress = output.Progress()
        self.total = self.refused = 0
        self._archive = archive
        self._json = json
        self._done = 0

    def captures(self, ids: Sequence[ArticleId]) -> Iterator[Recapture]:
        """What the workers need; an article whose original is amiss is told about at once."""
        for article in ids:
            try:
                yield self._archive.recapture(article)
            except WorldError as error:
                self._refuse(article, self._title(article), error)

    def store(self, recapture: Recapture, answer: Answer) -> None:
        """Store one answer and tell about it."""
        if answer.draft is None:
            self._refuse(recapture.id, recapture.title, answer.error)
            return
        try:
            changes = self._archive.replace(recapture.id, answer.draft)
        except WorldError as error:
            self._refuse(recapture.id, recapture.title, error)
            return
        outcome = "cleaned" if changes.cleaned else "unchanged"
        self._tell(recapture.id, outcome, self._title(recapture.id), None)

    def _refuse(self, article: ArticleId, title: str, error: WorldError | None) -> None:
        self._archive.give_up_stale((article,))
        self.refused += 1
        self._tell(article, "refused", title, str(error))

    def _title(self, article: ArticleId) -> str:
        return next((a.metadata.title for a in self._archive.articles((article,))), "")

    def _tell(self, article: ArticleId, outcome: str, title: str, reason: str | None) -> None:
        self._done += 1
        if self._json:
            output.put(
                {
                    "id": article,
                    "outcome": outcome,
                    "title": output.known(title),
                    "reason": reason,
                }
            )
        else:
            print(f"{outcome:10} {article:6}  {title}" + (f"  ({reason})" if reason else ""))
        self.progress.show(self._done, self.total, title)
