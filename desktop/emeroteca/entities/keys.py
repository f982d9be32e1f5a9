"""What people and organisations are known by across texts: names with equal keys are one.

A key joins only what is safe to join, for two people made one are worse than one person twice. So a
person needs two full words of a name, and initials count: George W. Bush is not George Bush.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from emeroteca.entities.skeletons import letters, romanised, skeletons, words_of
from emeroteca.entities.well_known import NAMES

_WORDS = re.compile(r"[^\W_]+(?:['\u2019\u02bc\u02b9`][^\W_]+)*\.?")
_ARTICLE = re.compile(r"\b(?:al|el|as|ash)[-\u2010](?=\w)", re.IGNORECASE)
"""Arabic articles, which writers put or leave out before a family name."""

_NUMERAL = re.compile(r"[IVX]+")
_TITLES = words_of("""
    mr mrs ms dr prof sir sig signor signora herr frau monsieur madame senor senora dott avv
    on ing m mme mlle
""")
_RULERS = words_of("""
    papa pope pape papst papiez paus re king queen regina reina rey roi reine konig konigin
    kaiser imperatore zar tsar principe prince
""")
"""What is put before a name with a numeral."""

_PATRONYMIC = re.compile(r"(?:[eo][vw](?:ich|itsch|itch)|[eo][vw]na|ichna)$")

_FORMS = words_of("""
    spa srl srls sas snc scarl scpa sapa inc incorporated corp corporation ltd limited llc llp
    plc co gmbh ag kg kgaa ev mbh sarl eurl nv bv oy oyj ab asa aps sl slu lda ltda sarl oao
    ooo zao pao tov zoo sa
""")
"""Legal forms of companies, at the end of a name; Russian ones at its beginning too."""

_RUSSIAN_FORMS = frozenset(("oao", "ooo", "zao", "pao", "ao"))
_ARTICLES = words_of("""
    il lo la i gli le l the der die das el los las les de het een un una
""")
_SMALL = words_of("""
    of the and for in on to di del della dell dello dei degli delle da dal dalla e ed per la
    il le lo gli de des du et pour les a au y para el los las der die das und fur von des do
    da dos das van voor en het i w na po v d l all alla sul sulla contro
""")
_REMEMBERED = 16_384


@lru_cache(_REMEMBERED)
def person_key(name: str) -> str:
    """What a person's full name is known by, in any order and script; "" if it is one word."""
    key = _by_rule(name)
    return _well_known().get(key, key)


def _by_rule(name: str) -> str:
    words, initials, numerals = _parted(name)
    # Popes and tsars share names and numerals, so of a ruler only the same spelling is the same.
    plain = [letters(word) for word in words] if numerals else []
    found = sorted(plain or skeletons(_without_patronymic(words)))
    if len([word for word in found if len(word) > 1]) + len(numerals) < 2:
        return ""
    return " ".join([*found, *initials, *numerals])


@cache
def _well_known() -> dict[str, str]:
    """Of people on a line of `well_known` every key and the first."""
    lines = (line.split(" | ") for line in NAMES.strip().splitlines())
    return {key: _by_rule(names[0]) for names in lines for name in names if (key := _by_rule(name))}


@lru_cache(_REMEMBERED)
def bare_key(name: str) -> str:
    """What one word of a person's name is known by; it never equals a key of a full name."""
    words, _, numerals = _parted(name)
    found = [word for word in skeletons(words) if word]
    return " ".join(["~" + "".join(found), *numerals]) if found else ""


def is_part_of(bare: str, full: str) -> bool:
    """Whether a name of one word is a word of a full name ("Putin" of "Wladimir Putin")."""
    words = _parted(bare)[0]
    full_words = _parted(full)[0]
    if len(words) != 1 or len(full_words) < 2:
        return False
    if letters(words[0]) in map(letters, full_words):
        return True
    # As part of the full name, so that it is folded in the way of that name.
    return skeletons([*full_words, words[0]])[-1] in skeletons(full_words)


