"""Articles are written into a folder in the form that is asked for."""

from __future__ import annotations

import csv
import errno
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from emeroteca.errors import DiskError, PlaceError
from emeroteca.exchange.forms import OF_ANNOTATIONS, ONE_FILE, Form
from emeroteca.exchange.portable import Free, Portable
from emeroteca.exchange.writing.folder import export
from emeroteca.model.annotations.annotation import Annotation, AnnotationId
from emeroteca.model.article import ArticleId, Asset
from emeroteca.model.entities.known import EntityId
from emeroteca.model.text import OBJECT, BlockKind, Run, RunStyle, Span, Text
from tests.exchange.writing.articles import ARTICLE, DIGEST, METADATA, on, portable, text

TEXT = text("Il fiume <sale> di due metri.")
MARKED = on(TEXT, "due metri", 3, note="=1+1", tags=("acqua",))
FREE = Free((Annotation(AnnotationId(9), note="Un'idea"),))
NONE = Free()
NO_TEXT = Text("", ())


@pytest.mark.parametrize("form", [form for form in Form if form not in (Form.EPUB, Form.BAGIT)])
def test_every_form_makes_files_with_the_article(form: Form, tmp_path: Path) -> None:
    path, *rest = export([portable(TEXT, MARKED)], FREE, tmp_path / "fuori", form)
    told = path.read_text(encoding="utf-8")
    assert "faro.example" in told
    assert form in (Form.BIBTEX, Form.RIS, Form.CSL) or "due metri" in told
    assert {p.name for p in path.parent.iterdir()} == {path.name, *(p.name for p in rest)}


@pytest.mark.parametrize("form", OF_ANNOTATIONS)
def test_some_annotations_are_written_without_the_texts(form: Form, tmp_path: Path) -> None:
    some = Portable(ARTICLE, NO_TEXT, annotations=(MARKED,), whole=False)
    on_nobody = Annotation(AnnotationId(9), entity=EntityId(4), note="Un'idea & <due>")
    free = Free((on_nobody,), {EntityId(4): "Ada Ferri"}, whole=False)
    paths = export([some], free, tmp_path, form)
    told = "".join(path.read_text(encoding="utf-8") for path in paths)
    assert "due metri" in told
    assert "Il fiume" not in re.sub('"prefix": .*', "", told)
    assert "idea" in told
    assert "<due>" not in told or form is not Form.HTML
    assert ("Ada Ferri" in told.split("idea")[1]) == (form not in ONE_FILE)


def test_some_annotations_leave_what_was_written_before(tmp_path: Path) -> None:
    other = on(TEXT, "Il fiume", 4)
    before = export([portable(TEXT, MARKED, other)], FREE, tmp_path, Form.MARKDOWN)
    some = Portable(ARTICLE, NO_TEXT, annotations=(replace(other, note="Nuova"),), whole=False)
    export([some], Free((Annotation(AnnotationId(8), note="Altra"),), whole=False), *_to(tmp_path))
    told, free = (path.read_text() for path in before)
    assert all(part in told for part in ("^em-3", "^em-4", "Nuova", "==due metri=="))
    assert "^em-8" in free and "^em-9" in free


def _to(folder: Path) -> tuple[Path, Form]:
    return folder, Form.MARKDOWN


def test_one_file_has_the_name_that_is_given(tmp_path: Path) -> None:
    (path,) = export([portable(TEXT)], NONE, tmp_path, Form.RIS, "mie.ris")
    assert [path] == list(tmp_path.iterdir()) == [tmp_path / "mie.ris"]


@pytest.mark.parametrize("form", [Form.CSV, Form.JSONLD, Form.BIBTEX, Form.EPUB])
def test_what_ends_early_leaves_whole_files_only(form: Form, tmp_path: Path) -> None:
    (path,) = export([portable(TEXT)], NONE, tmp_path, form)
    before = path.read_bytes()

    def coming() -> Iterator[Portable]:
        yield portable(TEXT, MARKED)
        raise InterruptedError(errno.ENOSPC, "No space left on device")

    with pytest.raises(DiskError, match="Free some space"):
        export(coming(), NONE, tmp_path, form)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_long_titles_of_any_script_have_a_name(tmp_path: Path) -> None:
    long = Portable(replace(ARTICLE, metadata=replace(METADATA, title="新" * 300)), TEXT)
    (path,) = export([long], NONE, tmp_path, Form.TEXT)
    assert path.name.startswith("新新")


