"""Says how common a word is in a language, from lists that are read once a word asks for it."""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

# Of the lists' languages those whose words are parted by spaces and written in letters alone.
_SPACED = (
    "bg ca cs da de el en es fi fr hu id is it lt lv mk ms nb nl pl pt ro ru sh sk sl sv tr uk"
)
_LISTED = frozenset(_SPACED.split())
_LISTED_AS = {"no": "nb", "nn": "nb", "hr": "sh", "sr": "sh", "bs": "sh"}
_LEAST_COMMON = 3.0
_SMALL = 6.0


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language.

    `common` are those that stand at least once in a million words, with the logarithm of how often
    they stand in a thousand million (Zipf's scale: 3 is rare, 7 is "the"); `small` are those that
    tie a sentence together. `complete` where rare words are listed too. `_all` holds every word in
    order between newlines, which takes a tenth of the memory of a set.
    """

    common: dict[str, float]
    small: frozenset[str]
    complete: bool
    _all: bytes
    _productive: dict[str, float] = field(default_factory=dict)

    def knows(self, word: str) -> bool:
        """Whether a word is in the list at all."""
        if word in self.common:
            return True
        wanted = word.encode()
        low, high = 0, len(self._all) - 1
        while low < high:
            start = self._all.rfind(b"\n", 0, (low + high) // 2 + 1) + 1
            end = self._all.find(b"\n", start)
            found = self._all[start:end]
            if found == wanted:
                return True
            if found < wanted:
                low = end + 1
            else:
                high = start - 1
        return False

    def stems(self, letters: str, ending: str) -> int:
        """How many words end in these letters and are a common word before the ending."""
        words = self._words((letters + ending + "\n").encode())
        return sum(word.removesuffix(ending) in self.common for word in words)

    def rests(self, beginning: str, letters: str) -> int:
        """How many words begin with both and are a common word after the beginning."""
        words = self._words(("\n" + beginning + letters).encode())
        return sum(word.removeprefix(beginning) in self.common for word in words)

    def ends_words(self, small: str) -> float:
        """How much likelier a small word is an ending ("-ti") than a word: about -3, or -6."""
        return self._kept("-" + small, lambda: self.stems("", small), small)

    def begins_words(self, small: str) -> float:
        """How much likelier a small word is a beginning ("over-") than a word."""
        return self._kept(small + "-", lambda: self.rests(small, ""), small)

    def _kept(self, key: str, count: Callable[[], int], small: str) -> float:
        # Counting goes through the whole list.
        if key not in self._productive:
            self._productive[key] = math.log10(1 + count()) - self.common[small]
        return self._productive[key]

    def _words(self, part: bytes) -> Iterator[str]:
        at = self._all.find(part)
        while at >= 0:
            start = self._all.rfind(b"\n", 0, at + 1) + 1
            end = self._all.find(b"\n", start)
            yield self._all[start:end].decode()
            at = self._all.find(part, end)


@functools.lru_cache(maxsize=12)
def lexicon(language: str) -> Lexicon | None:
    """The words of a language by its two-letter code; None where no list can part its words."""
    name = _LISTED_AS.get(language, language)
    if name not in _LISTED:
        return None
    # Importing it takes as long as reading ten articles.
    import wordfreq  # noqa: PLC0415

    large = wordfreq.available_languages("large")
    path = large.get(name) or wordfreq.available_languages("small")[name]
    # Read past wordfreq's own cache, which keeps every list in memory for good.
    # One list of words for each hundredth of Zipf's scale, the most common first.
    steps = list(wordfreq.read_cBpack(path))
    least = round((9 - _LEAST_COMMON) * 100)
    common = {w: 9 - step / 100 for step, words in enumerate(steps[: least + 1]) for w in words}
    every = sorted(itertools.chain.from_iterable(steps))
    small = frozenset(word for word, zipf in common.items() if zipf >= _SMALL and len(word) > 1)
    return Lexicon(common, small, name in large, ("\n" + "\n".join(every) + "\n").encode())


def lowered(word: str, language: str) -> str:
    """A word as the lists write it: in lower case, "ß" as "ss"."""
    if language == "tr":
        word = word.replace("I", "ı").replace("İ", "i")
    return word.casefold()
