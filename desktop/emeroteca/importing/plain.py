"""Turns plain text into an article: title, paragraphs, subheadings, and what is set apart."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from emeroteca.importing.characters import collapsed, without_controls
from emeroteca.importing.flatten import is_bare_address
from emeroteca.importing.textbuilder import TextBuilder
from emeroteca.importing.titles import similar
from emeroteca.model.article import Apart
from emeroteca.model.cleaning import Reason
from emeroteca.model.text import BlockKind, Text

_WRAP_WIDTH = 82
_WRAPPED_SHARE = 0.9
_HEADING_WORDS = 12
_HEADING_LENGTH = 90
_SUBTITLE_WORDS = 4
_TITLE_LENGTH = 300
_SENTENCE_END = re.compile(r"[.!?…:;,。！？](?:[\"'”’»)\]]*)$")
_STOP = re.compile(r"[.…:;,。](?:[\"'”’»)\]]*)$")
_BULLET = re.compile(r"^\s*(?:([•◦▪‣*–-])|(\d{1,3}[.)]))\s+(?=\S)")
_SEPARATOR = re.compile(r"^[\s\-–—_*=~·•|.#/\\]{1,60}$")
_TAIL = re.compile(
    r"^(?:prev|next|previous|precedente|successiv[oa]|vorherige[rs]?|nächste[rs]?|weiter|"
    r"précédent|suivant|anterior|siguiente|próximo|seguinte)\b(?!\s*[,.])|"
    r"^(?:for (?:the )?(?:latest|more) (?:updates|news)|follow us|subscribe (?:to|now)|"
    r"sign up (?:for|to)|read (?:more|also|next)\b|share this|also read|source\s*:|"
    r"advertisement$|related (?:articles|posts|stories)|"
    r"leggi anche|seguici|segui(?:ci)? su|iscriviti|condividi|fonte\s*:|articoli correlati|"
    r"potrebbe interessarti|lesen sie auch|mehr zum thema|folgen sie uns|abonnieren|newsletter|"
    r"quelle\s*:|lire aussi|à lire aussi|suivez-nous|abonnez-vous|partager|lea también|"
    r"lee también|síguenos|suscríbe|compart(?:e|ir|ilhe)|fuente\s*:|leia também|siga-nos|"
    r"inscreva-se)",
    re.IGNORECASE,
)
_TAIL_CASED = re.compile(r"^(?:PREV|NEXT|PREVIOUS)\b")
_TAIL_LENGTH = 200


@dataclass(frozen=True, slots=True)
class PlainArticle:
    """What a plain text turned out to be."""

    title: str
    subtitle: str
    text: Text
    apart: tuple[Apart, ...]


@dataclass(slots=True)
class _Piece:
    """A paragraph of the source; `lines` as they stood there."""

    lines: list[str]

    @property
    def text(self) -> str:
        return " ".join(self.lines)


def article(text: str) -> PlainArticle:
    """Read a plain text; its words are never changed."""
    pieces = _pieces(without_controls(text).expandtabs(4).split("\n"))
    if not pieces:
        return PlainArticle("", "", Text("", ()), ())
    headline, pieces = _headline(pieces)
    repeated, pieces = _repeated(headline, pieces)
    pieces, tail = _tail(pieces)
    title, subtitle = _parted(headline)
    body = _build(pieces)
    apart = [Apart(Reason.REPEATED_HEADLINE, line, 0) for line in repeated]
    apart += [Apart(Reason.AGGREGATOR_TAIL, line, len(body.blocks)) for line in tail]
    return PlainArticle(title, subtitle, body, tuple(apart))


def _pieces(lines: list[str]) -> list[_Piece]:
    """Paragraphs: parted by blank lines where the lines are hard-wrapped, else one per line."""
    wrapped = _is_wrapped(lines)
    pieces: list[_Piece] = []
    fresh = True
    for line in lines:
        clean = collapsed(line)
        if not clean:
            fresh = True
            continue
        alone = not wrapped or is_bare_address(clean) or bool(_BULLET.match(line))
        if fresh or alone:
            pieces.append(_Piece([clean]))
        else:
            pieces[-1].lines.append(clean)
        fresh = alone and is_bare_address(clean)
    return pieces


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines were broken at a width: nearly all short, and most end inside a sentence."""
    filled = [line.rstrip() for line in lines if line.strip()]
    if len(filled) < 4:
        return False
    short = sum(len(line) <= _WRAP_WIDTH for line in filled)
    if short < len(filled) * _WRAPPED_SHARE:
        return False
    followed = [a for a, b in itertools.pairwise(lines) if a.strip() and b.strip()]
    inside = [line for line in followed if not _SENTENCE_END.search(line.rstrip())]
    long = [line for line in followed if len(line.rstrip()) >= 50]
    # Verses are short as well; they are not broken for want of room.
    return len(followed) >= 3 and len(inside) > len(followed) / 2 and len(long) > len(followed) / 2


