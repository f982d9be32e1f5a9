"""The archive's process cleans again while it answers, and nothing is lost when it is killed."""

from __future__ import annotations

import os
import queue
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import NotFoundError
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes, Inspection, RepairEdit
from emeroteca.model.cleaning import Choice, SiteRule, fingerprint
from emeroteca.model.search import Filter, Query
from emeroteca.service.client import Client
from emeroteca.service.messages import Cleaned, Failure, Finished, Indexed, Message, Opened, Reply

T = TypeVar("T")
PATIENCE_S = 60
TAIL = "Questa riga torna in ogni pagina del Faro e nessuno la legge."
FOLD = SiteRule("faro.example", keep=False, text=fingerprint(TAIL), learned=True)
BODY = (
    (
        "Il traghetto numero {n} parte ogni mattina alle sette dal molo vecchio e torna a sera, "
        "quando le luci del porto si accendono una dopo l’altra lungo la riva."
    ),
    (
        "Chi lo guida da trent’anni conosce ogni secca del canale, e racconta ai passeggeri della "
        "piena del secolo scorso che portò via il ponte di legno."
    ),
    (
        "D’inverno i viaggi sono pochi, la nebbia sale presto dal fiume e il battello numero {n} "
        "resta spesso legato alla banchina fino al giorno dopo."
    ),
)


def page(folder: Path, number: int) -> Path:
    """A saved page with an article, and with the tail that all of its site have."""
    paragraphs = "".join(f"<p>{text.format(n=number)}</p>" for text in BODY)
    path = folder / f"pagina-{number}.html"
    path.write_text(
        f"<html lang='it'><head><title>Il traghetto {number}</title>"
        f"<link rel='canonical' href='https://www.faro.example/{number}'></head><body><article>"
        f"<h1>Il traghetto {number}</h1>{paragraphs}<p>{TAIL}</p></article></body></html>",
        "utf-8",
    )
    return path


