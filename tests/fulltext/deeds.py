"""A small index of many segments, what is done to it, and everything that it can then say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from emeroteca.fulltext import Document, Engine
from emeroteca.model.article import ArticleId
from emeroteca.model.query import parse
from tests.fulltext.engines import loaded, tidied


def numbered(number: int, word: str = "vecchio") -> Document:
    """A document with a word of its own."""
    return Document(ArticleId(number), f"Titolo {word}{number}", text=f"{word} fiume", note=word)


def made(kind: str, folder: Path) -> Path:
    """The folder of an index with thirteen commits, of one of which something is removed."""
    engine = loaded(kind, folder, [[numbered(n)] for n in range(1, 14)])
    engine.remove([ArticleId(5)])
    engine.commit()
    engine.close()
    return folder


ASKED = (
    *(f"vecchio{number}" for number in (1, 2, 3, 5, 13)),
    *("nuovo2", "nuovo14", "fiume", "note:vecchio", "nuovo", '"nuovo fiume"', "tit*"),
)


def state(engine: Engine) -> tuple[object, ...]:
    """What an index of these documents finds."""

    def found(words: str) -> list[int]:
        return sorted(engine.search(parse(words).tree).ids.tolist())

    return tuple(map(found, ASKED))


def add(engine: Engine) -> None:
    """Replace one and add one."""
    engine.add([numbered(2, "nuovo"), numbered(14, "nuovo")])
    engine.commit()


def remove(engine: Engine) -> None:
    """Remove two."""
    engine.remove([ArticleId(3), ArticleId(4)])
    engine.commit()


def merge(engine: Engine) -> None:
    """Do all the upkeep."""
    tidied(engine)


DEEDS: tuple[Callable[[Engine], None], ...] = (add, remove, merge)
