"""The archive tells which of its words begin so."""

from __future__ import annotations

from emeroteca.archive import Archive
from tests.archive.drafts import draft


def test_the_commonest_words_come_first(archive: Archive) -> None:
    archive.add([draft("Uno", "Il fiume e la fiumana; il fiume.", "Perché i fiumi?")])
    archive.flush()
    assert archive.words("fium", 2) == ("fiume", "fiumana")
    assert archive.words("PERCHÉ", 5) == ("perche",)
    assert archive.words("xyz", 5) == ()
    assert archive.words("", 5) == ()
