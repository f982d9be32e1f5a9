"""Where the words that an article was found by stand, other than in its text."""

from __future__ import annotations

import unicodedata

from emeroteca.fulltext import Document, Engine
from emeroteca.model.query import Node
from emeroteca.model.query.tree import EVERYTHING, NOTHING, And, Boost, Field, Name, Not, Or


def elsewhere(engine: Engine, query: Node, document: Document) -> tuple[Name, ...]:
    """The fields that hold something that is asked for, without the text."""
    fields = {
        Name.TITLE: document.title,
        Name.SUBTITLE: document.subtitle,
        Name.BY: document.byline,
        Name.SITE: f"{document.site}\n{document.address}",
        Name.TAG: "\n".join(document.tags),
        Name.NOTE: document.note,
    }
    return tuple(
        name
        for name, value in fields.items()
        if value.strip() and _stands(engine, _seen_from(query, name), document, value)
    )


def _stands(engine: Engine, query: Node, document: Document, value: str) -> bool:
    text = unicodedata.normalize("NFC", value)
    return bool(engine.locate(query, document.id, text, document.language).spans)


def _seen_from(query: Node, name: Name) -> Node:
    """The query as one that is asked of a field alone, as if the field were a text."""
    match query:
        case And() | Or():
            return type(query)(tuple(_seen_from(part, name) for part in query.parts))
        case Boost():
            return _seen_from(query.part, name)
        case Field():
            return query.part if query.name is name else NOTHING
        case Not():
            return EVERYTHING
    return query
