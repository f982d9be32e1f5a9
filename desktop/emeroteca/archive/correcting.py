"""A better spelling of a query that found nothing."""

from __future__ import annotations

from emeroteca.fulltext import Engine
from emeroteca.model.query import Parsed
from emeroteca.model.query.scan import Kind
from emeroteca.model.query.tree import Name


def suggested(engine: Engine, typed: str, parsed: Parsed) -> str:
    """The same query with the unknown words spelt as the nearest words of the library, or ""."""
    corrected = typed
    for number in reversed(range(len(parsed.pieces))):
        piece = parsed.pieces[number]
        before = parsed.pieces[number - 1] if number else None
        if before is not None and before.kind is Kind.FIELD and not isinstance(before.key, Name):
            continue
        if piece.kind is Kind.WORD and piece.text.isalpha():
            start, end = piece.span.start, piece.span.start + len(piece.text)
            nearest = engine.nearest(piece.text) or piece.text
            corrected = corrected[:start] + nearest + corrected[end:]
    return "" if corrected == typed else corrected
