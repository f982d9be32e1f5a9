"""A list of names: each becomes a query, and what was found of each a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from emeroteca.model.query.parse import MOST
from emeroteca.model.query.scan import QUOTES, Kind, pieces
from emeroteca.model.words import fold, tokens

MOST_NAMES = 10_000
"""Names of a list that are looked for."""

SURE_FROM = 4
"""Letters from which a word may be misspelt; nearly every shorter one is another word then."""


class Match(StrEnum):
    """How the words of a name are looked for."""

    PHRASE = "phrase"
    """Side by side, as written."""
    WORDS = "words"
    """All of them, in any order and anywhere."""
    MISSPELT = "misspelt"
    """All of them, each also with one letter that differs."""


@dataclass(frozen=True, slots=True)
class NameCount:
    """How many articles hold a name, and the ISO dates of the first and the last of them."""

    articles: int
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A name of the list and what was found of it, None before it was looked for."""

    name: str
    found: NameCount | None = None


def names_in(lines: Iterable[str]) -> list[str]:
    """The names, each once; lines without a word are none."""
    found: dict[tuple[str, ...], str] = {}
    for line in lines:
        name = " ".join(line.split())
        words = tuple(token.word for token in tokens(name))
        if words:
            found.setdefault(words, name)
        if len(found) == MOST_NAMES:
            break
    return list(found.values())


def query_of(name: str, match: Match) -> str:
    """The query for a name; nothing in it is an operator, a field or a sign."""
    plain = " ".join(name.translate(_UNQUOTED).split())
    if match is Match.PHRASE:
        return f'"{plain}"'
    words = [word for word in plain.split() if any(True for _ in tokens(word))]
    if match is Match.WORDS:
        return _joined([f'"{word}"' for word in words])
    return _joined([_misspelt(word) for word in words])


def any_of(names: Sequence[str], match: Match, longest: int) -> str:
    """The query for articles with any of the names; "" where that is longer than a query may be."""
    query = " OR ".join(query_of(name, match) for name in names)
    if len(query) > longest:
        return ""
    words = sum(piece.kind in (Kind.WORD, Kind.PHRASE) for piece in pieces(query))
    return query if words <= MOST else ""


def as_table(head: Sequence[str], rows: Iterable[Named], delimiter: str = ",") -> str:
    """What was found as CSV that no spreadsheet takes for formulas."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(map(inert, head))
    for row in rows:
        found = row.found
        cells = (str(found.articles), found.first, found.last) if found is not None else ("",) * 3
        writer.writerow(map(inert, (row.name, *cells)))
    return out.getvalue()


_UNQUOTED = str.maketrans(dict.fromkeys(QUOTES, " "))
_SIGNS = str.maketrans(dict.fromkeys("*?~^()（）", " "))


def _joined(parts: list[str]) -> str:
    """Brackets hold the words of a name together, and tell that the last one is finished."""
    return f"({' '.join(parts)})" if parts else ""


def _misspelt(word: str) -> str:
    # A tied word is several, and so is one with signs in it; only a plain one can be misspelt.
    bare = word.strip(".,;:!&|+-−<>=[]{}/\\").translate(_SIGNS).strip()
    if bare.isalpha() and len(fold(bare)) >= SURE_FROM:
        return f"{bare}~"
    return f'"{word}"'


def inert(cell: str) -> str:
    """A cell that a spreadsheet shows and does not run."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
