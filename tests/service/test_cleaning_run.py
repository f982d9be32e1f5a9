"""The archive's process cleans again while it answers, and nothing is lost when it is killed."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import NotFoundError
from emeroteca.importing import pipeline
from emeroteca.model.annotations.annotation import Annotation, AnnotationEdit
from emeroteca.model.annotations.passage import passage
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes, Inspection, RepairEdit
from emeroteca.model.cleaning import Choice, SiteRule, fingerprint
from emeroteca.model.search import Filter, Query
from emeroteca.model.text import Span
from emeroteca.service.messages import Cleaned, Finished
from tests.service.waiting import Waiting

TAIL = "Questa riga torna in ogni pagina del Faro e nessuno la legge."
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


def page(folder: Path, number: int, site: str = "faro.example") -> Path:
    """A saved page with an article, and with the tail that all of its site have."""
    paragraphs = "".join(f"<p>{text.format(n=number)}</p>" for text in BODY)
    path = folder / f"pagina-{number}-{site}.html"
    path.write_text(
        f"<html lang='it'><head><title>Il traghetto {number}</title>"
        f"<link rel='canonical' href='https://www.{site}/{number}'></head><body><article>"
        f"<h1>Il traghetto {number}</h1>{paragraphs}<p>Di {site}.</p><p>{TAIL}</p>"
        "</article></body></html>",
        "utf-8",
    )
    return path


class Desk(Waiting):
    """A client whose cleaning runs are waited for."""

    def over(self) -> Cleaned:
        """The end of a cleaning run."""
        found = self.wait(lambda m: isinstance(m, Cleaned) and m.done == m.total)
        assert isinstance(found, Cleaned)
        return found

    def add(self, folder: Path, site: str, *numbers: int) -> list[ArticleId]:
        """Store pages of a site; read here, for starting workers takes longer than all the rest."""
        drafts = [pipeline.read(page(folder, number, site)) for number in numbers]
        added, _ = self.ask(Archive.add, drafts)
        return [one.id for one in added]

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


def fold(site: str) -> SiteRule:
    return SiteRule(site, keep=False, text=fingerprint(TAIL), learned=True)


def leave_out(article: ArticleId, text: str = TAIL) -> RepairEdit:
    return RepairEdit(article, (Choice(fingerprint(text), keep=False),), ())


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("library")


@pytest.fixture(scope="module")
def shared(library: Path) -> Iterator[Desk]:
    opened = Desk(library)
    yield opened
    opened.close()


@pytest.fixture
def desk(shared: Desk) -> Desk:
    """One process for all tests, each of which has a site of its own."""
    shared.seen.clear()
    return shared


def test_a_repair_is_seen_and_undone(desk: Desk, tmp_path: Path) -> None:
    (article,) = desk.add(tmp_path, "uno.example", 1)
    before = desk.ask(Archive.open_article, article)
    assert TAIL in before.text.content
    changes = desk.ask(Archive.apply, leave_out(article))
    done = desk.over()
    assert (done.done, done.refused, done.changes.cleaned) == (1, 0, {article})
    assert TAIL not in desk.text(article)
    while desk.ask(Archive.pending):
        pass
    assert list(desk.ask(Archive.search, Query("nessuno legge")).ids) == []
    desk.ask(Archive.apply, changes.inverse)
    desk.over()
    assert desk.ask(Archive.open_article, article) == before


def test_annotations_go_with_their_passages(desk: Desk, tmp_path: Path) -> None:
    (article,) = desk.add(tmp_path, "note.example", 1)
    text = desk.ask(Archive.open_article, article).text
    at = text.content.index(TAIL)
    made = Annotation(article=article, anchor=passage(text, Span(at, at + len(TAIL))))
    desk.ask(Archive.apply, AnnotationEdit((made,)))
    before = desk.ask(Archive.annotations_of, article)
    changes = desk.ask(Archive.apply, leave_out(article))
    done = desk.over()
    assert (done.changes.annotations, done.changes.notebook) == (frozenset((article,)), True)
    assert [one.placed for one in desk.ask(Archive.annotations_of, article)] == [False]
    desk.ask(Archive.apply, changes.inverse)
    desk.over()
    assert desk.ask(Archive.annotations_of, article) == before


def test_a_page_is_looked_at_piece_by_piece(desk: Desk, tmp_path: Path) -> None:
    (article,) = desk.add(tmp_path, "due.example", 1)
    desk.ask(Archive.apply, leave_out(article))
    found = desk.answer(desk.client.inspect(article))
    assert isinstance(found, Inspection)
    assert (found.id, found.site) == (article, "due.example")
    assert found.repairs == desk.ask(Archive.repairs, article)
    assert [piece.kept for piece in found.pieces if piece.text == TAIL] == [False]
    with pytest.raises(NotFoundError):
        desk.answer(desk.client.inspect(ArticleId(9_999)))
    while desk.ask(Archive.stale):
        pass


def test_a_learned_tail_is_folded_on_the_whole_site_and_restored(
    desk: Desk, tmp_path: Path
) -> None:
    ids = desk.add(tmp_path, "tre.example", 1, 2, 3, 4)
    before = [desk.ask(Archive.open_article, article) for article in ids]
    rule = fold("tre.example")
    assert rule in [p.rule for p in desk.ask(Archive.recurring, ids[0])]
    changes = desk.ask(Archive.apply, RepairEdit(ids[0], (), (), add_rules=(rule,)))
    assert changes.stale == 4
    assert desk.over().done == 4
    assert all(TAIL not in desk.text(article) for article in ids)
    # What is imported afterwards is folded at once.
    desk.client.start_import((page(tmp_path, 9, "tre.example"),))
    (row,) = desk.wait(lambda m: isinstance(m, Finished)).rows
    assert TAIL not in desk.text(row.id)
    desk.ask(Archive.apply, changes.inverse)
    desk.over()
    assert [desk.ask(Archive.open_article, article) for article in ids] == before
    assert TAIL in desk.text(row.id)


def test_what_was_to_be_cleaned_when_the_process_was_killed_is_cleaned_at_the_next_start(
    tmp_path: Path,
) -> None:
    first = Desk(tmp_path / "library")
    (article,) = first.add(tmp_path, "quattro.example", 1)
    first.ask(Archive.apply, leave_out(article))
    # Workers take longer to start than this: the text is still the old one.
    first.kill()
    archive = Archive.open(tmp_path / "library")
    assert (archive.stale(), TAIL in archive.open_article(article).text.content) == (1, True)
    archive.close()
    again = Desk(tmp_path / "library")
    assert again.over().done == 1
    assert TAIL not in again.text(article)
    again.close()


def test_a_capture_that_cannot_be_read_any_more_keeps_its_text(
    desk: Desk, library: Path, tmp_path: Path
) -> None:
    one, two = desk.add(tmp_path, "cinque.example", 1, 2)
    before = desk.text(one)
    digest = desk.ask(Archive.original, one).digest
    (library / "originals" / digest[:2] / digest).write_bytes(b"changed")
    assert desk.ask(Archive.clean_again, (one, two)).stale == 2
    done = desk.over()
    assert (done.done, done.refused) == (2, 1)
    assert desk.text(one) == before
    assert desk.ask(Archive.stale) == 0
    # The other was read and is as it was.
    assert (done.changes, TAIL in desk.text(two)) == (Changes(), True)


def test_cleaning_can_be_given_up(desk: Desk, tmp_path: Path) -> None:
    ids = desk.add(tmp_path, "sei.example", *range(20))
    edit = RepairEdit(ids[0], (), (), add_rules=(fold("sei.example"),))
    desk.client.call(Archive.apply, edit)
    desk.client.cancel_cleaning()
    cleaned = desk.over().done
    assert cleaned < 20
    assert desk.ask(Archive.stale) == 0
    assert sum(TAIL in desk.text(article) for article in ids) == 20 - cleaned
    # A later word about one article is heeded again.
    desk.ask(Archive.apply, leave_out(ids[1], BODY[1]))
    assert desk.over().changes.cleaned == {ids[1]}


def test_requests_are_answered_while_many_are_cleaned(desk: Desk, tmp_path: Path) -> None:
    ids = desk.add(tmp_path, "sette.example", *range(30))
    rule = fold("sette.example")
    assert desk.ask(Archive.apply, RepairEdit(ids[0], (), (), add_rules=(rule,))).stale == 30
    answered = 0
    while not any(isinstance(m, Cleaned) and m.done == m.total for m in desk.seen):
        desk.ask(Archive.ids, Filter())
        answered += 1
    assert answered > 10
    told = [m for m in desk.seen if isinstance(m, Cleaned)]
    assert [m.done for m in told] == sorted(m.done for m in told)
    assert frozenset().union(*(m.changes.cleaned for m in told)) == set(ids)


def test_what_a_person_has_just_changed_comes_before_what_waits(desk: Desk, tmp_path: Path) -> None:
    ids = desk.add(tmp_path, "otto.example", *range(40))
    desk.client.call(Archive.clean_again, ids)
    desk.ask(Archive.apply, leave_out(ids[0]))
    done = desk.wait(lambda m: isinstance(m, Cleaned) and ids[0] in m.changes.cleaned)
    assert done.done < done.total
    desk.over()


def test_an_import_goes_before_and_a_person_goes_before_both(desk: Desk, tmp_path: Path) -> None:
    ids = desk.add(tmp_path, "nove.example", *range(40))
    desk.client.call(Archive.clean_again, ids)
    desk.client.start_import((page(tmp_path, 99, "nove.example"),))
    desk.ask(Archive.apply, leave_out(ids[0]))
    desk.wait(lambda m: isinstance(m, Cleaned) and ids[0] in m.changes.cleaned)
    desk.wait(lambda m: isinstance(m, Finished))
    last = [m for m in desk.seen if isinstance(m, Cleaned)][-1]
    assert last.done < last.total
    desk.over()