class Desk:
    """A client whose messages are waited for."""

    def __init__(self, folder: Path) -> None:
        self.client = Client(folder)
        self._messages: queue.Queue[Message | None] = queue.Queue()
        self.seen: list[Message] = []
        self.client.listen(self._messages.put)
        self.wait(lambda m: isinstance(m, Opened))

    def wait(self, wanted: Callable[[Message], bool]) -> Any:
        until = time.monotonic() + PATIENCE_S
        while True:
            message = self._messages.get(timeout=max(0.1, until - time.monotonic()))
            assert message is not None, "the archive's process ended"
            self.seen.append(message)
            if wanted(message):
                return message

    def ask(self, method: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        return self.answer(self.client.call(method, *args, **kwargs))

    def answer(self, number: int) -> Any:
        found = self.wait(lambda m: isinstance(m, Reply | Failure) and m.number == number)
        if isinstance(found, Failure):
            raise found.error
        return found.value

    def over(self) -> Cleaned:
        """The end of a cleaning run."""
        found = self.wait(lambda m: isinstance(m, Cleaned) and m.done == m.total)
        assert isinstance(found, Cleaned)
        return found

    def bring(self, *paths: Path) -> list[ArticleId]:
        self.client.start_import(paths)
        finished = self.wait(lambda m: isinstance(m, Finished))
        return [row.id for row in finished.rows]

    def text(self, article: ArticleId) -> str:
        return self.ask(Archive.open_article, article).text.content

    def close(self) -> None:
        assert self.client.close()

    def kill(self) -> None:
        """As the power would: no time to write anything."""
        pid = self.client._process.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        self.client._process.join()


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "pages"
    folder.mkdir()
    return [page(folder, number) for number in range(1, 5)]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    opened = Desk(library)
    yield opened
    if opened.client._process.is_alive():
        opened.close()


def leave_out(article: ArticleId, text: str = TAIL) -> RepairEdit:
    return RepairEdit(article, (Choice(fingerprint(text), keep=False),), ())


def test_a_repair_is_seen_and_undone(desk: Desk, pages: list[Path]) -> None:
    (article,) = desk.bring(pages[0])
    before = desk.ask(Archive.open_article, article)
    assert TAIL in before.text.content
    changes = desk.ask(Archive.apply, leave_out(article))
    done = desk.over()
    assert (done.done, done.refused, done.changes.cleaned) == (1, 0, {article})
    assert TAIL not in desk.text(article)
    desk.wait(lambda m: isinstance(m, Indexed) and m.left == 0)
    assert list(desk.ask(Archive.search, Query("nessuno legge")).ids) == []
    desk.ask(Archive.apply, changes.inverse)
    desk.over()
    assert desk.ask(Archive.open_article, article) == before


def test_a_page_is_looked_at_piece_by_piece(desk: Desk, pages: list[Path]) -> None:
    (article,) = desk.bring(pages[0])
    desk.ask(Archive.apply, leave_out(article))
    found = desk.answer(desk.client.inspect(article))
    assert isinstance(found, Inspection)
    assert (found.id, found.site) == (article, "faro.example")
    assert found.repairs == desk.ask(Archive.repairs, article)
    assert [piece.kept for piece in found.pieces if piece.text == TAIL] == [False]
    with pytest.raises(NotFoundError):
        desk.answer(desk.client.inspect(ArticleId(99)))


def test_a_learned_tail_is_folded_on_the_whole_site_and_restored(
    desk: Desk, pages: list[Path]
) -> None:
    ids = desk.bring(*pages)
    before = [desk.ask(Archive.open_article, article) for article in ids]
    proposals = desk.ask(Archive.recurring, ids[0])
    assert FOLD in [p.rule for p in proposals]
    changes = desk.ask(Archive.apply, RepairEdit(ids[0], (), (), add_rules=(FOLD,)))
    assert changes.stale == 4
    assert desk.over().done == 4
    assert all(TAIL not in desk.text(article) for article in ids)
    # What is imported afterwards is folded at once.
    (late,) = desk.bring(page(pages[0].parent, 9))
    assert TAIL not in desk.text(late)
    desk.ask(Archive.apply, changes.inverse)
    desk.over()
    assert [desk.ask(Archive.open_article, article) for article in ids] == before
    assert TAIL in desk.text(late)


def test_what_was_to_be_cleaned_when_the_process_was_killed_is_cleaned_at_the_next_start(
    library: Path, pages: list[Path]
) -> None:
    first = Desk(library)
    (article,) = first.bring(pages[0])
    first.ask(Archive.apply, leave_out(article))
    # Workers take longer to start than this: the text is still the old one.
    first.kill()
    archive = Archive.open(library)
    assert (archive.stale(), TAIL in archive.open_article(article).text.content) == (1, True)
    archive.close()
    again = Desk(library)
    assert again.over().done == 1
    assert TAIL not in again.text(article)
    again.close()


def test_a_capture_that_cannot_be_read_any_more_keeps_its_text(
    desk: Desk, library: Path, pages: list[Path]
) -> None:
    one, two = desk.bring(*pages[:2])
    before = desk.text(one)
    digest = desk.ask(Archive.original, one).digest
    (library / "originals" / digest[:2] / digest).write_bytes(b"changed")
    assert desk.ask(Archive.clean_again).stale == 2
    done = desk.over()
    assert (done.done, done.refused) == (2, 1)
    assert desk.text(one) == before
    assert desk.ask(Archive.stale) == 0
    # The other was read and is as it was.
    assert (done.changes, TAIL in desk.text(two)) == (Changes(), True)


def test_cleaning_can_be_given_up(desk: Desk, pages: list[Path]) -> None:
    ids = desk.bring(*pages)
    before = [desk.text(article) for article in ids]
    desk.ask(Archive.apply, RepairEdit(ids[0], (), (), add_rules=(FOLD,)))
    desk.client.cancel_cleaning()
    desk.over()
    assert desk.ask(Archive.stale) == 0
    assert [desk.text(article) for article in ids] == before
    # A later word about one article is heeded again.
    desk.ask(Archive.apply, leave_out(ids[1], BODY[1]))
    assert desk.over().changes.cleaned == {ids[1]}


def test_requests_are_answered_while_many_are_cleaned(desk: Desk, pages: list[Path]) -> None:
    more = [page(pages[0].parent, number) for number in range(10, 40)]
    ids = desk.bring(*more)
    assert desk.ask(Archive.apply, RepairEdit(ids[0], (), (), add_rules=(FOLD,))).stale == 30
    answered = 0
    while not any(isinstance(m, Cleaned) and m.done == m.total for m in desk.seen):
        assert len(desk.ask(Archive.ids, Filter())) == 30
        answered += 1
    assert answered > 10
    told = [m for m in desk.seen if isinstance(m, Cleaned)]
    assert [m.done for m in told] == sorted(m.done for m in told)
    assert frozenset().union(*(m.changes.cleaned for m in told)) == set(ids)


def test_what_a_person_has_just_changed_comes_before_what_waits(
    desk: Desk, pages: list[Path]
) -> None:
    more = [page(pages[0].parent, number) for number in range(10, 50)]
    ids = desk.bring(*more)
    desk.ask(Archive.clean_again)
    desk.wait(lambda m: isinstance(m, Cleaned))
    desk.ask(Archive.apply, leave_out(ids[0]))
    done = desk.wait(lambda m: isinstance(m, Cleaned) and ids[0] in m.changes.cleaned)
    assert done.done < 40
    desk.over()
