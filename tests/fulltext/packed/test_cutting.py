"""Documents are cut at once into the words, positions and forms that cutting one by one gives."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from emeroteca.fulltext import Document
from emeroteca.fulltext.packed.cutting import Cut, Cutter
from emeroteca.fulltext.packed.layout import language_sign
from emeroteca.fulltext.schema import FIELDS
from emeroteca.fulltext.stems import has_forms, number_of, stem
from emeroteca.model.article import ArticleId
from emeroteca.model.words import fold, tokens, untied
from tests.fulltext.packed.documents import Place, documents, places, written


def _placed(cut: Cut, cutter: Cutter) -> list[Place]:
    found = []
    for field, words, wholes in cut.fields:
        pairs = [
            *zip(words, range(len(words)), strict=True),
            *zip(wholes[::2], wholes[1::2], strict=True),
        ]
        for number, position in pairs:
            found.append(Place(ArticleId(cut.id), FIELDS[field], cutter.words[number], position))
    return found


def _forms(found: list[Document]) -> set[str]:
    """What the other engine's lexicon learns, in the shape that this one keeps it in."""
    forms = set()
    for document in found:
        if not has_forms(document.language):
            continue
        sign = language_sign(number_of(document.language))
        for field in FIELDS:
            text = written(document, field)
            for _, _, start, end in tokens(text):
                own = untied(text[start:end])
                forms.add(f"{sign}{stem(document.language, own)}\n{fold(own)}")
    return forms


@settings(max_examples=80, deadline=None)
@given(documents())
def test_a_batch_is_cut_as_its_words_one_by_one(batch: list[Document]) -> None:
    cutter = Cutter()
    cuts = [cutter.cut(document) for document in batch]
    found = [place for cut in cuts for place in _placed(cut, cutter)]
    assert sorted(found) == sorted(places(batch).elements())
    assert len(set(cutter.words)) == len(cutter.words)
    # What is folded to nothing is no word, whatever its form.
    assert {form for form in cutter.forms() if not form.endswith("\n")} == _forms(batch)


@pytest.mark.parametrize("text", ["a-ـ", "ـ-a b-c", "l'ـ", "ـ"])
def test_a_word_that_folds_to_nothing_takes_no_place(text: str) -> None:
    cutter = Cutter()
    document = Document(ArticleId(1), text, language="ar")
    found = _placed(cutter.cut(document), cutter)
    assert sorted(found) == sorted(places([document]).elements())
