"""Names of places out of their cases: what a name in prose may be the inflected form of.

Endings are exchanged by rule and nothing else; whether such a place exists is for the table to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, product

from emeroteca.model.words import fold

_RUSSIAN = (
    *(("ии", "ия"), ("ию", "ия"), ("ией", "ия"), ("иею", "ия")),
    *(("ой", "ая"), ("ую", "ая"), ("ей", "яя"), ("юю", "яя"), ("ей", "ая")),
    *(("ого", "ый"), ("ому", "ый"), ("ом", "ый"), ("ым", "ый"), ("ого", "ий"), ("им", "ий")),
    *(("его", "ий"), ("ему", "ий"), ("ем", "ий"), ("ого", "ое"), ("ому", "ое"), ("ом", "ое")),
    *(("его", "ее"), ("ему", "ее"), ("ем", "ее"), ("ым", "ое"), ("им", "ое")),
    *(("ых", "ые"), ("ым", "ые"), ("ыми", "ые"), ("их", "ие"), ("им", "ие"), ("ими", "ие")),
    *(("ов", "ы"), ("ам", "ы"), ("ах", "ы"), ("ами", "ы"), ("ам", "и"), ("ах", "и"), ("ами", "и")),
    *(("ы", "а"), ("е", "а"), ("у", "а"), ("ой", "а"), ("и", "а"), ("ей", "а")),
    *(("и", "я"), ("е", "я"), ("ю", "я"), ("ей", "я"), ("и", "ь"), ("ью", "ь")),
    *(
        ("я", "ь"),
        ("ю", "ь"),
        ("е", "ь"),
        ("ем", "ь"),
        ("я", "й"),
        ("ю", "й"),
        ("е", "й"),
        ("ем", "й"),
    ),
    *(("а", ""), ("у", ""), ("е", ""), ("ом", ""), ("ем", "")),
    *(("а", "о"), ("у", "о"), ("е", "о"), ("ом", "о"), ("я", "е"), ("ю", "е"), ("ем", "е")),
)
_UKRAINIAN = (
    *(("ії", "ія"), ("ію", "ія"), ("ією", "ія"), ("и", "а"), ("і", "а"), ("у", "а"), ("ою", "а")),
    *(("і", "я"), ("ю", "я"), ("ею", "я"), ("ої", "а"), ("ій", "а"), ("ого", "ий"), ("ому", "ий")),
    *(("а", ""), ("у", ""), ("і", ""), ("ом", ""), ("ові", ""), ("і", "ь"), ("ю", "ь"), ("я", "ь")),
    *(("ова", "ів"), ("ові", "ів"), ("ову", "ів"), ("овом", "ів")),
    *(("єва", "їв"), ("єві", "їв"), ("єву", "їв"), ("євом", "їв")),
    *(("их", "і"), ("ів", "и"), ("ах", "и"), ("ам", "и"), ("ами", "и")),
)
_POLISH = (
    *(("ii", "ia"), ("ie", "ia"), ("ji", "ja"), ("je", "ja"), ("y", "a"), ("i", "a"), ("e", "a")),
    *(
        ("ie", "a"),
        ("ce", "ka"),
        ("dze", "ga"),
        ("rze", "ra"),
        ("iej", "a"),
        ("ej", "a"),
        ("o", "a"),
    ),
    *(("a", ""), ("u", ""), ("em", ""), ("iem", ""), ("ie", ""), ("owi", ""), ("ze", "")),
    *(("ia", ""), ("iu", ""), ("i", ""), ("ia", "i"), ("iego", "i"), ("iemu", "i"), ("im", "i")),
    *(
        ("ego", "y"),
        ("emu", "y"),
        ("ym", "y"),
        ("ych", "e"),
        ("ym", "e"),
        ("ymi", "e"),
        ("ich", "ie"),
    ),
    *(
        ("ach", "y"),
        ("om", "y"),
        ("ami", "y"),
        ("ow", "y"),
        ("ech", "y"),
        ("ach", "i"),
        ("ow", "i"),
    ),
    *(("ku", "ek"), ("ka", "ek"), ("kiem", "ek"), ("niu", "en"), ("nia", "en"), ("niem", "en")),
    *(("szcie", "szt"), ("cie", "t"), ("cie", "ta"), ("dzie", "d"), ("dzie", "da"), ("le", "la")),
    *(("", "y"), ("iej", "ie"), ("a", "o"), ("u", "o"), ("ie", "o"), ("em", "o")),
)
_GENITIVE = (("s", ""),)
"""Of German and the Scandinavian languages: "Londons"."""

_BY_LANGUAGE = {
    "ru": _RUSSIAN,
    "uk": _UKRAINIAN,
    "pl": _POLISH,
    "de": _GENITIVE,
    "sv": _GENITIVE,
    "da": _GENITIVE,
    "no": _GENITIVE,
    "nb": _GENITIVE,
}
_SHORTEST = 2
"""Letters of a word that no ending is taken from; shorter ones would be other words."""

_MOST = 400
"""Forms that are tried for a name of many words."""


def nominatives(key: str, language: str) -> Iterator[str]:
    """Keys that a key may be an inflected form of, in a language ("в Москве": "москва").

    Without a language a name in Cyrillic is Russian or Ukrainian, and others stay as they are.
    """
    rules = _BY_LANGUAGE.get(language)
    if rules is None:
        rules = (*_RUSSIAN, *_UKRAINIAN) if not language and is_cyrillic(key) else ()
    words = key.split(" ")
    if not rules or len(words) > 4:
        return
    every = product(*(list(_forms(word, rules)) for word in words))
    yield from islice((found for each in every if (found := " ".join(each)) != key), _MOST)


def is_cyrillic(key: str) -> bool:
    """Whether a key is written in Cyrillic letters."""
    return "\u0400" <= key[:1] <= "\u04ff"


def _forms(word: str, rules: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield word
    seen = {word}
    for ending, other in rules:
        if word.endswith(fold(ending)):
            form = word[: len(word) - len(fold(ending))] + fold(other)
            if len(word) - len(ending) >= _SHORTEST and form not in seen:
                seen.add(form)
                yield form
