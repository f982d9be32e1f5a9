"""What looks like a date and is none: streets, habits, amounts, model names."""

import re
from functools import cache

from emeroteca.entities.dates.languages import Language

_LAST = re.compile(r"[\w’'-]+\.?\s*$")
_NEXT = re.compile(r" ([^\W\d_]+)")
_PAPERS = re.compile(r" (?:Times|Telegraph|Mirror|Express|Post|Mail|Herald|Night|Roast)\b")
_DAYS = frozenset(("daymonth", "dayword", "listed", "bare", "attribute", "monthday"))
_YEARS = frozenset(("listed", "yearspan", "attribute", "bare", "yeardash"))


@cache
def _ending(words: str, compound: bool) -> re.Pattern[str]:
    begin = "" if compound else r"(?<![^’'\s(])"
    return re.compile(rf"{begin}(?:{words})\.?\s*$", re.IGNORECASE)


def rejected(language: Language, rule: str, text: str, match: re.Match[str]) -> bool:
    """Whether the words around what a rule found make it no date."""
    before = text[max(0, match.start() - 24) : match.start()].rpartition("\n")[2]
    compound = language.code in ("de", "nl")
    if rule in _DAYS and _ending(_streets(language), compound).search(before):
        return True
    if rule == "today" and _named(language, match[0], before):
        return True
    if rule == "weekday" and _PAPERS.match(text, match.end()):
        return True
    if rule == "weekday" and _ending(language.habits, False).search(before):
        return True
    if rule in _YEARS and _counted(language, rule, text, match, before):
        return True
    return rule == "bare" and not _german(before)


def _streets(language: Language) -> str:
    return rf"(?:{language.streets})\.?(?: (?:de|del|della|dei|des|du|da|do|of|van))?"


def _named(language: Language, word: str, before: str) -> bool:
    """Whether a day's word is another word, or stands in a name as only a capital tells."""
    if _ending(language.not_days, False).search(before):
        return True
    return not language.lower_months and word[0].isupper() and before[-2:-1].isalnum()


def _counted(language: Language, rule: str, text: str, match: re.Match[str], before: str) -> bool:
    """Whether a noun follows a number, which then counts it."""
    if _ending(language.amounts, False).search(before):
        return True
    following = _NEXT.match(text, match.end())
    if following is None:
        return False
    word = following[1]
    if re.fullmatch(language.nouns, word, re.IGNORECASE):
        return True
    numbers = [int(number) for number in re.findall(r"\d{4}", match[0])]
    of = match[0].lower().startswith(("of ", "de ")) or rule == "attribute"
    if rule == "yearspan" and all(number % 50 == 0 for number in numbers):
        return len(word) > 3 and word[0].islower()
    if not of and numbers[-1] % 50:
        return False
    if rule == "listed" and language.plural == "(?!$)":
        return False
    cased = 0 if language.code == "de" else re.IGNORECASE
    if language.code != "de" and not word[0].islower():
        return False
    return re.match(language.plural, word, cased) is not None


def _german(before: str) -> bool:
    """Whether a year without a preposition stands where no name or count takes it."""
    word = _LAST.search(before)
    if word is None:
        return before.rstrip()[-1:] in ("", "(", ".", ",", "–", "„", "»")
    return word[0][0].islower() or word[0].rstrip().endswith(".")
