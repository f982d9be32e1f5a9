"""The list of offers below the search field: what each one is stands quietly at its right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate, QStyleOptionViewItem

from emeroteca.model.query.completion import Completion, Offered

KIND_ROLE = Qt.ItemDataRole.UserRole + 1
MARGIN = 8

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class OffersModel(QAbstractListModel):
    """The offers as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Completion, ...] = ()

    @property
    def offers(self) -> tuple[Completion, ...]:
        """What is offered now."""
        return self._offers

    def show_offers(self, offers: Sequence[Completion]) -> None:
        """Offer other things."""
        self.beginResetModel()
        self._offers = tuple(offers)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._offers):
            return None
        offer = self._offers[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return offer.text.strip()
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{offer.text.strip()}, {kind_name(offer.kind)}"
            case Qt.ItemDataRole.ToolTipRole if offer.kind is Offered.RECENT:
                return self.tr("Del takes it out of the list")
        return kind_name(offer.kind) if role == KIND_ROLE else None


class OffersDelegate(QStyledItemDelegate):
    """An offer, and what it is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        label = str(index.data(KIND_ROLE))
        room = option.rect.width() - option.fontMetrics.horizontalAdvance(label) - 5 * MARGIN
        option.text = option.fontMetrics.elidedText(
            option.text, Qt.TextElideMode.ElideRight, max(room, 60)
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        rect: QRect = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        palette: QPalette = option.palette
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(
            rect,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            str(index.data(KIND_ROLE)),
        )


class OffersView(QListView):
    """The pop-up; what the window does with a key is not done while it is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("searchCompletion")
        self.setUniformItemSizes(True)

    def event(self, event: QEvent) -> bool:
        # Del would move the selected articles to the trash.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


class PressBeside(QObject):
    """A press beside the pop-up closes it and is for what lies there, not lost.

    To be made once the completer has its pop-up: it keeps such a press for itself.
    """

    def __init__(self, popup: OffersView) -> None:
        super().__init__(popup)
        self._popup = popup
        # Nor must a platform do it a second time.
        popup.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        if self._popup.rect().contains(event.position().toPoint()):
            return False
        self._popup.hide()
        at = event.globalPosition()
        below = QApplication.widgetAt(at.toPoint())
        window = below.window().windowHandle() if below is not None else None
        if window is not None:
            inside = window.mapFromGlobal(at)
            press = QMouseEvent(
                event.type(), inside, at, event.button(), event.buttons(), event.modifiers()
            )
            QApplication.sendEvent(window, press)
        return True


def kind_name(kind: Offered) -> str:
    """What an offer is, in a word."""
    translate = QCoreApplication.translate
    return {
        Offered.FIELD: translate("Offers", "field"),
        Offered.TAG: translate("Offers", "tag"),
        Offered.SITE: translate("Offers", "site"),
        Offered.LANGUAGE: translate("Offers", "language"),
        Offered.STATE: translate("Offers", "state"),
        Offered.PERSON: translate("Offers", "person"),
        Offered.ORGANISATION: translate("Offers", "organisation"),
        Offered.PLACE: translate("Offers", "place"),
        Offered.RECENT: translate("Offers", "recent"),
        Offered.WORD: translate("Offers", "word"),
    }[kind]
