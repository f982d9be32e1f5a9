"""One expression a language that finds what may be a date, and one a rule that reads it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cache

from babel import Locale

from emeroteca.entities.dates import rules
from emeroteca.entities.dates.languages import LANGUAGES, Language

_BEFORE = r"(?<![\w.,:/$€£#@-])(?<![+(]\d)"
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SOUNDS = re.compile(r"[^\W\d_]+")
_ELSEWHERE = frozenset(("past", "future", "streets", "nouns", "plural", "amounts", "not_days"))
_WORD = re.compile(r"[^\W_]+")
_FIRST = 3
"""Letters of a word by which one that may begin a date is known."""
_REACH = 6
"""How many words before its heart a date may begin."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """What finds, reads and names the dates of a language."""

    language: Language
    scan: re.Pattern[str]
    rules: dict[str, re.Pattern[str]]
    hearts: frozenset[str]
    leading: frozenset[str]
    months: dict[str, int]
    weekdays: dict[str, int]

    def candidates(self, text: str) -> Iterable[tuple[int, int]]:
        """Where dates may begin, with the end of the word that made one likely."""
        starts: list[int | None] = []
        for word in _WORD.finditer(text):
            token = word[0].lower()
            numbered = token[0].isdigit() or token[-1].isdigit()
            heart = numbered or token in self.hearts
            leads = heart or token[:_FIRST] in self.leading or not token.strip("ivx")
            starts.append(word.start() if leads else None)
            if heart:
                for start in starts[-_REACH - 1 :]:
                    if start is not None:
                        yield start, word.start()
                starts.clear()


@cache
def grammar(code: str) -> Grammar | None:
    """The grammar of a language, none where nothing tells its dates."""
    language = LANGUAGES.get(code[:2].lower())
    if language is None:
        return None
    locale = Locale.parse(language.code)
    months = _names(locale.months["format"]) | _names(locale.months["stand-alone"])
    if language.month_first:
        months["Sept"] = 9  # as American papers write it
    weekdays = {name: day for day, name in locale.days["format"]["wide"].items()}
    wide = tuple(locale.months["format"]["wide"].values())
    written = rules.rules(language, wide, tuple(months), tuple(weekdays))
    scan = "|".join(
        f"(?P<{name}>{re.sub(r'[?]P<[a-z0-9]+>', '?:', rule)})" for name, rule in written.items()
    )
    return Grammar(
        language,
        re.compile(rf"{_BEFORE}(?:{scan})(?!\w)", re.I),
        {name: re.compile(rf"(?:{rule})(?!\w)", re.I) for name, rule in written.items()},
        _hearts(language, months, weekdays),
        _leading(language),
        {name.lower(): number for name, number in months.items()},
        {name.lower(): number for name, number in weekdays.items()},
    )


def _names(widths: dict[str, dict[int, str]]) -> dict[str, int]:
    return {
        name.rstrip("."): number
        for width in ("abbreviated", "wide")
        for number, name in widths[width].items()
        if len(name) > 2
    }


def _leading(language: Language) -> frozenset[str]:
    """The first letters of the words with which a date may begin."""
    found: set[str] = set()
    for field in fields(language):
        value = getattr(language, field.name)
        if field.name in _ELSEWHERE or not isinstance(value, str | tuple):
            continue
        for text in (value,) if isinstance(value, str) else map(str, value):
            for written in (text, re.sub(r"[^\W\d_]\?", " ", text)):
                found.update(word[:_FIRST].lower() for word in _SOUNDS.findall(written))
    return frozenset(found)


def _hearts(language: Language, months: Iterable[str], weekdays: Iterable[str]) -> frozenset[str]:
    """The words of which every date without a number has one."""
    texts = [*months, *weekdays, *language.units, *language.days, *language.seasons]
    texts += [language.weekend, language.quarter.split("(")[0], language.half, *language.tens]
    texts += re.findall(r"(?:noon|midnight)>([^)]*)", language.clock)
    texts += re.findall(r"(?:name)>([^)]*)", language.century)
    texts += [words for _, words in language.centuries]
    texts += re.findall(r"[^\W\d_]{4,}(?!\[)", re.sub(r"\(.*?\)", " ", language.century))
    if language.code in ("de", "nl"):
        parts = _LETTERS.findall(language.day_parts)
        texts += [day + part.lower() for day in weekdays for part in parts]
    return frozenset(word.lower() for text in texts for word in _LETTERS.findall(text))
