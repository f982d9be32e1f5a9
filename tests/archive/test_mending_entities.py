"""What a reader says of entities holds, now and for what a later recogniser finds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import NotFoundError
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import EntityId
from emeroteca.model.entities.mending import (
    AddAlias,
    AddMention,
    Annotate,
    ChangeKind,
    Dismiss,
    EntityEdit,
    Gesture,
    Mark,
    Merge,
    Rename,
    Split,
)
from emeroteca.model.text import Span
from tests.archive.desk import Desk
from tests.archive.drafts import draft
from tests.archive.recognised import ORGANISATION, PERSON, PLACE, add, named, read_again, told

WHOLE = "Ada Ferri guida i lavori a Valdorsa. Ferri tace."
BARE = "Ferri torna in paese, e Ferri parla."
OTHER = "Lapo Ferri scrive da Mosca."


def do(archive: Archive, gesture: Gesture) -> Changes:
    changes = archive.apply(EntityEdit(gesture))
    assert changes.entities
    return changes


def undo(archive: Archive, changes: Changes) -> Changes:
    assert changes.inverse is not None
    return archive.apply(changes.inverse)


def three(archive: Archive) -> tuple[ArticleId, ArticleId, ArticleId]:
    return add(archive, "Uno", WHOLE), add(archive, "Due", BARE), add(archive, "Tre", OTHER)


def ids(archive: Archive, *named_in: tuple[ArticleId, str]) -> list[EntityId]:
    return [named(archive, article, name).id for article, name in named_in]


def test_merging_makes_one_and_undoing_makes_two_again(archive: Archive) -> None:
    whole, bare, _ = three(archive)
    ada, ferri = ids(archive, (whole, "Ada Ferri"), (bare, "Ferri"))
    do(archive, Annotate(ferri, "Chi?"))
    done = do(archive, Merge(ada, (ferri,)))
    assert told(archive, bare) == {"Ada Ferri": ["Ferri", "Ferri"]}
    one = named(archive, bare, "Ada Ferri")
    assert (one.id, one.aliases, one.notes) == (ada, ("Ferri",), ("Chi?",))
    redo = undo(archive, done)
    assert told(archive, bare) == {"Ferri": ["Ferri", "Ferri"]}
    assert named(archive, whole, "Ada Ferri").notes == ()
    undo(archive, redo)
    assert told(archive, bare) == {"Ada Ferri": ["Ferri", "Ferri"]}


def test_who_asks_for_one_that_was_merged_means_the_other(archive: Archive) -> None:
    whole, bare, other = three(archive)
    ada, ferri, lapo = ids(archive, (whole, "Ada Ferri"), (bare, "Ferri"), (other, "Lapo Ferri"))
    do(archive, Merge(ada, (ferri,)))
    do(archive, Merge(lapo, (ada,)))
    do(archive, Rename(ferri, "I Ferri"))
    assert told(archive, whole)["I Ferri"] == ["Ada Ferri", "Ferri"]


def test_what_a_later_article_brings_follows_when_a_merge_is_undone(archive: Archive) -> None:
    whole, _, other = three(archive)
    ada, lapo = ids(archive, (whole, "Ada Ferri"), (other, "Lapo Ferri"))
    done = do(archive, Merge(lapo, (ada,)))
    later = add(archive, "Quattro", "ADA FERRI. Ada Ferri, detta FERRI.")
    undo(archive, done)
    assert named(archive, later, "Ada Ferri").id == ada


def test_splitting_takes_a_name_back_out_of_a_merge(archive: Archive) -> None:
    whole, _, other = three(archive)
    ada, lapo = ids(archive, (whole, "Ada Ferri"), (other, "Lapo Ferri"))
    do(archive, Merge(ada, (lapo,)))
    do(archive, Split(ada, "Lapo Ferri"))
    assert told(archive, other)["Lapo Ferri"] == ["Lapo Ferri"]
    assert named(archive, whole, "Ada Ferri").aliases == ("Ferri",)


def test_splitting_off_a_surname_leaves_the_whole_name(archive: Archive) -> None:
    whole, _bare, _ = three(archive)
    (ada,) = ids(archive, (whole, "Ada Ferri"))
    done = do(archive, Split(ada, "Ferri", name="Il Ferri"))
    assert told(archive, whole) == {
        "Ada Ferri": ["Ada Ferri"],
        "Valdorsa": ["Valdorsa"],
        "Il Ferri": ["Ferri"],
    }
    read_again(archive, whole, "2")
    assert told(archive, whole)["Il Ferri"] == ["Ferri"]
    undo(archive, done)
    assert told(archive, whole)["Ada Ferri"] == ["Ada Ferri", "Ferri"]


def test_in_one_article_a_name_is_another_s(archive: Archive) -> None:
    _whole, bare, _ = three(archive)
    second = add(archive, "Quattro", "Di nuovo Ferri.")
    (ferri,) = ids(archive, (bare, "Ferri"))
    done = do(archive, Split(ferri, "Ferri", article=second, name="Ugo Ferri"))
    assert done.recognised == {second}
    assert told(archive, second) == {"Ugo Ferri": ["Ferri"]}
    assert told(archive, bare) == {"Ferri": ["Ferri", "Ferri"]}
    read_again(archive, second, "2")
    assert told(archive, second) == {"Ugo Ferri": ["Ferri"]}
    undo(archive, done)
    assert told(archive, second) == {"Ferri": ["Ferri"]}


def test_what_is_no_entity_here_stays_one_elsewhere(archive: Archive) -> None:
    _whole, bare, _ = three(archive)
    second = add(archive, "Quattro", "Di nuovo Ferri.")
    (ferri,) = ids(archive, (bare, "Ferri"))
    done = do(archive, Dismiss(ferri, second))
    read_again(archive, second, "2")
    assert told(archive, second) == {}
    assert told(archive, bare) == {"Ferri": ["Ferri", "Ferri"]}
    undo(archive, done)
    assert told(archive, second) == {"Ferri": ["Ferri"]}


def test_what_is_no_entity_anywhere_is_none_in_later_articles(archive: Archive) -> None:
    _, bare, _ = three(archive)
    (ferri,) = ids(archive, (bare, "Ferri"))
    done = do(archive, Dismiss(ferri))
    later = add(archive, "Quattro", "Di nuovo Ferri.")
    assert told(archive, bare) == told(archive, later) == {}
    undo(archive, done)
    assert told(archive, later) == {"Ferri": ["Ferri"]}


@pytest.mark.parametrize("version", ["1", "2"])
def test_a_name_and_a_kind_that_were_given_stay(archive: Archive, version: str) -> None:
    whole, *_ = three(archive)
    (place,) = ids(archive, (whole, "Valdorsa"))
    do(archive, Rename(place, "Comune di Valdorsa"))
    do(archive, ChangeKind(place, ORGANISATION))
    do(archive, Mark(place, pinned=True, watched=True))
    read_again(archive, whole, version)
    later = add(archive, "Quattro", "Valdorsa risponde.")
    known = named(archive, later, "Comune di Valdorsa")
    assert (known.id, known.kind, known.aliases) == (place, ORGANISATION, ("Valdorsa",))
    assert known.pinned and known.watched and known.by_person


def test_names_that_were_given_before_stay_aliases(archive: Archive) -> None:
    whole, *_ = three(archive)
    (ada,) = ids(archive, (whole, "Ada Ferri"))
    do(archive, Rename(ada, "Ada la Rossa"))
    do(archive, Rename(ada, "Rossa"))
    assert set(named(archive, whole, "Rossa").aliases) == {"Ada Ferri", "Ferri", "Ada la Rossa"}


def test_another_name_stands_for_it_in_what_is_there_and_in_what_comes(archive: Archive) -> None:
    whole, bare, _ = three(archive)
    (ada,) = ids(archive, (whole, "Ada Ferri"))
    done = do(archive, AddAlias(ada, "Ferri"))
    do(archive, AddAlias(ada, "Lapo Ferri"))
    assert named(archive, bare, "Ada Ferri").id == ada
    later = add(archive, "Quattro", "Scrive Lapo Ferri.")
    assert named(archive, later, "Ada Ferri").id == ada
    undo(archive, done)
    assert told(archive, bare) == {"Ferri": ["Ferri", "Ferri"]}


def test_a_passage_is_marked_wherever_its_words_stand(archive: Archive) -> None:
    article = add(archive, "Uno", "Il Faro scrive. Lo dice il Faro, non Farolino. Ada Ferri legge.")
    done = do(archive, AddMention(article, Span(3, 7), ORGANISATION))
    assert told(archive, article)["Faro"] == ["Faro", "Faro"]
    (faro, *_) = archive.entities_of(article).entities
    assert (faro.entity.kind, faro.added) == (ORGANISATION, faro.spans)
    read_again(archive, article, "2")
    assert told(archive, article)["Faro"] == ["Faro", "Faro"]
    undo(archive, done)
    assert told(archive, article) == {"Ada Ferri": ["Ada Ferri"]}


def test_a_marked_passage_takes_the_place_of_what_was_recognised(archive: Archive) -> None:
    whole, *_ = three(archive)
    (place,) = ids(archive, (whole, "Valdorsa"))
    at = WHOLE.index("Ferri tace")
    do(archive, AddMention(whole, Span(at, at + 5), PLACE, place, everywhere=False))
    assert told(archive, whole) == {"Ada Ferri": ["Ada Ferri"], "Valdorsa": ["Valdorsa", "Ferri"]}


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Prima altre parole. Scrive il Faro, dunque.", ["Faro"]),
        ("Qui non si parla di luci.", []),
    ],
)
def test_a_mark_is_found_again_by_its_words(
    archive: Archive, desk: Desk, text: str, there: list[str]
) -> None:
    before = draft("Uno", "Il Faro scrive.")
    (article,) = desk.add(before)
    do(archive, AddMention(article, Span(3, 7), ORGANISATION))
    archive.replace(article, draft("Uno", text))
    read_again(archive, article)
    assert told(archive, article).get("Faro", []) == there
    archive.replace(article, before)
    assert told(archive, article) == {"Faro": ["Faro"]}


def test_an_entity_that_is_not_there_cannot_be_mended(archive: Archive) -> None:
    with pytest.raises(NotFoundError):
        archive.apply(EntityEdit(Rename(EntityId(99), "Nessuno")))


@pytest.mark.parametrize(
    "gesture",
    [
        lambda e: Merge(e, (e,)),
        lambda e: Split(e, "Altro"),
        lambda e: Rename(e, "Ferri"),
        lambda e: Mark(e, pinned=False),
    ],
)
def test_what_changes_nothing_is_no_step_to_undo(
    archive: Archive, gesture: Callable[[EntityId], Gesture]
) -> None:
    _, bare, _ = three(archive)
    (ferri,) = ids(archive, (bare, "Ferri"))
    archive.apply(EntityEdit(Rename(ferri, "Ferri")))
    changes = archive.apply(EntityEdit(gesture(ferri)))
    assert changes == Changes()
    assert named(archive, bare, "Ferri").kind is PERSON
