"""Whatever a person says about cleanings can be taken back, and nothing is left of it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from emeroteca.archive import Archive
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import RepairEdit
from emeroteca.model.cleaning import Choice, Mend, SiteRule, fingerprint
from tests.archive.desk import SITE, TAIL, Desk, state, tailed
from tests.archive.repaired import repaired

TEXTS = (TAIL, "E un altro ne segue.", "Una riga che non sta da nessuna parte.")
choices = st.builds(Choice, st.sampled_from([fingerprint(t) for t in TEXTS]), st.booleans())
rules = st.one_of(
    st.builds(
        SiteRule,
        st.just(SITE),
        st.booleans(),
        text=st.sampled_from([fingerprint(t) for t in TEXTS]),
        learned=st.booleans(),
    ),
    st.builds(SiteRule, st.just(SITE), st.booleans(), place=st.sampled_from(["p.a", "p.b"])),
)
mends = st.builds(
    Mend, st.just("PutinChi"), st.just("Putin Chi"), st.text(), st.text(), st.booleans()
)
some_rules = st.lists(rules, max_size=2).map(tuple)
edits = st.builds(
    RepairEdit,
    st.sampled_from([ArticleId(i) for i in (1, 2, 3)]),
    st.lists(choices, max_size=2, unique_by=lambda choice: choice.key).map(tuple),
    st.lists(mends, max_size=1).map(tuple),
    some_rules,
    some_rules,
)


def all_clean(desk: Desk, ids: list[ArticleId]) -> bool:
    """Whether the edit marked every article that it changes something in."""
    found = []
    for article in ids:
        said = desk.archive.repairs(article)
        found.append(desk.archive.replace(article, repaired(desk.drafts[article], said), said))
    return not any(changes.cleaned for changes in found)


@settings(max_examples=25, deadline=None)
@given(said=st.lists(st.tuples(edits, st.booleans()), min_size=1, max_size=4))
def test_edits_and_their_inverses_leave_no_trace(said: list[tuple[RepairEdit, bool]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive.open(Path(folder))
        try:
            desk = Desk(archive)
            ids = desk.add(*map(tailed, (1, 2, 3)))
            seen = []
            for edit, cleaned in said:
                desk.clean()
                before = [state(archive, article) for article in ids]
                inverse = archive.apply(edit).inverse
                if inverse is not None:
                    seen.append((before, inverse))
                if cleaned:
                    desk.clean()
                    assert all_clean(desk, ids)
            for before, inverse in reversed(seen):
                archive.apply(inverse)
                desk.clean()
                assert [state(archive, article) for article in ids] == before
            assert archive.rules() == {}
        finally:
            archive.close()
