"""The fields of the index and how much a word counts in each."""

from __future__ import annotations

from whoosh.fields import NUMERIC, TEXT, Schema

from emeroteca.fulltext.analysis import Words

VERSION = "1"
"""Written beside the index; an index of another version is built anew."""

WEIGHTS = {
    "title": 4.0,
    "subtitle": 2.0,
    "tags": 3.0,
    "byline": 2.0,
    "site": 1.5,
    "note": 1.5,
    "text": 1.0,
}

NAMES = {
    **{name: name for name in WEIGHTS},
    "titolo": "title",
    "sottotitolo": "subtitle",
    "tag": "tags",
    "etichetta": "tags",
    "author": "byline",
    "autore": "byline",
    "sito": "site",
    "nota": "note",
    "testo": "text",
}
"""What a person may write before a colon, and the field that is meant."""


def schema() -> Schema:
    """Whoosh's schema: the ids are a column, the texts themselves are the store's business."""
    fields = {}
    for name in WEIGHTS:
        # "dell'acqua" is two words side by side, not two words anywhere.
        fields[name] = TEXT(analyzer=Words(), phrase=True, multitoken_query="phrase")
    return Schema(id=NUMERIC(int, 64, unique=True, sortable=True), **fields)
