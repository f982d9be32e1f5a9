"""Measures lists, conditions and facets of 100,000 articles, with an engine that only pretends.

`python -m tests.benchmarks.lists [ARTICLES]` writes rows without texts into a database that is
thrown away and prints CPU milliseconds. The engine's own search is measured elsewhere.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from emeroteca.archive import Archive
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit, TagEdit
from emeroteca.model.search import Choice, FacetKind, Filter, Place, Query, Sort
from emeroteca.store.database import Bindings, Database
from tests.archive.drafts import draft
from tests.archive.pretender import Pretender

LANGUAGES = ("it", "en", "de", "fr", "es", "ru", "ar", "pt")
STORED = (
    "id, title, subtitle, byline, site, url, published, language, direction, lead_image, "
    "title_key, date_key, words, minutes, snippet, saved, origin, source_digest, text_digest, "
    "unread, starred, archived, trashed, indexed, gathered"
)


def fill(folder: Path, count: int) -> None:
    """Write a library of articles without texts."""
    database = Database(folder)
    chance = random.Random(4)
    with database.transaction():
        database.rows("INSERT INTO sources VALUES ('x', 'text/html', 'utf-8', 1)")
        marks = ", ".join("?" * len(STORED.split(",")))
        rows = (_row(chance, number) for number in range(1, count + 1))
        database.many(f"INSERT INTO articles ({STORED}) VALUES ({marks})", rows)
        database.many("INSERT INTO tags VALUES (?, ?)", _tags(chance, count))
        some = chance.sample(range(1, count + 1), count // 20)
        database.many("INSERT INTO notes VALUES (?, 'x', 'x')", [(number,) for number in some])
        database.many(
            "INSERT INTO assets VALUES (?, ?, 'image/png', 1, 1, '', 1)",
            [(n, str(i)) for n in range(1, count + 1) for i in range(chance.randint(0, 3))],
        )
    database.close()


def _row(chance: random.Random, number: int) -> Bindings:
    title = " ".join(f"word{chance.randint(0, 5000)}" for _ in range(8))
    published, saved = _published(chance), f"{_day(chance)}T10:11:12+00:00"
    site = f"Site {int(chance.expovariate(1 / 200))}" if chance.random() < 0.95 else ""
    key, language = published or saved[:10], chance.choice(LANGUAGES)
    known = (number, title, "", "", site, f"https://x.example/{number}", published, language)
    text = (chance.randint(50, 5000), 3, "snippet " * 20, saved, "/tmp/x", "x", f"digest {number}")
    flags = (chance.random() < 0.6, chance.random() < 0.1, chance.random() < 0.2)
    trashed = saved if chance.random() < 0.02 else ""
    return (*known, "ltr", "", title, key, *text, *flags, trashed, 1, 1)


def _day(chance: random.Random) -> str:
    return f"{chance.randint(1998, 2026)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"


def _published(chance: random.Random) -> str:
    day = _day(chance)
    return chance.choice(("", day[:4], day[:7], day, day, day, f"{day}T08:30:00+02:00"))


def _tags(chance: random.Random, count: int) -> Iterator[Bindings]:
    for number in range(1, count + 1):
        for tag in {int(chance.expovariate(1 / 100)) for _ in range(chance.randint(0, 4))}:
            yield number, f"tag {tag}"


def _half(count: int) -> Pretender:
    """An engine that finds every other article."""
    chance = random.Random(2)
    some = chance.sample(range(1, count + 1), count // 2)
    return Pretender({number: chance.random() * 20 for number in some})


def measure(name: str, run: Callable[[], object], times: int = 40) -> None:
    """Print the median and the 95th percentile of the CPU time of a call."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        run()
        taken.append((time.process_time() - begun) * 1000)
    taken.sort()
    print(f"{name:44} {taken[len(taken) // 2]:8.2f} {taken[int(len(taken) * 0.95)]:8.2f}")


def _lists(archive: Archive) -> None:
    tag, site = Choice(FacetKind.TAG, "tag 3"), Choice(FacetKind.SITE, "Site 5", excluded=True)
    narrowed = Filter(Place.LIBRARY, unread=True, choices=(tag, site), since="2010", until="2020")
    for sort in Sort:
        measure(f"list, everything by {sort}", partial(archive.ids, Filter(), sort))
    measure("list, five filters by title", lambda: archive.ids(narrowed, Sort.TITLE))
    measure("counts", archive.counts)
    for words in ("x", "x is:unread lang:it", "x OR (date:2010..2020 -has:image)"):
        for query in (Query(words), Query(words, narrowed, Sort.TITLE)):
            measure(f"search {words!r} by {query.sort}", partial(archive.search, query))
    measure("search, fresh", lambda: archive.search(Query("x", freshness=True)))
    for words in ("is:unread", "date:2010..2020", "saved:2020", "words:100..200", "lang:it"):
        measure(f"search {words!r}", partial(archive.search, Query(words)))
    measure("facets, everything", lambda: archive.facets(Query()))
    measure("facets, half", lambda: archive.facets(Query("x")))
    measure("facets, half, five filters", lambda: archive.facets(Query("x", narrowed)))


def _changes(archive: Archive) -> None:
    one, many = (ArticleId(7),), tuple(map(ArticleId, range(1, 2001)))
    by_title = Filter(), Sort.TITLE
    for ids in (one, many):
        archive.apply(TagEdit(ids, add=("new",)))
        measure(f"list after {len(ids)} tagged", lambda: archive.ids(*by_title), 1)
        archive.apply(FlagEdit(ids, Flag.TRASHED, True))
        measure(f"list after {len(ids)} thrown away", lambda: archive.ids(*by_title), 1)
    archive.add([draft(f"New {number}") for number in range(64)])
    measure("list after 64 imported", lambda: archive.ids(Filter(), Sort.SAVED), 1)
    measure("the same by title", lambda: archive.ids(*by_title), 1)


def main() -> None:
    """Print everything."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), count)
        archive = Archive.open(Path(folder), _half(count).as_engine())
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"{count} articles: CPU ms{'p50':>38}{'p95':>9}")
        measure("first list, with numpy", lambda: archive.ids(Filter()), 1)
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        print(f"{'memory at most, MB':44} {grown:8.1f}")
        _lists(archive)
        _changes(archive)
        archive.close()


if __name__ == "__main__":
    main()
