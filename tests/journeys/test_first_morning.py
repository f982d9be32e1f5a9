"""A reporter's first morning: drag saved articles in, find one by a word, read it, leave."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from emeroteca.resources import resource
from tests.journeys.screen import leaves, missing_tools, screen, until

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"a real screen needs {missing_tools()}"
)

SOURCE = Path(__file__).with_name("drag_source.py")


def listed(library: Path) -> list[dict[str, object]]:
    """What the command line lists of a library that no window has open."""
    command = [sys.executable, "-m", "emeroteca", "list", "--library", str(library), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def kept(library: Path) -> int:
    """How many original files a library keeps."""
    return sum(path.is_file() for path in (library / "originals").rglob("*"))


def test_drag_from_another_program_search_read_and_leave(tmp_path: Path) -> None:
    library = tmp_path / "library"
    names = ("acqua-alta-a-porto-lenza.txt", "lighthouse-keepers-log.html")
    files = [str(resource("samples", name)) for name in names]
    with screen(tmp_path) as desk:
        program = desk.emeroteca(library)
        window = desk.window("Emeroteca$")
        desk.place(window, 280, 20, 1180, 820)
        desk.start(sys.executable, str(SOURCE), *files)
        assert until(lambda: bool(desk.window("drag-source")))
        desk.place(desk.window("drag-source"), 20, 400, 200, 120)

        # On a busy machine the X server may take a drag for two clicks: a hand would try again.
        for _ in range(3):
            desk.drag((100, 450), (900, 500))
            if until(lambda: kept(library) >= 2, 8):
                break
        assert kept(library) >= 2, "the drop did not arrive"
        desk.do("windowactivate", "--sync", window)

        # Typed before everything is indexed the word finds less: type it until the title comes.
        def found() -> bool:
            desk.do("key", "ctrl+k", "ctrl+a")
            desk.do("type", "--delay", "40", "passerelle")
            desk.do("sleep", "0.8")
            desk.do("key", "Down")
            desk.do("sleep", "0.8")
            return "Acqua alta a Porto Lenza" in desk.do("getwindowname", window)

        assert until(found, 30), desk.do("getwindowname", window)
        desk.do("key", "s")
        desk.do("sleep", "0.5")
        assert leaves(desk, program)

    articles = {str(one["title"]): one for one in listed(library)}
    assert len(articles) == 2
    (read,) = [one for title, one in articles.items() if title.startswith("Acqua alta")]
    assert read["starred"] is True
    assert read["unread"] is False
