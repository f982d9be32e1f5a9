"""Lists, conditions and facets say what the articles say one by one, also after changes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

import apsw
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import emeroteca
from emeroteca.archive import Archive
from emeroteca.errors import LibraryDamagedError
from emeroteca.model.article import ArticleId, Asset, Draft
from emeroteca.model.changes import Changes, Flag, FlagEdit, MetadataEdit, TagEdit
from emeroteca.model.query.tree import Condition, Is, Language, Measure, Range, State
from emeroteca.model.search import Choice, Facet, FacetKind, Filter, Place, Query, Sort
from emeroteca.store import conditions, facets
from emeroteca.store.columns import Columns
from tests.archive import plain
from tests.archive.drafts import draft
from tests.archive.pretender import Pretender

DATES = ("", "2024", "2024-06", "2024-06-19", "2024-06-19T10:30:00+02:00", "2023-12-31", "1999-01")
SITES, LANGUAGES, TAGS = ("", "Il Faro", "The Bell"), ("", "it", "en"), ("po", "mare", "Å", "x y")
BOUNDS = ("2024", "2023", "2024-06", "2024-06-19", "2026-01", "1999", "2023-12-31")
SAVED = ("2024-06-19T23:30:00+00:00", "2023-12-31T12:00:00+00:00", "2026-01-01T00:00:00+00:00")
PICTURE = Asset("00" * 32, "image/png", b"x", 1, 1)

T = TypeVar("T")
BOUND = st.sampled_from(("", *BOUNDS))
CHOICES = st.builds(Choice, st.just(FacetKind.TAG), st.sampled_from((*TAGS, "none")), st.booleans())
CHOICES |= st.builds(Choice, st.just(FacetKind.SITE), st.sampled_from(SITES[1:]), st.booleans())
CHOICES |= st.builds(Choice, st.just(FacetKind.LANGUAGE), st.sampled_from(LANGUAGES[1:]))
FILTERS = st.builds(
    Filter,
    st.sampled_from(Place),
    *(st.booleans(),) * 3,
    since=BOUND,
    until=BOUND,
    choices=st.lists(CHOICES, max_size=3).map(tuple),
)
CONDITIONS: st.SearchStrategy[Condition] = st.builds(State, st.sampled_from(Is))
CONDITIONS |= st.builds(Language, st.sampled_from(("it", "en", "xx")))
CONDITIONS |= st.builds(Range, st.sampled_from((Measure.DATE, Measure.SAVED)), BOUND, BOUND)
CONDITIONS |= st.builds(
    Range, st.just(Measure.WORDS), st.sampled_from(("", "3")), st.sampled_from(("", "5", "1"))
)


class Person:
    """Does at random what can be done to a library; undoes some of it."""

    def __init__(self, archive: Archive, data: st.DataObject) -> None:
        self._archive = archive
        self._data = data
        self._number = 0
        self._done: list[Changes] = []

    def does_something(self) -> None:
        things = [self.imports, self.flags, self.tags, self.notes]
        things += [self.edits, self.cleans, self.undoes, self.empties]
        self._pick(things)()

    def imports(self) -> None:
        for _ in range(self._pick((1, 3))):
            self._number += 1
            with patch("emeroteca.archive.facade._now", return_value=self._pick(SAVED)):
                self._archive.add([self._draft()])

    def _draft(self, title: str = "") -> Draft:
        pictures = (PICTURE,) if self._pick((True, False)) else ()
        return draft(
            title or f"{self._pick('bàÉ«')} {self._number}",
            "parola " * self._pick((0, 1, 4)) + str(self._number),
            assets=pictures,
            published=self._pick(DATES),
            site=self._pick(SITES),
            language=self._pick(LANGUAGES),
        )

    def flags(self) -> None:
        self._change(FlagEdit(self._some(), self._pick(tuple(Flag)), self._pick((True, False))))

    def tags(self) -> None:
        self._change(TagEdit(self._some(), (self._pick(TAGS),), (self._pick(TAGS),)))

    def notes(self) -> None:
        for article in self._some():
            self._archive.set_note(article, self._pick(("", "nota")))

    def edits(self) -> None:
        for known in self._archive.articles(self._some()):
            title, date = self._pick(("zeta", "Alfa")), self._pick(DATES)
            metadata = replace(known.metadata, title=title, published=date, site=self._pick(SITES))
            self._change(MetadataEdit(known.id, metadata))

    def cleans(self) -> None:
        for known in self._archive.articles(self._some()):
            self._archive.replace(known.id, self._draft(known.metadata.title))

    def undoes(self) -> None:
        if self._done:
            changes = self._done.pop()
            there = {known.id for known in plain.everything(self._archive)}
            if changes.inverse is not None and changes.articles <= there:
                self._archive.apply(changes.inverse)

    def empties(self) -> None:
        self._change(FlagEdit(self._some(), Flag.TRASHED, True))
        self._archive.empty_trash()

    def _change(self, edit: FlagEdit | TagEdit | MetadataEdit) -> None:
        self._done.append(self._archive.apply(edit))

    def _some(self) -> tuple[ArticleId, ...]:
        ids = [known.id for known in plain.everything(self._archive)]
        chosen = self._data.draw(st.lists(st.sampled_from(ids), max_size=3)) if ids else []
        return tuple(map(ArticleId, dict.fromkeys(chosen)))

    def _pick(self, some: Sequence[T]) -> T:
        return self._data.draw(st.sampled_from(some))


# What breaks needs several steps; looking for fewer of them would take minutes.
@settings(max_examples=30, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.data())
def test_lists_and_facets_follow_every_change(data: st.DataObject) -> None:
    # Power cuts are not the subject, and waiting for the disk takes most of the time.
    with tempfile.TemporaryDirectory() as folder, patch("os.fsync"):
        archive = Archive.open(Path(folder), Pretender().as_engine())
        archive._database.rows("PRAGMA synchronous=OFF")
        person = Person(archive, data)
        for _ in range(4):
            person.imports()
            agree(archive, Filter(), Sort.TITLE)
        for _ in range(12):
            person.does_something()
            agree(archive, Filter(), Sort.TITLE)
            agree(archive, data.draw(FILTERS), data.draw(st.sampled_from(Sort)))
            answer(archive, data.draw(CONDITIONS))
        archive.close()


def agree(archive: Archive, wanted: Filter, sort: Sort) -> None:
    known = plain.everything(archive)
    passing = [one for one in known if plain.passes(one, wanted)]
    assert list(archive.ids(wanted, sort)) == plain.in_order(passing, sort)
    assert archive.facets(Query(filter=wanted)) == plain.facets(known, wanted)
    counts = archive.counts()
    assert counts.everything == sum(plain.passes(one, Filter()) for one in known)
    noted = Filter(with_note=True)
    assert counts.with_note == sum(plain.passes(one, noted) for one in known)
    assert archive.count() == counts.everything


def answer(archive: Archive, asked: Condition) -> None:
    columns = archive._searching._columns
    columns.refresh()
    expected = {one.id for one in plain.everything(archive) if plain.answers(one, asked)}
    assert set(columns.ids[conditions.answering(columns, asked)].tolist()) == expected


@pytest.fixture
def pretender() -> Pretender:
    return Pretender()


@pytest.fixture
def archive(tmp_path: Path, pretender: Pretender) -> Iterator[Archive]:
    opened = Archive.open(tmp_path, pretender.as_engine())
    opened.add(
        [
            draft("Uno", published="2024-06-19", site="Il Faro"),
            draft("Due", published="2024", site="Il Faro"),
            draft("Tre", published="2014-01-05T08:00:00+01:00", site="The Bell", language="en"),
            draft("Quattro", site="The Bell"),
        ]
    )
    opened.apply(TagEdit((ArticleId(1), ArticleId(2)), add=("po",)))
    opened.apply(TagEdit((ArticleId(2), ArticleId(3)), add=("mare",)))
    yield opened
    opened.close()


def test_the_engine_is_asked_once_for_the_same_words(
    archive: Archive, pretender: Pretender
) -> None:
    pretender.find({1: 2.0, 3: 1.0})
    assert list(archive.search(Query("fiume")).ids) == [1, 3]
    assert archive.facets(Query("fiume")).languages == (Facet("en", 1), Facet("it", 1))
    archive.apply(FlagEdit((ArticleId(1),), Flag.UNREAD, False))
    assert list(archive.search(Query("fiume is:unread", sort=Sort.NEWEST)).ids) == [3]
    assert pretender.asked == 1
    pretender.find({4: 1.0})
    archive.add([draft("Cinque")])
    assert list(archive.search(Query("fiume")).ids) == [4]
    assert pretender.asked == 2


def test_what_only_the_index_still_knows_is_passed_over(
    archive: Archive, pretender: Pretender
) -> None:
    pretender.find({99: 3.0, 2: 2.0, 0: 1.0})
    assert list(archive.search(Query("fiume")).ids) == [2]
    assert set(archive.search(Query("fiume OR is:unread")).ids) == {1, 2, 3, 4}


def test_relevance_breaks_ties_by_the_last_saved(archive: Archive, pretender: Pretender) -> None:
    pretender.find({1: 1.0, 2: 1.0, 4: 2.0})
    results = archive.search(Query("fiume"))
    assert (list(results.ids), list(results.scores)) == ([4, 2, 1], [2.0, 1.0, 1.0])
    results = archive.search(Query("fiume OR lang:en"))
    assert (list(results.ids), list(results.scores)) == ([4, 2, 1, 3], [2.0, 1.0, 1.0, 0.0])
    assert list(archive.search(Query("(fiume is:unread)^3 site:x")).scores) == [8.0, 4.0, 4.0]


def test_freshness_lets_the_newer_of_nearly_equals_come_first(
    archive: Archive, pretender: Pretender
) -> None:
    pretender.find({3: 1.1, 1: 1.0, 2: 0.4})
    assert list(archive.search(Query("fiume")).ids) == [3, 1, 2]
    results = archive.search(Query("fiume", freshness=True))
    assert list(results.ids) == [1, 3, 2]
    assert results.scores[1] == pytest.approx(1.1 * 0.75, rel=0.01)
    newest = archive.search(Query("fiume", sort=Sort.NEWEST, freshness=True))
    assert list(newest.scores) == pytest.approx([1.0, 0.4, 1.1])


def test_another_cleaning_changes_the_order_by_length(archive: Archive) -> None:
    by_length = Filter(), Sort.LENGTH
    assert list(archive.ids(*by_length)) == [4, 3, 2, 1]
    archive.replace(ArticleId(2), draft("Due", "a b c d e f", published="2024", site="Il Faro"))
    assert list(archive.ids(*by_length)) == [2, 4, 3, 1]


def test_only_what_changed_is_read_again(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(archive.ids(Filter())) == 4
    monkeypatch.delattr(Columns, "_load")
    archive.add([draft("Cinque", published="2025")])
    archive.apply(FlagEdit((ArticleId(1), ArticleId(4)), Flag.TRASHED, True))
    archive.empty_trash()
    assert list(archive.ids(Filter(), Sort.NEWEST)) == [5, 2, 3]


def test_a_reading_that_failed_is_done_anew(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(archive.ids(Filter())) == 4
    archive.add([draft("Cinque")])
    with monkeypatch.context() as broken, pytest.raises(LibraryDamagedError):
        broken.setattr(Columns, "_hang", damaged)
        archive.ids(Filter())
    assert list(archive.ids(Filter())) == [5, 4, 3, 2, 1]


def damaged(*_: object) -> None:
    raise apsw.CorruptError("malformed")


def test_facets_count_the_matches_and_what_another_choice_would_bring(
    archive: Archive, pretender: Pretender
) -> None:
    pretender.find({1: 1.0, 2: 1.0, 3: 1.0})
    po, gone = Choice(FacetKind.TAG, "po"), Choice(FacetKind.TAG, "gone")
    found = archive.facets(Query("fiume", Filter(choices=(po, gone))))
    assert found.tags == (Facet("mare", 2), Facet("po", 2), Facet("gone", 0))
    assert found.sites == (Facet("Il Faro", 2),)
    found = archive.facets(Query("fiume", Filter(choices=(replace(po, excluded=True),))))
    assert found.tags == (Facet("mare", 1), Facet("po", 0))


def test_only_stated_dates_have_years_and_clicking_one_lists_as_many(archive: Archive) -> None:
    found = archive.facets(Query(filter=Filter(since="2024", until="2024")))
    assert found.years == (Facet("2024", 2), Facet("2014", 1))
    assert found.months == (Facet("2014-01", 1), Facet("2024-06", 1))
    assert found.tags == (Facet("po", 2), Facet("mare", 1))
    for facet in (*found.years, *found.months):
        among = Filter(since=facet.value, until=facet.value)
        assert len(archive.ids(among)) == facet.count


def test_rare_values_are_told_where_they_are_chosen(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facets, "MOST", 1)
    archive.apply(TagEdit((ArticleId(4),), add=("po",)))
    assert archive.facets(Query()).tags == (Facet("po", 3),)
    mare = Filter(choices=(Choice(FacetKind.TAG, "mare"),))
    assert archive.facets(Query(filter=mare)).tags == (Facet("po", 3), Facet("mare", 2))


def test_opening_an_archive_and_knowing_it_from_the_window_needs_no_numpy(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom emeroteca.archive import Archive\n"
        "archive = Archive.open(Path(sys.argv[1]))\narchive.count(), archive.close()\n"
        "import emeroteca.gui.main_window\nsys.exit('numpy' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    source = str(Path(emeroteca.__file__).parents[1])
    environment = {**os.environ, "PYTHONPATH": source, "QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run(command, env=environment, check=False, timeout=60).returncode == 0
