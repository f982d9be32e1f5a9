"""Chooses among the one-byte character sets of Latin script by the letters that they would give.

Statistics over bytes confuse them: the same Italian bytes read "libertà" in one and "libertŕ" in
another. Which letters can be meant is told by the language, and that by the words without accents.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from emeroteca.importing.knowing.language import recognised

_RUNS = re.compile(rb"[\x80-\xff]+")
_TAGS = re.compile(r"<(script|style)\b.*?</\1|<[^>]*>", re.IGNORECASE | re.DOTALL)
# Even "één" has no more than two in a row; other scripts have words of them.
_LONGEST_RUN = 2.05
_SAMPLE = 20_000


@dataclass(frozen=True, slots=True)
class _Family:
    """Sets that were used for the same languages, the likeliest first, and their lower letters."""

    sets: tuple[str, ...]
    letters: frozenset[str]


_WESTERN = _Family(
    ("cp1252", "mac_roman", "cp850"), frozenset("àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœßšžªº")
)
_CENTRAL = _Family(
    ("cp1250", "iso8859_2", "mac_latin2", "cp852"),
    frozenset("áâăäąćčçďđéęëěíîĺľłńňóôőöŕřśšşßţťúůűüýźżž"),
)
_BALTIC = _Family(("cp1257", "iso8859_13"), frozenset("āčēģīķļņōõöüäšūžąęėįųß"))
_TURKISH = _Family(("cp1254",), frozenset("âçğıîöşûü"))
_OTHERS = {
    **dict.fromkeys(["bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq", "sr"], _CENTRAL),
    **dict.fromkeys(["et", "lt", "lv"], _BALTIC),
    **dict.fromkeys(["az", "tr"], _TURKISH),
}
_MARKS = frozenset("“”„‘’‚«»–—…€£§©®°·•´¿¡™²³½¼¾×\u00a0\u00ad")
_INSIDE = frozenset("’‘·–—´\u00a0\u00ad")


def is_latin(data: bytes) -> bool:
    """Whether bytes beyond ASCII stand alone, as accented letters do among plain ones."""
    runs = _RUNS.findall(data)
    return len(runs) * _LONGEST_RUN >= sum(map(len, runs))


def code_page(data: bytes) -> str:
    """The likeliest one-byte set of a text in Latin script; "" where none makes sense of it."""
    sample = data[:_SAMPLE]
    words = _TAGS.sub(" ", sample.decode("cp1252", "replace"))
    family = _OTHERS.get(recognised(words, "").code, _WESTERN)
    scores = {name: _score(sample.decode(name, "replace"), family) for name in family.sets}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] > 0 else ""


def _score(text: str, family: _Family) -> int:
    """How many characters beyond ASCII are where the language would have them, less the others."""
    padded = f" {text} "
    score = 0
    for match in re.finditer(r"[^\x00-\x7f]", padded):
        at = match.start()
        score += _fits(padded[at], padded[at - 1], padded[at + 1], family)
    return score


def _fits(char: str, before: str, after: str, family: _Family) -> int:
    if char.isalpha() and char.lower() in family.letters:
        # A capital inside a word is a letter of another set.
        return -2 if char.isupper() and before.islower() else 1
    if char in _MARKS:
        inside = before.isalpha() and after.isalpha()
        return -2 if inside and char not in _INSIDE else 1
    return -2
