"""Whether a date belongs to what has been or to what is to come: the nearest verb tells."""

import re
from functools import cache

from emeroteca.entities.dates.languages import Language

_STOP = re.compile(r"[.;!?\n:](?!\d)")
_REACH = 120


@cache
def _cues(language: Language) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?P<future>{language.future})|(?P<past>{language.past}))(?!\w)", re.IGNORECASE
    )


def tense(language: Language, text: str, start: int, end: int) -> int:
    """-1 where the verb nearest to a date in its clause speaks of the past, 1 of the future."""
    cues = _cues(language)
    left = _STOP.split(text[max(0, start - _REACH) : start])[-1]
    right = _STOP.split(text[end : end + _REACH], maxsplit=1)[0]
    found = list(cues.finditer(left))
    before = found[-1] if found else None
    after = cues.search(right)
    # A comma or a conjunction between parts from the verb, as a longer way would.
    nearer = before or after
    if before is not None and after is not None:
        nearer = before if _way(left[before.end() :]) <= _way(right[: after.start()]) else after
    if nearer is None:
        return 0
    return 1 if nearer["future"] else -1


def beside(language: Language, text: str, start: int, told: int) -> int:
    """The tense of a date, which a preposition before it may tell better than the verbs."""
    before = text[max(0, start - 24) : start]
    prepositions = _prepositions(language).search(before)
    if prepositions is None:
        return told
    if prepositions["by"]:
        return 1
    if prepositions["until"]:
        return told or 1
    return told or -1


@cache
def _prepositions(language: Language) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?P<by>{language.by})|(?P<until>{language.until})|{language.since})\s+$",
        re.IGNORECASE,
    )


def _way(between: str) -> int:
    return len(between) + 40 * len(re.findall(r"[,–—»”\"]", between))