def _parted(name: str) -> tuple[list[str], list[str], list[str]]:
    """The full words of a name, its initials, and the numeral of a pope or king."""
    words: list[str] = []
    initials: list[str] = []
    numerals: list[str] = []
    plain_name = _ARTICLE.sub("", romanised(name))
    found = _WORDS.findall(plain_name.replace("-", " ").replace("\u2010", " "))
    for at, word in enumerate(found):
        plain = letters(word)
        if at and at == len(found) - 1 and _NUMERAL.fullmatch(word):
            numerals.append(word)
        elif len(plain) == 1 and (len(word) == 1 or word.endswith(".")):
            initials.append(plain)
        elif plain and not _is_beside(plain, word, inside=0 < at < len(found) - 1):
            words.append(word.rstrip("."))
    if numerals:
        words = [word for word in words if letters(word) not in _RULERS] or words
    return words, sorted(initials), numerals


def _is_beside(plain: str, word: str, *, inside: bool) -> bool:
    """Whether a word is a title or an Arabic article and no part of the name."""
    if plain in ("al", "el"):
        return inside
    return plain in _TITLES and (word.endswith(".") or len(plain) > 2)


def _without_patronymic(words: list[str]) -> list[str]:
    """A Russian name without the father's; a family name may end alike, so only where one does."""
    fathers = [word for word in words[1:] if _PATRONYMIC.search(letters(word))]
    if len(words) < 3 or len(fathers) != 1:
        return words
    return [word for word in words if word != fathers[0]]


@lru_cache(_REMEMBERED)
def organisation_key(name: str) -> str:
    """What an organisation is known by: without case, accents, dots, articles and legal form."""
    undotted = re.sub(r"\b(\w)\.\s?(?=\w\b)|\b(\w)\.(?=\W|$)", r"\1\2", name)
    spelled = re.sub(r"\s*[&+]\s*", " and ", undotted.replace("/", ""))
    written = [word for word in re.findall(r"[^\W_]+", spelled) if letters(word)]
    # "The Who" keeps its article, so that it is not the WHO; "the UN" does not.
    while len(written) > 1 and letters(written[0]) in _ARTICLES:
        short = len("".join(written[1:])) < 5 and not written[1].isupper()
        if short and letters(written[0]) == "the":
            break
        written = written[1:]
    words = [letters(word) for word in written]
    while len(words) > 1 and words[-1] in _FORMS:
        words = words[:-1]
    if len(words) > 1 and words[0] in _RUSSIAN_FORMS:
        words = words[1:]
    return " ".join(words)


def is_acronym(name: str) -> bool:
    """Whether a name is written as an acronym: "ONU", "U.N.", "Onu" is not."""
    plain = re.sub(r"[.\s]", "", name)
    return 2 <= len(plain) <= 8 and plain.isalnum() and plain.isupper() and " " not in name.strip()


def is_acronym_of(acronym: str, expansion: str) -> bool:
    """Whether short letters stand for a name of several words: "ONU", "Onu", "ISTAT", "M5S".

    Every word that matters gives its first letters, in order; small words may give theirs. One word
    that matters may give nothing where four letters or more are left of three words or more.
    """
    short = letters(acronym)
    words = [plain for word in re.findall(r"[^\W_]+", expansion) if (plain := letters(word))]
    weighty = [word for word in words if word not in _SMALL]
    if " " in acronym.strip() or not 2 <= len(short) <= 8 or len(weighty) < 2:
        return False
    spare = 1 if len(short) >= 4 and len(weighty) >= 3 else 0
    return _spells(short, words, spare)


def _spells(short: str, words: list[str], spare: int) -> bool:
    """Whether beginnings of words, one after the other, give the letters."""
    if not words:
        return not short
    word, rest = words[0], words[1:]
    most = 0
    while most < min(len(short), len(word), 4) and short[most] == word[most]:
        most += 1
    if any(_spells(short[taken:], rest, spare) for taken in range(most, 0, -1)):
        return True
    if word in _SMALL:
        return _spells(short, rest, spare)
    return spare > 0 and _spells(short, rest, spare - 1)
