"""What lists, conditions and facets ought to say, read from the articles one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from emeroteca.archive import Archive
from emeroteca.model.article import Article
from emeroteca.model.query.tree import Is, Language, Measure, Range, State
from emeroteca.model.search import Choice, Facet, FacetKind, Facets, Filter, Place, Sort
from emeroteca.store.articles import title_key

LAST = "\U0010ffff"


@dataclass(frozen=True)
class Known:
    """An article with what hangs on it."""

    article: Article
    noted: bool
    pictured: bool
    marked: bool

    @property
    def id(self) -> int:
        return self.article.id

    @property
    def published(self) -> str:
        return self.article.metadata.published

    @property
    def date_key(self) -> str:
        return self.published or self.article.saved[:10]

    def values(self, kind: FacetKind) -> tuple[str, ...]:
        known = self.article.metadata
        match kind:
            case FacetKind.TAG:
                return self.article.tags
            case FacetKind.SITE:
                return (known.site,)
            case FacetKind.LANGUAGE:
                return (known.language,)


def everything(archive: Archive) -> list[Known]:
    """Every article, in the trash or not, read from the database."""
    database = archive._database
    ids = [row[0] for row in database.rows("SELECT id FROM articles")]
    noted = {row[0] for row in database.rows("SELECT article FROM annotations WHERE note != ''")}
    marked = {row[0] for row in database.rows("SELECT article FROM annotations WHERE exact != ''")}
    pictured = {row[0] for row in database.rows("SELECT article FROM assets WHERE used = 1")}
    return [
        Known(a, a.id in noted, a.id in pictured, a.id in marked) for a in archive.articles(ids)
    ]


def passes(known: Known, wanted: Filter) -> bool:
    """Whether an article passes a filter."""
    article = known.article
    trashed = bool(article.trashed)
    place = {
        Place.LIBRARY: not trashed and not article.archived,
        Place.ARCHIVED: not trashed and article.archived,
        Place.TRASH: trashed,
        Place.EVERYWHERE: not trashed,
    }[wanted.place]
    states = (
        (not wanted.unread or article.unread)
        and (not wanted.starred or article.starred)
        and (not wanted.with_note or known.noted)
    )
    return place and states and _in_time(known, wanted) and _chosen(known, wanted.choices)


def _in_time(known: Known, wanted: Filter) -> bool:
    if not wanted.since and not wanted.until:
        return True
    date = known.published
    return bool(date) and wanted.since <= date and (not wanted.until or date < wanted.until + LAST)


def _chosen(known: Known, choices: Iterable[Choice]) -> bool:
    for kind in FacetKind:
        values = known.values(kind)
        included = [c.value for c in choices if c.kind is kind and not c.excluded]
        if included and not set(included) & set(values):
            return False
        if any(c.value in values for c in choices if c.kind is kind and c.excluded):
            return False
    return True


def answers(known: Known, asked: State | Language | Range) -> bool:
    """Whether an article answers to a condition."""
    article = known.article
    match asked:
        case State(state):
            return {
                Is.UNREAD: article.unread,
                Is.READ: not article.unread,
                Is.STARRED: article.starred,
                Is.ARCHIVED: article.archived,
                Is.HAS_NOTE: known.noted,
                Is.HAS_IMAGE: known.pictured,
                Is.HAS_TAG: bool(article.tags),
                Is.HAS_HIGHLIGHT: known.marked,
            }[state]
        case Language(code):
            return article.metadata.language == code
        case Range(Measure.WORDS, low, high):
            return int(low or 0) <= article.words <= int(high or 10**12)
        case Range(Measure.DATE, low, high):
            return low <= known.date_key and (not high or known.date_key < high + LAST)
        case Range(_, low, high):
            here = datetime.fromisoformat(article.saved).astimezone().date().isoformat()
            return low <= here and (not high or here < high + LAST)


ORDERS: dict[Sort, Callable[[Known], tuple[object, ...]]] = {
    Sort.OLDEST: lambda k: (k.date_key, k.id),
    Sort.TITLE: lambda k: (title_key(k.article.metadata.title), k.id),
    Sort.LENGTH: lambda k: (-k.article.words, -k.id),
    Sort.SAVED: lambda k: (-k.id,),
    Sort.RELEVANCE: lambda k: (-k.id,),
}


def in_order(some: Iterable[Known], sort: Sort) -> list[int]:
    """The ids of articles in an order."""
    if sort in ORDERS:
        return [known.id for known in sorted(some, key=ORDERS[sort])]
    newest = sorted(some, key=ORDERS[Sort.OLDEST], reverse=True)
    if sort is Sort.SITE:
        newest.sort(key=lambda known: known.article.metadata.site)
    return [known.id for known in newest]


def facets(some: list[Known], wanted: Filter) -> Facets:
    """What the articles share that pass a filter."""

    def of(kind: FacetKind) -> tuple[Facet, ...]:
        kept = tuple(c for c in wanted.choices if c.kind is not kind or c.excluded)
        less = replace(wanted, choices=kept)
        counts = Counter(v for k in some if passes(k, less) for v in k.values(kind) if v)
        for choice in wanted.choices:
            if choice.kind is kind:
                counts.setdefault(choice.value, 0)
        found = (Facet(value, count) for value, count in counts.items())
        return tuple(sorted(found, key=lambda facet: (-facet.count, facet.value)))

    dated = [k.published for k in some if passes(k, replace(wanted, since="", until=""))]
    years = Counter(date[:4] for date in dated if date)
    months = Counter(date[:7] for date in dated if len(date) > 4)
    return Facets(
        of(FacetKind.TAG),
        of(FacetKind.SITE),
        of(FacetKind.LANGUAGE),
        tuple(Facet(*item) for item in sorted(years.items(), reverse=True)),
        tuple(Facet(*item) for item in sorted(months.items())),
    )
