"""Real files of the shared data come out as articles, or are refused in words."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import lxml.html
import pytest

from emeroteca.errors import CaptureError
from emeroteca.importing.inert import inert_copy
from emeroteca.importing.pipeline import read, read_page
from emeroteca.model.cleaning import MendKind, Reason
from emeroteca.model.text import BlockKind
from tests.benchmarks import cleaning
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared

FOUNDING = SHARED / "articles" / "russia-corea-del-nord.txt"
ACTIVE = {"script", "iframe", "object", "embed", "form", "input", "style", "link", "base", "svg"}
READ = [SHARED / "fixtures" / name for name in ("html", "txt", "markdown")]


def files() -> list[Path]:
    """Every fixture of the formats that are read today."""
    return sorted(path for folder in READ for path in folder.rglob("*") if path.is_file())


def test_the_founding_article_comes_out_beautifully() -> None:
    draft = read(FOUNDING)
    assert draft.metadata.title == (
        "Russia e Corea del Nord hanno firmato un accordo di mutua difesa in caso di aggressione"
    )
    assert draft.metadata.language == "it"
    assert draft.text.content.startswith("Mercoledì la Corea del Nord")
    assert draft.metadata.title not in draft.text.content
    reasons = {piece.reason for piece in draft.apart}
    assert reasons == {Reason.REPEATED_HEADLINE, Reason.NEWSLETTER, Reason.AGGREGATOR_TAIL}
    assert "For Latest Updates" not in draft.text.content
    kept = draft.text.content + draft.metadata.subtitle + "".join(p.text for p in draft.apart)
    for word in FOUNDING.read_text("utf-8").split():
        assert word in kept + draft.metadata.title
    kinds = [block.kind for block in draft.text.blocks]
    assert kinds.count(BlockKind.HEADING) == 3
    assert kinds.count(BlockKind.CARD) == 1
    assert "date_guess" in {fact.name for fact in draft.facts}
    assert not draft.metadata.published


def test_the_founding_article_gets_its_repairs_suggested_and_never_made() -> None:
    draft = read(FOUNDING)
    glued = {
        draft.text.slice(one.span): one.replacement
        for one in draft.suggestions
        if one.kind is MendKind.GLUED_WORDS
    }
    assert glued == {
        "PutinChi": "Putin Chi",
        "prevedetra": "prevede tra",
        "occidentaliche": "occidentali che",
        "Shappsha": "Shapps ha",
    }
    others = {one.replacement for one in draft.suggestions if one.kind is not MendKind.GLUED_WORDS}
    assert others == {"che ”il", "difensiva”. Secondo", "2000."}


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name[:60])
def test_a_fixture_is_read_or_refused_in_words(path: Path) -> None:
    try:
        draft = read(path)
    except CaptureError as error:
        assert str(error)
        return
    assert draft.text.content.strip()
    assert draft.source.data == path.read_bytes()
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", draft.text.content)


def payloads() -> list[str]:
    """Every attack of the shared collection."""
    path = SHARED / "xss" / "corpus_dev.json"
    if not path.exists():
        return []
    held = json.loads(path.read_text("utf-8"))
    found = held["items"]
    return [str(one["payload"]) for one in found]


def test_no_attack_survives_cleaning_or_the_inert_copy() -> None:
    around = "<p>" + "A sentence that makes this an article worth keeping. " * 12 + "</p>"
    attacks = payloads()
    assert len(attacks) > 100
    for start in range(0, len(attacks), 60):
        some = "\n".join(f"<div>{attack}</div>" for attack in attacks[start : start + 60])
        page = f"<html><body><article>{around}{some}{around}</article></body></html>"
        _harmless(inert_copy(page.encode("utf-8", "replace"), "utf-8").decode())
        try:
            _harmless(read_page(page, "").html, cleaned=True)
        except CaptureError:
            continue


def _harmless(page: str, cleaned: bool = False) -> None:
    root = lxml.html.document_fromstring(f"<div>{page}</div>")
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag not in (ACTIVE if cleaned else {"script", "iframe", "object", "embed"})
        for name, value in element.attrib.items():
            assert not str(name).lower().startswith("on"), (name, value)
            target = re.sub(r"[\s\x00-\x20]", "", str(value)).lower()
            if name in ("href", "src", "action", "formaction"):
                assert not target.startswith(("javascript:", "vbscript:", "data:text")), value


@pytest.mark.parametrize(("kind", "floor"), [("scrapinghub", 0.971), ("fundus", 0.962)])
def test_real_pages_are_cleaned_as_well_as_was_measured(kind: str, floor: float) -> None:
    found = [score for _, score in cleaning.scores(kind)]
    f1, _, _ = cleaning.total(found)
    assert f1 > floor


def test_a_hundred_real_pages_are_read() -> None:
    refused = 0
    for packed in sorted((SHARED / "extraction-dev").rglob("*.html.gz"))[::2][:100]:
        page = gzip.decompress(packed.read_bytes()).decode("utf-8", "replace")
        try:
            draft = read_page(page, "")
        except CaptureError:
            refused += 1
            continue
        assert draft.metadata.title
    assert refused <= 3
