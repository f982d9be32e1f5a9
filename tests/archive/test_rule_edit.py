"""Rules for sites are changed where no article is at hand, and changed back by undoing."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

from emeroteca.archive import Archive
from emeroteca.model.changes import RuleEdit
from emeroteca.model.cleaning import SiteRule, fingerprint, sample_of
from tests.archive.drafts import draft

NOTE = SiteRule("gazzetta.example", keep=False, place="div > p.note")
KEPT = SiteRule("gazzetta.example", keep=True, place="div > p.note")


def test_rules_come_and_go_and_mark_the_articles_of_their_site(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path / "library")
    archive.add(
        [
            draft("Uno", url="https://gazzetta.example/1"),
            draft("Due", url="https://www.gazzetta.example/2"),
            draft("Tre", url="https://altrove.example/3"),
        ]
    )
    added = archive.apply(RuleEdit(add=(NOTE,)))
    assert archive.rules() == {"gazzetta.example": (NOTE,)}
    assert added.stale == 2
    replaced = archive.apply(RuleEdit(add=(KEPT,)))
    assert archive.rules() == {"gazzetta.example": (KEPT,)}
    assert replaced.inverse is not None
    archive.apply(replaced.inverse)
    assert archive.rules() == {"gazzetta.example": (NOTE,)}
    assert added.inverse == RuleEdit(remove=(NOTE,))
    archive.apply(added.inverse)
    assert archive.rules() == {}
    assert archive.apply(added.inverse).inverse is None
    archive.close()


def test_a_rule_shows_how_its_text_begins_and_is_the_same_rule_without(tmp_path: Path) -> None:
    text = "Scrivici da dove sei, raccontaci che mare vedi dalla finestra, e manda una fotografia."
    sample = sample_of(text)
    rule = SiteRule("gazzetta.example", keep=False, text=fingerprint(text), sample=sample)
    assert text.startswith(sample.removesuffix("…").rstrip()) and len(sample) <= 80
    with contextlib.closing(Archive.open(tmp_path / "library")) as archive:
        archive.apply(RuleEdit(add=(rule,)))
        ((kept,),) = archive.rules().values()
        assert kept.sample == sample
        bare = replace(rule, sample="")
        assert kept == bare
        archive.apply(RuleEdit(remove=(bare,)))
        assert archive.rules() == {}
