"""Articles in, articles out: the store for the truth, the index for words, kept in step.

What is stored and not indexed is marked in the database, and the mark goes only after the index has
said that it is on disk; so a crash between the two is found at the next start.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from emeroteca.archive import elsewhere, inheriting, likeness, pictures, recleaning
from emeroteca.archive.annotating import Annotating
from emeroteca.archive.indexing import document_of
from emeroteca.archive.moving import Moving
from emeroteca.fulltext import Engine
from emeroteca.model.article import Article, ArticleId, Draft, Opened, Source
from emeroteca.model.changes import (
    Added,
    Changes,
    Edit,
    Flag,
    FlagEdit,
    Outcome,
    Recurring,
)
from emeroteca.model.cleaning import Repairs, Rules
from emeroteca.model.entities.mending import EntityEdit, EntityStateEdit
from emeroteca.model.query import parse
from emeroteca.model.query.tree import Name
from emeroteca.model.recapture import Recapture
from emeroteca.model.saved_searches import SavedSearch
from emeroteca.model.search import Counts, Facets, Filter, Hit, Place, Query, Results, Sort
from emeroteca.store import articles as rows
from emeroteca.store import (
    edits,
    facts,
    repairs,
    replacing,
    saved_searches,
    stale,
    texts,
    trash,
)
from emeroteca.store.annotations.waiting import after as waiting_after
from emeroteca.store.annotations.waiting import for_articles as waiting_for
from emeroteca.store.database import Database
from emeroteca.store.originals import Originals

FETCHED = 900
"""Rows asked of the database in one statement."""


class Archive(Annotating):
    """A library on disk; used by the thread that opened it."""

    def __init__(
        self, folder: Path, database: Database, engine: Engine, moving: Moving | None = None
    ) -> None:
        super().__init__(database, Originals(folder / "originals"), engine, moving)
        self.folder = folder

    @classmethod
    def open(cls, folder: Path, engine: Engine | None = None) -> Archive:
        """Open the library in a folder, or make one; an engine that is given stays the only one.

        Raises `LibraryLockedError`, `LibraryDamagedError`, `LibraryTooNewError`, `DiskError`.
        """
        database = Database(folder)
        try:
            if engine is not None:
                return cls(folder, database, engine)
            moving = Moving(folder, database)
            return cls(folder, database, moving.engines, moving)
        except BaseException:
            database.close()
            raise

    def close(self) -> None:
        """Write what is pending and release the library."""
        self.flush()
        self._engine.close()
        self._gazetteer.close()
        self._database.close()

    # ------------------------------------------------------------------ putting in

    def add(
        self, drafts: Sequence[Draft], rules: Rules | None = None
    ) -> tuple[list[Added], Changes]:
        """Store drafts in one transaction; `flush` makes them findable.

        `rules` are those that they were cleaned with; articles whose site has others by now are
        marked as stale. A draft whose bytes or characters are there already is a duplicate; where
        its article lies in the trash, it is taken out of it: who imports an article again wants to
        have it.
        """
        for draft in drafts:
            self._keep_files(draft)
        now = _now()
        with self._database.transaction():
            added, settled = self._settled([self._add_one(draft, now) for draft in drafts])
            new = tuple(a.id for a in added if a.outcome is Outcome.IMPORTED)
            came = inheriting.inherit(self._database, new, now)
            added = [replace(a, inherited=came.get(a.id)) for a in added]
            outdated = 0 if rules is None else recleaning.mark_outdated(self._database, new, rules)
        old = frozenset(a.id for a in added if a.outcome is Outcome.DUPLICATE)
        changed = bool(new or old)
        changes = self._told(
            Changes(
                old,
                added=new,
                listing=changed,
                stale=outdated,
                annotations=settled | {a for i, taken in came.items() for a in (i, taken.older)},
                notebook=bool(old or settled or came),
            )
        )
        pairs = zip(added, drafts, strict=True)
        # What has got notes is read from the store, which knows them, when it is indexed.
        fresh = [(a, d) for a, d in pairs if a.id in new and not (a.settled or a.inherited)]
        made = [document_of(a.id, d) for a, d in fresh]
        self._indexing.follow(made)
        return added, changes

    def _settled(self, added: list[Added]) -> tuple[list[Added], frozenset[ArticleId]]:
        """Place what waited for articles that came; which of them have got something."""
        found = self._settle(waiting_for(self._database, [one.id for one in added]))
        if found is None:
            return added, frozenset()
        told = [replace(one, settled=found.counts.pop(one.id, 0)) for one in added]
        return told, found.changes.annotations

    def _keep_files(self, draft: Draft) -> None:
        self._originals.put(draft.source.data, draft.source.digest)
        for asset in draft.assets:
            self._originals.put(asset.data, asset.digest)

    def _add_one(self, draft: Draft, now: str) -> Added:
        there = rows.duplicate_of(self._database, draft)
        if there is None:
            article = rows.insert(self._database, draft, now)
            return Added(Outcome.IMPORTED, article, draft.metadata.title)
        edits.apply(self._database, FlagEdit((there,), Flag.TRASHED, False), now)
        title = rows.one(self._database, there).metadata.title
        return Added(Outcome.DUPLICATE, there, title)

    # ------------------------------------------------------------------ looking

    def ids(self, wanted: Filter, sort: Sort = Sort.SAVED) -> array[int]:
        """The ids of the articles that pass a filter, in order."""
        return self._searching.ids(wanted, sort)

    def articles(self, ids: Sequence[int]) -> list[Article]:
        """Articles by their ids, in that order; ids that are not there are left out."""
        found: list[Article] = []
        for start in range(0, len(ids), FETCHED):
            found += rows.fetch(self._database, ids[start : start + FETCHED])
        return found

    def open_article(self, article: ArticleId) -> Opened:
        """Everything that the reader needs; an image that is gone from disk is left out.

        Raises `NotFoundError`, `LibraryDamagedError`.
        """
        known = rows.one(self._database, article)
        text, apart = texts.unpack(rows.body(self._database, article))
        images = pictures.shown(self._database, self._originals, article)
        found, suggestions = facts.get(self._database, article)
        edited = rows.edited_of(self._database, article)
        return Opened(
            known,
            text,
            apart,
            images,
            self.note(article),
            facts.with_person(found, known.metadata, edited),
            suggestions,
        )

    def tags_of(self, ids: Sequence[int]) -> dict[str, int]:
        """The tags that some articles have, and how many of them have each."""
        counted: Counter[str] = Counter()
        for start in range(0, len(ids), FETCHED):
            counted.update(rows.tags_of(self._database, ids[start : start + FETCHED]))
        return dict(counted)

    def original(self, article: ArticleId) -> Source:
        """The capture byte for byte; raises `NotFoundError`, `LibraryDamagedError`."""
        source = rows.source(self._database, article)
        return replace(source, data=self._originals.get(source.digest))

    def html(self, article: ArticleId) -> str:
        """The sanitised page of an article; raises `NotFoundError`."""
        return rows.html(self._database, article)

    def counts(self) -> Counts:
        """How many articles stand in each place."""
        return self._searching.counts()

    def count(self) -> int:
        """How many articles are not in the trash; asks for less than `counts` does."""
        return rows.count(self._database)

    # ------------------------------------------------------------------ searching

    def search(self, query: Query) -> Results:
        """Every article that holds the words and passes the filter, in the query's order."""
        return self._searching.search(query)

    def facets(self, query: Query) -> Facets:
        """What the articles share that hold a query's words and pass its filter, with counts.

        The counts of a kind leave its own included choices out of account, those of years and
        months the range of dates: they tell what another choice would bring.
        """
        return self._searching.facets(query)

    def hits(self, words: str, ids: Sequence[int], unfinished: bool = False) -> list[Hit]:
        """Where the words stand in some articles, with a passage of each."""
        tree = self._searching.spelt_out(parse(words, unfinished=unfinished).tree)
        found = []
        for article in self.articles(ids):
            text = texts.characters(rows.body(self._database, article.id))
            found.append(self._engine.locate(tree, article.id, text, article.metadata.language))
        return found

    def words(self, prefix: str, limit: int) -> tuple[str, ...]:
        """The commonest words of the archive that begin so; none for an empty beginning."""
        return tuple(self._engine.words(prefix, limit)) if prefix else ()

    def elsewhere(
        self, words: str, article: ArticleId, unfinished: bool = False
    ) -> tuple[Name, ...]:
        """The fields other than the text in which the words stand; raises `NotFoundError`."""
        tree = parse(words, unfinished=unfinished).tree
        return elsewhere.elsewhere(self._engine, tree, self._indexing.document(article))

    def similar(self, article: ArticleId) -> Results:
        """The articles that are most like one, the best first, without itself.

        `Results.understood` is a query for the words by which they are. Raises `NotFoundError`,
        `LibraryDamagedError`.
        """
        self._indexing.flush()
        listed = frozenset(self.ids(Filter(Place.EVERYWHERE)))
        return likeness.similar(self._database, self._engine, article, listed)

    # ------------------------------------------------------------------ saved searches

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The saved searches in their order; `apply` with a `SearchesEdit` changes them."""
        return saved_searches.all_of(self._database)

    def saw(self, search: int, article: int) -> None:
        """Keep that a saved search was looked at when this was its newest article."""
        with self._database.transaction():
            saved_searches.saw(self._database, search, article)

    # ------------------------------------------------------------------ changing

    def apply(self, edit: Edit) -> Changes:
        """Change articles; the result holds the edit that undoes it."""
        if not isinstance(edit, EntityEdit | EntityStateEdit):
            # What waits to be committed is the article before this change.
            self.flush()
        with self._database.transaction():
            changes = edits.apply(self._database, edit, _now())
            found = self._settle(waiting_after(self._database, edit))
            if found is not None:
                touched = changes.annotations | found.changes.annotations
                changes = replace(changes, annotations=touched, notebook=True)
        return self._told(changes)

    def remember(self, article: ArticleId, position: int, progress: float) -> None:
        """Keep how far an article was read; `position` is a code point, `progress` 0 to 1."""
        with self._database.transaction():
            self._database.rows(
                "UPDATE articles SET position = ?, progress = ? WHERE id = ?",
                (position, progress, article),
            )

    def empty_trash(self) -> Changes:
        """Delete for good what is in the trash, with the files that nothing else uses."""
        with self._database.transaction():
            gone, files = trash.empty(self._database)
        changes = self._told(Changes(removed=tuple(gone), listing=bool(gone), notebook=bool(gone)))
        self._indexing.remove(gone)
        for digest in files:
            self._originals.remove(digest)
        return changes

    # ------------------------------------------------------------------ cleaning again

    def repairs(self, article: ArticleId) -> Repairs:
        """What a person said about the cleaning of an article, with the rules of its site.

        Raises `NotFoundError`.
        """
        return repairs.of(self._database, article)

    def rules(self) -> Rules:
        """The rules of every site that has some."""
        return repairs.rules(self._database)

    def recurring(self, article: ArticleId) -> tuple[Recurring, ...]:
        """The paragraphs of an article that recur on its site and about which nothing is said.

        Raises `NotFoundError`, `LibraryDamagedError`.
        """
        return recleaning.recurring(self._database, article)

    def clean_again(self, ids: Sequence[ArticleId] | None = None) -> Changes:
        """Mark articles as stale, or all of them; those that are not there are passed over."""
        with self._database.transaction():
            return recleaning.mark(self._database, ids)

    def stale(self) -> int:
        """How many articles wait to be cleaned again."""
        return stale.count(self._database)

    def stale_ids(self, limit: int) -> list[ArticleId]:
        """Those that come next, the last marked first."""
        return stale.first(self._database, limit)

    def give_up_stale(self, ids: Sequence[ArticleId] | None = None) -> None:
        """Let articles keep the text that they have, or all that wait."""
        with self._database.transaction():
            stale.clear(self._database, ids)

    def recapture(self, article: ArticleId) -> Recapture:
        """What a worker needs to clean an article again.

        Raises `NotFoundError`, `LibraryDamagedError`, `DiskError`.
        """
        return recleaning.recapture(self._database, self._originals, article)

    def replace(
        self, article: ArticleId, draft: Draft, made_with: Repairs | None = None
    ) -> Changes:
        """Give an article the text of another cleaning; what is a person's stays.

        `made_with` are the repairs that the draft follows: where others hold by now it is passed
        over and the article stays stale. `Changes.cleaned` is empty where nothing is different.
        Raises `NotFoundError`.
        """
        self.flush()
        self._keep_files(draft)
        with self._database.transaction():
            changes = recleaning.replace(self._database, article, draft, made_with)
        return self._told(changes)

    def gather(self, limit: int) -> int:
        """Note the paragraphs of some articles of an earlier version; 0 where all are noted."""
        with self._database.transaction():
            return replacing.gather(self._database, limit)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
