"""Tells the lines that a site put below an article from the article's own, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Sequence

from emeroteca.model.cleaning import Reason

_REASONS = {
    Reason.NEWSLETTER: re.compile(
        r"for (?:the )?(?:latest|more) (?:updates|news)|follow us|subscribe (?:to|now)|"
        r"sign up (?:for|to)|newsletter|seguici|segui(?:ci)? su|iscriviti|"
        r"folgen sie uns|abonnieren|suivez-nous|abonnez-vous|síguenos|suscríbe|"
        r"siga-nos|inscreva-se",
        re.IGNORECASE,
    ),
    Reason.READ_MORE: re.compile(
        r"read (?:more|also|next)\b|also read|leggi anche|lesen sie auch|mehr zum thema|"
        r"lire aussi|à lire aussi|lea también|lee también|leia também",
        re.IGNORECASE,
    ),
    Reason.RELATED: re.compile(
        r"related (?:articles|posts|stories)|articoli correlati|potrebbe interessarti",
        re.IGNORECASE,
    ),
    Reason.SHARE_BAR: re.compile(
        r"share this|condividi|partager|compart(?:e|ir|ilhe)", re.IGNORECASE
    ),
    Reason.ADVERTISEMENT: re.compile(r"advertisement$", re.IGNORECASE),
    Reason.AGGREGATOR_TAIL: re.compile(
        r"(?:prev|next|previous|precedente|successiv[oa]|vorherige[rs]?|nächste[rs]?|weiter|"
        r"précédent|suivant|anterior|siguiente|próximo|seguinte)\b(?!\s*[,.])|"
        r"(?:source|fonte|quelle|fuente)\s*:",
        re.IGNORECASE,
    ),
}
_LEADS_ON = re.compile(r"(?:PREV|NEXT|PREVIOUS)\b")
_SEPARATOR = re.compile(r"[\s\-–—_*=~·•|.#/\\]{1,60}")
_STOP = re.compile(r"[.…:;,。](?:[\"'”’»)\]]*)$")
_LONGEST, _MOST_WORDS = 200, 12


def is_separator(line: str) -> bool:
    """Whether a line is nothing but dashes, asterisks or the like."""
    return _SEPARATOR.fullmatch(line) is not None


def is_cue(line: str) -> bool:
    """Whether a line begins as only lines of a tail do."""
    return _reason(line) is not None


def tail(lines: Sequence[str]) -> list[Reason]:
    """Why each of the last lines is no part of the article; it ends, from below, where one is."""
    reasons: list[Reason] = []
    for index in range(len(lines) - 1, 0, -1):
        line = lines[index]
        reason = _reason(line)
        if reason is None and (is_separator(line) or _names_another(lines, index)):
            reason = Reason.AGGREGATOR_TAIL
        if reason is None:
            break
        reasons.append(reason)
    # A lone separator is the author's.
    if all(is_separator(line) for line in lines[len(lines) - len(reasons) :]):
        return []
    return reasons[::-1]


def _reason(line: str) -> Reason | None:
    if len(line) > _LONGEST or (_STOP.search(line) and len(line.split()) > _MOST_WORDS):
        return None
    if _LEADS_ON.match(line):
        return Reason.AGGREGATOR_TAIL
    return next((reason for reason, cue in _REASONS.items() if cue.match(line)), None)


def _names_another(lines: Sequence[str], index: int) -> bool:
    """Whether a line is the headline of the article that a lone PREV or NEXT above it leads to."""
    line, cue = lines[index], lines[index - 1]
    lone = len(cue.split()) == 1 and _reason(cue) is Reason.AGGREGATOR_TAIL
    return lone and len(line) <= _LONGEST and not _STOP.search(line)
