"""Measures highlights in the window: opening an article with 500, and typing in their filter.

`python -m tests.benchmarks.highlights [HIGHLIGHTS] [WORDS]` fills a library that is thrown away
with 10,000 annotations, opens articles of one length with and without highlights, and prints
milliseconds of what is done in the window's own process up to the painted article and list.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import cast

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from emeroteca import app as composition
from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.main_window import MainWindow
from emeroteca.model.annotations.annotation import Annotation, AnnotationEdit, Colour
from emeroteca.model.annotations.passage import passage
from emeroteca.model.article import ArticleId
from emeroteca.model.text import Span
from emeroteca.settings import Settings
from tests.benchmarks import corpus
from tests.gui.fake_jobs import FakeJobs

EVERYWHERE = 10_000
ROUNDS = 9
NOTES = ("", "", "Short", "A note **with** marks:\n\n- one thing\n- [another](https://a.example)")


def mark(archive: Archive, article: ArticleId, count: int, chance: random.Random) -> None:
    """Put random highlights on an article."""
    text = archive.open_article(article).text
    made = []
    for _ in range(count):
        start = chance.randrange(len(text.content) - 200)
        span = Span(start, start + chance.randrange(5, 180))
        tags = chance.choice(((), (), ("river",), ("to check", "river")))
        anchor, colour = passage(text, span), chance.choice(list(Colour))
        made.append(
            Annotation(
                article=article, anchor=anchor, colour=colour, note=chance.choice(NOTES), tags=tags
            )
        )
    archive.apply(AnnotationEdit(tuple(made)))


def took(what: Callable[[], object]) -> float:
    """Milliseconds of something and of all that it brings about at once."""
    before = time.perf_counter()
    what()
    for _ in range(2):
        QCoreApplication.processEvents()
    passed = (time.perf_counter() - before) * 1000
    QTest.qWait(250)
    return passed


def main(highlights: int = 500, words: int = 5_000) -> None:
    """Print the table."""
    composition._application(Settings())
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive.open(Path(folder) / "library")
        vocabulary, chance = corpus.vocabulary(), random.Random(1)
        added, _ = archive.add([corpus.draft(n, vocabulary, words) for n in range(22)])
        first, marked, *others = (ArticleId(one.id) for one in added if one.id is not None)
        for other in others:
            mark(archive, other, EVERYWHERE // len(others), chance)
        mark(archive, marked, highlights, chance)
        jobs = FakeJobs(archive)
        window = MainWindow(cast(Jobs, jobs), Settings(theme="light"), lambda _: None)
        jobs.opened.emit(len(added), 0)
        window.resize(1400, 900)
        window.show()
        window.notes_dock.raise_()
        # The archive answers in a process of its own: what it takes is not the window's.
        jobs.answers[Archive.annotations_of] = ()
        without, with_ = [], []
        found = archive.annotations_of(marked)
        for _ in range(ROUNDS):
            jobs.answers[Archive.annotations_of] = ()
            without.append(took(lambda: window.reading.open_now(first)))
            jobs.answers[Archive.annotations_of] = found
            with_.append(took(lambda: window.reading.open_now(marked)))
        print(f"opening without highlights       {median(without):8.1f} ms")
        print(f"opening with {highlights:5d} highlights     {median(with_):8.1f} ms")
        typed = [
            took(lambda words=words: window.notes.finder.setText(words))  # type: ignore[misc]
            for words in ("r", "ri", "riv", "rive", "river", "rive", "riv", "ri", "r", "")
        ]
        print(f"a letter in the filter, median   {median(typed):8.1f} ms, most {max(typed):.1f}")
        archive.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
