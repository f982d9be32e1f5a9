"""The sentences in which an entity is named, speaks or is spoken of, and the dates in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from emeroteca.errors import LibraryDamagedError
from emeroteca.model.article import Article, ArticleId
from emeroteca.model.entities.known import EntityId, Moment, Passage
from emeroteca.model.sentences import Sentences
from emeroteca.model.text import OBJECT, Span
from emeroteca.store import articles
from emeroteca.store.database import Database
from emeroteca.store.entities import appearances
from emeroteca.store.entities.appearances import Reading

LONGEST = 600
"""Code points of a passage; what is longer is cut around what it shows."""

_BEFORE = 200
"""Code points that are kept before the first mark of what is cut."""

_PLAIN = str.maketrans({"\n": " ", "\t": " ", OBJECT: " "})


@dataclass(frozen=True, slots=True)
class _Read:
    """An article with its names, and where an entity is named in it."""

    article: Article
    reading: Reading
    spans: tuple[Span, ...]
    mine: frozenset[int]
    sentences: Sentences


def passages(database: Database, entity: EntityId, ids: Sequence[ArticleId]) -> list[Passage]:
    """The sentences of some articles that name an entity, in the order of the articles."""
    return [
        _passage(read, sentence, marks)
        for read in _articles(database, entity, ids)
        for sentence, marks in _sentences(read)
    ]


def said_by(database: Database, entity: EntityId, ids: Sequence[ArticleId]) -> list[Passage]:
    """The quotations in some articles that an entity speaks; each is a mark."""
    found = []
    for read in _articles(database, entity, _that_quote(database, entity, ids)):
        quotations = read.reading.stored.found.quotations if read.reading.stored else ()
        for quotation, speaker in zip(quotations, read.reading.speakers, strict=True):
            if speaker in read.mine:
                sentence = _around(read.sentences, quotation.span)
                found.append(_passage(read, sentence, [quotation.span]))
    return found


def said_of(database: Database, entity: EntityId, ids: Sequence[ArticleId]) -> list[Passage]:
    """The statements quoted in some articles that name an entity; its names are the marks."""
    found = []
    for read in _articles(database, entity, ids):
        for quotation in read.reading.stored.found.quotations if read.reading.stored else ():
            marks = [span for span in read.spans if quotation.span.contains(span)]
            if marks and quotation.statement:
                sentence = _around(read.sentences, quotation.span)
                found.append(_passage(read, sentence, marks))
    return found


def moments(
    database: Database, ids: Sequence[ArticleId], entity: EntityId | None = None
) -> list[Moment]:
    """The dates that some articles speak of, the earliest first; of an entity, those in sentences
    that name it."""
    found = []
    for read in _articles(database, entity, ids):
        for dated in read.reading.stored.found.dates if read.reading.stored else ():
            if not dated.start:
                continue
            sentence = read.sentences.around(dated.span)
            if entity is None or any(map(sentence.contains, read.spans)):
                passage = _passage(read, sentence, [dated.span])
                found.append(Moment(dated.start, dated.end, passage))
    return sorted(found, key=lambda moment: (moment.start, moment.end))


def _articles(
    database: Database, entity: EntityId | None, ids: Sequence[ArticleId]
) -> Iterator[_Read]:
    """The articles that name an entity, or all; what is damaged or gone is left out."""
    mine = frozenset(
        name for (name,) in database.rows("SELECT id FROM names WHERE entity = ?", (entity or -1,))
    )
    known = {article.id: article for article in articles.fetch(database, ids)}
    for article in ids:
        if article not in known:
            continue
        try:
            reading = appearances.read(database, article)
        except LibraryDamagedError:
            continue
        spans = tuple(place.span for place in reading.places if place.name in mine)
        if entity is None or spans or mine.intersection(reading.speakers):
            yield _Read(known[article], reading, spans, mine, Sentences(reading.content))


def _that_quote(database: Database, entity: EntityId, ids: Sequence[ArticleId]) -> list[ArticleId]:
    """Those of some articles that quote an entity; few do, and the others need not be read."""
    rows = database.rows(
        "SELECT article FROM appearances "
        "WHERE said > 0 AND name IN (SELECT id FROM names WHERE entity = ?)",
        (entity,),
    )
    quoting = {article for (article,) in rows}
    return [article for article in ids if article in quoting]


def _sentences(read: _Read) -> Iterator[tuple[Span, list[Span]]]:
    """The sentences that an entity is named in, each with where it is."""
    sentence: Span | None = None
    marks: list[Span] = []
    for span in read.spans:
        if sentence is not None and sentence.contains(span):
            marks.append(span)
            continue
        if sentence is not None:
            yield sentence, marks
        sentence, marks = read.sentences.around(span), [span]
    if sentence is not None:
        yield sentence, marks


def _around(sentences: Sentences, span: Span) -> Span:
    """From where the sentence begins that a span begins in, to the end of that it ends in."""
    first = sentences.around(Span(span.start, span.start + 1))
    last = sentences.around(Span(span.end - 1, span.end))
    return Span(first.start, last.end)


def _passage(read: _Read, sentence: Span, marks: Sequence[Span]) -> Passage:
    content, known = read.reading.content, read.article.metadata
    start, end = sentence.start, sentence.end
    if end - start > LONGEST:
        if marks[0].start - start > _BEFORE:
            start = content.find(" ", marks[0].start - _BEFORE, marks[0].start) + 1
            start = start or marks[0].start
        if end - start > LONGEST:
            end = max(content.rfind(" ", start, start + LONGEST), marks[0].start + 1)
    before, after = "…" * (start > sentence.start), "…" * (end < sentence.end)
    moved = len(before) - start
    return Passage(
        read.article.id,
        known.title,
        known.site,
        known.published[:10],
        f"{before}{content[start:end].translate(_PLAIN)}{after}",
        tuple(
            Span(mark.start + moved, min(mark.end, end) + moved)
            for mark in marks
            if mark.start < end
        ),
        marks[0].start,
    )
