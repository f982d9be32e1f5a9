"""Chooses which small segments of Whoosh's index become one, so that no merge takes long.

Whoosh's own policy may merge everything at once, which for 3,000 articles takes five seconds in
which nobody is answered.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

MOST_BYTES = 2_000_000
"""Of segments that are merged at once: 64 articles, half a second."""

PART = 1 / 24
"""Of an index that is larger than fits it: without it there would be ever more segments."""

LEAST = 3
"""Segments that are worth a merge."""


def due(folder: Path, segments: Sequence[Any]) -> list[Any]:
    """The smallest segments that can be merged at once; none where that is not worth it."""
    sizes = {segment: _bytes(folder, segment) for segment in segments}
    most = max(MOST_BYTES, PART * sum(sizes.values()))
    chosen: list[Any] = []
    total = 0.0
    for segment in sorted(segments, key=lambda one: sizes[one]):
        total += sizes[segment]
        if total > most:
            break
        chosen.append(segment)
    return chosen if len(chosen) >= LEAST else []


def _bytes(folder: Path, segment: Any) -> float:
    """How much of a segment's file has to be written again: without its deleted documents."""
    every: int = segment.doc_count_all() or 1
    kept: int = segment.doc_count()
    name: str = segment.make_filename(segment.COMPOUND_EXT)
    return (folder / name).stat().st_size * kept / every


def merge(writer: Any, chosen: Sequence[Any]) -> None:
    """Commit a writer with some segments made one and the others as they are."""
    from whoosh.reading import SegmentReader  # noqa: PLC0415  seldom needed

    def policy(writing: Any, segments: list[Any]) -> list[Any]:
        for segment in segments:
            if segment in chosen:
                reader = SegmentReader(writing.storage, writing.schema, segment)
                writing.add_reader(reader)
                reader.close()
        return [segment for segment in segments if segment not in chosen]

    writer.commit(mergetype=policy)
