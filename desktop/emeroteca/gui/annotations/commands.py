"""Keeps highlights in the text, the panel of notes and the bar in step with the open article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from emeroteca.archive import Archive
from emeroteca.gui.annotations.arrivals import Arrivals
from emeroteca.gui.annotations.backlinks import Backlinks
from emeroteca.gui.annotations.caret import Caret
from emeroteca.gui.annotations.citation_menu import CitationMenu
from emeroteca.gui.annotations.colours import name, swatch
from emeroteca.gui.annotations.gestures import AnnotationGestures, stretched
from emeroteca.gui.annotations.inheritance import Inheritance
from emeroteca.gui.annotations.links import NoteLinks
from emeroteca.gui.annotations.list_menu import menu_of
from emeroteca.gui.annotations.notebook_commands import NotebookCommands
from emeroteca.gui.annotations.quoting import Quoting
from emeroteca.gui.annotations.writing import Writing
from emeroteca.gui.reader.mark_bar import Act
from emeroteca.gui.style import icon
from emeroteca.model.annotations.annotation import (
    NEW,
    Annotation,
    AnnotationId,
    Colour,
    MarkStyle,
)
from emeroteca.model.annotations.own import own_of
from emeroteca.model.article import ArticleId, Opened
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import EntityId
from emeroteca.model.text import Span
from emeroteca.settings import Settings

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow

TOLD_MS = 5_000
FOLLOWS_MS = 120
"""So long the article must rest before the panel follows it."""


class AnnotationCommands(QObject):
    """Serves highlights and notes of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader, self._panel = window.reader, window.notes
        self._bar = window.reader_pane.mark_bar
        self._shown: tuple[ArticleId, str] | None = None
        self._filled: tuple[ArticleId, str] | None = None
        self._going: AnnotationId | None = None
        self._coming: tuple[Span, Act | None] | None = None
        self._colour = Colour.YELLOW
        self._made = NEW, self._here()
        self.gestures = AnnotationGestures(window.operations, self)
        self.writing = Writing(window.operations, self._known, self)
        self._caret = Caret(window.reader)
        self._follow_soon = QTimer(self, singleShot=True, interval=FOLLOWS_MS)
        self._follow_soon.timeout.connect(self._follow)
        self.links = NoteLinks(window)
        self.links.entity_wanted.connect(self._entity)
        self.notebook = NotebookCommands(window, self.gestures, self.links)
        self.notebook.open_wanted.connect(self.open)
        self.links.note_wanted.connect(self.notebook.show_note)
        self.links.new_wanted.connect(self.notebook.write_note)
        self._backlinks = Backlinks(window, self.notebook)
        self.arrivals = Arrivals(window, self.notebook)
        self.inheritance = Inheritance(window)
        self.quoting = Quoting(window)
        self._connect()
        self._add_menus()
        self._opened(None)

    def _connect(self) -> None:
        window, bar, marks = self._window, self._bar, self._reader.highlights
        bar.coloured.connect(self._colour_chosen)
        bar.acted.connect(self._act)
        bar.stretched.connect(self._stretch)
        marks.chosen.connect(self._clicked)
        marks.extended.connect(self._extend)
        lists = self._panel.list
        lists.went.connect(self.go)
        lists.coloured.connect(self.gestures.recolour)
        lists.removed.connect(self.gestures.remove)
        lists.copied.connect(self.quoting.copy)
        self.writing.serve(lists)
        self.links.serve(lists)
        lists.begun.connect(lambda _: self._ask_tags())
        lists.menu_wanted.connect(self._menu)
        tray = self._panel.tray
        tray.removed.connect(lambda one: self.gestures.remove((one,)))
        tray.confirmed.connect(self.gestures.place)
        tray.looked.connect(lambda anchor: self._reader.mentions.go(anchor.span))
        tray.wanted.connect(self._suggest)
        self._reader.position_changed.connect(lambda *_: self._follow_soon.start())
        window.reading.opened.connect(self._opened)
        window.operations.changed.connect(self.take)
        window.imports.changed.connect(self.take)

    def actions(self) -> dict[str, Callable[..., None]]:
        """What each action does."""
        return {
            "highlight": lambda: self.highlight(),
            "note_passage": lambda: self.highlight(Act.NOTE),
            "next_annotation": lambda: self.step(1),
            "previous_annotation": lambda: self.step(-1),
            "caret": self._caret.turn,
            "notebook": lambda: self.notebook.show(),
            "import_notes": lambda: self.arrivals.ask(),
        }

    def heed(self, settings: Settings) -> None:
        """Take the colour that was last picked."""
        self._colour = Colour(settings.highlight)

    def take(self, changes: Changes) -> None:
        """Follow what became of the highlights of the open article."""
        if self._shown is not None and self._shown[0] in changes.annotations:
            self._ask(self._shown[0])

    # ------------------------------------------------------------------ making

    def highlight(self, act: Act | None = None) -> None:
        """Highlight the selection, or else the hit that is current, in the last colour.

        Without a selection a note is one on the chosen highlight, or on the one just made.
        """
        spans, one = self._reader.chosen_parts(), None
        if not spans and act is not None:
            one = self._reader.highlights.current or self._just_made()
        spans = spans or self._current_hit()
        if one is not None and act is not None:
            self._write(one, act)
        elif spans:
            self._mark(spans, self._colour, MarkStyle.HIGHLIGHT, act)
        else:
            told = self.tr("Select words in the article, or go to a hit, to highlight it.")
            self._window.statusBar().showMessage(told, TOLD_MS)

    def _just_made(self) -> Annotation | None:
        made, here = self._made
        return self._known(made) if here == self._here() else None

    def _here(self) -> tuple[int, tuple[Span, ...]]:
        return self._reader.textCursor().position(), self._current_hit()

    def _mark(
        self, spans: Sequence[Span], colour: Colour, style: MarkStyle, act: Act | None = None
    ) -> None:
        opened = self._window.reading.current
        if opened is None:
            return
        self._coming = spans[0], act
        cursor = self._reader.textCursor()
        cursor.clearSelection()
        self._reader.setTextCursor(cursor)
        self.gestures.mark(opened, spans, colour, style)

    def _current_hit(self) -> tuple[Span, ...]:
        for hits in (self._reader.found, self._reader.hits):
            if 0 <= hits.at < len(hits.spans):
                return (hits.spans[hits.at],)
        return ()

    def _colour_chosen(self, colour: Colour) -> None:
        if colour is not self._colour:
            self._window.change_settings(replace(self._window.settings, highlight=colour.value))
        spans, current = self._reader.chosen_parts(), self._reader.highlights.current
        if spans:
            self._mark(spans, colour, MarkStyle.HIGHLIGHT)
        elif current is not None:
            self.gestures.recolour((current,), colour)

    def _act(self, act: Act) -> None:
        spans, current = self._reader.chosen_parts(), self._reader.highlights.current
        if act is Act.QUOTE:
            self.quoting.quote(spans, current)
        elif spans:
            style = MarkStyle.UNDERLINE if act is Act.UNDERLINE else MarkStyle.HIGHLIGHT
            self._mark(spans, self._colour, style, act)
        elif current is not None and act is Act.UNDERLINE:
            self.gestures.turn_style(current)
        elif current is not None and act is Act.DELETE:
            self.gestures.remove((current,))
        elif current is not None:
            self._write(current, act)

    def _write(self, one: Annotation, act: Act) -> None:
        self._window.set_panels(True)
        self._window.notes_dock.show()
        self._window.notes_dock.raise_()
        self._panel.write(one.id, tags=act is Act.TAG)

    # ------------------------------------------------------------------ changing

    def _extend(self, one: Annotation, span: Span) -> None:
        text = self._reader.text
        if text is not None:
            self.gestures.extend(text, one, span)

    def _stretch(self, words: int, beginning: bool) -> None:
        text, one = self._reader.text, self._reader.highlights.current
        if text is not None and one is not None and one.anchor is not None:
            span = stretched(text, one.anchor.span, words, beginning)
            if span != one.anchor.span:
                self.gestures.extend(text, one, span)

    # ------------------------------------------------------------------ menus

    def _add_menus(self) -> None:
        self._citations = CitationMenu(self.quoting.cite, self._window)
        before = self._window.actions_["highlight"]
        menu = self._window.actions_.menus["article"]
        menu.insertMenu(before, self._citations)
        self._reader.menu_opening.connect(self._add_to_menu)

    def _add_to_menu(self, menu: QMenu) -> None:
        """Offer colours and citations for what is selected, or for what the mouse is on."""
        spans = self._reader.chosen_parts()
        place = self._reader.viewport().mapFromGlobal(QCursor.pos())
        found = self._reader.highlights.at(place)
        if not spans and found:
            self._reader.highlights.choose(found[0].id)
        if spans or found:
            menu.addSeparator()
            colours = menu.addMenu(icon("highlighter"), self.tr("&Highlight"))
            for colour in Colour:
                action = colours.addAction(swatch(colour), name(colour))
                action.triggered.connect(lambda _=False, c=colour: self._colour_chosen(c))
        if spans or found or menu.isEmpty():
            menu.addMenu(CitationMenu(self.quoting.cite, menu))

    def _menu(self, some: Sequence[Annotation], at: QPoint) -> None:
        back, listed = self._backlinks.show_note, self._panel.list
        menu_of(some, self.gestures, listed, self.notebook.cite, self.quoting.copy, back).popup(at)

    # ------------------------------------------------------------------ going

    def open(self, one: Annotation) -> None:
        """Show an annotation in its article, wherever that is."""
        if one.article is None:
            return
        window = self._window
        window.activateWindow()
        window.commands.reveal_article(one.article)
        window.notes_dock.raise_()
        if self._shown is not None and self._shown[0] == one.article:
            self._show(one)
        else:
            self._going = one.id

    def _show(self, one: Annotation) -> None:
        """Show an annotation of the open article where it stands: in the text or in the panel."""
        if one == own_of(self._panel.all):
            self._panel.take_focus()
        elif one.anchor is None:
            self._panel.reveal(one.id)
        else:
            self.go(one)

    def go(self, one: Annotation) -> None:
        """Show a highlight in the text and let it flash."""
        if one.anchor is not None and one.placed:
            self._reader.highlights.choose(one.id)
            self._reader.highlights.go(one.id)

    def step(self, by: int) -> None:
        """Go to the next highlight of the article, or to the one before."""
        every, current = self._reader.highlights.all, self._reader.highlights.current
        if not every:
            told = self.tr("This article has no highlights.")
            self._window.statusBar().showMessage(told, TOLD_MS)
            return
        ids = [one.id for one in every]
        if current is not None:
            at = (ids.index(current.id) + by) % len(ids)
        else:
            here = self._reader.position()
            starts = [one.anchor.span.start for one in every if one.anchor is not None]
            later = next((n for n, start in enumerate(starts) if start >= here), len(ids))
            at = (later if by > 0 else later - 1) % len(ids)
        self.go(every[at])
        self._panel.list.choose(every[at].id)

    def _clicked(self, one: Annotation | None) -> None:
        if one is None:
            return
        if not self._window.notes_dock.isHidden() and not self._entity_there():
            self._window.notes_dock.raise_()
        self._panel.reveal(one.id)

    def _entity_there(self) -> bool:
        """Whether the same click was about a name, whose panel then comes to the front."""
        viewport = self._reader.viewport()
        at = viewport.mapFromGlobal(QCursor.pos())
        return self._reader.mentions.at(at) is not None

    def _follow(self) -> None:
        self._panel.follow(self._reader.position())

    # ------------------------------------------------------------------ the open article

    def _known(self, annotation: AnnotationId) -> Annotation | None:
        return next((one for one in self._panel.all if one.id == annotation), None)

    def _opened(self, opened: Opened | None) -> None:
        names = "highlight note_passage next_annotation previous_annotation caret"
        self._window.actions_.enable(names, opened is not None)
        self._citations.setEnabled(opened is not None)
        if opened is None:
            self._shown = self._filled = None
            return
        shown = (opened.article.id, opened.article.text_digest)
        if shown != self._shown:
            self._shown = shown
            self._ask(opened.article.id)

    def _ask(self, article: ArticleId) -> None:
        self._window.jobs.ask_latest(
            "annotations of", partial(self._fill, article), Archive.annotations_of, article
        )

    def _fill(self, article: ArticleId, found: tuple[Annotation, ...]) -> None:
        if self._shown is None or self._shown[0] != article:
            return
        same = self._filled is not None and self._filled[0] == article
        self._filled = self._shown
        self._reader.highlights.show(found)
        self._panel.show_annotations(found, same)
        self._show_coming(found)
        self._backlinks.count()
        self.inheritance.look(article, not found)
        going, self._going = self._going, None
        for one in found:
            if one.id == going:
                self._show(one)

    def _show_coming(self, found: Sequence[Annotation]) -> None:
        """Go on with the highlight that was just made."""
        coming, self._coming = self._coming, None
        if coming is None:
            return
        span, act = coming
        made = [one for one in found if one.anchor is not None and one.anchor.span == span]
        if not made:
            return
        newest = max(made, key=lambda one: one.id)
        self._made = newest.id, self._here()
        self._panel.list.choose(newest.id)
        if act in (Act.NOTE, Act.TAG):
            self._write(newest, act)

    def _ask_tags(self) -> None:
        self._window.jobs.ask_latest(
            "tags of notes", self._panel.list.offer_tags, Archive.annotation_tags
        )

    def _entity(self, entity: EntityId) -> None:
        self._window.commands.entities.dossier_wanted.emit(entity)

    def _suggest(self, one: Annotation) -> None:
        self._window.jobs.ask_latest(
            "suggest place",
            partial(self._panel.tray.show_suggestion, one.id),
            Archive.suggest_place,
            one.id,
        )
