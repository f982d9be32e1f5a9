"""Says which language a text is in, by the text itself against what the page claims."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from py3langid import langid  # type: ignore[import-untyped]

_SAMPLE = 2_000
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
    "iw": "he", "in": "id", "ji": "yi", "jp": "ja", "cz": "cs", "gr": "el", "kr": "ko", "ua": "uk",
    "dk": "da", "nb": "no", "nn": "no", "nob": "no", "nno": "no", "nor": "no", "eng": "en",
    "ita": "it", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "por": "pt",
    "nld": "nl", "dut": "nl", "swe": "sv", "dan": "da", "fin": "fi", "pol": "pl", "ces": "cs",
    "cze": "cs", "rus": "ru", "ukr": "uk", "tur": "tr", "jpn": "ja", "kor": "ko", "zho": "zh",
    "chi": "zh", "cmn": "zh", "yue": "zh", "ara": "ar", "heb": "he", "ell": "el", "gre": "el",
    "ron": "ro", "rum": "ro", "hun": "hu", "cat": "ca", "hin": "hi", "ind": "id", "vie": "vi",
    "fas": "fa", "per": "fa",
}  # fmt: skip
# The languages that are written in these letters besides the one that a script is named for.
_IN_SCRIPT = {"zh": ("ja",), "he": ("yi",)}
_CLOSE = (
    frozenset(["no", "da"]),
    frozenset(["id", "ms"]),
    frozenset(["hr", "sr", "bs"]),
    frozenset(["cs", "sk"]),
    frozenset(["gl", "pt"]),
    frozenset(["gl", "es"]),
    frozenset(["zu", "xh"]),
    frozenset(["af", "nl"]),
    frozenset(["mk", "bg"]),
    frozenset(["hi", "mr", "ne"]),
)
_NO_WORDS = re.compile(r"https?://\S+|\S+@\S+\.\S+|\ufffc|[{}<>=;|\\\d]+")


def code(claim: str) -> str:
    """The two-letter code that a claim such as "en-GB" or "it_IT" begins with, or ""."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?=[-_\s,;]|$)", claim)
    if match is None:
        return ""
    name = match[1].lower()
    name = _OTHER_CODES.get(name, name)
    return name if len(name) == 2 else ""


@dataclass(frozen=True, slots=True)
class Recognised:
    """A language, and whether the text itself decided for it or its page's claim."""

    code: str
    by_text: bool
    confidence: float


def recognised(text: str, claim: str) -> Recognised:
    """The language of a text; a long and clear text outweighs what its page claims."""
    claimed = code(claim)
    trusted = Recognised(claimed, by_text=False, confidence=0.7 if claimed else 0.0)
    sample = _prose(text)
    if not sample or (len(sample) < _ENOUGH and claimed and not _dense(sample)):
        return trusted
    for name, script in _SCRIPTS:
        share = len(script.findall(sample)) / len(sample)
        if share > (0.05 if name == "ja" else 0.2):
            kept = claimed in _IN_SCRIPT.get(name, ())
            return Recognised(claimed if kept else name, by_text=True, confidence=0.98)
    found, probability = _identifier().classify(sample)
    found = _OTHER_CODES.get(found, str(found))
    sure = float(probability) >= _SURE and len(sample) >= _ENOUGH
    if claimed and found != claimed and any({claimed, found} <= kin for kin in _CLOSE):
        # Their texts are told apart by few words; the page knows better.
        return Recognised(claimed, by_text=False, confidence=0.85)
    if sure:
        return Recognised(found, by_text=True, confidence=0.98 if found == claimed else 0.9)
    if claimed:
        return trusted
    if len(sample) >= _ENOUGH // 4:
        return Recognised(found, by_text=True, confidence=0.5)
    return trusted


def _prose(text: str) -> str:
    """A sample of a text from its beginning, without the code and addresses that say nothing."""
    return _NO_WORDS.sub(" ", text[:_SAMPLE]).strip()


def _dense(sample: str) -> bool:
    """Whether a short sample is in a script that leaves little doubt."""
    return len(sample) >= _ENOUGH // 10 and not any(c.isascii() and c.isalpha() for c in sample)


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
