"""A passage of a text with what stands around it, by which it is found again."""

from __future__ import annotations

from emeroteca.model.annotations.annotation import Anchor
from emeroteca.model.text import Span, Text

CONTEXT = 64
"""Characters before and after a passage that are kept with it."""


def passage(text: Text, span: Span) -> Anchor:
    """The anchor of a span."""
    content = text.content
    return Anchor(
        span,
        text.slice(span),
        content[max(0, span.start - CONTEXT) : span.start],
        content[span.end : span.end + CONTEXT],
    )
