"""What the archive tells of one entity."""

from __future__ import annotations

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import NotFoundError
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit
from emeroteca.model.entities.known import Link, Passage
from emeroteca.model.entities.mending import Dismiss, EntityEdit, Mark, Merge, Rename
from tests.archive.recognised import PERSON, PLACE, add, named

FIRST = "Ada Ferri apre la diga a Valdorsa. Fuori piove."
SECOND = "Ada Ferri tace.\nA Mosca, nel 1961, Ferri disse: «Torno a Valdorsa. Basta.» Poi uscì."
THIRD = "A Valdorsa Lapo Ferri legge. Disse: «Ada Ferri ha torto.» Nel 2001 e nel 1999 nevicò."


def three(archive: Archive) -> tuple[ArticleId, ArticleId, ArticleId]:
    return (
        add(archive, "Uno", FIRST, published="2024-06-19", site="Il Faro"),
        add(archive, "Due", *SECOND.split("\n"), published="2023"),
        add(archive, "Tre", THIRD),
    )


def test_a_dossier_tells_when_where_and_beside_whom(archive: Archive) -> None:
    one, two, three_ = three(archive)
    ada = named(archive, one, "Ada Ferri")
    dossier = archive.dossier(ada.id)
    assert (dossier.entity.name, dossier.entity.articles) == ("Ada Ferri", 3)
    assert (dossier.mentions, dossier.quotations) == (4, 1)
    assert (dossier.first, dossier.last) == ("2023", "2024-06-19")
    assert dossier.months == (("2024-06", 1),)
    assert dossier.articles == (one, two, three_)
    assert dossier.days == ("2024-06-19", "2023", "")
    beside = [(c.entity.name, c.articles) for c in dossier.companions]
    assert beside == [("Valdorsa", 3), ("Mosca", 1), ("Lapo Ferri", 1)]
    assert dossier.links == (Link(0, 1, 1), Link(0, 2, 1))


def test_a_dossier_tells_where_known_places_lie(archive: Archive) -> None:
    one, two, _ = three(archive)
    ada, mosca = named(archive, one, "Ada Ferri"), named(archive, two, "Mosca")
    dossier = archive.dossier(mosca.id)
    assert dossier.latitude is not None
    assert round(dossier.latitude) == 56
    lies = {c.entity.name: c.latitude for c in archive.dossier(ada.id).companions}
    assert lies["Mosca"] == dossier.latitude
    assert lies["Valdorsa"] is None


def test_what_was_dropped_has_no_dossier(archive: Archive) -> None:
    one, _, _ = three(archive)
    ada = named(archive, one, "Ada Ferri")
    assert archive.dossier_or_none(ada.id) == archive.dossier(ada.id)
    archive.apply(EntityEdit(Dismiss(ada.id)))
    assert archive.dossier_or_none(ada.id) is None


def test_what_lies_in_the_trash_does_not_count(archive: Archive) -> None:
    one, two, three_ = three(archive)
    ada = named(archive, one, "Ada Ferri")
    archive.dossier(ada.id)
    archive.apply(FlagEdit((two,), Flag.TRASHED, True))
    dossier = archive.dossier(ada.id)
    assert (dossier.mentions, dossier.quotations) == (2, 0)
    assert dossier.articles == (one, three_)


def test_a_dossier_follows_what_the_reader_says(archive: Archive) -> None:
    one, _, three_ = three(archive)
    ada, lapo = named(archive, one, "Ada Ferri"), named(archive, three_, "Lapo Ferri")
    archive.dossier(ada.id)
    done = archive.apply(EntityEdit(Merge(ada.id, (lapo.id,))))
    assert archive.dossier(lapo.id).mentions == 5
    assert archive.entity(ada.id).articles == 3
    assert done.inverse is not None
    archive.apply(done.inverse)
    archive.apply(EntityEdit(Dismiss(lapo.id)))
    assert [c.entity.name for c in archive.dossier(ada.id).companions] == ["Valdorsa", "Mosca"]
    with pytest.raises(NotFoundError):
        archive.dossier(lapo.id)


