"""Articles are written into a folder in the form that is asked for."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from emeroteca.errors import DiskError
from emeroteca.exchange.forms import Form
from emeroteca.exchange.portable import Portable
from emeroteca.exchange.writing.folder import export
from emeroteca.model.annotations.annotation import Annotation, AnnotationId
from emeroteca.model.article import ArticleId
from tests.exchange.writing.articles import ARTICLE, DIGEST, METADATA, on, portable, text

TEXT = text("Il fiume <sale> di due metri.")
MARKED = on(TEXT, "due metri", 3, note="=1+1", tags=("acqua",))
FREE = Annotation(AnnotationId(9), note="Un'idea")


@pytest.mark.parametrize("form", Form)
def test_every_form_makes_files_with_the_article(form: Form, tmp_path: Path) -> None:
    (path,) = export([portable(TEXT, MARKED)], [FREE], tmp_path / "fuori", form)
    told = path.read_text(encoding="utf-8")
    assert "faro.example" in told
    assert form in (Form.BIBTEX, Form.RIS, Form.CSL) or "due metri" in told
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_names_are_of_titles_and_differ(tmp_path: Path) -> None:
    other = Portable(replace(ARTICLE, id=ArticleId(8), source_digest="cd" * 32), TEXT)
    odd = Portable(replace(ARTICLE, metadata=replace(METADATA, title="../../etc/")), TEXT)
    paths = export([portable(TEXT), other, odd], [], tmp_path, Form.TEXT)
    assert [p.name for p in paths] == ["Piena fango.txt", "Piena fango (8).txt", "etc.txt"]


def test_markdown_is_found_again_under_another_name(tmp_path: Path) -> None:
    (path,) = export([portable(TEXT, MARKED)], [], tmp_path, Form.MARKDOWN)
    moved = path.rename(tmp_path / "Mio.md")
    moved.write_text(moved.read_text() + "\nAggiunto da me.\n")
    assert export([portable(TEXT)], [], tmp_path, Form.MARKDOWN) == [moved]
    assert "Aggiunto da me." in moved.read_text()
    assert "^em-3" not in moved.read_text()


def test_a_table_has_no_formulas(tmp_path: Path) -> None:
    (path,) = export([portable(TEXT, MARKED, note="Nota")], [FREE], tmp_path, Form.CSV)
    note, marked, free = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())
    assert (note["note"], note["quotation"], free["note"]) == ("Nota", "", "Un'idea")
    assert (marked["quotation"], marked["note"], marked["sha256"]) == ("due metri", "'=1+1", DIGEST)


def test_a_page_is_escaped_and_marked(tmp_path: Path) -> None:
    (path,) = export([portable(TEXT, MARKED)], [], tmp_path, Form.HTML)
    page = path.read_text(encoding="utf-8")
    assert "Il fiume &lt;sale&gt; di" in page
    assert '<mark class="yellow" title="=1+1">due metri</mark>' in page


def test_json_tells_the_text_and_its_annotations(tmp_path: Path) -> None:
    (path,) = export([portable(TEXT, MARKED)], [], tmp_path, Form.JSON)
    told = json.loads(path.read_text(encoding="utf-8"))
    (one,) = told["annotations"]
    assert told["text"][one["start"] : one["end"]] == one["exact"] == "due metri"


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DiskError):
        export([], [], tmp_path / "file", Form.CSV)
