"""What a person does to articles, each as one undoable step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.model.annotations.annotation import NEW, AnnotationEdit
from emeroteca.model.article import ArticleId, Metadata
from emeroteca.model.changes import (
    Changes,
    Edit,
    Flag,
    FlagEdit,
    MetadataEdit,
    RepairEdit,
    RuleEdit,
    SearchesEdit,
    TagEdit,
)
from emeroteca.model.cleaning import Choice, Repairs, SiteRule
from emeroteca.model.saved_searches import SavedSearch


class Operations(QObject):
    """Sends edits to the archive; `changed` carries the `Changes` of each, undone ones included,
    `stepped` those of a new step and its name."""

    changed = Signal(object)
    stepped = Signal(object, str)

    def __init__(self, jobs: Jobs, stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._stack = stack

    def set_flag(self, ids: Sequence[ArticleId], flag: Flag, value: bool) -> None:
        """Set or clear a mark of articles."""
        if ids:
            self.do(FlagEdit(tuple(ids), flag, value), self._flag_name(flag, value, len(ids)))

    def set_tags(self, ids: Sequence[ArticleId], add: Sequence[str], remove: Sequence[str]) -> None:
        """Put tags on articles and take others off."""
        if ids and (add or remove):
            self.do(TagEdit(tuple(ids), tuple(add), tuple(remove)), self.tr("Change tags"))

    def set_metadata(self, article: ArticleId, metadata: Metadata) -> None:
        """Replace what is known about an article."""
        self.do(MetadataEdit(article, metadata), self.tr("Edit details"))

    def repair(
        self,
        article: ArticleId,
        name: str,
        choices: Sequence[Choice] = (),
        add_rules: Sequence[SiteRule] = (),
    ) -> None:
        """Add to what a person said about the cleaning of an article and of its site."""

        def known(said: Repairs) -> None:
            mine = {choice.key: choice for choice in (*said.choices, *choices)}
            self.do(
                RepairEdit(article, tuple(mine.values()), said.mends, add_rules=tuple(add_rules)),
                name,
            )

        self._jobs.ask(known, Archive.repairs, article)

    def remove_rules(self, rules: Sequence[SiteRule]) -> None:
        """Let rules of sites hold no more."""
        self.do(RuleEdit(remove=tuple(rules)), self.tr("Remove rules for sites"))

    def set_searches(self, searches: Sequence[SavedSearch], name: str) -> None:
        """Save other searches, or the same ones otherwise."""
        self.do(SearchesEdit(tuple(searches)), name)

    def annotate(
        self, edit: AnnotationEdit, name: str, then: Callable[[Changes], None] | None = None
    ) -> None:
        """Store or remove highlights and notes; `then` hears what came of it."""
        self.do(edit, name, then)

    def write(self, edit: AnnotationEdit) -> None:
        """Store what is being typed; `written` makes it a step once it is finished."""
        self._jobs.ask(self.changed.emit, Archive.apply, edit)

    def written(self, edit: AnnotationEdit, before: AnnotationEdit, name: str) -> None:
        """Put what is stored already, because it was typed or came in, on the undo stack as one
        step."""
        self._stack.push(EditCommand(self, name, edit, before))

    def mark_read(self, article: ArticleId) -> None:
        """An opened article is read; that is no step that a person would want to undo."""
        self._jobs.ask(self.changed.emit, Archive.apply, FlagEdit((article,), Flag.UNREAD, False))

    def do(self, edit: Edit, name: str, then: Callable[[Changes], None] | None = None) -> None:
        """Apply an edit and put it on the undo stack once the archive has taken it."""

        def applied(changes: Changes) -> None:
            self.changed.emit(changes)
            if changes.inverse is not None:
                again = numbered(edit, changes.inverse)
                self._stack.push(EditCommand(self, name, again, changes.inverse))
                self.stepped.emit(changes, name)
            if then is not None:
                then(changes)

        self._jobs.ask(applied, Archive.apply, edit)

    def again(self, edit: Edit) -> None:
        """Apply an edit that is already on the stack."""
        self._jobs.ask(self.changed.emit, Archive.apply, edit)

    def _flag_name(self, flag: Flag, value: bool, count: int) -> str:
        names = {
            (Flag.UNREAD, True): self.tr("Mark as unread"),
            (Flag.UNREAD, False): self.tr("Mark as read"),
            (Flag.STARRED, True): self.tr("Star"),
            (Flag.STARRED, False): self.tr("Remove star"),
            (Flag.ARCHIVED, True): self.tr("Archive"),
            (Flag.ARCHIVED, False): self.tr("Move to library"),
            (Flag.TRASHED, True): self.tr("Move to trash"),
            (Flag.TRASHED, False): self.tr("Restore"),
        }
        name = names[flag, value]
        return name if count == 1 else self.tr("{name} ({count})").format(name=name, count=count)


def numbered(edit: Edit, inverse: Edit) -> Edit:
    """The edit that does the same again; what it made new keeps the number that it got.

    Later steps name it by that.
    """
    if not isinstance(edit, AnnotationEdit) or not isinstance(inverse, AnnotationEdit):
        return edit
    new = (one for one in sorted(inverse.remove))
    put = tuple(replace(one, id=next(new)) if one.id == NEW else one for one in edit.put)
    return replace(edit, put=put)


class EditCommand(QUndoCommand):
    """A step that the archive has already taken; redo and undo are edits both."""

    def __init__(self, operations: Operations, name: str, edit: Edit, inverse: Edit) -> None:
        super().__init__(name)
        self._operations = operations
        self._edit = edit
        self._inverse = inverse
        self._taken = True

    def redo(self) -> None:
        # Pushing a command redoes it at once; the archive has done it by then.
        if self._taken:
            self._taken = False
        else:
            self._operations.again(self._edit)

    def undo(self) -> None:
        self._operations.again(self._inverse)
