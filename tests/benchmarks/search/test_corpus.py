"""The invented articles are always the same ones, and the questions find what they are about."""

from __future__ import annotations

from itertools import chain

from emeroteca.model.words import fold
from tests.benchmarks.search.corpus import SEED, Corpus
from tests.benchmarks.search.questions import COUNTS, Asker
from tests.benchmarks.search.vocabulary import NAMES, OWN, vocabulary

ARTICLES = 40


def test_an_article_alone_is_the_one_of_the_row() -> None:
    assert list(Corpus().articles(ARTICLES))[7] == Corpus().article(7)


def test_no_word_is_there_twice() -> None:
    tongues = vocabulary(SEED).tongues
    words = set(chain.from_iterable(tongue.words for tongue in tongues))
    assert len(words) == len(tongues) * OWN + NAMES == 400_000


def test_every_kind_is_asked_and_phrases_stand_somewhere() -> None:
    corpus = Corpus()
    questions = Asker(corpus, ARTICLES).questions()
    texts = [_folded(article.text) for article in corpus.articles(ARTICLES)]
    assert {question.kind for question in questions} == set(COUNTS)
    assert len(questions) > 300
    for question in questions:
        if question.kind == "phrase":
            assert any(f" {' '.join(question.words)} " in text for text in texts), question


def _folded(text: str) -> str:
    return f" {' '.join(map(fold, text.replace(',', ' ').replace('.', ' ').split()))} "
