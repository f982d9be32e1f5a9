"""What takes part in the measurements, ours and others alike."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from tests.benchmarks.search.corpus import Made
from tests.benchmarks.search.questions import Question

SHOWN = 20
"""Articles that a person sees at once; every engine ranks all and returns so many."""


class Contender(Protocol):
    """An index of articles on disk; used by one process."""

    def put(self, batch: Sequence[Made]) -> None:
        """Add articles and commit them."""

    def tend(self) -> None:
        """Do what is done between two questions, where an engine does not do it by itself."""

    def finish(self) -> None:
        """Do what is usually done after a large import."""

    def ask(self, question: Question) -> int:
        """Answer as a person would see it; returns how many articles are shown or counted."""

    def best(self, question: Question) -> list[int]:
        """The ids of the best articles, the best first."""

    def exact(self, question: Question) -> int:
        """The same in numbers that can be compared: articles that hold the words as they are, for
        facets how often they have a tag."""

    def size(self) -> int:
        """The bytes of its index, without the text that is kept to be shown."""

    def close(self) -> None:
        """Release its files."""


def searched(article: Made) -> str:
    """What others search beside the title, in one field, where ours keeps each in its own."""
    apart = (article.subtitle, article.text, article.byline, article.site, *article.tags)
    return "\n".join(filter(None, apart))


def bytes_in(folder: Path, but: str = "") -> int:
    """The bytes of all files in a folder, save those whose names end so."""
    files = (path for path in folder.rglob("*") if path.is_file())
    total = 0
    for path in files:
        # An engine may merge its files away while they are counted.
        with contextlib.suppress(FileNotFoundError):
            total += 0 if but and path.name.endswith(but) else path.stat().st_size
    return total


def day(iso: str) -> int:
    """An ISO day as a number: 20240619."""
    return int(iso.replace("-", ""))


def misspellings(word: str) -> set[str]:
    """Everything that one letter changed, left out or put in makes of a word, but its first."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    cuts = [(word[:at], word[at:]) for at in range(1, len(word) + 1)]
    made = {head + tail[1:] for head, tail in cuts if tail}
    made |= {head + c + tail[1:] for head, tail in cuts if tail for c in letters}
    return made | {head + c + tail for head, tail in cuts for c in letters}
