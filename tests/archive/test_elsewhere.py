"""Where words stand that an article was found by and that its text has not."""

from __future__ import annotations

import pytest

from emeroteca.archive import Archive
from emeroteca.model.changes import TagEdit
from emeroteca.model.query.tree import Name
from tests.archive.drafts import draft


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("dighe", (Name.TITLE,)),
        ("gazzetta", (Name.SITE,)),
        ("acqua", (Name.TITLE, Name.TAG)),
        ("title:acqua", (Name.TITLE,)),
        ("tag:acqua OR by:rossi", (Name.BY, Name.TAG)),
        ("rileggere", (Name.NOTE,)),
        ("piove -acqua", ()),
        ("is:unread", ()),
        ("rile", (Name.NOTE,)),
    ],
)
def test_every_field_that_holds_a_word(
    archive: Archive, words: str, names: tuple[Name, ...]
) -> None:
    made = draft("La diga e l'acqua", "Qui piove.", site="Gazzetta", byline="Ada Rossi")
    added, _ = archive.add([made])
    article = added[0].id
    assert article is not None
    archive.apply(TagEdit((article,), ("acqua",), ()))
    archive.set_note(article, "Da rileggere.")
    while archive.index_pending(64):
        pass
    assert archive.elsewhere(words, article, unfinished=True) == names
