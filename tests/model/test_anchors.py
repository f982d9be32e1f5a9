"""A reading position is found again by its words."""

from __future__ import annotations

from emeroteca.model.anchors import moved
from tests.archive.drafts import text_of

NEWS = "Iscriviti alla nostra lettera settimanale."
FIRST = "Il primo capoverso racconta del fiume e della sua piena di novembre."
SECOND = "Il secondo capoverso torna sul ponte che la piena aveva portato via."
THIRD = "Il terzo capoverso chiude con il traghetto e con chi lo guida ancora."


def test_the_same_words_are_found_where_they_stand_now() -> None:
    old, new = text_of(NEWS, FIRST, SECOND, THIRD), text_of(FIRST, SECOND, THIRD)
    at = old.content.index("torna sul ponte")
    assert new.content[moved(old, new, at) :].startswith("torna sul ponte")
    assert moved(new, old, moved(old, new, at)) == at


def test_the_top_stays_the_top() -> None:
    assert moved(text_of(NEWS, FIRST), text_of(FIRST), 0) == 0


def test_where_the_words_are_gone_the_next_ones_are_taken() -> None:
    old, new = text_of(FIRST, NEWS, SECOND), text_of(FIRST, SECOND)
    assert new.content[moved(old, new, old.content.index("lettera")) :] == SECOND


def test_where_nothing_follows_any_more_the_last_words_before_are_taken() -> None:
    old, new = text_of(FIRST, SECOND, NEWS), text_of(FIRST, SECOND)
    assert new.content[moved(old, new, old.content.index("lettera")) :] == SECOND


def test_what_recurs_is_taken_where_it_stood() -> None:
    old, new = text_of(NEWS, FIRST, SECOND, NEWS, THIRD), text_of(NEWS, FIRST, SECOND, NEWS)
    at = old.content.rindex("Iscriviti")
    assert moved(old, new, at) == new.content.rindex("Iscriviti")


def test_another_text_altogether_keeps_the_place_on_the_way() -> None:
    old, new = text_of(FIRST, SECOND), text_of("Qualcosa di affatto diverso. " * 9)
    assert 0 <= moved(old, new, len(old.content) - 1) <= len(new.content)
