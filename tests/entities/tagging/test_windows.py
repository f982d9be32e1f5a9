"""Windows hold every piece once, in order, and are never longer than the tagger reads."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from emeroteca.entities.tagging.windows import LONGEST, Stretch, windows


@given(st.lists(st.integers(0, 3 * LONGEST), max_size=12), st.integers(5, 60))
def test_every_piece_is_in_one_window(lengths: list[int], every: int) -> None:
    stops = [list(range(every, length, every)) for length in lengths]
    packed = list(windows(lengths, stops))
    read = [
        (part.paragraph, piece)
        for window in packed
        for part in window
        for piece in range(part.start, part.end)
    ]
    assert read == [(n, piece) for n, length in enumerate(lengths) for piece in range(length)]
    assert all(sum(p.end - p.start for p in window) <= LONGEST for window in packed)


def test_a_long_paragraph_is_parted_at_the_end_of_a_sentence() -> None:
    assert list(windows([200], [[30, 100, 150]])) == [
        [Stretch(0, 0, 100)],
        [Stretch(0, 100, 200)],
    ]
