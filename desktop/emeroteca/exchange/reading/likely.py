"""Whether a file may be an export of highlights, by its name and its first bytes."""

from __future__ import annotations

import re
import stat
from pathlib import Path

_HEAD = 64 << 10
_BEGINNINGS = {
    ".json": re.compile(rb"[\x00\xef\xbb\xbf\xff\xfe\s]*[{\[]"),
    ".csv": re.compile(rb"[^\n]*(?:Highlight|Quote)"),
    ".zip": re.compile(rb"PK[\x03\x05]"),
    ".md": re.compile(rb"(?s).*readwise|.*rw-book-cover"),
}
_BEGINNINGS[".jsonl"] = _BEGINNINGS[".jsonld"] = _BEGINNINGS[".json"]
_BEGINNINGS[".tsv"] = _BEGINNINGS[".csv"]
_BEGINNINGS[".markdown"] = _BEGINNINGS[".md"]

ENDINGS = tuple(sorted(_BEGINNINGS))
"""How the names of exports end."""


def likely(path: Path) -> bool:
    """Whether it is worth the while to read a file as an export; raises nothing."""
    beginning = _BEGINNINGS.get(path.suffix.lower())
    if beginning is None:
        return False
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError):
        return False
    return beginning.match(head.replace(b"\0", b"")) is not None
