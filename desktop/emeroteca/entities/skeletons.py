"""What stays of a name's words when spellings and scripts differ: letters that languages agree on.

Three ways of writing names down vary in ways of their own: Slavic names as each language hears them
(Wladimir, Vladimír), Arabic names (Mahmoud, Mahmud), and East Asian given names (Jong-un, Jong Un,
Jongun). Only names that show themselves to be of one of these are folded that way; two Germans
called Meyer and Meier stay two.
"""

from __future__ import annotations

import re

from anyascii import anyascii


def words_of(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())


_NO_LETTER = re.compile(r"[^a-z0-9]")
_UMLAUT = re.compile(
    r"(?<=[bcdfhjklmnprstvwz])([ao])e(?=[bdfghkmnrst]|ll)"
    r"|(?<=[bcdfhjklmnprstvwz])(u)e(?=[bdfghkmnrst]|ll)"
)

_SLAVIC = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"(.)\1+", r"\1"),
        (r"schtsch|chtch|szcz|shch|tsch|tch|cz|kh", "c"),
        (r"ch|ts|tz", "c"),
        (r"sch|sc|sh|sz", "s"),
        (r"zh", "z"),
        (r"gh|gu(?=[ei])", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"dj", "d"),
        (r"c?k|q", "k"),
        (r"x", "ks"),
        (r"outine$", "utin"),
        (r"ou", "u"),
        (r"([oe])f$", r"\1v"),
        (r"w", "v"),
        (r"[yj]", "i"),
        (r"i+", "i"),
        (r"(.)\1+", r"\1"),
        (r"(?<=[^aeiou])io|ie(?=.)", "e"),
        (r"^(a|o)leksand(?:er|re|ar)$", r"\1leksandr"),
    )
)
"""Languages write one Russian letter as ch, tsch, tch, cz and č, and drop the caron: all are c."""

_SLAVIC_ENDING = re.compile(
    r"(?:[eo]va?|[sck]ki|ski|skaia|stoi|enk[oa]|[eo]vic|[eo]vna|[^aeiou]cuk|niuk|[lt]sin|lcin)$"
)
_SLAVIC_GIVEN = words_of("""
    vladimir volodimir vladislav sergei dmitri dimitri aleksei aleksandr oleksandr micail
    mihail iuri evgeni evgenia nikolai genadi stanislav viaceslav iaroslav vitali tatiana
    svetlana ekaterina iulia liudmila vasili ramzan iosif vsevolod valeri grigori anatoli
    andrei
""")
_ANYWHERE = frozenset(("alexander", "alexandre", "julia", "tatiana", "valery", "andrei"))
"""Ways of writing such names that the rest of Europe uses as well; they show nothing."""

_GERMAN = re.compile(r"(?:[aeiou][bdgkmnprtvz]ow|(?:[aeiou][djlnsv]|sch|j)ew)$")
_ANGLICISED = re.compile(r"[eo](?:w|ff?)$")
"""An ending that is Slavic in German ("Kasparow") and may be anything in English ("Matthew")."""

_ARABIC = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"(.)\1+", r"\1"),
        (r"^m[ou]ham[ae][dt]$", "muhamad"),
        (r"ou", "u"),
        (r"q|kh", "k"),
        (r"dh", "d"),
        (r"gh", "g"),
        (r"[yj]", "i"),
        (r"i+", "i"),
        (r"i[ae]h$|ie$", "ia"),
        (r"(?<=[^i])[ae]h$", "a"),
        (r"^abdel", "abdul"),
    )
)
_ARABIC_GIVEN = words_of("""
    mahmud muamar bashar hasan husein sadam hosni iaser iasir ismail abdula abdul abdulah
    kalid iusef usama osama mustafa nasrala rashid faisal iahia ebrahim ibrahim abu
""")

_FAMILIES = words_of("""
    kim lee park choi jung kang cho yoon jang lim han shin seo kwon hwang ahn song yoo hong
    moon ban ri pak xi li wang zhang liu chen yang huang zhao wu zhou xu sun zhu mao deng hu
    lin jiang nguyen tran pham vo dang bui
""")
"""Family names of Korea, China and Vietnam as they are written in Latin letters."""

_SIGNS = re.compile(r"[\u3400-\u9fff\uac00-\ud7a3]{2,4}")


def letters(word: str) -> str:
    """A word in plain small Latin letters, without anything else."""
    return _NO_LETTER.sub("", anyascii(word).lower())


def romanised(name: str) -> str:
    """A name in Chinese or Korean signs in Latin letters, in two words; others as they are."""
    if not _SIGNS.fullmatch(name.strip()):
        return name
    plain = name.strip()
    return f"{anyascii(plain[0])} {anyascii(plain[1:]).lower()}"


def skeletons(words: list[str]) -> list[str]:
    """The words of one person's name as what stays of them, in their order."""
    plain = [letters(word) for word in words]
    slavic = [_folded(word, _SLAVIC) for word in plain]
    if any(map(_is_slavic, plain, slavic)):
        return slavic
    arabic = [_folded(word, _ARABIC) for word in plain]
    if any(word in _ARABIC_GIVEN for word in arabic) or "muhamad" in arabic:
        return arabic
    if len(plain) in (2, 3):
        return _east_asian(plain)
    return [_western(word) for word in plain]


def _folded(word: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, by in rules:
        word = pattern.sub(by, word)
    return word


def _is_slavic(plain: str, folded: str) -> bool:
    """Whether a word shows that a name is Slavic, however it is spelt."""
    if folded in _SLAVIC_GIVEN and plain not in _ANYWHERE:
        return True
    if len(plain) < 5 or (_ANGLICISED.search(plain) and not _GERMAN.search(plain)):
        return False
    return bool(_SLAVIC_ENDING.search(folded))


def _east_asian(plain: list[str]) -> list[str]:
    """A given name in one piece, where a family name of the East stands at either end."""
    for family, given in ((plain[0], plain[1:]), (plain[-1], plain[:-1])):
        if family in _FAMILIES and all(len(word) <= 8 for word in given):
            return [family, "".join(given)]
    return [_western(word) for word in plain]


def _western(word: str) -> str:
    return _UMLAUT.sub(lambda found: found.group(1) or found.group(2), word)
