"""How far one word is from another."""

from __future__ import annotations

from emeroteca.model.words import LONGEST


def edits(one: str, other: str, most: int) -> int:
    """How many letters have to be put in, taken out or changed; any number above `most` for more.

    >>> edits("diga", "dighe", 2)
    2
    """
    if one[:LONGEST] == other:
        return 0
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        diagonal, row[0] = row[0], number
        for at, its in enumerate(other, 1):
            diagonal, row[at] = (
                row[at],
                min(row[at] + 1, row[at - 1] + 1, diagonal + (letter != its)),
            )
        if min(row) > most:
            return most + 1
    return row[-1]
