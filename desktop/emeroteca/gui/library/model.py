"""The list of articles as Qt sees it: an array of ids, and pages of rows fetched when looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from itertools import compress
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from emeroteca.gui.dates import format_minutes, format_published
from emeroteca.model.article import Article, ArticleId
from emeroteca.model.search import Hit, Sort

PAGE = 128
"""Rows asked for at once."""

KEPT_PAGES = 48

SINGLE = 2
"""Articles for which the rows of a long list are not worth being numbered."""

FEW = 500
"""Articles that are looked up one by one; for more, the whole list is gone through."""

ARTICLE_ROLE = Qt.ItemDataRole.UserRole + 1
HIT_ROLE = Qt.ItemDataRole.UserRole + 2

COLUMNS = ("state", "title", "site", "published", "minutes", "tags", "saved")
SORTED_BY = {
    1: (Sort.TITLE,),
    2: (Sort.SITE,),
    3: (Sort.NEWEST, Sort.OLDEST),
    4: (Sort.LENGTH,),
    6: (Sort.SAVED,),
}

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class LibraryModel(QAbstractTableModel):
    """Rows are articles; a row that is not there yet is asked for and shown when it comes.

    `rows_wanted` carries a tuple of article ids. The answer comes by `set_articles`.
    """

    rows_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._rows: dict[int, int] | None = None
        self._pages: OrderedDict[int, None] = OrderedDict()
        self._articles: dict[int, Article] = {}
        self._hits: dict[int, Hit] = {}
        self._asked: set[int] = set()
        self._wanted: list[int] = []
        self._ask_soon = QTimer(self, singleShot=True, interval=0)
        self._ask_soon.timeout.connect(self._ask)

    # ------------------------------------------------------------------ what is shown

    @property
    def ids(self) -> array[int]:
        """The ids of all rows in order."""
        return self._ids

    def show_ids(self, ids: array[int], first: Sequence[Article] = ()) -> None:
        """Show another list; `first` are articles that are already at hand."""
        self.beginResetModel()
        self._ids = ids
        self._rows = None
        self._pages.clear()
        self._asked.clear()
        self._wanted.clear()
        self._hits.clear()
        self._articles = {article.id: article for article in first}
        self.endResetModel()

    def set_articles(self, articles: Iterable[Article]) -> None:
        """Take rows that were asked for, or that changed."""
        rows = []
        for article in articles:
            row = self._row_by_id.get(article.id)
            if row is not None:
                self._articles[article.id] = article
                rows.append(row)
        self._repaint(rows)

    def set_hits(self, hits: Iterable[Hit]) -> None:
        """Take the passages in which the searched words stand."""
        rows = []
        for hit in hits:
            row = self._row_by_id.get(hit.article)
            if row is not None:
                self._hits[hit.article] = hit
                rows.append(row)
        self._repaint(rows)

    def loaded(self, ids: Iterable[int]) -> list[Article]:
        """Those of the articles that are at hand; of a long list that is only what was seen."""
        return [self._articles[i] for i in ids if i in self._articles]

    def known(self, ids: Iterable[int]) -> tuple[ArticleId, ...]:
        """Those of the ids whose rows are loaded, so that a change must be fetched again."""
        return tuple(ArticleId(i) for i in ids if i in self._articles)

    def without_hit(self, first: int, last: int) -> tuple[ArticleId, ...]:
        """The articles of a range of rows whose passages are not known yet."""
        rows = range(max(first, 0), min(last + 1, len(self._ids)))
        return tuple(ArticleId(self._ids[r]) for r in rows if self._ids[r] not in self._hits)

    def row_of(self, article: int) -> int | None:
        """The row of an article, or None where it is not in the list."""
        if self._rows is not None:
            return self._rows.get(article)
        # A list that has just come is searched: to number all of a long one takes longer.
        return self._ids.index(article) if article in self._ids else None

    def rows_of(self, articles: Iterable[int]) -> list[int]:
        """The rows of those articles that are in the list, from the top."""
        wanted = set(articles)
        if len(wanted) < FEW:
            find = self.row_of if len(wanted) <= SINGLE else self._row_by_id.get
            return sorted(row for one in wanted if (row := find(one)) is not None)
        return list(compress(range(len(self._ids)), map(wanted.__contains__, self._ids)))

    def id_at(self, row: int) -> ArticleId:
        """The article of a row."""
        return ArticleId(self._ids[row])

    def article(self, row: int) -> Article | None:
        """The article of a row, or None while it is on its way."""
        return self._articles.get(self._ids[row])

    def hit(self, article: int) -> Hit | None:
        """Where the searched words stand in an article, if that is known."""
        return self._hits.get(article)

    # ------------------------------------------------------------------ Qt's questions

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        article = self._articles.get(self._ids[index.row()])
        if article is None:
            self._want(index.row())
            return None
        if role == ARTICLE_ROLE:
            return article
        if role == HIT_ROLE:
            return self._hits.get(article.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(article, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return article.metadata.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(article)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            "state": "",
            "title": self.tr("Title"),
            "site": self.tr("Site"),
            "published": self.tr("Published"),
            "minutes": self.tr("Length"),
            "tags": self.tr("Tags"),
            "saved": self.tr("Saved"),
        }
        return names[COLUMNS[section]]

    # ------------------------------------------------------------------ inside

    @property
    def _row_by_id(self) -> dict[int, int]:
        if self._rows is None:
            self._rows = dict(zip(self._ids, range(len(self._ids)), strict=True))
        return self._rows

    def _cell(self, article: Article, column: int) -> str:
        match COLUMNS[column]:
            case "title":
                return article.metadata.title
            case "site":
                return article.metadata.site
            case "published":
                return format_published(article.metadata.published)
            case "minutes":
                return format_minutes(article.minutes)
            case "tags":
                return ", ".join(article.tags)
            case "saved":
                return format_published(article.saved[:10])
            case _:
                return ""

    def _spoken(self, article: Article) -> str:
        """What a screen reader says of a row, the unread mark included."""
        parts = [
            self.tr("unread") if article.unread else "",
            self.tr("starred") if article.starred else "",
            article.metadata.title,
            article.metadata.site,
            format_published(article.metadata.published),
            format_minutes(article.minutes),
        ]
        return ", ".join(part for part in parts if part)

    def _want(self, row: int) -> None:
        page = row // PAGE
        if page in self._asked:
            return
        self._asked.add(page)
        self._wanted.append(page)
        self._ask_soon.start()

    def _ask(self) -> None:
        for page in self._wanted:
            self._pages[page] = None
            self.rows_wanted.emit(tuple(self._ids[page * PAGE : (page + 1) * PAGE]))
        self._wanted.clear()
        while len(self._pages) > KEPT_PAGES:
            old, _ = self._pages.popitem(last=False)
            self._asked.discard(old)
            for identifier in self._ids[old * PAGE : (old + 1) * PAGE]:
                self._articles.pop(identifier, None)

    def _repaint(self, rows: list[int]) -> None:
        if rows:
            last = len(COLUMNS) - 1
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), last))
