"""The searches of late, the newest first: a search that is repeated moves up."""

from __future__ import annotations

from collections.abc import Sequence

from emeroteca.model.words import fold

MOST = 50
"""Searches that are kept."""

LONGEST = 500
"""Characters of a search that is kept; a longer one was not typed."""


def with_search(recent: Sequence[str], typed: str) -> tuple[str, ...]:
    """The recent searches once another one was made."""
    clean = " ".join(typed.split())
    if not clean or len(clean) > LONGEST:
        return tuple(recent)
    return (clean, *without_search(recent, clean))[:MOST]


def without_search(recent: Sequence[str], typed: str) -> tuple[str, ...]:
    """The recent searches without one of them; case and accents do not tell them apart."""
    gone = _folded(typed)
    return tuple(search for search in recent if _folded(search) != gone)


def beginning(recent: Sequence[str], typed: str) -> list[str]:
    """The recent searches that begin with what is typed and go on."""
    begun = _folded(typed)
    return [s for s in recent if _folded(s).startswith(begun) and _folded(s) != begun]


def _folded(typed: str) -> str:
    return " ".join(map(fold, typed.split()))
