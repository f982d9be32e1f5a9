"""Texts and what was set apart from them survive being packed."""

from __future__ import annotations

import json

from emeroteca.model.article import Apart
from emeroteca.model.cleaning import Reason
from emeroteca.store.texts import expand, pack, squeeze, unpack
from tests.archive.drafts import text_of


def test_a_piece_that_was_set_apart_keeps_its_key() -> None:
    text, apart = (
        text_of("Uno.", "Due."),
        (Apart(Reason.RELATED, "Altro", 1, "0123456789abcdef.1"),),
    )
    assert unpack(pack(text, apart)) == (text, apart)


def test_a_piece_of_an_earlier_version_has_no_key() -> None:
    raw = json.loads(expand(pack(text_of("Uno."), (Apart(Reason.BYLINE, "Di Anna", 0),))))
    raw["apart"] = [piece[:3] for piece in raw["apart"]]
    _, apart = unpack(squeeze(json.dumps(raw)))
    assert apart == (Apart(Reason.BYLINE, "Di Anna", 0, ""),)
