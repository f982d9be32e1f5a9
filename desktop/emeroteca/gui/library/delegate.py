"""How an article looks in the list: a card of four lines, or one compact line."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from emeroteca.gui.dates import format_minutes, format_published
from emeroteca.gui.facts import SEPARATOR, in_a_line
from emeroteca.gui.library.model import ARTICLE_ROLE, HIT_ROLE
from emeroteca.gui.library.passages import (
    Ink,
    draw,
    draw_marked,
    fitted,
    height,
    lay_out,
)
from emeroteca.gui.style import current
from emeroteca.model.article import Article
from emeroteca.model.search import Excerpt, Hit

MARGIN = 14
DOT = 7
LEAST_SITE = 60
"""Pixels of a site that are shown rather than the date."""

Index = QModelIndex | QPersistentModelIndex


class Density(StrEnum):
    """How much of each article the list shows."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"
    COLUMNS = "columns"


class ArticleDelegate(QStyledItemDelegate):
    """Paints rows of one height, so that a list of 100,000 needs no measuring."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.density = Density.COMFORTABLE

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.lineSpacing()
        if self.density is Density.COMPACT:
            return QSize(200, line + 16)
        return QSize(200, 5 * line + 26)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        article: Article | None = index.data(ARTICLE_ROLE)
        if article is None:
            self._placeholder(painter, option)
        elif self.density is Density.COMPACT:
            self._compact(painter, option, article)
        else:
            self._card(painter, option, article, index.data(HIT_ROLE))
        painter.restore()

    # ------------------------------------------------------------------ the parts of a row

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            ground = QRectF(rect).adjusted(6, 2, -6, -2)
            painter.setPen(Qt.PenStyle.NoPen)
            # Not the palette's: in the cards it is transparent, lest the table paint the whole row.
            active = bool(option.state & QStyle.StateFlag.State_Active)
            painter.setBrush(QColor(current().selection if active else current().selection_idle))
            painter.drawRoundedRect(ground, 6, 6)
        else:
            painter.setPen(QColor(current().line))
            painter.drawLine(
                rect.left() + MARGIN, rect.bottom(), rect.right() - MARGIN, rect.bottom()
            )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(option.palette.color(QPalette.ColorRole.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(6.5, 2.5, -6.5, -2.5), 6, 6)

    def _colours(self, option: QStyleOptionViewItem) -> tuple[QColor, QColor]:
        """The colours of the main and of the quiet text of a row."""
        palette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            main = palette.color(QPalette.ColorRole.HighlightedText)
            return main, main
        return (
            palette.color(QPalette.ColorRole.Text),
            palette.color(QPalette.ColorRole.PlaceholderText),
        )

    def _placeholder(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect: QRect = option.rect.adjusted(MARGIN + 12, 14, -MARGIN, -14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().line))
        painter.drawRoundedRect(rect.left(), rect.top(), rect.width() * 2 // 3, 9, 4, 4)

    def _card(
        self, painter: QPainter, option: QStyleOptionViewItem, article: Article, hit: Hit | None
    ) -> None:
        main, quiet = self._colours(option)
        rect: QRect = option.rect.adjusted(MARGIN + 12, 10, -MARGIN, -8)
        self._states(painter, option, article, rect.top())
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.88)
        room = rect.width() - (18 if article.starred else 0)
        painter.setFont(small)
        painter.setPen(quiet)
        line = QFontMetrics(small)
        rtl = article.metadata.direction == "rtl"
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            QRect(rect.left(), rect.top(), room, line.height()),
            side | Qt.AlignmentFlag.AlignVCenter,
            self._meta(article, line, room),
        )
        y = rect.top() + line.height() + 3.0
        title = QFont(option.font)
        title.setBold(article.unread)
        laid = lay_out(self._title(article), title, rect.width(), 2, rtl)
        draw(painter, laid, rect.left(), y, main)
        y += height(laid) + 3
        lines = 4 - laid.lineCount()
        room = lines * rect.width() // max(1, line.averageCharWidth())
        excerpt = self._excerpt(article, hit, room)
        ink = Ink(quiet, QColor(current().mark), QColor(current().text))
        passage = lay_out(excerpt.text, small, rect.width(), lines, rtl)
        draw_marked(painter, passage, rect.left(), y, excerpt.marks, ink)

    def _compact(self, painter: QPainter, option: QStyleOptionViewItem, article: Article) -> None:
        main, quiet = self._colours(option)
        rect: QRect = option.rect.adjusted(MARGIN + 12, 0, -MARGIN, 0)
        self._states(painter, option, article, rect.center().y() - option.fontMetrics.height() // 2)
        date = format_published(article.metadata.published)
        wide = option.fontMetrics.horizontalAdvance(date)
        painter.setPen(quiet)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, date)
        title = QFont(option.font)
        title.setBold(article.unread)
        room = rect.width() - wide - 14 - (18 if article.starred else 0)
        painter.setFont(title)
        painter.setPen(main)
        text = QFontMetrics(title).elidedText(
            self._title(article), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(
            QRect(rect.left(), rect.top(), room, rect.height()),
            Qt.AlignmentFlag.AlignLeft | middle,
            text,
        )

    def _states(
        self, painter: QPainter, option: QStyleOptionViewItem, article: Article, top: int
    ) -> None:
        """The unread dot before the row and the star at its end."""
        rect: QRect = option.rect
        line = option.fontMetrics.height()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Accent
        colour = option.palette.color(role)
        if article.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QRectF(rect.left() + MARGIN - 1, top + (line - DOT) / 2, DOT, DOT))
        if article.starred and self.density is Density.COMFORTABLE:
            painter.setPen(colour)
            painter.drawText(
                QRect(rect.right() - MARGIN - 18, top, 18, line),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                "★",
            )

    def _meta(self, article: Article, line: QFontMetrics, room: int) -> str:
        """Site, date and length; a long site gives way to the others."""
        known, mode = article.metadata, Qt.TextElideMode.ElideRight
        rest = (format_published(known.published), format_minutes(article.minutes))
        for_site = room - line.horizontalAdvance(in_a_line(("", *rest)) + SEPARATOR)
        site = line.elidedText(known.site, mode, max(for_site, LEAST_SITE))
        return line.elidedText(in_a_line((site, *rest)), mode, room)

    def _title(self, article: Article) -> str:
        return article.metadata.title or self.tr("Untitled")

    @staticmethod
    def _excerpt(article: Article, hit: Hit | None, room: int) -> Excerpt:
        if hit is not None and hit.excerpt.text:
            return fitted(hit.excerpt, room)
        return Excerpt(article.snippet, ())


class StateDelegate(QStyledItemDelegate):
    """The first of the columns: the unread dot, or a star."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        article: Article | None = index.data(ARTICLE_ROLE)
        if article is None or not (article.unread or article.starred):
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Accent
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = option.palette.color(role)
        middle = QRectF(option.rect).center()
        if article.starred:
            painter.setPen(colour)
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, "★")
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QRectF(middle.x() - DOT / 2, middle.y() - DOT / 2, DOT, DOT))
        painter.restore()
