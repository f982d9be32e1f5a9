"""Puts notes and highlights of other programs on the articles that they are about."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from unicodedata import normalize

from emeroteca.errors import LibraryDamagedError
from emeroteca.exchange.incoming import Incoming, Received
from emeroteca.model.annotations.anchoring import Anchoring
from emeroteca.model.annotations.annotation import (
    NEW,
    Anchor,
    Annotation,
    AnnotationEdit,
    AnnotationId,
    Awaited,
)
from emeroteca.model.annotations.passage import passage
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import EntityId
from emeroteca.model.text import Span, Text
from emeroteca.store import articles
from emeroteca.store.annotations import changing, rows
from emeroteca.store.annotations.homes import Homes
from emeroteca.store.database import Database
from emeroteca.store.texts import unpack

FARTHEST = 1 << 40
"""A place that is told beyond it is nonsense, and more than a database holds."""

LEAST = 16
"""Characters of a passage that tell an article of the same title at another address."""


def receive(database: Database, coming: Sequence[Incoming], now: str) -> Received:
    """Store what came in, in the caller's transaction; what is there already is passed over."""
    receiving = _Receiving(database, now)
    for one in coming:
        receiving.take(one)
    return receiving.received()


def settle(database: Database, waiting: Sequence[AnnotationId], now: str) -> Settled:
    """Give annotations that wait for an article their places, where it is there by now."""
    receiving = _Receiving(database, now)
    placed = []
    for annotation in rows.several(database, waiting).values():
        awaits, anchor = annotation.awaits, annotation.anchor
        if awaits is None:
            continue
        told = ("", "", "") if anchor is None else (anchor.exact, anchor.prefix, anchor.suffix)
        one = Incoming(awaits.url, awaits.sha256, awaits.title, *told)
        made = replace(annotation, anchor=None, placed=True, awaits=None)
        at_home = receiving.at_home(one, made)
        if at_home is not None:
            placed.append(at_home)
    changes = changing.apply(database, AnnotationEdit(tuple(placed)), now)
    return Settled(Counter(one.article for one in placed if one.article is not None), changes)


@dataclass(frozen=True, slots=True)
class Settled:
    """How many annotations came onto which article, and what that touched."""

    counts: Counter[ArticleId]
    changes: Changes


