"""Makes articles of any number and length, always the same ones, for benchmarks."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from emeroteca.archive import Archive
from emeroteca.model.article import Draft
from tests.archive import drafts

_ONSETS = [
    "b",
    "c",
    "d",
    "f",
    "g",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "br",
    "cr",
    "gr",
    "pr",
    "st",
    "tr",
    "sc",
]
_VOWELS = ["a", "e", "i", "o", "u", "ia", "io"]
_ENDS = ("", "", "n", "r", "l", "")
_LANGUAGES = ("it", "en", "fr", "es", "de")
_PARAGRAPH = 90
_BATCH = 2_000


def vocabulary(size: int = 30_000, seed: int = 7) -> list[str]:
    """Invented words, the first of which are taken most often."""
    chance = random.Random(seed)
    words: dict[str, None] = {}
    while len(words) < size:
        parts = (
            chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_ENDS)
            for _ in range(chance.randint(1, 4))
        )
        words["".join(parts)] = None
    return list(words)


def paragraphs(chance: random.Random, words: list[str], length: int) -> list[str]:
    """About `length` words in paragraphs, as frequent as words of a language are (Zipf)."""
    taken = [words[int(len(words) ** chance.random()) - 1] for _ in range(length)]
    starts = range(0, length, _PARAGRAPH)
    return [" ".join(taken[at : at + _PARAGRAPH]).capitalize() + "." for at in starts]


def draft(number: int, words: list[str], length: int) -> Draft:
    """The draft of one article of about `length` words."""
    chance = random.Random(number)
    made = paragraphs(chance, words, length)
    return drafts.draft(
        " ".join(made[0].split()[:8]),
        *made,
        site=f"Site {chance.randint(1, 200)}",
        language=chance.choice(_LANGUAGES),
        published=_day(chance),
    )


def _day(chance: random.Random) -> str:
    return f"20{chance.randint(10, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"


def library(folder: Path, articles: int, length: int) -> Path:
    """A library of that many articles, indexed and at rest; one that is there already is taken."""
    done = folder / f".made-{articles}-{length}"
    if done.exists():
        return folder
    words = vocabulary()
    archive = Archive.open(folder)
    for start in range(0, articles, _BATCH):
        batch = range(start, min(start + _BATCH, articles))
        archive.add([draft(number, words, length) for number in batch])
        while archive.index_pending(_BATCH):
            pass
    archive.flush()
    archive.outgrown()
    while archive.upkeep():
        pass
    archive.close()
    done.touch()
    return folder


def pages(folder: Path, number: int, length: int = 600) -> Path:
    """A folder of saved pages with navigation and related links around an article."""
    folder.mkdir(parents=True, exist_ok=True)
    for index, page in enumerate(_pages(number, length)):
        (folder / f"page-{index:05}.html").write_text(page, "utf-8")
    return folder


def _pages(number: int, length: int) -> Iterator[str]:
    words = vocabulary()
    menu = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in words[200:230])
    for index in range(number):
        body = paragraphs(random.Random(index), words, length)
        title = " ".join(body[0].split()[:8])
        yield (
            f'<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>{title}</title>'
            f"</head><body><nav><ul>{menu}</ul></nav><article><h1>{title}</h1>"
            + "".join(f"<p>{paragraph}</p>" for paragraph in body)
            + f"</article><aside><ul>{menu}</ul></aside></body></html>"
        )
