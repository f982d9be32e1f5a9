"""Whatever is done to annotations can be taken back and done again, to the letter."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from emeroteca.archive import Archive
from emeroteca.model.annotations.annotation import (
    Anchor,
    Annotation,
    AnnotationEdit,
    AnnotationId,
    Colour,
    MarkStyle,
)
from emeroteca.model.article import ArticleId
from emeroteca.model.text import Span
from tests.archive.drafts import draft

TEXT = "Il fiume sale e l'argine tiene."
TIMES = ("", "2024-05-01T10:00:00+00:00", "2024-05-02T10:00:00+00:00")

spans = st.builds(lambda at, size: Span(at, at + size), st.integers(0, 20), st.integers(1, 10))
anchors = spans.map(lambda s: Anchor(s, TEXT[s.start : s.end], TEXT[: s.start], TEXT[s.end :]))
ids = st.integers(0, 5).map(AnnotationId)
off_text = st.builds(
    Annotation,
    id=ids,
    article=st.sampled_from([None, ArticleId(1), ArticleId(9)]),
    anchor=st.none(),
    colour=st.sampled_from(Colour),
    note=st.sampled_from(["", "Una nota"]),
    tags=st.lists(st.sampled_from(["a", "b", "ç"]), unique=True).map(tuple),
    created=st.sampled_from(TIMES),
    changed=st.sampled_from(TIMES),
)
on_text = st.builds(
    Annotation,
    id=ids,
    article=st.just(ArticleId(1)),
    anchor=anchors,
    style=st.sampled_from(MarkStyle),
    created=st.sampled_from(TIMES),
    changed=st.sampled_from(TIMES),
)
edits = st.builds(
    AnnotationEdit,
    st.lists(st.one_of(off_text, on_text), max_size=3).map(tuple),
    st.lists(ids, max_size=2).map(tuple),
)


def state(archive: Archive) -> list[object]:
    return sorted(archive._database.rows("SELECT * FROM annotations"))


@settings(max_examples=40, deadline=None)
@given(made=st.lists(edits, min_size=1, max_size=5))
def test_edits_and_their_inverses_leave_no_trace(made: Sequence[AnnotationEdit]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive.open(Path(folder))
        try:
            archive.add([draft("Piena", TEXT)])
            steps = []
            for edit in made:
                before = state(archive)
                inverse = archive.apply(edit).inverse
                assert (inverse is None) == (before == state(archive))
                if inverse is not None:
                    steps.append((before, inverse, state(archive)))
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
