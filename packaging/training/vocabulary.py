"""Cuts the vocabulary of the base model to the pieces that our languages need.

Pieces are counted over the commonest words of each language (the lists of `wordfreq`), as they
stand in the middle and at the beginning of a sentence, and over the training text. What is left out
is spelled by smaller pieces.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from base import Base
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers
from wordfreq import iter_wordlist, word_frequency

LANGUAGES = {
    "it": 4, "en": 4, "es": 3, "fr": 3, "de": 3, "pt": 3, "nl": 2, "pl": 2, "ru": 2,
    "uk": 0.5, "cs": 0.3, "ro": 0.3, "sv": 0.3, "tr": 0.3, "ca": 0.3, "hu": 0.2, "fi": 0.2,
    "da": 0.2, "el": 0.1, "ar": 0.1, "he": 0.05, "id": 0.2, "vi": 0.1, "sh": 0.2,
}  # fmt: skip
"""The languages, each with what a word of it weighs."""
WORDS = 120_000
"""Words of each language that are looked at."""
SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")
SPECIAL = 4


def tokenizer(pieces: Sequence[tuple[str, float]], unknown: int) -> Tokenizer:
    """The tokenizer of a vocabulary: pieces of words; marks stand alone."""
    made = Tokenizer(models.Unigram(list(pieces), unknown, byte_fallback=False))
    made.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Metaspace(),
            pre_tokenizers.Split(Regex(r"[^\w\s▁]|_"), "isolated"),
        ]
    )
    return made


def cut(base: Base, size: int, texts: Iterable[str]) -> list[int]:
    """The numbers of the pieces to keep, the special ones first, then in the base's order."""
    whole = tokenizer(list(zip(base.pieces, base.scores, strict=True)), base.unknown)
    weights: Counter[int] = Counter()
    for encoded in whole.encode_batch(list(texts), add_special_tokens=False):
        weights.update(dict.fromkeys(encoded.ids, 1e-5))
    for language, weight in LANGUAGES.items():
        words = []
        for word in iter_wordlist(language):
            words.append(word)
            if len(words) == WORDS:
                break
        forms = [form for word in words for form in (word, word[:1].upper() + word[1:])]
        encoded_forms = whole.encode_batch(forms, add_special_tokens=False)
        for number, encoded in enumerate(encoded_forms):
            share = weight * (word_frequency(words[number // 2], language) + 1e-9)
            for piece in encoded.ids:
                weights[piece] += share * (1.0 if number % 2 == 0 else 0.3)
    kept = set(range(SPECIAL)) | {n for n, p in enumerate(base.pieces) if _alphabetic(p)}
    for piece, _ in weights.most_common():
        if len(kept) == size:
            break
        kept.add(piece)
    return sorted(kept)


def _alphabetic(piece: str) -> bool:
    """Whether a piece is a single character of a script that is always spelled out."""
    bare = piece.lstrip("▁")
    if len(bare) > 1:
        return False
    return not bare or ord(bare) < 0x530 or bare in "€…№«»“”’"
