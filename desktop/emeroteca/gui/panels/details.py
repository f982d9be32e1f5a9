"""The details of an article: what is known about it, editable by hand, and where it came from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.dates import format_published
from emeroteca.gui.languages import language_name
from emeroteca.gui.panels.fields import Line, Lines
from emeroteca.gui.panels.known import KnownFacts, LikelyDate, origin_phrase
from emeroteca.gui.style import icon
from emeroteca.model.article import Article, Metadata
from emeroteca.model.facts import Fact, Origin

FIELDS = ("title", "subtitle", "byline", "site", "published", "language", "url")
TALL = ("title", "subtitle", "byline")


class DetailsPanel(QWidget):
    """`metadata_edited` carries the article's id and its `Metadata`, `tags_edited` its id, the tags
    to add and those to remove."""

    metadata_edited = Signal(object, object)
    tags_edited = Signal(object, object, object)
    show_original = Signal(object)
    open_as_saved = Signal(object)
    open_address = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailsPanel")
        self._article: Article | None = None
        self._names = {
            "title": self.tr("Title"),
            "subtitle": self.tr("Subtitle"),
            "byline": self.tr("Author"),
            "site": self.tr("Site"),
            "published": self.tr("Published"),
            "language": self.tr("Language"),
            "url": self.tr("Address"),
        }
        self._fields: dict[str, Line | Lines] = {}
        self._tags = Line()
        self._known = QStringListModel(self)
        self._labels: dict[str, QLabel] = {}
        self._likely = LikelyDate()
        self._more = KnownFacts()
        self._facts = QLabel()
        self._empty = QLabel(self.tr("Open an article to see what is known about it."))
        self._body = QWidget()
        self._lay_out()
        self.show_articles(())

    def show_articles(self, articles: Sequence[Article], facts: Sequence[Fact] = ()) -> None:
        """Show one article and where what is known about it was found; none or several show
        nothing to edit."""
        self._article = articles[0] if len(articles) == 1 else None
        self._body.setVisible(self._article is not None)
        self._empty.setVisible(self._article is None)
        if self._article is None:
            return
        for name in FIELDS:
            field = self._fields[name]
            field.setText(_shown(self._article.metadata, name))
            if isinstance(field, Line):
                field.setCursorPosition(0)  # a long address shows its site, not its end
        self._show_origins(self._article.metadata, facts)
        self._likely.show_guess(facts, self._article.metadata.published)
        self._more.show_facts(facts)
        self._tags.setText(", ".join(self._article.tags))
        self._facts.setText(self._facts_of(self._article))
        self._web.setVisible(bool(self._article.metadata.url))

    def set_known_tags(self, tags: Sequence[str]) -> None:
        """Offer these tags while one is typed."""
        self._known.setStringList(list(tags))

    # ------------------------------------------------------------------ making it

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(5)
        for name in FIELDS:
            field = self._field(name)
            self._fields[name] = field
            self._labels[name] = _small(self._names[name])
            form.addRow(self._labels[name], field)
            if name == "published":
                form.addRow(self._likely)
        self._likely.taken.connect(self._take_date)
        self._tags.setPlaceholderText(self.tr("Tags, parted by commas"))
        self._tags.setAccessibleName(self.tr("Tags"))
        self._tags.editingFinished.connect(self._tags_done)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._tags.setCompleter(completer)
        form.addRow(_small(self.tr("Tags")), self._tags)
        self._facts.setProperty("role", "small")
        self._facts.setWordWrap(True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        original = _button("eye", self.tr("Show original"), self._tell_original)
        original.setToolTip(self.tr("Show the saved page, with scripts and remote content off"))
        saved = _button("file-text", self.tr("Open as saved…"), self._tell_saved)
        saved.setToolTip(self.tr("Open the saved file itself in the browser"))
        self._web = _button("external-link", self.tr("Open address"), self._tell_address)
        self._web.setToolTip(self.tr("Open the article's address in the browser"))
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addLayout(form)
        body.addWidget(_line())
        body.addWidget(self._more)
        body.addWidget(self._facts)
        for button in (original, saved, self._web):
            body.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.addWidget(self._empty)
        column.addWidget(self._body)
        column.addStretch(1)

    def _field(self, name: str) -> Line | Lines:
        field: Line | Lines = Lines() if name in TALL else Line()
        field.setAccessibleName(self._names[name])
        field.editingFinished.connect(self._done)
        if name == "published":
            field.setPlaceholderText(self.tr("year-month-day"))
        elif name == "language":
            field.setPlaceholderText(self.tr("for example en, it, fr"))
        return field

    def _show_origins(self, metadata: Metadata, facts: Sequence[Fact]) -> None:
        """Hint at each field where its value was found."""
        known = {fact.name: fact for fact in facts}
        for name, field in self._fields.items():
            value = getattr(metadata, name)
            fact = known.get(name)
            if fact is not None and value and fact.value != value:
                fact = Fact(name, value, Origin.PERSON)
            hint = origin_phrase(fact) if fact is not None and value else ""
            for widget in (field, self._labels[name]):
                widget.setToolTip(hint)
            field.setAccessibleDescription(hint)

    # ------------------------------------------------------------------ telling

    def _take_date(self, date: str) -> None:
        if self._article is not None:
            if self._likely.isAncestorOf(QApplication.focusWidget() or self):
                self._fields["published"].setFocus(Qt.FocusReason.OtherFocusReason)
            wanted: Metadata = replace(self._article.metadata, published=date)
            self.metadata_edited.emit(self._article.id, wanted)

    def _done(self) -> None:
        if self._article is None:
            return
        before = self._article.metadata
        typed = {name: " ".join(self._fields[name].text().split()) for name in FIELDS}
        typed["language"] = typed["language"].lower()[:3]
        # A date is shown shorter than it is kept: only what was changed is taken.
        edits = {name: text for name, text in typed.items() if text != _shown(before, name)}
        wanted: Metadata = replace(before, **edits)
        if wanted != before:
            self.metadata_edited.emit(self._article.id, wanted)

    def _tags_done(self) -> None:
        if self._article is None:
            return
        typed = [" ".join(tag.split()) for tag in self._tags.text().split(",")]
        wanted = list(dict.fromkeys(tag for tag in typed if tag))
        before = self._article.tags
        add = tuple(tag for tag in wanted if tag not in before)
        remove = tuple(tag for tag in before if tag not in wanted)
        if add or remove:
            self.tags_edited.emit((self._article.id,), add, remove)

    def _tell_original(self) -> None:
        if self._article is not None:
            self.show_original.emit(self._article.id)

    def _tell_saved(self) -> None:
        if self._article is not None:
            self.open_as_saved.emit(self._article.id)

    def _tell_address(self) -> None:
        if self._article is not None:
            self.open_address.emit(self._article.metadata.url)

    def _facts_of(self, article: Article) -> str:
        facts = [
            (self.tr("Saved"), format_published(article.saved[:10])),
            (self.tr("Words"), self.locale().toString(article.words)),
            (self.tr("Language"), language_name(article.metadata.language)),
            ("SHA-256", _broken(article.source_digest)),
        ]
        return "\n".join(f"{name}: {value}" for name, value in facts if value)


def _shown(metadata: Metadata, name: str) -> str:
    """A value as its field shows it: a date to the minute, or to the day where no time is known."""
    value = str(getattr(metadata, name))
    if name != "published" or len(value) < 16:
        return value
    day, minutes = value[:10], value[11:16]
    return day if minutes == "00:00" else f"{day} {minutes}"


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "small")
    return label


def _button(picture: str, text: str, run: object) -> QPushButton:
    button = QPushButton(icon(picture), text)
    button.clicked.connect(run)
    return button


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setProperty("role", "line")
    return line


def _broken(digest: str) -> str:
    """A digest with places where it may be broken over lines."""
    return "\u200b".join(digest[at : at + 8] for at in range(0, len(digest), 8))
