"""What a person says of entities: each gesture as one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from emeroteca.gui.jobs import Jobs
from emeroteca.gui.mark_kinds import KIND_OF, singular
from emeroteca.gui.operations import Operations
from emeroteca.gui.panels.entities.acts import KIND_ACTS, Act
from emeroteca.gui.panels.entities.asking import AskName
from emeroteca.gui.panels.entities.choosing import ChooseEntity
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import Entity, EntityId
from emeroteca.model.entities.mending import (
    AddAlias,
    AddMention,
    ChangeKind,
    Dismiss,
    EntityEdit,
    Gesture,
    Mark,
    Merge,
    Rename,
    Split,
)
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.text import Span


class EntityGestures(QObject):
    """Carries out gestures; `done` carries the name of a step that a person may want to undo."""

    done = Signal(str)

    def __init__(self, jobs: Jobs, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._operations = operations
        self._window = window
        self._telling: set[str] = set()
        operations.stepped.connect(self._stepped)

    def act(self, act: Act, entity: Entity, article: ArticleId, written: Sequence[str]) -> None:
        """Carry out what needs no more words, or ask for those that it needs.

        `written` are the ways in which the article writes the entity's name.
        """
        match act:
            case Act.MERGE:
                self.ask_merge(entity)
            case Act.ALIAS:
                self.ask_alias(entity)
            case Act.ANOTHER_HERE:
                self.ask_another(entity, article, written)
            case Act.PIN:
                name = self.tr("Unpin “{name}”") if entity.pinned else self.tr("Pin “{name}”")
                self._do(Mark(entity.id, pinned=not entity.pinned), name, entity, tell=False)
            case Act.WATCH:
                name = self.tr("Watch “{name}”")
                if entity.watched:
                    name = self.tr("Watch “{name}” no more")
                self._do(Mark(entity.id, watched=not entity.watched), name, entity)
            case Act.DISMISS_HERE:
                name = self.tr("“{name}” is no entity in this article")
                self._do(Dismiss(entity.id, article), name, entity)
            case Act.DISMISS:
                self._do(Dismiss(entity.id), self.tr("“{name}” is no entity anywhere"), entity)
            case Act.PERSON | Act.ORGANISATION | Act.PLACE:
                self._change_kind(entity, KIND_ACTS[act])

    def rename(self, entity: Entity, name: str) -> None:
        """Call an entity otherwise."""
        self._do(Rename(entity.id, name), self.tr("Rename “{name}”"), entity)

    def merge(self, into: Entity, other: Entity) -> None:
        """Make two one; the first keeps its name."""
        step = self.tr("Merge “{other}” into “{name}”").replace("{other}", other.name)
        self._do(Merge(into.id, (other.id,)), step, into)

    def split(self, entity: Entity, alias: str) -> None:
        """Make one way of writing a name an entity of its own."""
        step = self.tr("Split “{alias}” off “{name}”").replace("{alias}", alias)
        self._do(Split(entity.id, alias), step, entity)

    def mark(
        self, article: ArticleId, span: Span, words: str, kind: EntityKind, entity: Entity | None
    ) -> None:
        """Mark words as naming an entity, in the whole article."""
        if entity is None:
            step = self.tr("Mark “{words}” as {kind}").replace(
                "{kind}", singular(KIND_OF[kind]).lower()
            )
        else:
            step = self.tr("Mark “{words}” as “{name}”").replace("{name}", entity.name)
        gesture = AddMention(article, span, kind, entity.id if entity is not None else None)
        self._tell(EntityEdit(gesture), step.replace("{words}", words))

    # ------------------------------------------------------------------ asking

    def ask_merge(self, entity: Entity) -> None:
        """Ask which entity this one is."""
        hint = self.tr("“{name}” and the one that you choose become one, which keeps its own name.")
        self._choose(
            self.tr("Merge into…"),
            hint.format(name=entity.name),
            self.tr("Merge"),
            (entity.id,),
            lambda into: self.merge(into, entity),
            entity.kind,
        )

    def ask_known(self, article: ArticleId, span: Span, words: str) -> None:
        """Ask which known entity some words name."""
        self._choose(
            self.tr("Mark as…"),
            self.tr("Who or what do the words “{words}” name?").format(words=words),
            self.tr("Mark"),
            (),
            lambda known: self.mark(article, span, words, known.kind, known),
        )

    def ask_alias(self, entity: Entity) -> None:
        """Ask for another name."""
        dialog = AskName(
            self.tr("Another name"),
            self.tr("“{name}” is also called:").format(name=entity.name),
            self._window,
        )
        step = self.tr("Add another name of “{name}”")
        dialog.named.connect(lambda alias, _: self._do(AddAlias(entity.id, alias), step, entity))
        dialog.open()

    def ask_another(self, entity: Entity, article: ArticleId, written: Sequence[str]) -> None:
        """Ask who is meant in an article instead."""
        given = written[0] if written else entity.name
        dialog = AskName(
            self.tr("Somebody else"),
            self.tr(
                "In this article the name means another one than “{name}”. What is it called?"
            ).format(name=entity.name),
            self._window,
            given,
            written or (entity.name,),
        )
        step = self.tr("“{name}” is another one here")
        dialog.named.connect(
            lambda name, alias: self._do(Split(entity.id, alias, article, name), step, entity)
        )
        dialog.open()

    def _choose(
        self,
        title: str,
        hint: str,
        button: str,
        without: Sequence[EntityId],
        then: Callable[[Entity], None],
        kind: EntityKind | None = None,
    ) -> None:
        """Let an entity be chosen; those of a kind are offered until something is typed."""
        dialog = ChooseEntity(title, hint, button, without, self._window)

        dialog.chosen.connect(then)
        dialog.ask(self._jobs, kind)

    # ------------------------------------------------------------------ inside

    def _change_kind(self, entity: Entity, kind: EntityKind) -> None:
        if kind is not entity.kind:
            step = self.tr("Kind of “{name}”: {kind}")
            step = step.replace("{kind}", singular(KIND_OF[kind]).lower())
            self._do(ChangeKind(entity.id, kind), step, entity)

    def _do(self, gesture: Gesture, step: str, entity: Entity, tell: bool = True) -> None:
        name = step.replace("{name}", entity.name)
        if tell:
            self._tell(EntityEdit(gesture), name)
        else:
            self._operations.do(EntityEdit(gesture), name)

    def _tell(self, edit: EntityEdit, name: str) -> None:
        self._telling.add(name)
        self._operations.do(edit, name)

    def _stepped(self, _changes: Changes, name: str) -> None:
        if name in self._telling:
            self._telling.discard(name)
            self.done.emit(name)
