"""Every engine, so that one suite of tests holds them all to the same contract."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from emeroteca.fulltext import Engine
from emeroteca.fulltext.index import FullText
from emeroteca.fulltext.packed.index import Packed


class Opener(Protocol):
    """Opens the index in a folder."""

    def __call__(self, folder: Path, verify: bool = False) -> Engine: ...


ENGINES: dict[str, Opener] = {"whoosh": FullText.open, "packed": Packed.open}


def tidied(engine: Engine) -> Engine:
    """The engine after all its upkeep."""
    while engine.tidy():
        pass
    return engine