def test_articles_that_are_read_later_are_counted(archive: Archive) -> None:
    one, *_ = three(archive)
    ada = named(archive, one, "Ada Ferri")
    assert archive.entity(ada.id).articles == 3
    add(archive, "Quattro", "Di nuovo Ada Ferri.")
    assert archive.entity(ada.id).articles == 4


def test_entities_are_found_by_the_beginning_of_a_word(archive: Archive) -> None:
    one, *_ = three(archive)
    valdorsa = named(archive, one, "Valdorsa")
    add(archive, "Quattro", "Valdorsa, sempre Valdorsa.")
    archive.apply(EntityEdit(Rename(named(archive, one, "Ada Ferri").id, "La Rossa")))
    assert [e.name for e in archive.entities("fer")] == ["La Rossa", "Lapo Ferri"]
    assert [e.name for e in archive.entities("FERRI ad")] == ["La Rossa"]
    assert [e.name for e in archive.entities("ross")] == ["La Rossa"]
    assert archive.entities("erri") == []
    assert [e.name for e in archive.entities(kind=PLACE)] == ["Valdorsa", "Mosca"]
    archive.apply(EntityEdit(Mark(named(archive, one, "La Rossa").id, pinned=True)))
    assert [e.name for e in archive.entities(limit=2)] == ["La Rossa", "Valdorsa"]
    assert archive.entities("vald", kind=PERSON) == []
    assert valdorsa.id == archive.entities("vald")[0].id


def shown(passage: Passage) -> tuple[str, list[str]]:
    return passage.text, [passage.text[m.start : m.end] for m in passage.marks]


def test_passages_are_the_sentences_that_name_it(archive: Archive) -> None:
    ids = three(archive)
    ada = named(archive, ids[0], "Ada Ferri")
    found = archive.passages(ada.id, ids)
    assert list(map(shown, found)) == [
        ("Ada Ferri apre la diga a Valdorsa.", ["Ada Ferri"]),
        ("Ada Ferri tace.", ["Ada Ferri"]),
        ("A Mosca, nel 1961, Ferri disse: «Torno a Valdorsa.", ["Ferri"]),
        ("Disse: «Ada Ferri ha torto.»", ["Ada Ferri"]),
    ]
    assert [(p.title, p.site, p.day) for p in found[:2]] == [
        ("Uno", "Il Faro", "2024-06-19"),
        ("Due", "", "2023"),
    ]
    assert [p.start for p in found[1:3]] == [0, SECOND.index("Ferri disse")]


def test_a_long_sentence_is_cut_around_the_name(archive: Archive) -> None:
    article = add(archive, "Uno", f"{'parola ' * 200}Ada Ferri {'parola ' * 200}fine.")
    (passage,) = archive.passages(named(archive, article, "Ada Ferri").id, (article,))
    assert len(passage.text) < 620
    assert shown(passage)[1] == ["Ada Ferri"]
    assert passage.text.startswith("…parola") and passage.text.endswith("parola…")


def test_what_it_said_and_what_was_said_of_it(archive: Archive) -> None:
    ids = three(archive)
    ada = named(archive, ids[0], "Ada Ferri")
    assert list(map(shown, archive.said_by(ada.id, ids))) == [
        ("A Mosca, nel 1961, Ferri disse: «Torno a Valdorsa. Basta.»", ["Torno a Valdorsa. Basta."])
    ]
    assert list(map(shown, archive.said_of(ada.id, ids))) == [
        ("Disse: «Ada Ferri ha torto.»", ["Ada Ferri"])
    ]


def test_the_dates_of_articles_and_of_an_entity(archive: Archive) -> None:
    ids = three(archive)
    ada = named(archive, ids[0], "Ada Ferri")
    assert [m.start[:4] for m in archive.moments(ids)] == ["1961", "1999", "2001"]
    (moment,) = archive.moments(entity=ada.id)
    assert (moment.start, moment.end, moment.passage.article) == (
        "1961-01-01",
        "1961-12-31",
        ids[1],
    )
    assert shown(moment.passage)[1] == ["1961"]
    assert archive.moments(ids[:1], ada.id) == []