class _Receiving:
    """Finds a place for one after the other."""

    def __init__(self, database: Database, now: str) -> None:
        self._database = database
        self._now = now
        self._homes = Homes(database)
        self._texts: dict[ArticleId, Text] = {}
        self._placing: dict[ArticleId, Anchoring] = {}
        self._there: dict[ArticleId | None, set[Annotation]] = {}
        self._new: list[Annotation] = []
        self._known = 0

    def take(self, one: Incoming) -> None:
        """Find the place of one."""
        exact, prefix, suffix = (normalize("NFC", w) for w in (one.exact, one.prefix, one.suffix))
        one = replace(one, exact=exact, prefix=prefix, suffix=suffix)
        made = _plain(one)
        if one.free:
            entity = EntityId(one.entity) if self._is_entity(one.entity) else None
            self._keep(replace(made, entity=entity), one.number)
            return
        at_home = self.at_home(one, made)
        if at_home is None:
            anchor = _told(one) if one.exact.strip() else None
            awaits = Awaited(one.url, one.title, one.sha256)
            self._keep(replace(made, anchor=anchor, placed=False, awaits=awaits), one.number)
        else:
            self._keep(at_home, one.number)

    def at_home(self, one: Incoming, made: Annotation) -> Annotation | None:
        """The annotation on the article that it is about; None where the library has it not."""
        homes = self._homes.of(one.sha256, one.url)
        if not homes:
            return self._by_title(one, made)
        if not one.exact.strip():
            return replace(made, article=homes[0])
        return self._on_passage(one, made, homes)

    def _by_title(self, one: Incoming, made: Annotation) -> Annotation | None:
        """The annotation on an article of its title; None where that may be another one.

        What tells is that the passage stands in one of them only; a title alone is trusted where
        only one article has it and neither address speaks against it.
        """
        titled = self._homes.titled(one.title)
        sure = len(titled) == 1 and not (one.url and self._homes.address_of(titled[0]))
        if not one.exact.strip():
            return replace(made, article=titled[0]) if sure else None
        standing = []
        if one.placed and (sure or not one.url or len(one.exact.strip()) >= LEAST):
            placed = ((article, self._anchor(article, one)) for article in titled)
            standing = [(article, anchor) for article, anchor in placed if anchor is not None]
        pages = {self._homes.address_of(article) or str(article) for article, _ in standing}
        if len(pages) == 1:
            article, anchor = standing[0]
            return replace(made, article=article, anchor=anchor)
        if sure:
            return replace(made, article=titled[0], anchor=_told(one), placed=False)
        return None

    def _on_passage(
        self, one: Incoming, made: Annotation, homes: Iterable[ArticleId]
    ) -> Annotation:
        """The annotation on the first of some articles in which its passage stands."""
        first: Annotation | None = None
        for article in homes:
            anchor = self._anchor(article, one) if one.placed else None
            if anchor is not None:
                return replace(made, article=article, anchor=anchor)
            first = first or replace(made, article=article, anchor=_told(one), placed=False)
        assert first is not None
        return first

    def _anchor(self, article: ArticleId, one: Incoming) -> Anchor | None:
        if article not in self._texts:
            with contextlib.suppress(LibraryDamagedError):
                self._texts[article], _ = unpack(articles.body(self._database, article))
        text = self._texts.get(article)
        if text is None:
            return None
        told = _told(one)
        start, end = told.span.start, told.span.end
        content = text.content
        if (
            one.start >= 0
            and content[start:end] == one.exact
            and content[:start].endswith(one.prefix)
            and content.startswith(one.suffix, end)
            and (one.prefix or one.suffix)
        ):
            return passage(text, told.span)
        if article not in self._placing:
            self._placing[article] = Anchoring(text)
        found = self._placing[article].place(told)
        if found is None and not (one.prefix or one.suffix) and content.count(one.exact) == 1:
            # Whoever tells nothing but the words means the only place where they stand.
            at = content.index(one.exact)
            return passage(text, Span(at, at + len(one.exact)))
        return found

    def _keep(self, made: Annotation, number: int) -> None:
        if made.article not in self._there:
            stored = rows.of_article(self._database, made.article)
            self._there[made.article] = set(map(_content, stored))
        if _content(made) in self._there[made.article]:
            self._known += 1
            return
        self._there[made.article].add(_content(made))
        taken = {annotation.id for annotation in self._new}
        free = number not in taken and rows.was_given_out(self._database, AnnotationId(number))
        self._new.append(replace(made, id=AnnotationId(number) if free else NEW))

    def _is_entity(self, number: int) -> bool:
        found = self._database.one("SELECT 1 FROM entities WHERE id = ?", (number,))
        return found is not None

    def received(self) -> Received:
        """Store everything in one edit."""
        changes = changing.apply(self._database, AnnotationEdit(tuple(self._new)), self._now)
        stored: list[Annotation] = []
        if isinstance(changes.inverse, AnnotationEdit):
            stored = list(rows.several(self._database, changes.inverse.remove).values())
        return Received(
            tuple(annotation for annotation in stored if annotation.placed),
            tuple(a for a in stored if not a.placed and a.awaits is None),
            self._known,
            tuple(annotation for annotation in stored if annotation.awaits is not None),
            changes,
        )


def _plain(one: Incoming) -> Annotation:
    return Annotation(
        colour=one.colour,
        style=one.style,
        note=one.note,
        tags=one.tags,
        created=one.created,
        changed=one.changed or one.created,
    )


def _told(one: Incoming) -> Anchor:
    """The passage as it is told; its place where none is told is the beginning."""
    start = min(max(one.start, 0), FARTHEST)
    return Anchor(Span(start, start + max(1, len(one.exact))), one.exact, one.prefix, one.suffix)


def _content(annotation: Annotation) -> Annotation:
    """What makes two annotations the same."""
    anchor = annotation.anchor
    return Annotation(
        article=annotation.article,
        anchor=anchor if anchor is None else Anchor(anchor.span, anchor.exact),
        entity=annotation.entity,
        note=annotation.note,
        style=annotation.style,
        awaits=annotation.awaits,
    )
