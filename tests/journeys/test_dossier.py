"""A reporter asks what the archive knows of somebody and goes back to where it stands."""

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
from tests.journeys.screen import leaves, missing_tools, screen, until

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"a real screen needs {missing_tools()}"
)

WORDS = {"Ieri": "Ada Ferri va a Mosca.", "Oggi": "Lapo Ferri scrive ad Ada Ferri."}


def test_a_dossier_leads_back_to_the_article(tmp_path: Path) -> None:
    library = tmp_path / "library"
    with closing(Archive.open(library)) as archive:
        for day, (title, words) in enumerate(WORDS.items(), 1):
            article = add(archive, title, words, read=False, published=f"2024-06-0{day}")
            read_again(archive, article, version(resource("models")))
    with screen(tmp_path) as on:
        desk = Desk(on, tmp_path / "told", library)
        on.place(desk.window, 20, 20, 1300, 820)

        def dossier() -> Any:
            return desk.told("dossier")

        def opened() -> bool:
            on.do("key", "ctrl+d")
            on.do("sleep", "0.8")
            on.do("type", "--delay", "40", "ada")
            on.do("sleep", "0.8")
            on.do("key", "Return")
            if until(lambda: bool(dossier()["name"] == "Ada Ferri"), 4):
                return True
            on.do("key", "Escape")
            return False

        assert until(opened, 40), "no dossier"
        assert until(lambda: dossier()["rows"] == ["Oggi", WORDS["Oggi"], "Ieri", WORDS["Ieri"]])

        desk.click("sentence")
        assert until(lambda: desk.told("state")["text"] == WORDS["Oggi"], 10)
        assert leaves(on, desk.program)
