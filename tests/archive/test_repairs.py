"""What a person says about cleanings is kept, followed, and undone without a trace."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import BugError, NotFoundError
from emeroteca.importing.repairing import repaired
from emeroteca.model.article import Article, ArticleId, Asset, Draft, Opened
from emeroteca.model.changes import Changes, Flag, FlagEdit, MetadataEdit, RepairEdit, TagEdit
from emeroteca.model.cleaning import Choice, Mend, MendKind, SiteRule, Suggestion, fingerprint
from emeroteca.model.facts import Fact, Origin
from emeroteca.model.search import Query
from emeroteca.model.text import Span
from tests.archive.drafts import draft

TAIL = "Iscriviti alla lettera settimanale del Faro."
SITE = "faro.example"
FOLD = SiteRule(SITE, keep=False, text=fingerprint(TAIL), learned=True)
MEND = Mend("PutinChi", "Putin Chi", "di ", " ha", accepted=True)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    opened = Archive.open(tmp_path / "library")
    yield opened
    opened.close()


class Desk:
    """An archive whose stale articles are cleaned again from the drafts that they came from."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.drafts: dict[ArticleId, Draft] = {}

    def add(self, *drafts: Draft) -> list[ArticleId]:
        added, _ = self.archive.add(drafts)
        self.archive.flush()
        self.drafts |= {one.id: d for one, d in zip(added, drafts, strict=True)}
        return [one.id for one in added]

    def clean(self) -> Changes:
        """Clean what is stale; the changes of the last one."""
        changes = Changes()
        for article in self.archive.stale_ids(100):
            said = self.archive.repairs(article)
            changes = self.archive.replace(article, repaired(self.drafts[article], said), said)
        return changes

    def apply(self, edit: RepairEdit) -> Changes:
        changes = self.archive.apply(edit)
        self.clean()
        assert self.archive.stale() == 0
        return changes

    def undo(self, changes: Changes) -> Changes:
        assert isinstance(changes.inverse, RepairEdit)
        return self.apply(changes.inverse)

    def texts(self, *ids: ArticleId) -> list[str]:
        return [self.archive.open_article(article).text.content for article in ids]


@pytest.fixture
def desk(archive: Archive) -> Desk:
    return Desk(archive)


def tailed(number: int, tail: str = TAIL) -> Draft:
    return draft(
        f"Titolo {number}",
        f"Il capoverso numero {number} parla del fiume.",
        "E un altro ne segue.",
        tail,
        url=f"https://www.faro.example/{number}",
    )


def without_tail(number: int) -> str:
    return f"Il capoverso numero {number} parla del fiume.\nE un altro ne segue."


# ---------------------------------------------------------------------- one article


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


def state(archive: Archive, article: ArticleId) -> tuple[Opened, object]:
    return archive.open_article(article), archive.repairs(article)


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


# ---------------------------------------------------------------------- a site


def test_what_recurs_is_proposed_folded_everywhere_and_restored(desk: Desk) -> None:
    ids = desk.add(*map(tailed, range(1, 5)))
    (other,) = desk.add(draft("Altrove", "Un testo.", TAIL, url="https://altro.example/1"))
    before = [state(desk.archive, article) for article in (*ids, other)]
    proposals = desk.archive.recurring(ids[0])
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