def test_names_are_of_titles_and_differ(tmp_path: Path) -> None:
    other = Portable(replace(ARTICLE, id=ArticleId(8), source_digest="cd" * 32), TEXT)
    odd = Portable(replace(ARTICLE, metadata=replace(METADATA, title="../../etc/")), TEXT)
    paths = export([portable(TEXT), other, odd], NONE, tmp_path, Form.TEXT)
    assert [p.name for p in paths] == ["Piena fango.txt", "Piena fango (8).txt", "etc.txt"]


def test_markdown_is_found_again_under_another_name(tmp_path: Path) -> None:
    (path,) = export([portable(TEXT, MARKED)], NONE, tmp_path, Form.MARKDOWN)
    moved = path.rename(tmp_path / "Mio.md")
    moved.write_text(moved.read_text() + "\nAggiunto da me.\n")
    assert export([portable(TEXT)], NONE, tmp_path, Form.MARKDOWN) == [moved]
    assert "Aggiunto da me." in moved.read_text()
    assert "^em-3" not in moved.read_text()


def test_a_table_has_no_formulas(tmp_path: Path) -> None:
    (path,) = export([portable(TEXT, MARKED, note="Nota")], FREE, tmp_path, Form.CSV)
    note, marked, free = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())
    assert (note["note"], note["quotation"], free["note"]) == ("Nota", "", "Un'idea")
    assert (marked["quotation"], marked["note"], marked["sha256"]) == ("due metri", "'=1+1", DIGEST)


def test_a_page_is_escaped_and_marked(tmp_path: Path) -> None:
    (path,) = export([portable(TEXT, MARKED)], NONE, tmp_path, Form.HTML)
    page = path.read_text(encoding="utf-8")
    assert "Il fiume &lt;sale&gt; di" in page
    assert '<mark class="yellow" title="=1+1">due metri</mark>' in page


def test_a_page_links_to_nothing_that_runs(tmp_path: Path) -> None:
    hostile = replace(METADATA, title="</title><script>", url="javascript:alert(1)")
    article = Portable(replace(ARTICLE, metadata=hostile), TEXT)
    (path,) = export([article], NONE, tmp_path, Form.HTML)
    page = path.read_text(encoding="utf-8")
    assert "href=" not in page
    assert "<script" not in page


def test_a_page_carries_its_pictures(tmp_path: Path) -> None:
    shown = text(
        "Sopra.",
        (BlockKind.FIGURE, OBJECT),
        (BlockKind.CAPTION, "Il <ponte>"),
        runs=(Run(RunStyle.FIGURE, Span(7, 8), "cd" * 32),),
    )
    picture = Asset("cd" * 32, "image/png", b"\x89PNG", width=320)
    article = replace(portable(shown), pictures=(picture,))
    (path,) = export([article], NONE, tmp_path, Form.HTML)
    page = path.read_text(encoding="utf-8")
    assert '<img src="data:image/png;base64,iVBORw==" width="320" alt=""/>' in page
    assert page.index("<figure>") < page.index('<p class="caption">Il &lt;ponte&gt;</p>')
    assert "src=" not in page.replace('src="data:', "")


def test_json_tells_the_text_and_its_annotations(tmp_path: Path) -> None:
    (path,) = export([portable(TEXT, MARKED)], NONE, tmp_path, Form.JSON)
    told = json.loads(path.read_text(encoding="utf-8"))
    (one,) = told["annotations"]
    assert told["text"][one["start"] : one["end"]] == one["exact"] == "due metri"


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PlaceError, match=r"file\. Choose another"):
        export([], NONE, tmp_path / "file", Form.CSV)
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(PlaceError, match=r"folder\.csv"):
        export([], NONE, tmp_path, Form.CSV, "folder.csv")
    assert not list(tmp_path.glob(".*.part"))
