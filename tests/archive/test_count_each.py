"""Of each query the archive tells how many articles answer, and from when to when."""

from __future__ import annotations

from emeroteca.archive import Archive
from emeroteca.archive.counting import count_each
from emeroteca.model.name_list import Match, NameCount, query_of
from emeroteca.model.search import Filter
from tests.archive.drafts import draft


def test_articles_and_dates_of_each_name(archive: Archive) -> None:
    archive.add(
        [
            draft("Uno", "Mario Rossi parla.", published="2024-06-19"),
            draft("Due", "Parla Rossi Mario.", published="2021"),
            draft("Tre", "Mario Rosi tace.", published="2023-02"),
        ]
    )
    names = ["Mario Rossi", 'Mario "Rossi"', "Nessuno"]
    asked = [query_of(name, Match.PHRASE) for name in names]
    one = NameCount(1, "2024-06-19", "2024-06-19")
    assert count_each(archive, asked, Filter()) == [one, one, NameCount(0)]
    words = [query_of("Mario Rossi", match) for match in (Match.WORDS, Match.MISSPELT)]
    assert count_each(archive, words, Filter()) == [
        NameCount(2, "2021", "2024-06-19"),
        NameCount(3, "2021", "2024-06-19"),
    ]
    assert count_each(archive, words[:1], Filter(since="2022"))[0].articles == 1
