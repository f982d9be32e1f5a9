"""The sample library: every article comes in, is understood, and names nobody who exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from emeroteca.importing.pipeline import read
from emeroteca.resources import resource

SAMPLES = sorted(path for path in resource("samples").iterdir() if path.is_file())


def test_there_are_a_dozen_in_six_languages_and_more() -> None:
    languages = {read(path).metadata.language for path in SAMPLES}
    assert len(SAMPLES) >= 12
    assert languages >= {"it", "en", "fr", "es", "de", "ar"}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_becomes_an_article(path: Path) -> None:
    draft = read(path)
    assert draft.metadata.title
    assert len(draft.text.content.split()) > 90
    for furniture in (
        "cookie",
        "Correlati",
        "More from",
        "À lire aussi",
        "Lo más leído",
        "Il museo del sale",
    ):
        assert furniture.casefold() not in draft.text.content.casefold()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_names_only_addresses_kept_for_examples(path: Path) -> None:
    hosts = re.findall(rb"https?://([^/\s\"'<>]+)", path.read_bytes())
    assert all(host.endswith((b".example", b"schema.org")) for host in hosts)


def test_the_aggregators_tail_is_set_apart_and_not_lost() -> None:
    draft = read(resource("samples", "acqua-alta-a-porto-lenza.txt"))
    apart = "\n".join(piece.text for piece in draft.apart)
    assert "For Latest Updates" in apart
    assert draft.text.content.count("il mercato riapre sulle passerelle") == 0


def test_the_saved_pages_pictures_come_along() -> None:
    draft = read(resource("samples", "lighthouse-keepers-log.html"))
    assert len(draft.assets) == 2
