"""A reporter puts an article right: a glued word, and a line of its tail that is taken back."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.model.article import ArticleId
from tests.journeys.desk import Desk
from tests.journeys.screen import leaves, missing_tools, screen, until
from tests.shared import SHARED, needs_shared

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"a real screen needs {missing_tools()}"),
    needs_shared,
]

HERE = Path(__file__).parent
ARTICLE = SHARED / "articles" / "russia-corea-del-nord.txt"
TAIL = "vitamina B12"


def drag_in(desk: Desk, library: Path) -> None:
    """Drag the article from another program into the window."""
    on = desk.on
    source = on.start(sys.executable, str(HERE / "drag_source.py"), str(ARTICLE))
    assert until(lambda: bool(on.window("drag-source")), 60)
    on.place(on.window("drag-source"), 20, 400, 200, 120)
    # On a busy machine the X server may take a drag for two clicks: a hand would try again.
    for _ in range(4):
        on.drag((100, 450), (900, 500))
        if until(lambda: any(path.is_file() for path in (library / "originals").rglob("*")), 10):
            break
    source.terminate()
    on.do("windowactivate", "--sync", desk.window)


def test_a_glued_word_and_a_line_of_the_tail(tmp_path: Path) -> None:
    library = tmp_path / "library"
    with screen(tmp_path) as on:
        desk = Desk(on, tmp_path / "told", library)
        on.place(desk.window, 280, 20, 1180, 820)
        drag_in(desk, library)
        assert until(lambda: desk.state("suggestions") == 7, 60), "the article did not open"

        desk.click("suggestion", opens="repair")
        desk.click("repair")
        assert until(lambda: desk.says("Vladimir Putin Chi ringraziato"), 60)
        assert until(lambda: desk.state("suggestions") == 6)

        on.do("key", "ctrl+shift+e")
        assert until(lambda: desk.state("rows") > 20, 60), "the pieces did not come"
        on.do("key", "ctrl+f")
        on.do("type", "--delay", "40", TAIL)
        assert until(lambda: desk.state("rows") == 1), "the line of the tail was not found"
        on.do("key", "Down", "k")
        assert until(lambda: bool(desk.state("changed")))
        on.do("key", "ctrl+Return")
        assert until(lambda: desk.says(TAIL), 60), "the line did not come back"
        assert until(lambda: not desk.state("repairing"))
        assert desk.says("Vladimir Putin Chi ringraziato")

        on.do("key", "ctrl+z")
        assert until(lambda: not desk.says(TAIL), 60), "undoing changed nothing"
        assert desk.says("Vladimir Putin Chi ringraziato")
        assert leaves(on, desk.program)
    with closing(Archive.open(library)) as archive:
        opened = archive.open_article(ArticleId(1))
        assert TAIL not in opened.text.content
        assert [mend.replacement for mend in archive.repairs(ArticleId(1)).mends] == ["Putin Chi"]
        assert archive.original(ArticleId(1)).data == ARTICLE.read_bytes()
