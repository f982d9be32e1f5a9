"""What a link in a note may lead to, each with its kind in words and as a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from emeroteca.gui.mark_kinds import KIND_OF, icon_name, singular
from emeroteca.gui.style import icon
from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.annotations.wiki import linkable, name_of
from emeroteca.model.article import Article
from emeroteca.model.entities.known import Entity

translate = QCoreApplication.translate

NAME_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Offer:
    """A name that can be linked to."""

    name: str
    kind: str
    picture: str


def of_article(article: Article) -> Offer:
    """The title of an article."""
    return Offer(linkable(article.metadata.title), translate("Links", "Article"), "newspaper")


def of_entity(entity: Entity) -> Offer:
    """The name of an entity."""
    kind = KIND_OF[entity.kind]
    return Offer(linkable(entity.name), singular(kind), icon_name(kind))


def of_note(note: Annotation) -> Offer:
    """What a note is called."""
    return Offer(name_of(note.note), translate("Links", "Note"), "sticky-note")


class Offers(QStandardItemModel):
    """The offers of a list that completes."""

    def show(self, offers: list[Offer]) -> None:
        """Offer these, each name once: a link leads to the first of a name."""
        self.clear()
        for offer in {offer.name: offer for offer in reversed(offers) if offer.name}.values():
            item = QStandardItem(icon(offer.picture), f"{offer.name}  ·  {offer.kind}")
            item.setData(offer.name, NAME_ROLE)
            item.setEditable(False)
            self.insertRow(0, item)

    def names(self) -> list[str]:
        """What is offered."""
        return [str(self.item(row).data(NAME_ROLE)) for row in range(self.rowCount())]
