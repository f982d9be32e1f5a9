"""Tells of every block of a page what became of it, and which of them surround the article."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace

from emeroteca.importing.blocks import PageBlock
from emeroteca.importing.choice.choosing import Verdict
from emeroteca.importing.imagery.shown import ShownPiece
from emeroteca.importing.markup import elements, parted_text
from emeroteca.model.article import Apart
from emeroteca.model.cleaning import Basis, Piece, Reason
from emeroteca.model.text import BlockKind

_ELSEWHERE = frozenset((Reason.FRAME, Reason.OUTSIDE))
_MOST = 3_000
_KINDS = {
    "li": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "pre": BlockKind.CODE,
    "table": BlockKind.TABLE_ROW,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
}


def pieces(
    verdicts: Sequence[Verdict], origins: Sequence[str], shown: Sequence[ShownPiece] = ()
) -> tuple[Piece, ...]:
    """Every block of a page in order; `origins` names the page's block of each of the text's.

    A caption that stands under its picture in the text was kept with it, whatever a rule said.
    `shown` are the pictures and embeds among the blocks.
    """
    last = {number: index + 1 for index, number in enumerate(origins) if number}
    found: list[Piece] = []
    after = 0
    pictured = deque(shown)
    for verdict in verdicts[:_MOST]:
        while pictured and pictured[0].behind < verdict.block.order:
            picture = pictured.popleft()
            after = max(after, last.get(picture.number, 0))
            found.append(replace(picture.piece, after=after))
        number = verdict.block.number
        there = number in last
        after = max(after, last.get(number, 0))
        captioned = there and verdict.reason in (Reason.CAPTION, Reason.CREDIT)
        kept = verdict.reason is None or captioned
        found.append(
            Piece(
                key=verdict.key,
                text=_text(verdict.block),
                kind=BlockKind.CAPTION if captioned else kind_of(verdict),
                kept=kept,
                reason=None if kept else verdict.reason,
                basis=Basis.RULE if captioned else verdict.basis,
                place=verdict.place,
                after=after,
                level=_level(verdict),
            )
        )
    end = max(after, len(origins)) if pictured else after
    found += [replace(picture.piece, after=last.get(picture.number, end)) for picture in pictured]
    return tuple(found)


def _text(block: PageBlock) -> str:
    """What a block says; a table in lines, with tabs between its cells."""
    if block.tag != "table":
        return block.text
    rows = []
    for part in elements(block.element, "caption", "tr"):
        cells = [part] if part.tag == "caption" else [c for c in part if c.tag in ("td", "th")]
        rows.append("\t".join(" ".join(parted_text(cell).split()) for cell in cells))
    text = "\n".join(row for row in rows if row.strip())
    # A table in a table would say things twice.
    return text if text.split() == block.text.split() else block.text


def kind_of(verdict: Verdict) -> BlockKind:
    """What a page's block is, by its element."""
    tag = verdict.block.tag
    if tag == "p" and next(verdict.block.element.iterancestors("blockquote"), None) is not None:
        return BlockKind.QUOTATION
    return _KINDS.get(tag, BlockKind.PARAGRAPH)


def _level(verdict: Verdict) -> int:
    tag = verdict.block.tag
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else 0


def surrounding(found: Iterable[Piece]) -> tuple[Apart, ...]:
    """The pieces that were set apart from the article; the page's frame is not among them."""
    return tuple(
        Apart(piece.reason, piece.text, piece.after, piece.key)
        for piece in found
        if piece.reason is not None and piece.reason not in _ELSEWHERE
    )
