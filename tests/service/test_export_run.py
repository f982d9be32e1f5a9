"""An export goes in parts, leaves whole files only, and tells of the end whatever happens."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import LibraryDamagedError, PlaceError
from emeroteca.exchange.export import Export
from emeroteca.exchange.forms import WHOLE, Form
from emeroteca.exchange.portable import Portable
from emeroteca.model.annotations.annotation import Annotation, Colour, NotebookQuery
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit
from emeroteca.service.export_run import AHEAD, ExportRun
from emeroteca.service.messages import Exported, Exporting, StartExport
from tests.archive.annotated import mark, put
from tests.archive.recognised import add

MANY = 3 * AHEAD


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with closing(Archive.open(tmp_path / "library")) as opened:
        for number in range(MANY):
            add(opened, f"Titolo {number}", f"Il fiume sale da {number} giorni.")
        yield opened


def run(archive: Archive, export: Export, cancel_at: int = -1) -> tuple[list[Exporting], Exported]:
    """Export to the end, or cancel once so many articles are written."""
    wake = threading.Event()
    going = ExportRun(StartExport(1, export), wake)
    told: list[Exporting] = []
    while True:
        while going.ready:
            message = going.step(archive)
            if isinstance(message, Exported):
                return told, message
            told.append(message)
            if 0 <= cancel_at <= message.done:
                going.cancel()
        assert wake.wait(30)
        wake.clear()


def test_a_library_is_exported_a_few_articles_at_a_time(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    read = Archive.portable

    def counted(self: Archive, ids: list[ArticleId], only: None, form: Form) -> Iterator[Portable]:
        asked.append(len(ids))
        return read(self, ids, only, form)

    monkeypatch.setattr(Archive, "portable", counted)
    put(archive, Annotation(note="Sciolta"))
    told, done = run(archive, Export(Form.MARKDOWN, tmp_path / "fuori"))
    assert (sum(asked), max(asked) <= AHEAD) == (MANY, True)
    assert (done.articles, done.annotations, done.error) == (MANY, 1, None)
    assert told[-1].total == MANY
    assert len(list((tmp_path / "fuori").iterdir())) == MANY + 1


def test_only_what_is_asked_for_is_exported(archive: Archive, tmp_path: Path) -> None:
    _, done = run(archive, Export(Form.TEXT, tmp_path / "t", articles=(1, 3)))
    assert done.articles == 2
    assert sorted(p.name for p in (tmp_path / "t").iterdir()) == ["Titolo 0.txt", "Titolo 2.txt"]
    _, none = run(archive, Export(Form.CSV, tmp_path, articles=()))
    assert (none.articles, none.error) == (0, None)


def test_chosen_annotations_and_those_of_a_query(archive: Archive, tmp_path: Path) -> None:
    one = mark(archive, ArticleId(1), "fiume", note="Prima")
    mark(archive, ArticleId(1), "giorni", note="Altra")
    mark(archive, ArticleId(2), "fiume", colour=Colour.PINK, note="Rosa")
    free = put(archive, Annotation(note="Sciolta", colour=Colour.PINK))
    chosen = Export(Form.JSONLD, tmp_path, "a.jsonld", annotations=(one.id, free.id))
    _, done = run(archive, chosen)
    assert (done.articles, done.annotations) == (1, 2)
    items = json.loads((tmp_path / "a.jsonld").read_text())["items"]
    assert [item["body"][0]["value"] for item in items] == ["Prima", "Sciolta"]
    archive.apply(FlagEdit((ArticleId(1),), Flag.TRASHED, True))
    pink = NotebookQuery(colours=(Colour.PINK, Colour.YELLOW))
    run(archive, Export(Form.TEXT, tmp_path / "t", annotations=pink))
    told = {path.name: path.read_text() for path in (tmp_path / "t").iterdir()}
    assert sorted(told) == ["Titolo 1.txt", "notebook.txt"]
    assert "Rosa" in told["Titolo 1.txt"]
    assert "sale da" not in told["Titolo 1.txt"]


@pytest.mark.parametrize("form", Form)
def test_cancelled_it_leaves_whole_files_only(archive: Archive, tmp_path: Path, form: Form) -> None:
    _, done = run(archive, Export(form, tmp_path / "fuori"), cancel_at=0)
    assert done.cancelled
    assert not list((tmp_path / "fuori").glob(".*"))
    written = list((tmp_path / "fuori").glob("*"))
    assert len(written) == (0 if form in WHOLE else done.articles) < MANY


def test_a_place_that_takes_nothing_is_told_of(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mio")
    _, done = run(archive, Export(Form.MARKDOWN, tmp_path / "file"))
    assert isinstance(done.error, PlaceError)
    assert (tmp_path / "file").read_text() == "mio"


def test_a_damaged_library_and_a_fault_of_ours_end_it(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for error, kind in ((LibraryDamagedError("x"), LibraryDamagedError), (KeyError(), Exception)):

        def broken(*_: object, raised: Exception = error) -> Iterator[Portable]:
            raise raised

        monkeypatch.setattr(Archive, "portable", broken)
        _, done = run(archive, Export(Form.CSV, tmp_path / "fuori"))
        assert isinstance(done.error, kind)
        assert not list((tmp_path / "fuori").glob("*"))
