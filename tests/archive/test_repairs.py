"""What a person says about cleanings is kept, followed, and undone without a trace."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import BugError, NotFoundError
from emeroteca.model.article import ArticleId, Asset
from emeroteca.model.changes import Changes, MetadataEdit, RepairEdit, TagEdit
from emeroteca.model.cleaning import Choice, Mend, MendKind, SiteRule, Suggestion, fingerprint
from emeroteca.model.facts import Fact, Origin
from emeroteca.model.search import Query
from emeroteca.model.text import Span
from tests.archive.desk import FOLD, SITE, TAIL, Desk, state, tailed, without_tail
from tests.archive.drafts import draft

MEND = Mend("PutinChi", "Putin Chi", "di ", " ha", accepted=True)


def test_a_choice_leaves_a_paragraph_out_and_undoing_brings_it_back(desk: Desk) -> None:
    (article,) = desk.add(tailed(1))
    desk.archive.apply(TagEdit((article,), add=("acqua",)))
    desk.archive.set_note(article, "Da citare.")
    before = state(desk.archive, article)
    changes = desk.apply(RepairEdit(article, (Choice(fingerprint(TAIL), keep=False),), ()))
    assert (changes.articles, changes.stale) == ({article}, 1)
    assert desk.texts(article) == [without_tail(1)]
    opened = desk.archive.open_article(article)
    assert [piece.text for piece in opened.apart] == [TAIL, "PREV"]
    assert (opened.note, opened.article.tags) == ("Da citare.", ("acqua",))
    redo = desk.undo(changes)
    assert state(desk.archive, article) == before
    desk.undo(redo)
    assert desk.texts(article) == [without_tail(1)]


def test_an_edit_and_its_inverse_leave_no_trace_even_where_nothing_was_cleaned(desk: Desk) -> None:
    (article,) = desk.add(tailed(1))
    before = state(desk.archive, article)
    edit = RepairEdit(article, (Choice("0" * 16, keep=True),), (MEND,), add_rules=(FOLD,))
    changes = desk.archive.apply(edit)
    assert desk.archive.repairs(article).mends == (MEND,)
    assert desk.archive.repairs(article).rules == (FOLD,)
    assert changes.inverse is not None
    desk.archive.apply(changes.inverse)
    assert state(desk.archive, article) == before
    assert desk.archive.rules() == {}


def test_an_edit_that_says_nothing_new_marks_nothing(archive: Archive, desk: Desk) -> None:
    (article,) = desk.add(tailed(1))
    assert archive.apply(RepairEdit(article, (), (), remove_rules=(FOLD,))) == Changes()


def test_what_is_searched_follows_the_text(desk: Desk) -> None:
    (article,) = desk.add(tailed(1))
    assert list(desk.archive.search(Query("settimanale")).ids) == [article]
    changes = desk.apply(RepairEdit(article, (Choice(fingerprint(TAIL), keep=False),), ()))
    desk.archive.index_pending(10)
    assert list(desk.archive.search(Query("settimanale")).ids) == []
    desk.undo(changes)
    desk.archive.index_pending(10)
    assert list(desk.archive.search(Query("settimanale")).ids) == [article]


def test_an_article_that_is_not_there_is_told(archive: Archive, desk: Desk) -> None:
    gone = ArticleId(99)
    with pytest.raises(NotFoundError):
        archive.apply(RepairEdit(gone, (), ()))
    with pytest.raises(NotFoundError):
        archive.repairs(gone)
    with pytest.raises(NotFoundError):
        archive.recapture(gone)
    with pytest.raises(NotFoundError):
        archive.replace(gone, tailed(1))
    assert archive.clean_again((gone,)).stale == 0


def test_a_rule_is_about_a_place_or_a_text_of_a_site(archive: Archive, desk: Desk) -> None:
    (article,) = desk.add(tailed(1))
    for rule in (SiteRule(SITE, True), SiteRule(SITE, True, "p", "0"), SiteRule("", True, "p")):
        with pytest.raises(BugError):
            archive.apply(RepairEdit(article, (), (), add_rules=(rule,)))
    assert archive.rules() == {}


# ---------------------------------------------------------------------- what replacing keeps


def test_the_same_text_again_changes_nothing(desk: Desk) -> None:
    (article,) = desk.add(tailed(1))
    assert desk.archive.clean_again((article,)).stale == 1
    assert desk.clean() == Changes()
    assert (desk.archive.stale(), desk.archive.pending()) == (0, 0)


def test_details_that_a_person_wrote_survive_and_are_told_as_such(desk: Desk) -> None:
    (article,) = desk.add(replace(tailed(1), facts=(Fact("title", "Titolo 1", Origin.META),)))
    known = desk.archive.open_article(article).article.metadata
    edit = desk.archive.apply(MetadataEdit(article, replace(known, title="Mio", byline="Anna")))
    better = replace(
        tailed(1), metadata=replace(known, title="Nuovo", subtitle="Sotto", byline="X")
    )
    changes = desk.archive.replace(article, better)
    assert changes.cleaned == {article}
    after = desk.archive.open_article(article)
    assert after.article.metadata == replace(known, title="Mio", subtitle="Sotto", byline="Anna")
    assert after.facts == (
        Fact("title", "Mio", Origin.PERSON),
        Fact("byline", "Anna", Origin.PERSON),
    )
    assert edit.inverse is not None
    redo = desk.archive.apply(edit.inverse)
    # What was cleaned anew meanwhile is not undone with it.
    undone = desk.archive.open_article(article)
    assert undone.article.metadata == replace(known, subtitle="Sotto")
    assert undone.facts == ()
    assert redo.inverse is not None
    desk.archive.apply(redo.inverse)
    assert desk.archive.open_article(article) == after


def test_undoing_details_restores_the_facts_exactly(desk: Desk) -> None:
    (article,) = desk.add(replace(tailed(1), facts=(Fact("title", "Titolo 1", Origin.META, 0.9),)))
    before = desk.archive.open_article(article)
    first = desk.archive.apply(
        MetadataEdit(article, replace(before.article.metadata, byline="Anna"))
    )
    middle = desk.archive.open_article(article)
    second = desk.archive.apply(
        MetadataEdit(article, replace(middle.article.metadata, byline="Berta", title="Mio"))
    )
    assert second.inverse is not None and first.inverse is not None
    desk.archive.apply(second.inverse)
    assert desk.archive.open_article(article) == middle
    desk.archive.apply(first.inverse)
    assert desk.archive.open_article(article) == before


def test_reading_goes_on_at_the_same_words(desk: Desk) -> None:
    words = [f"Il capoverso numero {n} racconta della piena e del ponte." for n in range(20)]
    (article,) = desk.add(draft("Lungo", TAIL, *words))
    at = desk.archive.open_article(article).text.content.index("numero 12")
    desk.archive.remember(article, at, 0.6)
    desk.apply(RepairEdit(article, (Choice(fingerprint(TAIL), keep=False),), ()))
    opened = desk.archive.open_article(article)
    assert opened.text.content[opened.article.position :].startswith("numero 12")
    assert opened.article.progress == 0.6


def test_facts_and_suggestions_come_back_and_are_replaced(desk: Desk) -> None:
    offered = (Suggestion(Span(0, 2), "I l", MendKind.GLUED_WORDS),)
    facts = (Fact("date_guess", "2024-05", Origin.GUESS, 0.4),)
    (article,) = desk.add(replace(tailed(1), facts=facts, suggestions=offered))
    opened = desk.archive.open_article(article)
    assert (opened.facts, opened.suggestions) == (facts, offered)
    desk.archive.replace(article, tailed(1))
    opened = desk.archive.open_article(article)
    assert (opened.facts, opened.suggestions) == ((), ())


def picture(name: str) -> Asset:
    data = b"\x89PNG " + name.encode()
    return Asset(hashlib.sha256(data).hexdigest(), "image/png", data, 8, 6, name)


def test_a_picture_that_is_not_shown_any_more_is_kept_for_undoing(desk: Desk) -> None:
    one, two = picture("a_files/1.png"), picture("a_files/2.png")
    both = draft("Figure", assets=(one, two))
    (article,) = desk.add(both)
    before = desk.archive.open_article(article)
    desk.archive.replace(article, replace(both, assets=(one,)))
    assert desk.archive.open_article(article).assets == (one,)
    pictures = desk.archive.recapture(article).pictures
    assert pictures["a_files/2.png"].read_bytes() == two.data
    # Another name of the same picture is learned; the first is not forgotten.
    desk.archive.replace(article, replace(both, assets=(replace(one, address="b.png"), two)))
    assert set(desk.archive.recapture(article).pictures) == {
        "a_files/1.png",
        "a_files/2.png",
        "b.png",
    }
    assert {a.digest for a in desk.archive.open_article(article).assets} == {
        a.digest for a in before.assets
    }
    assert desk.archive.original(article) == both.source


def test_a_draft_that_a_newer_word_has_overtaken_is_passed_over(desk: Desk) -> None:
    (article,) = desk.add(tailed(1))
    said = desk.archive.repairs(article)
    desk.archive.apply(RepairEdit(article, (Choice(fingerprint(TAIL), keep=False),), ()))
    changes = desk.archive.replace(article, tailed(1), said)
    assert (changes.cleaned, changes.stale, desk.archive.stale()) == (frozenset(), 1, 1)


def test_articles_of_one_text_stay_two(desk: Desk) -> None:
    one, two = desk.add(draft("Uno", "Resta.", TAIL), draft("Due", "Resta.", "Questo va via."))
    for article, tail in ((one, TAIL), (two, "Questo va via.")):
        desk.apply(RepairEdit(article, (Choice(fingerprint(tail), keep=False),), ()))
    assert desk.texts(one, two) == ["Resta.", "Resta."]


def test_a_damaged_text_is_mended_by_cleaning_again(desk: Desk) -> None:
    (article,) = desk.add(tailed(1))
    desk.archive._database.rows("UPDATE texts SET body = x'00' WHERE article = ?", (article,))
    desk.archive.clean_again((article,))
    assert desk.clean().cleaned == {article}
    assert desk.archive.check() == []
