"""A reader narrows a list by hand: one site, everything but it, two years, and all of it again."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from tests.archive.drafts import draft
from tests.journeys.desk import Desk
from tests.journeys.screen import leaves, missing_tools, screen, until

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"a real screen needs {missing_tools()}"
)


def test_sites_dates_words_and_back(tmp_path: Path) -> None:
    library = tmp_path / "library"
    with closing(Archive.open(library)) as archive:
        faro = [draft(f"Diga {n}", site="Il Faro", published=f"202{n}") for n in range(4)]
        bell = [draft(f"Ponte {n}", site="The Bell", published=f"202{n}") for n in range(3)]
        archive.add([*faro, *bell])
    with screen(tmp_path) as on:
        desk = Desk(on, tmp_path / "told", library)
        on.place(desk.window, 20, 20, 1180, 820)

        def lists(count: int, *chips: str) -> bool:
            return until(lambda: desk.told("listed") == {"count": count, "chips": list(chips)})

        assert lists(7), "the library did not come"
        desk.click("site")
        assert lists(4, "Site: Il Faro")
        desk.click("button of the site")
        assert lists(3, "not Site: Il Faro")

        first, second = desk.told("first year"), desk.told("second year")
        on.drag((first[0], first[1]), (second[0], second[1]))
        assert lists(2, "not Site: Il Faro", "2020–2021")
        on.do("key", "ctrl+k")
        on.do("type", "--delay", "40", "ponte")
        assert lists(2, "not Site: Il Faro", "2020–2021")
        desk.click("chip")
        assert lists(2, "2020–2021")
        on.do("key", "ctrl+shift+l")
        assert lists(3)
        assert leaves(on, desk.program)
