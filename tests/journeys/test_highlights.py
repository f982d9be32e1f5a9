"""A student marks a page, draws a mark further, writes on it, and finds it in the notebook."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from emeroteca.archive import Archive
from emeroteca.entities.work import version
from emeroteca.resources import resource
from tests.archive.recognised import add, read_again
from tests.journeys.desk import Desk
from tests.journeys.screen import Screen, leaves, missing_tools, screen, until

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"a real screen needs {missing_tools()}"
)

WORDS = (
    "Ada Ferri va a Mosca e torna con una valigia piena di lettere mai spedite.",
    "Nessuno le apre per trent'anni.",
)


def test_a_page_is_marked_by_mouse_and_by_keyboard(tmp_path: Path) -> None:
    library = tmp_path / "library"
    with closing(Archive.open(library)) as archive:
        article = add(archive, "Le lettere", *WORDS, read=False)
        # So that nothing is left to be recognised while one marks.
        read_again(archive, article, version(resource("models")))
    with screen(tmp_path) as on:
        desk = Desk(on, tmp_path / "told", library)
        on.place(desk.window, 20, 20, 1300, 820)

        def opened() -> bool:
            on.do("key", "alt+1", "j")
            return until(lambda: desk.says("Ada Ferri"), 3)

        assert until(opened, 40), "no article opened"
        mark_with_the_mouse(on, desk)
        write_with_the_keyboard(on, desk)
        desk.program.kill()
        desk.program.wait(10)
    with closing(Archive.open(library)) as archive:
        told = [(one.anchor, one.note) for one in archive.annotations_of(article)]
        assert [(anchor.exact, note) for anchor, note in told if anchor is not None] == [
            ("Ada Ferri", "Who is **she**?"),
            ("va a Mosca", ""),
        ]
    with screen(tmp_path) as on:
        desk = Desk(on, tmp_path / "told again", library)
        find_in_the_notebook(on, desk)
        assert leaves(on, desk.program)


def mark_with_the_mouse(on: Screen, desk: Desk) -> None:
    """Select by a drag, colour by a digit, draw the end further, and take that back."""

    def place(question: str) -> tuple[int, int]:
        found: Any = desk.told(question)
        return int(found[0]), int(found[1])

    def marked(words: str) -> bool:
        return until(lambda: [one["words"] for one in desk.told("marks")] == [words], 10)

    def selected() -> bool:
        on.drag(place("word va"), place("word Mosca"))
        return until(lambda: desk.told("bar") is not None, 5)

    assert until(selected, 40), "no bar came"
    on.do("key", "2")
    assert marked("va a Mosca")
    assert desk.told("marks")[0]["colour"] == "green"
    desk.click("mark of highlight")
    assert until(lambda: desk.told("handle") is not None, 10)
    on.drag(place("handle"), place("word torna"))
    assert marked("va a Mosca e torna")
    on.do("key", "ctrl+z")
    assert marked("va a Mosca")


def write_with_the_keyboard(on: Screen, desk: Desk) -> None:
    """Select with a caret and write a note; a second after the last key it is safe."""
    on.do("key", "Escape", "alt+2", "F7", "ctrl+Home", "ctrl+shift+Right", "ctrl+shift+Right")
    assert until(lambda: desk.told("bar") is not None, 10)
    on.do("key", "Return")
    assert until(lambda: desk.told("writing") is not None, 10)
    on.do("type", "--delay", "30", "Who is **she**?")
    on.do("sleep", "1")


def find_in_the_notebook(on: Screen, desk: Desk) -> None:
    """Search the notebook and go from there to the words in their article."""

    def shown() -> bool:
        # A window that has only just come does not hear its first key.
        on.do("windowactivate", "--sync", desk.window)
        on.do("key", "ctrl+shift+b")
        return until(lambda: len(desk.told("noted")) == 2, 3)

    assert until(shown, 40), "the notebook did not come"
    assert until(lambda: bool(on.window("Notebook$")), 10)
    on.do("windowactivate", "--sync", on.window("Notebook$"))
    on.do("type", "--delay", "30", "she")
    assert until(lambda: desk.told("noted") == ["Ada Ferri"], 10)
    on.do("key", "Down")
    on.do("key", "ctrl+Return")
    assert until(lambda: desk.says("Nessuno le apre"), 20)
    assert until(lambda: desk.told("chosen highlight") == "Ada Ferri", 10)
    on.do("windowactivate", "--sync", desk.window)
