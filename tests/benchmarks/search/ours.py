"""Our engines, alone where that is possible and else through the archive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from emeroteca.archive import Archive
from emeroteca.fulltext import Document, Matches
from emeroteca.fulltext.index import FullText
from emeroteca.fulltext.packed.index import Packed
from emeroteca.model.article import ArticleId
from emeroteca.model.query import parse
from emeroteca.model.search import Choice, FacetKind, Filter, Query, Sort
from emeroteca.store import listing
from emeroteca.store.database import Database
from tests.benchmarks.search.contender import SHOWN, bytes_in
from tests.benchmarks.search.corpus import Made
from tests.benchmarks.search.questions import Question
from tests.benchmarks.search.same import AMONG, plan_of

ENGINES: dict[str, Callable[[Path], FullText | Packed]] = {
    "whoosh": FullText.open,
    "packed": Packed.open,
}
"""Our engines by name; each opens what stands in a folder or makes it."""

LIBRARY = "library"


class Ours:
    """One of our engines over the library that stands beside its folder."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self.engine = ENGINES[name](folder)
        self._archive: Archive | None = None

    @property
    def archive(self) -> Archive:
        """The archive with this engine; opened when a question needs more than the engine."""
        if self._archive is None:
            _mark_indexed(self._folder.parent / LIBRARY)
            self._archive = Archive.open(self._folder.parent / LIBRARY, self.engine)
        return self._archive

    def put(self, batch: Sequence[Made]) -> None:
        """Add articles and commit them."""
        self.engine.add([_document(article) for article in batch])
        self.engine.commit()

    def tend(self) -> None:
        """Do the upkeep that cannot wait until nobody asks."""
        while self.engine.tidy(idle=False):
            pass

    def finish(self) -> None:
        """Merge what is merged while nobody asks."""
        while self.engine.tidy():
            pass

    def rest(self) -> None:
        """What the archive does when nobody asks for a moment."""
        self.engine.tidy()

    def ask(self, question: Question) -> int:
        """Answer as a person would see it."""
        typed = typed_of(question)
        match question.kind:
            case "term+tag+dates" | "by date":
                return min(SHOWN, len(self.archive.search(query_of(question)).ids))
            case "facets":
                return self._facets(query_of(question))
            case "20 snippets":
                found = self.archive.search(Query(typed)).ids[:SHOWN]
                return len(self.archive.hits(typed, found))
            case _:
                unfinished = question.kind.startswith("typed")
                matches = self.engine.search(parse(typed, unfinished=unfinished).tree)
                return len(matches.ids if question.kind == "count" else matches.best(SHOWN))

    def same(self, question: Question) -> int:
        """Answer what the other engines are asked, and nothing more."""
        ids, scores = self.engine.ranking().search(plan_of(question))
        if question.kind in AMONG:
            return self._among(question, Matches(ids, scores))
        matches = Matches(ids, scores)
        return len(ids if question.kind == "count" else matches.best(SHOWN))

    def _among(self, question: Question, matches: Matches) -> int:
        """The first of those that pass a filter, or of all by date, from the archive's columns."""
        searching, query = self.archive._searching, query_of(question)
        rows = searching._columns.rows_of(matches.ids)
        if query.sort is Sort.NEWEST:
            mask = np.zeros(len(searching._columns), bool)
            mask[rows] = True
            return len(searching._orders.sorted(mask, query.sort)[:SHOWN])
        kept = listing.passing(searching._columns, query.filter)[rows]
        return len(Matches(matches.ids[kept], matches.scores[kept]).best(SHOWN))

    def whole(self, question: Question) -> int:
        """Text typed to the hits shown: found, their rows, and a passage of each."""
        query = query_of(question)
        found = self.archive.search(query).ids[:SHOWN]
        rows = self.archive.articles(found)
        return len(rows) + len(self.archive.hits(query.words, found, query.unfinished))

    def best(self, question: Question) -> list[int]:
        """The ids of the best articles."""
        return list(self.engine.search(parse(typed_of(question)).tree).best(SHOWN))

    def exact(self, question: Question) -> int:
        """The same in numbers that can be compared; as phrases, which have no other forms."""
        typed = " ".join(f'"{word}"' for word in question.words)
        query = replace(query_of(question), words=typed)
        match question.kind:
            case "facets":
                return self._facets(query)
            case "term+tag+dates":
                return len(self.archive.search(query).ids)
            case "phrase":
                typed = typed_of(question)
        return len(self.engine.search(parse(typed).tree).ids)

    def _facets(self, query: Query) -> int:
        return sum(one.count for one in self.archive.facets(query).tags)

    def size(self) -> int:
        """The bytes of the index; the text is the store's."""
        return bytes_in(self._folder)

    def close(self) -> None:
        """Release its files."""
        if self._archive is not None:
            self._archive.close()
        else:
            self.engine.close()


def typed_of(question: Question) -> str:
    """A question as it is typed."""
    words = question.words
    match question.kind:
        case "OR of 3":
            return " OR ".join(words)
        case "NOT":
            return f"{' '.join(words)} -{question.without}"
        case "phrase":
            return f'"{" ".join(words)}"'
        case "NEAR/5":
            return " NEAR/5 ".join(words)
        case "prefix":
            return f"{words[0]}*"
        case "fuzzy":
            return f"{words[0]}~"
        case "title:":
            return f"title:{words[0]}"
        case _:
            return " ".join(words)


def query_of(question: Question) -> Query:
    """A question as the window asks it."""
    choices = (Choice(FacetKind.TAG, question.tag),) if question.tag else ()
    return Query(
        typed_of(question),
        Filter(choices=choices, since=question.since, until=question.until),
        Sort.NEWEST if question.kind == "by date" else Sort.RELEVANCE,
        unfinished=question.kind.startswith("typed"),
    )


def _document(article: Made) -> Document:
    return Document(
        ArticleId(article.number + 1),
        title=article.title,
        subtitle=article.subtitle,
        text=article.text,
        byline=article.byline,
        site=article.site,
        tags=article.tags,
        language=article.language,
    )


def _mark_indexed(library: Path) -> None:
    """The engine was filled beside the archive, which would otherwise begin to index."""
    database = Database(library)
    with database.transaction():
        database.rows("UPDATE articles SET indexed = 1 WHERE indexed = 0")
    database.close()
