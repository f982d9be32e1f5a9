"""Edits travel between the window and the archive's process."""

from __future__ import annotations

import pickle

from emeroteca.model.article import ArticleId
from emeroteca.model.changes import ArticleState, StateEdit


def test_states_arrive_as_they_were() -> None:
    edit = StateEdit(
        (
            ArticleState(ArticleId(3), True, False, False, "", ("acqua", "Faro")),
            ArticleState(ArticleId(7), False, True, True, "2026-03-02T10:00:00", ()),
        )
    )
    assert pickle.loads(pickle.dumps(edit)) == edit
