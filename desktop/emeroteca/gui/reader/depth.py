"""How deep highlights lie over each other: text stays legible over two grounds, not over more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from emeroteca.model.text import Span

DEEPEST = 2
"""Grounds that lie over each other; where there are more, the lines below tell of the others."""


def grounds(spans: Iterable[Span]) -> Iterator[list[Span]]:
    """For each span in turn the parts of it that fewer than `DEEPEST` of those before cover."""
    # The first layer has what one span covers, the second what two do.
    layers: list[list[Span]] = [[] for _ in range(DEEPEST)]
    for span in spans:
        rest = [span]
        for layer in layers:
            free = [part for one in rest for part in _without(one, layer)]
            covered = [part for one in rest for part in _without(one, free)]
            layer.extend(free)
            rest = covered
        yield list(_without(span, rest))


def _without(span: Span, others: Iterable[Span]) -> Iterator[Span]:
    """What is left of a span where others, none over another, are taken out."""
    at = span.start
    for other in sorted(others):
        if other.end > at and other.start < span.end:
            if other.start > at:
                yield Span(at, other.start)
            at = other.end
    if at < span.end:
        yield Span(at, span.end)
