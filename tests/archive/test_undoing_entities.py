"""Whatever a reader says of entities can be taken back, and nothing is left of it."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

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
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.search import Query
from emeroteca.model.text import Span
from emeroteca.store.entities.columns import EntityColumns
from tests.archive.recognised import add, read_again

TEXTS = (
    "Ada Ferri guida l'Ente Acque del Nord (EAN) a Valdorsa. «Basta», dice Ferri.",
    "Ferri torna a Mosca nel 1961. La EAN tace, e Ferri parla.",
    "Lapo Ferri went to Moscow. «No», disse. Ada Ferri rise.",
)
LATER = "A Valdorsa Ferri e Lapo Ferri. Moscow, Mosca e la EAN."

entities = st.sampled_from([EntityId(i) for i in range(1, 9)])
articles = st.sampled_from([ArticleId(i) for i in (1, 2, 3)])
maybe_article = st.one_of(st.none(), articles)
words = st.sampled_from(["Ferri", "Ada Ferri", "EAN", "Mosca", "Moscow", "Valdorsa", "Altro"])
kinds = st.sampled_from(EntityKind)
spans = st.builds(lambda at, size: Span(at, at + size), st.integers(0, 40), st.integers(1, 12))
gestures = st.one_of(
    st.builds(Rename, entities, words),
    st.builds(Merge, entities, st.lists(entities, min_size=1, max_size=2).map(tuple)),
    st.builds(Split, entities, words, maybe_article, st.one_of(st.just(""), words)),
    st.builds(ChangeKind, entities, kinds),
    st.builds(Dismiss, entities, maybe_article),
    st.builds(AddMention, articles, spans, kinds, st.none() | entities, st.booleans()),
    st.builds(AddAlias, entities, words),
    st.builds(Mark, entities, st.none() | st.booleans(), st.none() | st.booleans()),
    st.builds(Annotate, entities, words),
)


def say(archive: Archive, gesture: Gesture) -> Changes:
    """Make a gesture; one about an entity that is not there changes nothing."""
    try:
        return archive.apply(EntityEdit(gesture))
    except NotFoundError:
        return Changes()


def state(archive: Archive) -> list[object]:
    """All that is told of every article, and what it follows from."""
    kept = [
        sorted(archive._database.rows(sql))
        for sql in (
            "SELECT id, entity FROM names WHERE entity != 0",
            "SELECT * FROM entities WHERE id IN (SELECT entity FROM names)",
            "SELECT article, name, ifnull(instead, -1) FROM entity_here",
            "SELECT * FROM entity_added",
            "SELECT * FROM appearances",
        )
    ]
    kept.append([(note.entity, note.note) for note in archive.free_annotations()])
    return [*map(archive.entities_of, (ArticleId(1), ArticleId(2), ArticleId(3))), *kept]


@settings(max_examples=40, deadline=None)
@given(said=st.lists(gestures, min_size=1, max_size=6))
def test_gestures_and_their_inverses_leave_no_trace(said: Sequence[Gesture]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive.open(Path(folder))
        try:
            for number, text in enumerate(TEXTS):
                add(archive, f"Titolo {number}", text)
            steps = []
            for gesture in said:
                before = state(archive)
                changes = say(archive, gesture)
                after = state(archive)
                assert (changes.inverse is None) == (before == after)
                if changes.inverse is not None:
                    steps.append((before, changes.inverse, after))
            redone = []
            for before, inverse, after in reversed(steps):
                redo = archive.apply(inverse).inverse
                assert state(archive) == before
                redone.append((redo, after))
            for redo, after in reversed(redone):
                assert redo is not None
                archive.apply(redo)
                assert state(archive) == after
        finally:
            archive.close()


@settings(max_examples=20, deadline=None)
@given(said=st.lists(gestures, min_size=1, max_size=6))
def test_another_recogniser_changes_nothing_of_what_was_said(said: Sequence[Gesture]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive.open(Path(folder))
        try:
            ids = [add(archive, f"Titolo {number}", text) for number, text in enumerate(TEXTS)]
            for gesture in said:
                say(archive, gesture)
            before = state(archive)
            for article in ids:
                read_again(archive, article, "2")
            assert state(archive) == before
        finally:
            archive.close()


@settings(max_examples=20, deadline=None)
@given(said=st.lists(gestures, min_size=1, max_size=4))
def test_what_came_meanwhile_is_as_if_nothing_had_been_said(said: Sequence[Gesture]) -> None:
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as quiet:
        archive, untouched = Archive.open(Path(folder)), Archive.open(Path(quiet))
        try:
            for one in (archive, untouched):
                for number, text in enumerate(TEXTS):
                    add(one, f"Titolo {number}", text)
            inverses = [
                inverse
                for gesture in said
                if (inverse := say(archive, gesture).inverse) is not None
            ]
            told = []
            for one in (archive, untouched):
                later = add(one, "Ultimo", LATER)
                for inverse in reversed(inverses):
                    if one is archive:
                        one.apply(inverse)
                told.append([(m.entity.name, m.spans) for m in one.entities_of(later).entities])
            assert told[0] == told[1]
        finally:
            archive.close()
            untouched.close()


@settings(max_examples=20, deadline=None)
@given(said=st.lists(gestures, min_size=1, max_size=5), read=st.lists(articles, max_size=3))
def test_what_is_counted_follows_whatever_is_said(
    said: Sequence[Gesture], read: Sequence[ArticleId]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive.open(Path(folder))
        try:
            # Many that nothing happens to, so that what happens is followed one by one.
            for number in range(40):
                add(archive, f"Titolo {number}", f"{TEXTS[number % 3]} Capitolo {number}.")
            for gesture in said:
                archive.facets(Query())
                say(archive, gesture)
                for article in read:
                    read_again(archive, article, "2")
            columns = archive._searching._columns
            fresh = EntityColumns(archive._database, columns.rows_of)
            fresh.refresh(0)
            assert pairs(columns.named) == pairs(fresh)
            assert columns.named.kinds.tolist() == fresh.kinds.tolist()
            assert columns.named._merged == fresh._merged
        finally:
            archive.close()


def pairs(columns: EntityColumns) -> list[tuple[int, int]]:
    return sorted(zip(columns.rows.tolist(), columns.entities.tolist(), strict=True))
