"""The kinds of capture that can be read: each has a small reader, and `read` picks one.

A reader takes the bytes of a capture and gives a `Page` (to be searched for its article), a
`Fragment` (which is an article already) or a `Plain` text. To add a kind: write its module and
name its reader in `_READERS` and, where bytes tell it, in `sniff.kind`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from emeroteca.errors import UnknownFormatError
from emeroteca.importing.formats import html, markdown, plaintext, sniff
from emeroteca.importing.formats.capture import Capture

_READERS: dict[str, Callable[[bytes, Path], Capture]] = {
    "html": html.read,
    "markdown": markdown.read,
    "text": plaintext.read,
}


def read(data: bytes, path: Path) -> Capture:
    """Read a capture by the kind that its bytes and its name say it is."""
    kind = sniff.kind(data, path.suffix.lower())
    reader = _READERS.get(kind)
    if reader is None:
        raise UnknownFormatError(kind or path.suffix.lower() or path.name)
    return reader(data, path)
