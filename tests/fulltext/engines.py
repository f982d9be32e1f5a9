"""Every engine, so that one suite of tests holds them all to the same contract."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from emeroteca.fulltext import Document, Engine
from emeroteca.fulltext.index import FullText
from emeroteca.fulltext.packed.index import Packed


class Opener(Protocol):
    """Opens the index in a folder."""

    def __call__(self, folder: Path, verify: bool = False) -> Engine: ...


ENGINES: dict[str, Opener] = {"whoosh": FullText.open, "packed": Packed.open}


LOADED = (*ENGINES, "packed and merged")


def loaded(kind: str, folder: Path, batches: Iterable[Sequence[Document]]) -> Engine:
    """An engine with some documents, each batch of them a commit of its own."""
    engine = ENGINES[kind.split(maxsplit=1)[0]](folder)
    for batch in batches:
        engine.add(batch)
        engine.commit()
    return tidied(engine) if kind.endswith("merged") else engine


def tidied(engine: Engine) -> Engine:
    """The engine after all its upkeep."""
    while engine.tidy():
        pass
    return engine