def _headline(pieces: list[_Piece]) -> tuple[str, list[_Piece]]:
    """The first paragraph, where it can be a title; a text that begins with prose has none."""
    first = pieces[0].text
    if len(first) > _TITLE_LENGTH or is_bare_address(first) or len(pieces) == 1:
        return "", pieces
    return first, pieces[1:]


def _repeated(headline: str, pieces: list[_Piece]) -> tuple[list[str], list[_Piece]]:
    """Paragraphs at the top that say the headline again."""
    title, _ = _parted(headline)
    repeated: list[str] = []
    while (
        len(pieces) > 1
        and headline
        and any(similar(pieces[0].text, other) for other in (headline, title))
    ):
        repeated.append(pieces[0].text)
        pieces = pieces[1:]
    return repeated, pieces


def _parted(headline: str) -> tuple[str, str]:
    """Title and subtitle, where a bar parts two halves that are both sentences of some length."""
    title, bar, subtitle = headline.partition(" | ")
    if bar and min(len(title.split()), len(subtitle.split())) >= _SUBTITLE_WORDS:
        return title, subtitle
    return headline, ""


def _tail(pieces: list[_Piece]) -> tuple[list[_Piece], list[str]]:
    """What an aggregator added below the article; the first line that is none ends it."""
    end = len(pieces)
    while end > 1 and (_is_tail(pieces[end - 1].text) or _names_another(pieces, end - 1)):
        end -= 1
    # A lone separator is the author's.
    if all(_SEPARATOR.match(piece.text) for piece in pieces[end:]):
        end = len(pieces)
    return pieces[:end], [piece.text for piece in pieces[end:]]


def _is_tail(line: str) -> bool:
    if len(line) > _TAIL_LENGTH:
        return False
    cue = bool(_TAIL.match(line) or _TAIL_CASED.match(line) or _SEPARATOR.match(line))
    return cue and not (_STOP.search(line) and len(line.split()) > _HEADING_WORDS)


def _names_another(pieces: list[_Piece], index: int) -> bool:
    """Whether a line is the headline of the article that a lone PREV or NEXT above it leads to."""
    line, cue = pieces[index].text, pieces[index - 1].text
    lone = len(cue.split()) == 1 and bool(_TAIL.match(cue) or _TAIL_CASED.match(cue))
    return lone and len(line) <= _TAIL_LENGTH and not _STOP.search(line)


def _build(pieces: list[_Piece]) -> Text:
    builder = TextBuilder()
    for index, piece in enumerate(pieces):
        bullet = _BULLET.match(piece.lines[0])
        if _SEPARATOR.match(piece.text):
            builder.rule()
        elif is_bare_address(piece.text):
            builder.card(piece.text)
        elif bullet and len(piece.text) > bullet.end():
            marker = "•" if bullet[1] else bullet[2]
            builder.plain(BlockKind.LIST_ITEM, piece.text[bullet.end() :], 1, marker)
        elif _is_heading(pieces, index):
            builder.plain(BlockKind.HEADING, piece.text, 2)
        else:
            builder.plain(BlockKind.PARAGRAPH, piece.text)
    return builder.build()


def _is_heading(pieces: list[_Piece], index: int) -> bool:
    """A short line without a full stop that stands between prose."""
    text = pieces[index].text
    if len(text.split()) > _HEADING_WORDS or len(text) > _HEADING_LENGTH or _STOP.search(text):
        return False
    if len(pieces[index].lines) > 1 or not any(c.isalpha() for c in text):
        return False
    after = pieces[index + 1].text if index + 1 < len(pieces) else ""
    before = pieces[index - 1].text if index else ""
    return _is_prose(after) and (not index or _is_prose(before) or is_bare_address(before))


def _is_prose(text: str) -> bool:
    return len(text) > _HEADING_LENGTH and bool(re.search(r"[.!?…。！？]", text))
