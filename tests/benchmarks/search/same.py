"""The questions as the other engines understand them: exact words, in titles and texts only.

As it is asked, a word is looked for in all its forms in six languages, in seven fields, and the
question is read and spelt out first. The others do none of that; this is the part that they do.
"""

from __future__ import annotations

from collections.abc import Callable

from emeroteca.fulltext.plan import All, At, Chosen, Close, Other, Places, Plan, Run, Some, Terms
from emeroteca.model.words import fold
from tests.benchmarks.search.questions import Question

FIELDS = ("title", "text")


def plan_of(question: Question) -> Plan:
    """What the engine is to do; raises `KeyError` for a kind that is asked alike of all."""
    return _MADE[question.kind](question)


def _terms(word: str) -> Terms:
    return Terms((Chosen(fold(word)),))


def _at(places: Places, fields: tuple[str, ...] = FIELDS) -> At:
    return At(fields, places)


def _words(question: Question) -> tuple[Plan, ...]:
    return tuple(_at(_terms(word)) for word in question.words)


def _all(question: Question) -> Plan:
    return All(_words(question))


def _without(question: Question) -> Plan:
    return All((*_words(question), Other(_at(_terms(question.without)))))


def _run(question: Question) -> Plan:
    parts = tuple(enumerate(map(_terms, question.words)))
    return _at(Run(parts, len(parts)))


_MADE: dict[str, Callable[[Question], Plan]] = {
    "term, common": _all,
    "term, rare": _all,
    "AND of 2-4": _all,
    "OR of 3": lambda question: Some(_words(question)),
    "NOT": _without,
    "phrase": _run,
    "NEAR/5": lambda question: _at(Close(tuple(map(_terms, question.words)), 5)),
    "title:": lambda question: _at(_terms(question.words[0]), ("title",)),
    "count": _all,
    "term+tag+dates": _all,
    "by date": _all,
}
KINDS = tuple(_MADE)
AMONG = ("term+tag+dates", "by date")
"""Kinds whose answers are chosen from the archive's columns."""
