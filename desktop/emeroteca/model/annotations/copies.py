"""Whether one text is another copy of an article, as a page that was saved again is."""

from __future__ import annotations

from emeroteca.model.text import Text
from emeroteca.model.words import tokens

RUN = 4
"""Words of a run that two copies share."""

SHARED = 0.5
"""Of the runs of the shorter text. Of 224 saved pages no two share a quarter; of a copy in which
three words of a hundred are others, nearly nine tenths are left."""


def are_copies(one: Text, other: Text) -> bool:
    """Whether two texts are the same article, in whatever state; by how many runs of words the
    shorter one has in common with the other (containment of shingles, Broder 1997)."""
    first, second = _runs(one), _runs(other)
    fewer = min(len(first), len(second))
    return fewer > 0 and len(first & second) >= SHARED * fewer


def _runs(text: Text) -> set[tuple[str, ...]]:
    words = [token.word for token in tokens(text.content)]
    return {tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1)) if words}
