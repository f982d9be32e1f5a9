"""Turns plain text into an article: title, paragraphs, subheadings, and what is set apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from emeroteca.importing.flattening.flatten import is_bare_address
from emeroteca.importing.flattening.textbuilder import TextBuilder
from emeroteca.importing.knowing.titles import similar
from emeroteca.importing.plaintext.paragraphs import BULLET, Paragraph, paragraphs
from emeroteca.importing.plaintext.tails import is_separator, tail
from emeroteca.importing.plaintext.verdicts import Verdict, Verdicts
from emeroteca.model.article import Apart
from emeroteca.model.cards import card_of
from emeroteca.model.cleaning import Piece, Reason, Repairs
from emeroteca.model.facts import Fact, Origin
from emeroteca.model.text import BlockKind, Text

_HEADING_WORDS = 12
_HEADING_LENGTH = 90
_SUBTITLE_WORDS = 4
_TITLE_LENGTH = 300
# How far below the title an aggregator repeats it.
_TOP = 6
_STOP = re.compile(r"[.…:;,。](?:[\"'”’»)\]]*)$")


@dataclass(frozen=True, slots=True)
class PlainArticle:
    """What a plain text turned out to be; `pieces` are all its paragraphs."""

    title: str
    subtitle: str
    text: Text
    apart: tuple[Apart, ...]
    pieces: tuple[Piece, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """A paragraph with what is to become of it."""

    paragraph: Paragraph
    verdict: Verdict
    headline: bool

    @property
    def in_body(self) -> bool:
        return self.verdict.keep and not self.headline


def article(text: str, repairs: Repairs | None = None) -> PlainArticle:
    """Read a plain text as a person's repairs say; its words are never changed."""
    parts = _judged(paragraphs(text), repairs or Repairs())
    body, pieces = _build(parts)
    apart = tuple(
        Apart(piece.reason, piece.text, piece.after, piece.key)
        for piece in pieces
        if piece.reason is not None
    )
    headline = next((p.paragraph.text for p in parts if p.headline and p.verdict.keep), "")
    title, subtitle = _parted(headline)
    if parts and not headline and parts[0].paragraph.verse:
        # A poem without a title goes by its first line, which is part of it.
        title = parts[0].paragraph.lines[0]
    return PlainArticle(title, subtitle, body, apart, pieces, _facts(title, subtitle, body))


def _judged(found: Sequence[Paragraph], repairs: Repairs) -> list[_Part]:
    lines = [paragraph.text for paragraph in found]
    headline = _has_headline(found)
    reasons: list[Reason | None] = [None] * len(lines)
    ends = tail(lines)
    reasons[len(lines) - len(ends) :] = ends
    if headline:
        for index, reason in _said_again(lines[: len(lines) - len(ends)]).items():
            reasons[index] = reason
    verdicts = Verdicts(repairs)
    return [
        _Part(paragraph, verdicts.on(paragraph.text, reason), headline and index == 0)
        for index, (paragraph, reason) in enumerate(zip(found, reasons, strict=True))
    ]


def _has_headline(found: Sequence[Paragraph]) -> bool:
    """Whether the first paragraph can be a title; a text that begins with prose has none."""
    if len(found) < 2 or found[0].verse:
        return False
    return len(found[0].text) <= _TITLE_LENGTH and not is_bare_address(found[0].text)


def _said_again(lines: Sequence[str]) -> dict[int, Reason]:
    """The paragraphs near the top that say the headline again; one is always left."""
    title, subtitle = _parted(lines[0])
    again: dict[int, Reason] = {}
    for index, line in enumerate(lines[1 : _TOP + 1], start=1):
        if len(line) > 2 * _TITLE_LENGTH or len(again) == len(lines) - 2:
            continue
        if similar(line, lines[0]) or similar(line, title):
            again[index] = Reason.REPEATED_HEADLINE
        elif subtitle and similar(line, subtitle):
            again[index] = Reason.STANDFIRST
    return again


def _parted(headline: str) -> tuple[str, str]:
    """Title and subtitle, where a bar parts two halves that are both sentences of some length."""
    title, bar, subtitle = headline.partition(" | ")
    if bar and min(len(title.split()), len(subtitle.split())) >= _SUBTITLE_WORDS:
        return title, subtitle
    return headline, ""


def _facts(title: str, subtitle: str, body: Text) -> tuple[Fact, ...]:
    facts = [Fact("title", title, Origin.TEXT, 0.9), Fact("subtitle", subtitle, Origin.TEXT, 0.8)]
    cards = [block for block in body.blocks if block.kind is BlockKind.CARD]
    # The article is no older than the latest post that it shows.
    latest = max((card_of(body.slice(card.span)).when for card in cards), default="")
    facts.append(Fact("date_guess", latest[:10], Origin.GUESS, 0.3))
    return tuple(fact for fact in facts if fact.value)


def _build(parts: Sequence[_Part]) -> tuple[Text, tuple[Piece, ...]]:
    builder = TextBuilder()
    body = [part.paragraph for part in parts if part.in_body]
    pieces: list[Piece] = []
    at = 0
    for part in parts:
        after = builder.blocks
        kind = BlockKind.TITLE if part.headline else BlockKind.PARAGRAPH
        if part.in_body:
            kind = _kind(body, at)
            _write(builder, kind, part.paragraph)
            at += 1
        said = part.verdict
        reason = None if said.keep else said.reason
        level = 2 if kind is BlockKind.HEADING else 0
        pieces.append(
            Piece(
                said.key, part.paragraph.text, kind, said.keep, reason, said.basis, "", after, level
            )
        )
    text = builder.build()
    # A rule at the end has nothing to part and stands in no block.
    blocks = len(text.blocks)
    return text, tuple(replace(piece, after=min(piece.after, blocks)) for piece in pieces)


def _kind(body: Sequence[Paragraph], index: int) -> BlockKind:
    paragraph = body[index]
    bullet = BULLET.match(paragraph.lines[0])
    if is_separator(paragraph.text):
        return BlockKind.RULE
    if is_bare_address(paragraph.text):
        return BlockKind.CARD
    if bullet and len(paragraph.text) > bullet.end():
        return BlockKind.LIST_ITEM
    return BlockKind.HEADING if _is_heading(body, index) else BlockKind.PARAGRAPH


def _write(builder: TextBuilder, kind: BlockKind, paragraph: Paragraph) -> None:
    text = paragraph.text
    if kind is BlockKind.RULE:
        builder.rule()
    elif kind is BlockKind.CARD:
        builder.card(text)
    elif kind is BlockKind.LIST_ITEM and (bullet := BULLET.match(text)):
        marker = "•" if bullet[1] else bullet[2]
        builder.plain(kind, text[bullet.end() :], 1, marker)
    else:
        builder.plain(kind, text, 2 if kind is BlockKind.HEADING else 0)


def _is_heading(body: Sequence[Paragraph], index: int) -> bool:
    """A short line without a full stop that stands between prose."""
    text = body[index].text
    if len(text) > _HEADING_LENGTH or len(text.split()) > _HEADING_WORDS or _STOP.search(text):
        return False
    if len(body[index].lines) > 1 or not any(c.isalpha() for c in text):
        return False
    after = body[index + 1].text if index + 1 < len(body) else ""
    before = body[index - 1].text if index else ""
    return _is_prose(after) and (not index or _is_prose(before) or is_bare_address(before))


def _is_prose(text: str) -> bool:
    return len(text) > _HEADING_LENGTH and bool(re.search(r"[.!?…。！？]", text))
