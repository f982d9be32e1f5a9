"""What recurs on a site is proposed, folded in all of its articles, and restored."""

from __future__ import annotations

from dataclasses import replace

from emeroteca.model.article import Article
from emeroteca.model.changes import Flag, FlagEdit, MetadataEdit, RepairEdit
from emeroteca.model.cleaning import Choice, SiteRule, fingerprint
from tests.archive.desk import FOLD, SITE, TAIL, Desk, state, tailed, without_tail
from tests.archive.drafts import draft


def test_what_recurs_is_proposed_folded_everywhere_and_restored(desk: Desk) -> None:
    ids = desk.add(*map(tailed, range(1, 5)))
    (other,) = desk.add(draft("Altrove", "Un testo.", TAIL, url="https://altro.example/1"))
    before = [state(desk.archive, article) for article in (*ids, other)]
    proposals = desk.archive.recurring(ids[0])
    assert proposals[1].rule.sample == TAIL
    assert [(p.block, p.articles, p.rule) for p in proposals] == [
        (1, 4, proposals[0].rule),
        (2, 4, FOLD),
    ]
    changes = desk.apply(RepairEdit(ids[0], (), (), add_rules=(FOLD,)))
    assert changes.stale == 4
    assert desk.texts(*ids) == [without_tail(n) for n in range(1, 5)]
    assert desk.texts(other) == [f"Un testo.\n{TAIL}"]
    assert all([a.text for a in desk.archive.open_article(i).apart if a.key] == [TAIL] for i in ids)
    assert FOLD not in [p.rule for p in desk.archive.recurring(ids[1])]
    undone = desk.undo(changes)
    assert undone.stale == 4
    assert [state(desk.archive, article) for article in (*ids, other)] == before
    assert desk.archive.recurring(ids[0]) == proposals


def test_a_proposal_that_was_declined_does_not_come_again(desk: Desk) -> None:
    ids = desk.add(*map(tailed, range(1, 4)))
    decline = SiteRule(SITE, keep=True, text=fingerprint(TAIL), learned=True)
    changes = desk.apply(RepairEdit(ids[0], (), (), add_rules=(decline,)))
    # Nothing of the other articles is different for it.
    assert changes.stale == 1
    assert all(p.block == 1 for i in ids for p in desk.archive.recurring(i))
    desk.undo(changes)
    assert [p.block for p in desk.archive.recurring(ids[1])] == [1, 2]


def test_a_choice_for_one_article_silences_the_proposal_there(desk: Desk) -> None:
    ids = desk.add(*map(tailed, range(1, 4)))
    desk.apply(RepairEdit(ids[0], (Choice(fingerprint(TAIL), keep=True),), ()))
    assert [p.block for p in desk.archive.recurring(ids[0])] == [1]
    assert [p.block for p in desk.archive.recurring(ids[1])] == [1, 2]


def test_versions_of_one_article_do_not_make_a_tail(desk: Desk) -> None:
    ids = desk.add(
        *(draft("Uno", f"Versione {n}.", TAIL, url=f"https://faro.example/{n}") for n in range(3))
    )
    assert desk.archive.recurring(ids[0]) == ()


def test_short_lines_and_two_articles_are_not_proposed(desk: Desk) -> None:
    ids = desk.add(*(tailed(n, "Leggi anche qui") for n in range(3)), tailed(4), tailed(5))
    assert [p.block for p in desk.archive.recurring(ids[0])] == [1]
    assert [p.block for p in desk.archive.recurring(ids[4])] == [1]


def test_a_rule_for_a_place_is_about_the_whole_site(desk: Desk) -> None:
    ids = desk.add(*map(tailed, range(1, 4)))
    desk.add(draft("Altrove", url="https://altro.example/1"))
    rule = SiteRule(SITE, keep=False, place="div.story > p.note")
    changes = desk.archive.apply(RepairEdit(ids[1], (), (), add_rules=(rule,)))
    assert changes.stale == 3
    assert desk.archive.stale_ids(1) == [ids[1]]
    assert desk.archive.rules() == {SITE: (rule,)}


def test_a_text_from_the_frame_of_a_page_is_looked_for_on_the_whole_site(desk: Desk) -> None:
    ids = desk.add(*map(tailed, range(1, 4)))
    rule = SiteRule(SITE, keep=True, text=fingerprint("Una riga che sta nella cornice."))
    assert desk.archive.apply(RepairEdit(ids[0], (), (), add_rules=(rule,))).stale == 3


def test_a_rule_in_the_place_of_another_gives_it_back_when_undone(desk: Desk) -> None:
    (article,) = desk.add(tailed(1))
    desk.apply(RepairEdit(article, (), (), add_rules=(FOLD,)))
    keep = replace(FOLD, keep=True)
    changes = desk.apply(RepairEdit(article, (), (), add_rules=(keep,)))
    assert desk.archive.rules() == {SITE: (keep,)}
    assert TAIL in desk.texts(article)[0]
    desk.undo(changes)
    assert desk.archive.rules() == {SITE: (FOLD,)}
    assert desk.texts(article) == [without_tail(1)]


def test_another_address_moves_an_article_to_the_rules_of_another_site(desk: Desk) -> None:
    ids = desk.add(*map(tailed, range(1, 5)))
    desk.apply(RepairEdit(ids[0], (), (), add_rules=(FOLD,)))
    known: Article = desk.archive.open_article(ids[3]).article
    elsewhere = replace(known.metadata, url="https://altro.example/4")
    changes = desk.archive.apply(MetadataEdit(ids[3], elsewhere))
    assert changes.stale == 1
    desk.clean()
    assert TAIL in desk.texts(ids[3])[0]
    assert changes.inverse is not None
    desk.archive.apply(changes.inverse)
    desk.clean()
    assert desk.texts(ids[3]) == [without_tail(4)]


def test_an_import_that_began_before_a_rule_is_cleaned_again(desk: Desk) -> None:
    (article,) = desk.add(tailed(1))
    before = desk.archive.rules()
    desk.apply(RepairEdit(article, (), (), add_rules=(FOLD,)))
    added, changes = desk.archive.add([tailed(2), draft("Altrove")], before)
    assert changes.stale == 1
    assert desk.archive.stale_ids(9) == [added[0].id]


def test_emptying_the_trash_forgets_paragraphs_and_keeps_rules(desk: Desk) -> None:
    ids = desk.add(*map(tailed, range(1, 5)))
    desk.apply(RepairEdit(ids[0], (Choice(fingerprint(TAIL), keep=True),), (), add_rules=(FOLD,)))
    desk.archive.apply(FlagEdit(tuple(ids[:3]), Flag.TRASHED, True))
    desk.archive.empty_trash()
    rows = desk.archive._database.rows("SELECT DISTINCT article FROM paragraphs")
    assert [row[0] for row in rows] == [ids[3]]
    assert desk.archive.rules() == {SITE: (FOLD,)}
    assert desk.archive.check() == []


def test_giving_up_keeps_the_texts(desk: Desk) -> None:
    ids = desk.add(*map(tailed, range(1, 4)))
    assert desk.archive.clean_again().stale == 3
    desk.archive.give_up_stale(ids[:1])
    assert desk.archive.stale_ids(9) == [ids[2], ids[1]]
    desk.archive.give_up_stale()
    assert (desk.archive.stale(), desk.archive.stale_ids(9)) == (0, [])
