"""A reporter keeps a search under a name, takes an old one out of the list, and counts names."""

from __future__ import annotations

import tomllib
from contextlib import closing
from pathlib import Path

import pytest

from emeroteca import settings
from emeroteca.archive import Archive
from emeroteca.settings import Settings
from tests.archive.drafts import draft
from tests.journeys.screen import leaves, missing_tools, screen, until

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"a real screen needs {missing_tools()}"
)

TITLES = ("La diga di Vallescura", "Il mare a Porto Lenza")


def test_searches_are_kept_forgotten_and_counted(tmp_path: Path) -> None:
    library, kept = tmp_path / "library", tmp_path / "config" / "emeroteca" / "settings.toml"
    with closing(Archive.open(library)) as archive:
        archive.add([draft(title) for title in TITLES])
    settings.save(Settings(theme="light", recent=("vecchia ricerca", "mare")), kept)

    def recent() -> list[str]:
        return list(tomllib.loads(kept.read_text("utf-8"))["recent"])

    def shown(title: str) -> bool:
        return until(lambda: bool(desk.window(title)), 10)

    with screen(tmp_path) as desk:
        program = desk.emeroteca(library)
        window = desk.window("Emeroteca$")
        desk.place(window, 20, 20, 1180, 820)

        def opened() -> bool:
            desk.do("key", "alt+1", "j")
            return until(lambda: "Vallescura" in desk.do("getwindowname", window), 2)

        assert until(opened, 40), "no article opened"

        # Del is for the list of searches now, and not for the article that is selected.
        desk.do("key", "ctrl+k")
        desk.do("sleep", "0.5")
        desk.do("key", "Down")
        desk.do("sleep", "0.5")
        desk.do("key", "Delete")
        assert until(lambda: recent() == ["mare"], 10), recent()
        desk.do("key", "Return")
        desk.do("sleep", "1")

        desk.do("key", "ctrl+s")
        assert shown("Save this search"), "it did not ask for a name"
        desk.do("type", "--delay", "30", "Sul mare")
        desk.do("key", "Return")
        desk.do("sleep", "1")

        desk.do("key", "ctrl+shift+k")
        assert shown("Search for a list"), "the dialog did not come"
        desk.do("type", "--delay", "30", "Porto Lenza")
        desk.do("key", "alt+s")
        desk.do("sleep", "1")
        desk.do("key", "alt+a")
        desk.do("sleep", "1")
        desk.do("key", "Escape")
        desk.do("windowactivate", "--sync", window)
        assert until(lambda: recent()[0] == '"Porto Lenza"', 10), recent()
        assert leaves(desk, program)

    with closing(Archive.open(library)) as archive:
        (search,) = archive.saved_searches()
        assert (search.name, search.words) == ("Sul mare", "mare")
        assert archive.counts().trash == 0
