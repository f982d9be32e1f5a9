"""Follows what a person said about the blocks of a finished text."""

from __future__ import annotations

from dataclasses import replace

from emeroteca.importing.flattening.aparts import without
from emeroteca.model.article import Apart, Draft
from emeroteca.model.cleaning import Basis, Keys, Piece, Reason, Repairs, SiteRule


def repaired(draft: Draft, repairs: Repairs) -> Draft:
    """The draft without the blocks that a choice or a rule leaves out; they are set apart."""
    pieces = _pieces(draft, repairs)
    gone = {number for number, piece in enumerate(pieces) if not piece.kept}
    if len(gone) == len(pieces):
        # A text of nothing is no article; what was said must be about another capture.
        return draft
    # What was set apart after the same number of blocks keeps its order on the page.
    ends = [piece.after for piece in pieces] + [len(pieces) - len(gone)]
    placed = [(a.after, 0, replace(a, after=ends[a.after])) for a in draft.apart]
    placed += [
        (number, 1, Apart(piece.reason, piece.text, piece.after, piece.key))
        for number, piece in enumerate(pieces)
        if piece.reason is not None
    ]
    apart = tuple(piece for *_, piece in sorted(placed, key=lambda one: one[:2]))
    text = without(draft.text, gone) if gone else draft.text
    return replace(draft, text=text, apart=apart, pieces=tuple(pieces))


def _pieces(draft: Draft, repairs: Repairs) -> list[Piece]:
    keys, kept, pieces = Keys(), 0, []
    for block in draft.text.blocks:
        words = draft.text.slice(block.span)
        key = keys.next(words)
        reason, basis = _verdict(key, repairs)
        pieces.append(
            Piece(key, words, block.kind, reason is None, reason, basis, "", kept, block.level)
        )
        kept += reason is None
    return pieces


def _verdict(key: str, repairs: Repairs) -> tuple[Reason | None, Basis]:
    for choice in repairs.choices:
        if choice.key == key:
            return (None if choice.keep else Reason.PERSON), Basis.PERSON
    for rule in repairs.rules:
        if rule.text and rule.text == key.partition(".")[0]:
            return _reason(rule), Basis.SITE_RULE
    return None, Basis.CONSENSUS


def _reason(rule: SiteRule) -> Reason | None:
    if rule.keep:
        return None
    return Reason.BOILERPLATE if rule.learned else Reason.SITE_RULE
