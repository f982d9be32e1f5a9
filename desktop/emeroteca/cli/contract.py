"""A draft in the words of the command line's contract.

`text` is the running text: pictures and their captions stand outside of it, as does everything that
was set apart, down to the page's menus; each with its reason and its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from emeroteca.cli import output
from emeroteca.importing.flattening.aparts import without
from emeroteca.model.article import Draft
from emeroteca.model.cleaning import Reason
from emeroteca.model.text import BlockKind, Text

_OUTSIDE = (BlockKind.FIGURE, BlockKind.CAPTION)
_FIELDS = ("title", "subtitle", "byline", "site", "url", "published", "language", "direction")


def unread() -> dict[str, Any]:
    """The fields of a capture that could not be read."""
    empty: dict[str, Any] = dict.fromkeys(_FIELDS)
    return empty | {
        "text": "",
        "blocks": [],
        "set_apart": [],
        "suggestions": [],
        "facts": [],
        "html": "",
        "error": None,
    }


def running(text: Text) -> Text:
    """A text without its pictures and their captions."""
    left = [number for number, block in enumerate(text.blocks) if block.kind in _OUTSIDE]
    return without(text, left)


def described(draft: Draft) -> dict[str, Any]:
    """The fields of a draft."""
    text = draft.text
    running_text = running(text)
    kept = [block.kind not in _OUTSIDE for block in text.blocks]
    # How many running blocks stand before each block of the whole text, and after the last.
    before = [0, *accumulate(kept)]
    fields = {name: output.known(getattr(draft.metadata, name)) for name in _FIELDS}
    return fields | {
        "text": running_text.content,
        "blocks": output.blocks(running_text),
        "set_apart": sorted(
            _set_apart(draft, running_text, before), key=lambda one: int(one["start"])
        ),
        "suggestions": list(_suggestions(draft, running_text, before)),
        "facts": output.facts(draft.facts),
        "html": draft.html,
    }


def _set_apart(draft: Draft, running_text: Text, before: list[int]) -> Iterator[dict[str, Any]]:
    """What stands outside of the running text, each at the end of the block before it."""
    ends = [0, *(block.span.end for block in running_text.blocks)]

    def apart(after: int, why: Reason, text: str) -> dict[str, Any]:
        at = ends[before[min(after, len(before) - 1)]]
        return {"start": at, "end": at, "why": why.value, "text": text}

    for number, block in enumerate(draft.text.blocks):
        if block.kind is BlockKind.CAPTION:
            yield apart(number, Reason.CAPTION, draft.text.slice(block.span))
    for piece in draft.pieces:
        if piece.reason is not None:
            yield apart(piece.after, piece.reason, piece.text)


def _suggestions(draft: Draft, running_text: Text, before: list[int]) -> Iterator[dict[str, Any]]:
    for suggestion in draft.suggestions:
        number = draft.text.block_at(suggestion.span.start)
        block = draft.text.blocks[number]
        if block.kind in _OUTSIDE:
            continue
        shift = running_text.blocks[before[number]].span.start - block.span.start
        yield {
            "start": suggestion.span.start + shift,
            "end": suggestion.span.end + shift,
            "replacement": suggestion.replacement,
            "kind": suggestion.kind.value,
        }
