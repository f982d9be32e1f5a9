"""A bag holds what its manifests say, and nothing else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from emeroteca.errors import DiskError
from emeroteca.exchange.forms import Form
from emeroteca.exchange.portable import Free, Portable
from emeroteca.exchange.writing.folder import export
from emeroteca.model.annotations.annotation import Annotation, AnnotationId
from emeroteca.model.article import ArticleId, Asset, Source
from tests.exchange.writing.articles import ARTICLE, METADATA, on, portable, text

TEXT = text("Il fiume sale di due metri.")
CAPTURE = b"\xff<p>Il fiume sale\r\n"
SOURCE = Source(CAPTURE, hashlib.sha256(CAPTURE).hexdigest(), "text/html", "piena.html")
PICTURE = Asset("cd" * 32, "image/png", b"\x89PNG")
WHOLE = replace(
    portable(TEXT, on(TEXT, "due metri"), note="Mia"), capture=SOURCE, pictures=(PICTURE,)
)


def bag(folder: Path, *articles: Portable, free: Free | None = None) -> Path:
    (path,) = export(articles, free or Free(), folder, Form.BAGIT)
    return path


def verified(path: Path) -> set[str]:
    """The names of a payload that is whole, as RFC 8493 has it recomputed."""
    assert (path / "bagit.txt").read_bytes() == (
        b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    )
    payload = listed(path, "manifest-sha256.txt")
    files = {p.relative_to(path).as_posix() for p in (path / "data").rglob("*") if p.is_file()}
    assert set(payload) == files
    tags = listed(path, "tagmanifest-sha256.txt")
    assert set(tags) == {"bagit.txt", "bag-info.txt", "manifest-sha256.txt"}
    for name, digest in (payload | tags).items():
        assert hashlib.sha256((path / name).read_bytes()).hexdigest() == digest
    info = dict(line.split(": ", 1) for line in (path / "bag-info.txt").read_text().splitlines())
    size = sum((path / name).stat().st_size for name in payload)
    assert info["Payload-Oxum"] == f"{size}.{len(payload)}"
    return {name.removeprefix("data/") for name in payload}


def listed(path: Path, manifest: str) -> dict[str, str]:
    lines = (path / manifest).read_text(encoding="utf-8").splitlines()
    pairs = [line.split("  ", 1) for line in lines]
    assert len(pairs) == len({name for _, name in pairs})
    return {name.replace("%25", "%"): digest for digest, name in pairs}


def test_an_article_is_kept_with_its_capture_and_notes(tmp_path: Path) -> None:
    path = bag(tmp_path, WHOLE)
    assert path == tmp_path
    assert verified(path) == {
        "Piena fango/original.html",
        f"Piena fango/pictures/{PICTURE.digest}.png",
        "Piena fango/article.json",
        "Piena fango/annotations.jsonld",
    }
    inside = path / "data" / "Piena fango"
    assert (inside / "original.html").read_bytes() == CAPTURE
    assert json.loads((inside / "article.json").read_text())["text"] == TEXT.content
    assert len(json.loads((inside / "annotations.jsonld").read_text())["items"]) == 2


def test_odd_and_equal_titles_have_folders_of_their_own(tmp_path: Path) -> None:
    odd = replace(METADATA, title="../100% d'acqua\n✓")
    twice = [
        replace(WHOLE, article=replace(ARTICLE, id=ArticleId(n), metadata=odd)) for n in (7, 8)
    ]
    free = Free((Annotation(AnnotationId(9), note="Un'idea"),))
    names = verified(bag(tmp_path, *twice, free=free))
    assert {name.split("/")[0] for name in names} == {
        "100% d'acqua ✓",
        "100% d'acqua ✓ (8)",
        "notebook.jsonld",
    }


def test_a_folder_with_something_in_it_gets_a_bag_in_it(tmp_path: Path) -> None:
    (tmp_path / "mio").write_text("mio")
    first, second = bag(tmp_path, WHOLE), bag(tmp_path)
    assert first != second
    assert {first.parent, second.parent} == {tmp_path}
    assert len(verified(first)) == 4
    assert verified(second) == set()
    assert (tmp_path / "mio").read_text() == "mio"


def test_what_ends_early_leaves_no_bag(tmp_path: Path) -> None:
    def coming() -> Iterator[Portable]:
        yield WHOLE
        raise OSError(28, "No space left on device")

    with pytest.raises(DiskError):
        export(coming(), Free(), tmp_path, Form.BAGIT)
    assert list(tmp_path.iterdir()) == []
