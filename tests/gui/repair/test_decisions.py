"""What a person's word and rules make of the pieces, and the edit that comes of it."""

from __future__ import annotations

from emeroteca.gui.repair.decisions import (
    Decisions,
    History,
    Page,
    rule_about_text,
    rule_at_place,
)
from emeroteca.model.changes import RepairEdit
from emeroteca.model.cleaning import Basis, Choice, Mend, Reason, Repairs, SiteRule
from tests.gui.repair.inspections import SITE, inspection, number_of


def test_a_choice_is_written_down_only_where_it_changes_something() -> None:
    page = Page(inspection())
    read_more = number_of(page.inspection, "Leggi anche: la diga")
    kept = page.chosen(page.stored, [read_more, number_of(page.inspection, "L’acqua")], True)
    assert kept.choices == {page.pieces[read_more].key: True}
    verdict = page.verdicts(kept)[read_more]
    assert (verdict.kept, verdict.basis, verdict.changed) == (True, Basis.PERSON, True)
    assert page.chosen(kept, [read_more], False) == page.stored


def test_a_choice_that_is_taken_back_gives_the_cleaning_its_word_again() -> None:
    key = inspection().pieces[6].key
    page = Page(inspection(choices=(Choice(key, keep=False),)))
    assert page.verdicts(page.stored)[6].reason is Reason.PERSON
    back = page.chosen(page.stored, [6], True)
    assert back.choices == {}
    assert page.verdicts(back)[6].kept


def test_a_rule_for_a_place_hits_every_piece_that_stands_there() -> None:
    page = Page(inspection())
    first = number_of(page.inspection, "Leggi anche: la diga")
    rule = rule_at_place(SITE, page.pieces[first], keep=True)
    ruled = page.with_rule(page.chosen(page.stored, [first], True), rule)
    assert ruled.choices == {}  # the rule says the same
    verdicts = page.verdicts(ruled)
    assert [n for n, verdict in enumerate(verdicts) if verdict.rule == rule] == [8, 11, 12]
    assert all(verdicts[n].kept and verdicts[n].changed for n in (8, 11, 12))


def test_a_rule_about_a_text_stands_above_one_about_a_place_and_a_word_above_both() -> None:
    page = Page(inspection())
    newsletter = number_of(page.inspection, "Iscriviti")
    ruled = page.with_rule(page.stored, rule_at_place(SITE, page.pieces[newsletter], keep=True))
    ruled = page.with_rule(ruled, rule_about_text(SITE, page.pieces[newsletter], keep=False))
    assert [page.verdicts(ruled)[n].kept for n in (8, 11, 12)] == [True, True, False]
    chosen = page.chosen(ruled, [newsletter], True)
    assert page.verdicts(chosen)[newsletter].basis is Basis.PERSON


def test_a_rule_that_says_otherwise_takes_the_place_of_the_old_one() -> None:
    old = SiteRule(SITE, keep=False, place="div.story > p")
    page = Page(inspection(rules=(old,)))
    new = SiteRule(SITE, keep=True, place="div.story > p")
    ruled = page.with_rule(page.stored, new)
    assert (ruled.added, ruled.removed) == ((new,), (old,))
    assert page.with_rule(ruled, old) == page.stored
    without = page.without_rule(page.stored, old)
    assert page.verdicts(without)[6].kept
    assert page.with_rule(without, old) == page.stored


def test_the_edit_says_all_that_holds_afterwards() -> None:
    gone, mend = Choice("no longer on the page", keep=True), Mend("a", "b", "", "", accepted=True)
    shown = inspection(choices=(gone,))
    page = Page(type(shown)(shown.id, shown.pieces, Repairs((gone,), (), (mend,)), shown.site))
    rule = SiteRule(SITE, keep=False, place="div.story > p")
    decisions = page.with_rule(page.chosen(page.stored, [8], True), rule)
    assert page.edit(decisions) == RepairEdit(
        shown.id, (gone, Choice(page.pieces[8].key, keep=True)), (mend,), (rule,), ()
    )


def test_history_forgets_what_was_taken_back_once_something_else_is_done() -> None:
    one, two, three = (Decisions({name: True}) for name in "abc")
    history = History(one)
    assert not history.add(one)
    history.add(two)
    history.undo()
    assert (history.now, history.can_undo, history.can_redo) == (one, False, True)
    history.redo()
    assert history.now == two
    history.undo()
    history.add(three)
    assert (history.now, history.can_redo) == (three, False)
