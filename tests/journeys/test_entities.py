"""A reporter puts right whom an article names: two names of one man, a wrong one, a missed one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from emeroteca.archive import Archive
from emeroteca.entities.work import version
from emeroteca.model.article import ArticleId
from emeroteca.resources import resource
from tests.archive.recognised import add, read_again, told
from tests.journeys.desk import Desk
from tests.journeys.screen import leaves, missing_tools, screen, until

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"a real screen needs {missing_tools()}"
)

WORDS = (
    "Ada Ferri va a Mosca, e Ada Ferri torna.",
    "Lapo Ferri scrive da Valdorsa.",
    "Ada Ferri risponde.",
)


def test_names_are_walked_merged_renamed_dismissed_and_added(tmp_path: Path) -> None:
    library = tmp_path / "library"
    with closing(Archive.open(library)) as archive:
        article = add(archive, "Due lettere", *WORDS, read=False)
        read_again(
            archive, article, version(resource("models"))
        )  # so that nothing is left to be recognised
    with screen(tmp_path) as on:
        desk = Desk(on, tmp_path / "told", library)
        on.place(desk.window, 20, 20, 1300, 820)

        def listed(*names: str) -> bool:
            return until(lambda: desk.told("entities") == list(names), 10)

        def is_chosen(name: str, mention: int) -> bool:
            return until(lambda: desk.told("chosen") == {"name": name, "mention": mention}, 10)

        def opened() -> bool:
            on.do("key", "alt+1", "j")
            return until(lambda: bool(desk.told("entities")), 3)

        assert until(opened, 40), "no article opened"
        assert listed("Ada Ferri", "Lapo Ferri", "Mosca", "Valdorsa")

        # From the text to the panel, and on by the keyboard.
        desk.click("mark")
        assert is_chosen("Ada Ferri", 2)
        on.do("key", "ctrl+shift+i", "Right", "Right")
        assert is_chosen("Ada Ferri", 1)

        def place(question: str) -> tuple[int, int]:
            found: Any = desk.told(question)
            return int(found[0]), int(found[1])

        def merged() -> bool:
            on.drag(place("second entity"), place("first entity"))
            return until(lambda: "Lapo Ferri" not in desk.told("entities"), 5)

        assert until(merged, 40), "nothing was merged"
        assert listed("Ada Ferri", "Mosca", "Valdorsa")
        on.do("key", "ctrl+z")
        assert listed("Ada Ferri", "Lapo Ferri", "Mosca", "Valdorsa")

        desk.click("second entity")
        assert is_chosen("Lapo Ferri", 0)
        on.do("key", "F2")
        on.do("type", "--delay", "30", "Lapo")
        on.do("key", "Return")
        assert listed("Ada Ferri", "Lapo", "Mosca", "Valdorsa")
        on.do("key", "Delete")
        assert listed("Ada Ferri", "Mosca", "Valdorsa")

        # What was missed: a double click on the last place of a name, past its end, takes a word.
        place_of_mark = place("mark")
        on.do("mousemove", str(place_of_mark[0] + 90), str(place_of_mark[1]))
        on.do("click", "--repeat", "2", "--delay", "60", "1")
        on.do("key", "ctrl+shift+m")
        on.do("sleep", "0.6")
        on.do("key", "Down", "Return")
        assert listed("Ada Ferri", "risponde", "Mosca", "Valdorsa")
        assert is_chosen("risponde", 0)

        assert leaves(on, desk.program)
    with closing(Archive.open(library)) as archive:
        assert told(archive, ArticleId(article)) == {
            "Ada Ferri": ["Ada Ferri"] * 3,
            "risponde": ["risponde"],
            "Mosca": ["Mosca"],
            "Valdorsa": ["Valdorsa"],
        }
