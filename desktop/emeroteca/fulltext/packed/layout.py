"""The arrays of a segment.

Words are sorted by their bytes. An entry is a word in a field, `word * 8 + field`; entries are
sorted. The postings of an entry lie side by side, and so do the positions of a posting.
"""

from __future__ import annotations

from collections.abc import Mapping

from emeroteca.fulltext.schema import FIELDS

FIELD_BITS = 3
assert len(FIELDS) <= 1 << FIELD_BITS

KINDS = {
    "ids": "<i8",
    "languages": "<i2",
    "lengths": "<u4",
    "words": "u1",
    "word_starts": "<u4",
    "counts": "<u4",
    "bits": "u1",
    "entries": "<u4",
    "starts": "<u4",
    "places": "<u4",
    "documents": "<u4",
    "often": "u1",
    "positions": "<u2",
    "forms": "u1",
    "form_starts": "<u4",
    "form_words": "<u4",
    "own_starts": "<u4",
    "own_forms": "<u4",
}
"""`ids`, `languages` and rows of `lengths` (one for each field): of a document. `words`,
`word_starts`, `counts` (how often it stands anywhere) and `bits` (of the fields that have it): of a
word. `starts` (of its postings) and `places` (of its positions): of an entry, and where the last
ends. `documents` and `often`: of a posting. `forms` and `form_starts`: languages (one byte) and
stems, sorted, each as often as it has words; `form_words`: the word of each. `own_starts`: where
the forms of a word begin in `own_forms`, and where the last end."""

WIDE = {"often": "<u2", "positions": "<u4"}
"""The kinds in a segment of long documents."""

NARROW_OFTEN, NARROW_POSITIONS = (1 << 8) - 1, (1 << 16) - 1
WIDE_OFTEN = (1 << 16) - 1
"""The most that fits; of a word that stands oftener in a document the rest is passed over."""


def rooms(most: Mapping[str, int], wide: bool) -> dict[str, tuple[str, int]]:
    """The kind and the room of each array of a segment."""
    kinds = KINDS | WIDE if wide else KINDS
    return {name: (kind, most[name]) for name, kind in kinds.items()}


def language_sign(number: int) -> str:
    """The character that stands for a language before a stem; never one that parts words."""
    return chr(number + 32)
