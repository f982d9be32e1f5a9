"""A stored original that is cleaned again gives what it gave, wherever it came from."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from emeroteca.errors import UnreadableError
from emeroteca.importing import pipeline
from emeroteca.importing.imagery.pictures import Pictures
from emeroteca.importing.pool import Pool
from emeroteca.model.article import ArticleId, Draft
from emeroteca.model.cleaning import Choice, Reason, Repairs, SiteRule, fingerprint
from emeroteca.model.mending import mend_of
from emeroteca.model.recapture import Recapture
from emeroteca.resources import resource

SAMPLES = sorted(p for p in resource("samples").iterdir() if p.is_file())
ILLUSTRATED = resource("samples", "lighthouse-keepers-log.html")


def recapture(draft: Draft, library: Path, **said: object) -> Recapture:
    """What an archive would give: the source, and the pictures under their digests."""
    pictures = {}
    for asset in draft.assets:
        (library / asset.digest).write_bytes(asset.data)
        pictures |= dict.fromkeys(asset.address.split("\n"), library / asset.digest)
    source = draft.source
    return Recapture(
        ArticleId(1),
        draft.metadata.title,
        source.data,
        source.media_type,
        source.encoding,
        source.origin,
        pictures=pictures,
        repairs=Repairs(**said),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_cleaning_again_changes_nothing_by_itself(path: Path, tmp_path: Path) -> None:
    draft = pipeline.read(path)
    assert pipeline.read_again(recapture(draft, tmp_path)) == draft


def test_pictures_are_found_when_the_folder_of_the_page_is_gone(tmp_path: Path) -> None:
    folder, library = tmp_path / "downloads", tmp_path / "library"
    library.mkdir()
    shutil.copytree(ILLUSTRATED.parent, folder)
    draft = pipeline.read(folder / ILLUSTRATED.name)
    assert draft.assets and all(asset.address for asset in draft.assets)
    shutil.rmtree(folder)
    assert pipeline.read_again(recapture(draft, library)) == draft


def test_pictures_of_an_earlier_version_are_found_beside_the_page(tmp_path: Path) -> None:
    draft = pipeline.read(ILLUSTRATED)
    nameless = replace(recapture(draft, tmp_path), pictures={}, nameless=True)
    assert pipeline.read_again(nameless).assets == draft.assets
    # A relative path means another folder now; rather than lose its pictures it is refused.
    elsewhere = replace(nameless, origin=ILLUSTRATED.name)
    with pytest.raises(UnreadableError):
        pipeline.read_again(elsewhere)


def test_one_picture_has_all_the_names_that_the_capture_calls_it_by() -> None:
    data = (next(ILLUSTRATED.with_name("lighthouse-keepers-log_files").iterdir())).read_bytes()
    pictures = Pictures(lambda _address: data)
    first = pictures.load("a_files/1.jpg")
    assert first is not None
    pictures.keep(first)
    pictures.load("./a_files/1.jpg")
    (kept,) = pictures.assets.values()
    assert kept.address.split("\n") == ["a_files/1.jpg", "./a_files/1.jpg"]


def test_a_dropped_page_is_read_as_the_characters_that_it_was(tmp_path: Path) -> None:
    # What it says of its bytes was true in the browser and is not any more.
    html = (
        "<html><head><meta charset='iso-8859-1'><title>Perché</title></head><body><article>"
        "<p>Perché la città è così lontana, nessuno lo sa più dire con certezza.</p></article>"
    )
    for url in ("https://faro.example/1", ""):
        draft = pipeline.read_page(html, url)
        assert "città" in draft.text.content
        assert pipeline.read_again(recapture(draft, tmp_path)) == draft


def test_what_a_person_said_is_followed(tmp_path: Path) -> None:
    draft = pipeline.read(SAMPLES[0])
    first, second = (draft.text.slice(block.span) for block in draft.text.blocks[:2])
    fold = SiteRule("faro.example", keep=False, text=fingerprint(first), learned=True)
    said = {"choices": (Choice(fingerprint(second), keep=False),), "rules": (fold,)}
    again = pipeline.read_again(recapture(draft, tmp_path, **said))
    assert first not in again.text.content and second not in again.text.content
    theirs = (Reason.PERSON, Reason.BOILERPLATE)
    assert [a.text for a in again.apart if a.reason in theirs] == [first, second]
    # A choice for the article outweighs the rule of its site.
    said["choices"] = (Choice(fingerprint(first), keep=True),)
    assert pipeline.read_again(recapture(draft, tmp_path, **said)).text == draft.text


def test_the_rules_of_its_site_are_followed_by_the_first_cleaning(tmp_path: Path) -> None:
    path = tmp_path / "nota.md"
    path.write_text("---\nurl: https://www.faro.example/1\n---\nResta qui.\n\nVa via.\n")
    rule = SiteRule("faro.example", keep=False, text=fingerprint("Va via."))
    assert pipeline.read(path, rules={"faro.example": (rule,)}).text.content == "Resta qui."
    assert "Va via." in pipeline.read(path, rules={"altro.example": (rule,)}).text.content


def test_a_worker_that_ended_while_idle_is_no_jobs_fault() -> None:
    pool = Pool(1)
    try:
        for number in range(2):
            pool.submit(number, SAMPLES[0])
            while not (answers := pool.collect()):
                pass
            assert [(n, a.error) for n, a in answers] == [(number, None)]
            pool._workers[0].process.kill()
            pool._workers[0].process.join()
    finally:
        pool.close()


def test_a_worker_that_was_made_ready_takes_the_next_job() -> None:
    pool = Pool(2)
    try:
        pool.warm("it")
        pool.warm("")
        assert not pool.busy
        pool.submit(7, SAMPLES[0])
        while not (answers := pool.collect()):
            pass
        assert [(n, a.error) for n, a in answers] == [(7, None)]
        assert len(pool._workers) == 1
    finally:
        pool.close()


def test_answers_to_suggested_repairs_are_followed(tmp_path: Path) -> None:
    file = tmp_path / "ponte.txt"
    prose = "La giunta ha votato il ponte e nessuno ha parlato fino alla fine della seduta. " * 2
    file.write_text(
        f"Il ponte di carta\n\n{prose}\n\nLa riforma prevedetra le altre cose un fondo.\n\n"
        f"{prose}\n\nLa visita risale al 2000.. E poi tutto finisce.\n",
        encoding="utf-8",
    )
    draft = pipeline.read(file)
    glued, doubled = draft.suggestions
    mends = (mend_of(draft.text, glued, True), mend_of(draft.text, doubled, False))
    again = pipeline.read_again(recapture(draft, tmp_path, mends=mends))
    assert "prevede tra le altre cose" in again.text.content
    assert "2000.. E poi" in again.text.content
    assert again.suggestions == ()
    assert again.pieces == draft.pieces
