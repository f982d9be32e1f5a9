"""The program on a screen, and what it tells of itself, for journeys that look into it."""

from __future__ import annotations

import json
import socket
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.journeys.screen import Screen, until

HERE = Path(__file__).parent


class Desk:
    """The program on a screen, and what it tells of itself."""

    def __init__(self, on: Screen, socket_file: Path, library: Path) -> None:
        self.on = on
        self._socket = str(socket_file)
        script = str(HERE / "watched.py")
        self.program = on.start(sys.executable, script, self._socket, str(library))
        assert until(lambda: bool(on.window("Emeroteca$")), 60), "the window did not come"
        self.window = on.window("Emeroteca$")

    def told(self, question: str) -> Any:
        """The answer to a question."""
        with closing(socket.socket(socket.AF_UNIX)) as asked:
            asked.settimeout(20)
            asked.connect(self._socket)
            asked.sendall(question.encode() + b"\n")
            with asked.makefile() as answer:
                return json.loads(answer.readline())

    def state(self, name: str) -> Any:
        """One thing that the window shows."""
        return self.told("state")[name]

    def says(self, words: str) -> bool:
        """Whether the article that is open holds some words."""
        return words in str(self.state("text"))

    def click(self, question: str, opens: str = "") -> None:
        """Click what a question tells the place of, once it is there and has come to rest.

        Where the click `opens` something and nothing came, a hand would try again.
        """
        for _ in range(5):
            self._click(question)
            if not opens or until(lambda: self.told(opens) is not None, 10):
                return

    def _click(self, question: str) -> None:
        places: list[Any] = [None]

        def rests() -> bool:
            places.append(self.told(question))
            return places[-1] is not None and places[-1] == places[-2]

        assert until(rests, 40), f"there is no {question}"
        self.on.do("mousemove", *map(str, places[-1]))
        self.on.do("click", "1")
