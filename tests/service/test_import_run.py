"""Articles and highlights of one drop: the articles first, and whatever is damaged is told of."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import NoAnnotationsError, UnknownFormatError
from emeroteca.exchange.incoming import Received
from emeroteca.model.changes import Outcome
from emeroteca.service.import_run import ImportRun
from emeroteca.service.messages import Finished, StartImport

URL = "https://faro.example/piena"
PAGE = f"""<!doctype html><html lang="it"><head><title>La piena</title>
<link rel="canonical" href="{URL}"></head><body><article><h1>La piena</h1>
<p>Il fiume è salito di due metri in una notte, e l'argine vecchio ha tenuto fino all'alba,
quando la pioggia è finita e la gente è tornata nelle case della riva.</p>
<p>Il ponte di ferro resta chiuso almeno fino alla fine della settimana, dice il sindaco, perché
nessuno sa ancora che cosa l'acqua abbia portato via sotto i piloni.</p></article></body></html>"""


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with closing(Archive.open(tmp_path / "library")) as opened:
        yield opened


def exported(path: Path, *quotes: str) -> Path:
    rows = [
        {"uri": URL, "target": [{"selector": [{"type": "TextQuoteSelector", "exact": quote}]}]}
        for quote in quotes
    ]
    path.write_text(json.dumps({"rows": rows}), "utf-8")
    return path


def run(
    archive: Archive,
    *paths: Path,
    exports: tuple[Path, ...] = (),
    cancel_after: int = -1,
) -> tuple[list[Received], Finished]:
    """Import to the end; what came in, and the report."""
    wake = threading.Event()
    going = ImportRun(StartImport(1, paths, exports=exports), wake, {})
    received: list[Received] = []
    while True:
        wake.wait(30)
        wake.clear()
        while going.ready:
            message = going.step(archive)
            if isinstance(message, Finished):
                return received, message
            received += [message.received] if message.received is not None else []
            if len(received) == cancel_after:
                going.cancel()


def test_a_page_and_its_highlights_come_in_together(archive: Archive, tmp_path: Path) -> None:
    notes = exported(tmp_path / "a.json", "due metri", "il sindaco", "parole che non ci sono qui")
    page = tmp_path / "b.html"
    page.write_text(PAGE, "utf-8")
    (received,), finished = run(archive, notes, page)
    (row,) = finished.rows
    assert (row.path, row.outcome) == (str(page), Outcome.IMPORTED)
    assert [one.anchor.exact for one in received.placed if one.anchor] == [
        "due metri",
        "il sindaco",
    ]
    assert {one.article for one in (*received.placed, *received.unplaced)} == {row.id}
    assert len(received.unplaced) == 1


def test_highlights_that_wait_are_counted_where_their_page_comes(
    archive: Archive, tmp_path: Path
) -> None:
    (received,), _ = run(archive, exports=(exported(tmp_path / "a.json", "due metri"),))
    assert len(received.homeless) == 1
    page = tmp_path / "b.html"
    page.write_text(PAGE, "utf-8")
    _, finished = run(archive, page)
    assert [row.settled for row in finished.rows] == [1]


def test_what_is_no_export_is_read_as_ever_unless_it_was_given_as_one(
    archive: Archive, tmp_path: Path
) -> None:
    other = tmp_path / "a.json"
    other.write_text('{"due": 2}')
    gone = tmp_path / "gone.csv"
    for exports, kind in (((), UnknownFormatError), ((other,), NoAnnotationsError)):
        received, finished = run(archive, *(() if exports else (other,)), exports=exports)
        assert received == []
        assert [type(row.error) for row in finished.rows] == [kind]
    _, finished = run(archive, exports=(gone, tmp_path))
    assert [row.outcome for row in finished.rows] == [Outcome.REFUSED] * 2


def test_a_page_of_markdown_is_no_export(archive: Archive, tmp_path: Path) -> None:
    page = tmp_path / "a.md"
    page.write_text("# La piena\n\nParlo di readwise qui.\n\n## Highlights\n\nIl fiume sale.\n")
    received, finished = run(archive, page)
    assert (received, [row.outcome for row in finished.rows]) == ([], [Outcome.IMPORTED])


def test_what_is_cancelled_stays_as_far_as_it_came(archive: Archive, tmp_path: Path) -> None:
    notes = exported(tmp_path / "a.json", *(f"parole {n}" for n in range(60)))
    received, finished = run(archive, exports=(notes,), cancel_after=1)
    assert (len(received), len(received[0].homeless)) == (1, 25)
    assert (finished.cancelled, finished.left) == (True, 35)
