"""Says which language a text is in, by the text itself against what the page claims."""

from __future__ import annotations

import functools
import re

from py3langid import langid  # type: ignore[import-untyped]

_SAMPLE = 4_000
_ENOUGH = 200
_SURE = 0.95
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
)
_RIGHT_TO_LEFT = frozenset(
    [
        "ar",
        "arc",
        "az-arab",
        "ckb",
        "dv",
        "fa",
        "he",
        "iw",
        "ku-arab",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    ]
)
_OTHER_CODES = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "jp": "ja",
    "cz": "cs",
    "gr": "el",
    "nb": "no",
    "nn": "no",
    "eng": "en",
    "ita": "it",
    "deu": "de",
    "ger": "de",
    "fra": "fr",
    "fre": "fr",
    "spa": "es",
    "por": "pt",
}


def code(claim: str) -> str:
    """The two-letter code that a claim such as "en-GB" or "it_IT" begins with, or ""."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?=[-_\s,;]|$)", claim)
    if match is None:
        return ""
    name = match[1].lower()
    name = _OTHER_CODES.get(name, name)
    return name if len(name) == 2 else ""


def language(text: str, claim: str) -> str:
    """The language of a text; a long and clear text outweighs what its page claims."""
    claimed = code(claim)
    sample = text[:_SAMPLE]
    if len(sample) < _ENOUGH and claimed:
        return claimed
    for name, script in _SCRIPTS:
        share = len(script.findall(sample)) / max(1, len(sample))
        if share > (0.05 if name == "ja" else 0.2):
            return claimed if claimed in ("zh", "ja", "yi") and name in ("zh", "he") else name
    if not sample.strip():
        return claimed
    found, probability = _identifier().classify(sample)
    found = _OTHER_CODES.get(found, found)
    sure = float(probability) >= _SURE and len(sample) >= _ENOUGH
    if claimed and not sure:
        return claimed
    return str(found) if sure or len(sample) >= _ENOUGH // 4 else ""


def direction(language_code: str, claim: str, text: str) -> str:
    """ "rtl" or "ltr": by the letters of the text, else by claim and language."""
    sample = text[:_SAMPLE]
    right = len(re.findall("[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]", sample))
    left = len(re.findall("[A-Za-z\u00c0-\u024f\u0370-\u052f]", sample))
    if right + left > 40:
        return "rtl" if right > left else "ltr"
    if claim.strip().lower() in ("rtl", "ltr"):
        return claim.strip().lower()
    return "rtl" if language_code in _RIGHT_TO_LEFT else "ltr"


@functools.cache
def _identifier() -> langid.LanguageIdentifier:
    # Reading the model takes longer than a page; it is kept once a text needed it.
    return langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
