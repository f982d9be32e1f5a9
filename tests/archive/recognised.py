"""What a recogniser would find in texts of made-up news: the names of a list, longest first."""

from __future__ import annotations

import re

from emeroteca.archive import Archive
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import Entity
from emeroteca.model.entities.recognised import (
    Dated,
    EntityKind,
    Mention,
    Named,
    Quoted,
    Recognised,
)
from emeroteca.model.text import Span
from tests.archive.drafts import draft

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE

KNOWN = (
    Named(PERSON, "Ada Ferri", "ada ferri", ("Ferri",)),
    Named(PERSON, "Lapo Ferri", "lapo ferri"),
    Named(PERSON, "Ferri", "ferri", bare=True),
    Named(ORGANISATION, "Ente Acque del Nord", "ente acque del nord", ("EAN",)),
    Named(ORGANISATION, "EAN", "ean"),
    Named(PLACE, "Mosca", "gn:524901", ("Moscow",)),
    Named(PLACE, "Moscow", "gn:524901"),
    Named(PLACE, "Valdorsa", "valdorsa"),
)
"""What the recogniser of the tests knows; an alias is that of the first whose name is there."""


def recognise(content: str, version: str = "1", published: str = "") -> Recognised:
    """What stands in a text; a passage in «…» is said by the last person named before it."""
    entities: dict[str, int] = {}
    found: list[Named] = []
    mentions = []
    for written, named in _written(content):
        if named.key not in entities:
            entities[named.key] = len(found)
            found.append(named)
        mentions.append(Mention(written, entities[named.key]))
    quotations = []
    for said in re.finditer("«([^»]+)»", content):
        speakers = [
            m.entity
            for m in mentions
            if m.span.end <= said.start() and found[m.entity].kind is PERSON
        ]
        span = Span(said.start(1), said.end(1))
        quotations.append(Quoted(span, True, None, speakers[-1] if speakers else None))
    dates = [
        Dated(Span(year.start(), year.end()), f"{year[0]}-01-01", f"{year[0]}-12-31")
        for year in re.finditer(r"\b(?:19|20)\d\d\b", content)
    ]
    return Recognised(version, tuple(found), tuple(mentions), tuple(dates), tuple(quotations))


def _written(content: str) -> list[tuple[Span, Named]]:
    wholes = [named for named in KNOWN if re.search(rf"\b{named.name}\b", content)]
    meant: dict[str, Named] = {}
    for named in wholes:
        for written in (named.name, *named.aliases):
            meant.setdefault(written, named)
    shapes = "|".join(sorted(map(re.escape, meant), key=len, reverse=True))
    if not shapes:
        return []
    return [
        (Span(*one.span()), meant[one[0]]) for one in re.finditer(rf"\b(?:{shapes})\b", content)
    ]


def add(
    archive: Archive, title: str, *paragraphs: str, read: bool = True, **known: str
) -> ArticleId:
    """Add an article, and read it for names."""
    added, _ = archive.add([draft(title, *paragraphs, **known)])
    if read:
        read_again(archive, added[0].id)
    return added[0].id


def read_again(archive: Archive, article: ArticleId, version: str = "1") -> Changes:
    """Read an article for names, with a recogniser of some version."""
    opened = archive.open_article(article)
    found = recognise(opened.text.content, version)
    return archive.keep_recognised(article, opened.article.text_digest, found)


def named(archive: Archive, article: ArticleId, name: str) -> Entity:
    """The entity of an article that is called so."""
    (entity,) = {
        m.entity.id: m.entity
        for m in archive.entities_of(article).entities
        if m.entity.name == name
    }.values()
    return entity


def told(archive: Archive, article: ArticleId) -> dict[str, list[str]]:
    """What an article speaks of: names with the words that stand for them."""
    content = archive.open_article(article).text.content
    return {
        m.entity.name: [content[span.start : span.end] for span in m.spans]
        for m in archive.entities_of(article).entities
    }
