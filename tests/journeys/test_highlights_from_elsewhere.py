"""Somebody leaves another program and brings its highlights along, together with a page of two."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.desk import HERE, Desk
from tests.journeys.screen import Screen, leaves, missing_tools, screen, until

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"a real screen needs {missing_tools()}"
)

SITE = "https://harbourpost.example/"
FLOOD = (
    "The river rose by two metres in one night, and the old dike held until the morning, when the "
    "rain stopped and people went back to the houses on the bank.",
    "The iron bridge stays closed at least until the end of the week, the mayor said, because "
    "nobody knows yet what the water has carried away from under the piers.",
)
MILL = (
    "For forty years one man has opened the sluice at five in the morning, and the village has set "
    "its clocks by the sound of the wheel that turns below the chapel.",
    "He will not say who comes after him, because nobody does, and because a mill is not a thing "
    "that one can explain to somebody who has to ask.",
)


def page(path: Path, title: str, *paragraphs: str) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    path.write_text(
        f'<!doctype html><html lang="en"><head><title>{title} | The Harbour Post</title>'
        f'<link rel="canonical" href="{SITE}{path.stem}"></head>'
        f"<body><article><h1>{title}</h1>{body}</article></body></html>",
        "utf-8",
    )
    return str(path)


def exported(path: Path) -> str:
    marked = (
        ("flood?utm_source=mail", "the old dike held until the morning"),
        ("flood", "words that this page never had in any of its editions"),
        ("mill/", "set its clocks by the sound of the wheel"),
    )
    rows = [
        {
            "uri": SITE.replace("https://", "http://www.") + name,
            "text": "",
            "document": {"title": [name]},
            "target": [{"selector": [{"type": "TextQuoteSelector", "exact": quote}]}],
        }
        for name, quote in marked
    ]
    path.write_text(json.dumps({"annotations": rows}), "utf-8")
    return str(path)


def test_highlights_of_another_program_find_their_pages(tmp_path: Path) -> None:
    flood = page(tmp_path / "flood.html", "The flood", *FLOOD)
    mill = page(tmp_path / "mill.html", "The mill", *MILL)
    notes = exported(tmp_path / "hypothesis.json")
    with screen(tmp_path) as on:
        desk = Desk(on, tmp_path / "told", tmp_path / "library")
        on.place(desk.window, 280, 20, 1180, 820)
        drop(on, desk, lambda: desk.told("arrived") is not None, notes, flood)
        assert [text[-1] for text in desk.told("arrived")["sums"]] == ["1", "1", "1"]
        assert desk.told("arrived")["pages"] == ["http://www.harbourpost.example/mill/"]
        on.do("windowactivate", "--sync", on.window("Highlights and notes$"))
        on.do("key", "Escape")
        assert until(lambda: desk.told("arrived") is None, 10)

        # The page that is missing comes in, and what waited for it is there.
        drop(on, desk, lambda: desk.says("For forty years"), mill)
        assert until(lambda: marks(desk) == ["set its clocks by the sound of the wheel"], 10)
        on.do("windowactivate", "--sync", desk.window)
        on.do("key", "ctrl+z")
        assert until(lambda: marks(desk) == [], 10)
        on.do("key", "ctrl+shift+z")
        assert until(lambda: marks(desk) == ["set its clocks by the sound of the wheel"], 10)
        # What its page never had is still in the notebook, and so is the one that was placed.
        on.do("key", "ctrl+shift+b")
        assert until(lambda: len(desk.told("noted")) == 3, 10)
        on.do("windowactivate", "--sync", desk.window)
        assert leaves(on, desk.program)


def marks(desk: Desk) -> list[str]:
    return [one["words"] for one in desk.told("marks")]


def drop(on: Screen, desk: Desk, came: Callable[[], bool], *files: str) -> None:
    """Drag files from another program to the window, until they came."""
    source = on.start(sys.executable, str(HERE / "drag_source.py"), *files)
    assert until(lambda: bool(on.window("drag-source")))
    on.place(on.window("drag-source"), 20, 400, 200, 120)
    for _ in range(3):
        on.drag((100, 450), (900, 500))
        if until(came, 20):
            break
    assert came(), "the drop did not arrive"
    source.terminate()
    source.wait(10)
    on.do("windowactivate", "--sync", desk.window)
