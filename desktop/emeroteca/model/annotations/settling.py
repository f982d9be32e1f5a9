"""Decides where something was put in or taken out, where its letters leave that open.

Between "…in piena. Il sindaco…" and "…in piena. Il ponte… Il sindaco…" two copies of "Il" could be
the new one. What comes and goes are whole paragraphs, so it begins where a line begins; where no
line begins, the letters that could be either are nobody's.
"""

from __future__ import annotations

from itertools import pairwise

from emeroteca.model.annotations.letters import GRAM, Letters


def settled(found: dict[int, int], letters: Letters, new: Letters) -> dict[int, int]:
    """An alignment of letters with what is open in it decided."""
    points = sorted(found.items())
    for (i, j), (end, stop) in pairwise(points):
        if end - i > 1 and stop - j == 1:
            _taken_out(found, letters, i, end)
        elif stop - j > 1 and end - i == 1:
            _put_in(found, new, (i, j), stop)
    return found


def _taken_out(found: dict[int, int], letters: Letters, i: int, end: int) -> None:
    """Settle which letters are gone: those after `i` and before `end`, or as many beside them."""
    back, on = _slides(letters.letters, i, end)
    back = next((n for n in range(back) if found.get(i - n) != found[i] - n), back)
    on = next((n for n in range(on) if found.get(end + n) != found[end] + n), on)
    shift = _to_begin(letters, i + 1, back, on)
    if shift is None:
        if end - i > GRAM:
            _forget(found, range(i - back + 1, i + 1))
            _forget(found, range(end, end + on))
        return
    for n in range(-shift):  # the last letters before it are those that stand at its end
        found[end - 1 - n] = found.pop(i - n)
    for n in range(shift):
        found[i + 1 + n] = found.pop(end + n)


def _put_in(found: dict[int, int], new: Letters, before: tuple[int, int], stop: int) -> None:
    """Settle which letters are new: those after `before` and before `stop`, or beside them."""
    i, j = before
    back, on = _slides(new.letters, j, stop)
    back = next((n for n in range(back) if found.get(i - n) != j - n), back)
    on = next((n for n in range(on) if found.get(i + 1 + n) != stop + n), on)
    shift = _to_begin(new, j + 1, back, on)
    if shift is None:
        if stop - j > GRAM:
            _forget(found, range(i - back + 1, i + 1 + on))
        return
    for n in range(-shift):
        found[i - n] = stop - 1 - n
    for n in range(shift):
        found[i + 1 + n] = j + 1 + n


def _slides(letters: str, last: int, after: int) -> tuple[int, int]:
    """How far a stretch between two letters can be moved back and on, with the same outcome."""
    back = on = 0
    while back <= last and letters[last - back] == letters[after - 1 - back]:
        back += 1
    while after + on < len(letters) and letters[last + 1 + on] == letters[after + on]:
        on += 1
    return back, on


def _to_begin(letters: Letters, first: int, back: int, on: int) -> int | None:
    """By how much a stretch must be moved to begin a line; None where it cannot."""
    moves = sorted(range(-back, on + 1), key=abs)
    return next((move for move in moves if first + move in letters.begins), None)


def _forget(found: dict[int, int], open_: range) -> None:
    for letter in open_:
        found.pop(letter, None)
