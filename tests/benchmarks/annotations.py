"""Measures an archive full of annotations: `python -m tests.benchmarks.annotations`.

10,000 annotations on 1,000 articles, 500 of them on one; the middle of several runs, in CPU time of
the process that owns the archive.
"""

from __future__ import annotations

import random
import re
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from emeroteca.archive import Archive
from emeroteca.model.annotations.annotation import (
    Annotation,
    AnnotationEdit,
    Colour,
    NotebookGroup,
    NotebookQuery,
)
from emeroteca.model.annotations.passage import passage
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.recognised import EntityKind, Mention, Named, Recognised
from emeroteca.model.search import Query
from emeroteca.model.text import Span, Text
from tests.archive.drafts import draft
from tests.benchmarks import corpus

ARTICLES, ANNOTATIONS, ON_ONE = 1_000, 10_000, 500
RUNS = 15


def main() -> None:
    """Fill an archive and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive.open(Path(folder) / "library")
        ids = _fill(archive)
        print("| What | ms | Target |\n|---|---|---|")
        few, many = ids[1], ids[0]
        plain = _measure(lambda: (archive.open_article(few), archive.annotations_of(few)))
        full = _measure(lambda: (archive.open_article(many), archive.annotations_of(many)))
        _row(f"open an article with {ON_ONE} annotations more", full - plain, "≤ 60")
        for group in NotebookGroup:
            query = NotebookQuery(group=group)
            _row(f"first page by {group}", _measure(partial(archive.notebook, query)), "≤ 30")
        for group in NotebookGroup:
            asked = NotebookQuery("fiume", group=group)
            taken = _measure(partial(archive.notebook, asked))
            _row(f"filter it grouped by {group}: fiume", taken, "≤ 30")
        for about, asked in _narrowed(archive, few):
            _row(
                f"the notebook narrowed to {about}",
                _measure(partial(archive.notebook, asked)),
                "≤ 30",
            )
        _row("names of notes to link to", _measure(lambda: archive.notes_named("acq", 8)), "≤ 30")
        _row("write an article's own note", _measure(lambda: _write(archive, few)), "")
        for words in ("a", "acqua", '"del fiume" OR note:ponte', "-note:fiume"):
            asked = NotebookQuery(words)
            taken = _measure(partial(archive.notebook, asked))
            _row(f"filter the notebook: {words}", taken, "≤ 30")
        for words in ("highlight:fiume", "highlight:il", "has:highlight"):
            taken = _measure(partial(archive.search, Query(words)))
            _row(f"search: {words}", taken, "")
        one = archive.annotations_of(many)[7]
        _row("change one", _measure(lambda: _change(archive, one)), "")
        archive.close()


def _fill(archive: Archive) -> list[ArticleId]:
    chance = random.Random(6)
    words = corpus.vocabulary(3_000) + ["acqua", "fiume", "il", "del", "ponte"] * 60

    def paragraph() -> str:
        return " ".join(chance.choices(words, k=60))

    drafts = [draft(f"Titolo {n}", *(paragraph() for _ in range(10))) for n in range(ARTICLES)]
    ids = [added.id for added in archive.add(drafts)[0]]
    left = (ANNOTATIONS - ON_ONE) // (ARTICLES - 1)
    for number, article in enumerate(ids):
        text = archive.open_article(article).text
        digest = archive.articles((article,))[0].text_digest
        archive.keep_recognised(article, digest, _named(text.content, chance))
        count = ON_ONE if number == 0 else left
        made = tuple(_on(article, text, chance, words) for _ in range(count))
        archive.apply(AnnotationEdit(made))
    while archive.index_pending(64):
        pass
    return ids


def _on(article: ArticleId, text: Text, chance: random.Random, words: list[str]) -> Annotation:
    at = chance.randrange(len(text.content) - 200)
    return Annotation(
        article=article,
        anchor=passage(text, Span(at, at + chance.randint(10, 200))),
        colour=chance.choice(list(Colour)),
        note=" ".join(chance.choices(words, k=20)) if chance.random() < 0.5 else "",
        tags=tuple({chance.choice(words[:40]) for _ in range(chance.randint(0, 2))}),
    )


def _narrowed(archive: Archive, article: ArticleId) -> list[tuple[str, NotebookQuery]]:
    entity = archive.entities_of(article).entities[0].entity.id
    return [
        ("an entity", NotebookQuery(entities=(entity,))),
        ("notes that link to a name", NotebookQuery(linked=("Titolo 5",))),
    ]


def _write(archive: Archive, article: ArticleId) -> None:
    archive.set_note(article, "Acqua e fiume")
    archive.set_note(article, "")


def _named(content: str, chance: random.Random) -> Recognised:
    """An article's entities: every fortieth word names one of a thousand."""
    words = [(m.start(), m.end()) for m in re.finditer(r"\w+", content)][::40]
    numbers = [chance.randrange(1_000) for _ in words]
    named = tuple(Named(EntityKind.PERSON, f"Persona {n}", f"persona {n}") for n in numbers)
    mentions = (Mention(Span(*at), n) for n, at in enumerate(words))
    return Recognised("1", named, tuple(mentions))


def _change(archive: Archive, one: Annotation) -> None:
    archive.apply(AnnotationEdit(remove=(one.id,)))
    archive.apply(AnnotationEdit((one,)))


def _measure(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(RUNS):
        begun = time.process_time()
        work()
        taken.append((time.process_time() - begun) * 1000)
    return statistics.median(taken)


def _row(what: str, ms: float, target: str) -> None:
    print(f"| {what} | {ms:.1f} | {target} |")


if __name__ == "__main__":
    main()
