"""Measures what is told of entities over 100,000 articles that name fifteen each.

`python -m tests.benchmarks.entities_archive [ARTICLES]` writes rows into a database that is thrown
away, one entity in every fifth article, and prints CPU milliseconds. Only the articles of which
passages are read have texts.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from emeroteca.archive import Archive
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import EntityId
from emeroteca.model.entities.mending import AddAlias, Dismiss, EntityEdit, Merge, Rename, Split
from emeroteca.model.entities.recognised import (
    Dated,
    EntityKind,
    Mention,
    Named,
    Quoted,
    Recognised,
)
from emeroteca.model.search import Choice, FacetKind, Filter, Query
from emeroteca.model.text import Span
from emeroteca.store.database import Bindings, Database
from emeroteca.store.entities.packing import Stored, pack
from emeroteca.store.texts import pack as pack_text
from tests.archive.drafts import text_of
from tests.archive.pretender import Pretender
from tests.benchmarks.lists import fill, measure

EVERY = 5
NAMES = 15
READ = 50
FAMOUS = EntityId(1)
KINDS = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)
SENTENCES = (
    "Vladimir Famoso parla al consiglio di Valdorsa.",
    "«Non cederemo», dice Famoso nel 1961 davanti a tutti.",
    "La pioggia non smette e il fiume sale ancora sopra gli argini vecchi.",
)


def name(folder: Path, count: int) -> None:
    """Let every article of a library name entities, a few of them often and most of them rarely."""
    database = Database(folder)
    chance = random.Random(7)
    entities = count * 2
    with database.transaction():
        database.many(
            "INSERT INTO entities (id, kind, name, place) VALUES (?, ?, ?, '')",
            [(n, KINDS[n % 3 - 1].value, _called(n)) for n in range(1, entities + 1)],
        )
        # Half of them are written in a second way, which is a row of its own.
        database.many(
            "INSERT INTO names (kind, key, form, shown, main, entity) VALUES (?, ?, ?, ?, ?, ?)",
            list(_names(entities)),
        )
        database.many(
            "INSERT OR IGNORE INTO appearances VALUES (?, ?, ?, ?, ?)",
            _appearances(chance, count, entities),
        )
        database.rows("UPDATE articles SET unrecognised = 0")
        for article in range(EVERY, READ * EVERY + 1, EVERY):
            write(database, article)
    database.close()


def _called(number: int) -> str:
    return "Vladimir Famoso" if number == FAMOUS else f"Nome{number % 997} Cognome{number}"


def _names(entities: int) -> Iterator[Bindings]:
    for number in range(1, entities + 1):
        shown, kind = _called(number), KINDS[number % 3 - 1].value
        yield kind, shown.casefold(), shown.casefold(), shown, 1, number
        if number % 2:
            short = shown.split()[1]
            yield kind, shown.casefold(), short.casefold(), short, 0, number


def _appearances(chance: random.Random, count: int, entities: int) -> Iterator[Bindings]:
    last = entities + entities // 2
    for article in range(1, count + 1):
        if article % EVERY == 0:
            yield article, 1, chance.randint(1, 9), int(chance.random() < 0.2), 40
            yield article, 2, chance.randint(1, 9), 0, 90
        for _ in range(NAMES - 2 * (article % EVERY == 0)):
            yield article, min(3 + int(chance.paretovariate(0.5)), last), 1, 0, 100


def write(database: Database, article: int) -> None:
    """Let an article have a text that names one entity and quotes it."""
    content = " ".join(SENTENCES * 20)
    text = text_of(content)
    spans = [Span(m, m + 6) for m in range(len(content)) if content.startswith("Famoso", m)]
    dates = [Span(m, m + 4) for m in range(len(content)) if content.startswith("1961", m)]
    quoted = [Span(m, m + 13) for m in range(len(content)) if content.startswith("Non cederemo", m)]
    found = Recognised(
        "1",
        (Named(EntityKind.PERSON, "Vladimir Famoso", "vladimir famoso", ("Famoso",)),),
        tuple(Mention(span, 0) for span in spans),
        tuple(Dated(span, "1961-01-01", "1961-12-31") for span in dates),
        tuple(Quoted(span, True, None, 0) for span in quoted),
    )
    packed = pack(Stored(found, (2,) * len(spans), (2,) * len(quoted)))
    database.rows("INSERT INTO texts VALUES (?, ?, x'')", (article, pack_text(text, ())))
    database.rows(
        "INSERT INTO recognised VALUES (?, '1', ?, ?)", (article, f"digest {article}", packed)
    )


def _telling(archive: Archive) -> None:
    read = tuple(map(ArticleId, range(EVERY, READ * EVERY + 1, EVERY)))
    print(f"{len(archive.dossier(FAMOUS).articles)} articles name the one whose dossier it is")
    measure("dossier", lambda: archive.dossier(FAMOUS))
    measure("entity", lambda: archive.entity(FAMOUS))
    measure("entities_of an article", lambda: archive.entities_of(read[0]))
    for words in ("", "f", "famo", "cognome1"):
        measure(f"entities that begin {words!r}", partial(archive.entities, words))
    for what in (archive.passages, archive.said_by, archive.said_of):
        measure(f"{what.__name__} of {READ} articles", partial(what, FAMOUS, read), 5)
    measure(f"moments of {READ} articles", lambda: archive.moments(read), 5)
    measure("facets, everything", lambda: archive.facets(Query()))
    measure("facets, half", lambda: archive.facets(Query("x")))
    one = Filter(choices=(Choice(FacetKind.PERSON, str(FAMOUS)),))
    measure("facets, half, narrowed to one", lambda: archive.facets(Query("x", one)))
    measure("list, narrowed to one", lambda: archive.ids(one))
    for words in (
        "person:famoso",
        "person:fam* x",
        "org:famozo~",
        "place:mosca",
        "quote:famoso",
    ):
        measure(f"search {words!r}", partial(archive.search, Query(words)))


def _reading(archive: Archive) -> None:
    found = Recognised("2", (Named(EntityKind.PERSON, "Vladimir Famoso", "vladimir famoso"),))
    for article in (EVERY, 2 * EVERY):
        kept = partial(archive.keep_recognised, ArticleId(article), f"digest {article}", found)
        measure("an article read anew", kept, 1)
        measure("  and the facets after it", lambda: archive.facets(Query()), 1)


def _mending(archive: Archive) -> None:
    for gesture in (
        Rename(FAMOUS, "Il Famoso"),
        Merge(FAMOUS, (EntityId(2), EntityId(3))),
        AddAlias(FAMOUS, "Zar"),
        Split(FAMOUS, "Famoso"),
        Dismiss(FAMOUS),
    ):
        edit = EntityEdit(gesture)
        measure(f"{type(gesture).__name__}", partial(archive.apply, edit), 1)
        measure("  and the facets after it", lambda: archive.facets(Query()), 1)


def main() -> None:
    """Print everything."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), count)
        name(Path(folder), count)
        some = random.Random(2).sample(range(1, count + 1), count // 2)
        archive = Archive.open(Path(folder), Pretender(dict.fromkeys(some, 1.0)).as_engine())
        archive.ids(Query().filter)
        print(f"{count} articles: CPU ms{'p50':>38}{'p95':>9}")
        measure("first dossier, with all names", lambda: archive.dossier(FAMOUS), 1)
        _telling(archive)
        _reading(archive)
        _mending(archive)
        archive.close()


if __name__ == "__main__":
    main()
