"""Whether a name is another one with a letter missing, added, exchanged or swapped."""

from __future__ import annotations

SHORTEST = 7
"""Letters below which a letter more or less makes another name (Iran and Iraq)."""


def is_one_letter_off(one: str, other: str) -> bool:
    """Whether two folded names, long enough to tell, differ in one letter and begin alike."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < SHORTEST or len(longer) - len(shorter) > 1 or one == other:
        return False
    if one[0] != other[0]:
        return False
    same = _same_from_start(one, other)
    if len(shorter) < len(longer):
        return shorter[same:] == longer[same + 1 :]
    exchanged = one[same + 1 :] == other[same + 1 :]
    swapped = (
        one[same : same + 2] == other[same : same + 2][::-1]
        and one[same + 2 :] == other[same + 2 :]
    )
    return exchanged or swapped


def _same_from_start(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
