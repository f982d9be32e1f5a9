"""Documents for the tests of the engine on arrays, and what they come to without it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from hypothesis import strategies as st

from emeroteca.fulltext import Document
from emeroteca.fulltext.schema import FIELDS
from emeroteca.model.article import ArticleId
from emeroteca.model.words import tokens

LANGUAGES = ("en", "it", "ru", "fr", "ja", "")
_SIGNS = (
    "aAbeéilnoœßLlцйіїё12'’\u02bc--\u2010 \n.,_\u0301\u00ad\u200d\u0308"
    "東京のｶﾞกำ가ـٱ٣²ͺİΣς\U0001f600"
)
_WORDS = (
    *(
        "l'accordo",
        "gli accordi",
        "dell'Ucraina",
        "perché",
        "PERCHE",
        "e-mail",
        "Jong-un",
        "a-b-c-d-e",
    ),
    *(
        "ʼoʼb-c",
        "obовʼязок",
        "10-11-2024",
        "the dams",
        "dam's",
        "Straße-Łódź",
        "a-ـ",
        "ـ-ـ",
        "東京のガス",
    ),
    *(
        "x" * 63 + "-yz",
        "y" * 70,
        "Aé" * 40,
        "l'" + "y" * 70,
        "running-dogs",
        "сёла",
        "москвы",
        "œuvres",
    ),
)

TEXTS = st.text(st.sampled_from(_SIGNS), max_size=40) | st.text(max_size=30)
"""Anything, much of it of what is cut in its own way."""

WRITTEN = st.lists(st.sampled_from(_WORDS) | TEXTS, max_size=8).map(" ".join)


def documents(text: st.SearchStrategy[str] = WRITTEN) -> st.SearchStrategy[list[Document]]:
    """Some documents, each with an id of its own."""
    fields = {name: text for name in FIELDS if name != "tags"}
    one = st.builds(
        Document,
        id=st.integers(1, 2**62).map(ArticleId),
        language=st.sampled_from(LANGUAGES),
        tags=st.lists(text, max_size=2).map(tuple),
        **fields,
    )
    return st.lists(one, max_size=6, unique_by=lambda document: document.id)


class Place(NamedTuple):
    """A word in a field of a document."""

    document: ArticleId
    field: str
    word: str
    position: int


def places(found: Iterable[Document]) -> Counter[Place]:
    """Every word of some documents, one by one."""
    return Counter(
        Place(document.id, field, token.word, token.position)
        for document in found
        for field in FIELDS
        for token in tokens(written(document, field))
    )


def written(document: Document, field: str) -> str:
    """The text of a field."""
    value = getattr(document, field)
    return value if isinstance(value, str) else "\n".join(value)
