"""What a reader says of entities in one article: another one, none, one that was missed."""

from __future__ import annotations

from emeroteca.errors import BugError
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.mending import (
    AddMention,
    Dismiss,
    EntityRow,
    EntityStateEdit,
    Split,
)
from emeroteca.store.database import Database
from emeroteca.store.entities import appearances, names
from emeroteca.store.entities.appearances import Reading

Here = dict[tuple[ArticleId, int], int | None]


def own_name(database: Database, row: EntityRow, shown: str) -> names.Name:
    """The name by which an entity is written so; one is made where it has none.

    One that is made stands for nothing yet, or still for what it stood for.
    """
    form = names.form_of(shown)
    own = [name for name in names.of_entity(database, row.id) if name.form == form]
    if own:
        return own[0]
    for key in ("", names.own_key(row.id)):
        there = names.several(database, "kind = ? AND key = ? AND form = ?", (row.kind, key, form))
        if there and (key or there[0].entity == names.NOBODY):
            return there[0]
        if not there:
            return names.insert(database, row.kind, key, shown, names.NOBODY, by_person=True)
    raise BugError(f"no name for {shown!r}")


def dismiss(database: Database, row: EntityRow, gesture: Dismiss) -> EntityStateEdit | None:
    """Say that an entity is none in one article."""
    assert gesture.article is not None
    reading = appearances.read(database, gesture.article)
    mine = {name.id for name in names.of_entity(database, row.id)}
    said = _said(database, gesture.article, reading, mine, None, whole=True)
    removed = tuple(
        (gesture.article, start, end)
        for start, end, name in _marked(database, gesture.article)
        if name in mine
    )
    if not said and not removed:
        return None
    return EntityStateEdit(put_here=_listed(said), remove_added=removed)


def split(database: Database, row: EntityRow, gesture: Split) -> EntityStateEdit | None:
    """Say that one way of writing an entity's name is another entity in one article."""
    article = gesture.article
    assert article is not None
    reading = appearances.read(database, article)
    form = names.form_of(gesture.alias)
    all_ = names.of_entity(database, row.id)
    held = {place.name for place in reading.places}
    there = [name for name in all_ if name.id in held]
    mine = {name.id for name in there if name.form == form}
    if not mine and form == names.form_of(row.name):
        # The reader's own name for it stands for all that the article writes.
        mine = {name.id for name in there}
    if not mine:
        return None
    called = " ".join((gesture.name or gesture.alias).split())
    made = _made(database, row, called, by_person=bool(gesture.name))
    name = names.insert(
        database, row.kind, names.own_key(made.id), called, names.NOBODY, by_person=True
    )
    return EntityStateEdit(
        entities=(made,),
        names=((name.id, made.id),),
        put_here=_listed(_said(database, article, reading, mine, name.id, whole=False)),
        put_added=tuple(
            (article, start, end, quotation, name.id)
            for start, end, quotation, old in _marks(database, article)
            if old in mine
        ),
    )


def add(database: Database, row: EntityRow | None, gesture: AddMention) -> EntityStateEdit | None:
    """Mark a passage as naming an entity, perhaps wherever its words stand in the article."""
    reading = appearances.read(database, gesture.article)
    quotation = reading.content[gesture.span.start : gesture.span.end]
    shown = " ".join(quotation.split())
    if not shown:
        return None
    if row is None:
        row = _made_of_kind(database, gesture, shown)
    name = own_name(database, row, shown)
    spans = [gesture.span]
    if gesture.everywhere:
        taken = [gesture.span, *(place.span for place in reading.places)]
        everywhere = appearances.occurrences(reading.content, quotation)
        spans += [span for span in everywhere if not any(map(span.overlaps, taken))]
    put = tuple((gesture.article, s.start, s.end, quotation, name.id) for s in spans)
    removed = tuple(
        (gesture.article, start, end)
        for start, end, _ in _marked(database, gesture.article)
        if start < gesture.span.end and gesture.span.start < end
        if (start, end) != (gesture.span.start, gesture.span.end)
    )
    return EntityStateEdit(
        entities=(row,),
        names=((name.id, row.id),),
        put_added=put,
        remove_added=tuple(at for at in removed if at not in {row[:3] for row in put}),
    )


def _made(database: Database, like: EntityRow, called: str, *, by_person: bool) -> EntityRow:
    entity = names.new_entity(database, like.kind, called)
    return EntityRow(entity, like.kind, called, "", False, False, False, by_person)


def _made_of_kind(database: Database, gesture: AddMention, called: str) -> EntityRow:
    entity = names.new_entity(database, gesture.kind, called)
    return EntityRow(entity, gesture.kind, called, "", False, False, False, False)


def _said(
    database: Database,
    article: ArticleId,
    reading: Reading,
    mine: set[int],
    instead: int | None,
    *,
    whole: bool,
) -> Here:
    """What is to be said of the recognised names of an article that stand for some names.

    With `whole` it is said of their keys too, so that it holds for what another recogniser finds.
    """
    raw = {place.raw for place in reading.places if place.raw and place.name in mine}
    if reading.stored is not None:
        raw |= {
            spoken
            for spoken, name in zip(reading.stored.speakers, reading.speakers, strict=True)
            if name in mine
        }
    said: Here = dict.fromkeys(((article, name) for name in raw), instead)
    if whole:
        for name in raw:
            for (main,) in database.rows(
                "SELECT main.id FROM names JOIN names main "
                "ON (main.kind, main.key) = (names.kind, names.key) "
                "WHERE names.id = ? AND main.main",
                (name,),
            ):
                if main in mine:
                    said.setdefault((article, main), instead)
    return said


def _listed(said: Here) -> tuple[tuple[ArticleId, int, int | None], ...]:
    return tuple((article, name, instead) for (article, name), instead in said.items())


def _marks(database: Database, article: ArticleId) -> list[tuple[int, int, str, int]]:
    return list(
        database.rows(
            "SELECT start, end, quotation, name FROM entity_added WHERE article = ?", (article,)
        )
    )


def _marked(database: Database, article: ArticleId) -> list[tuple[int, int, int]]:
    return [(start, end, name) for start, end, _, name in _marks(database, article)]
