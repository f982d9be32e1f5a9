"""Finds the pictures of an article that is cleaned again where the library keeps them."""

from __future__ import annotations

import re
from pathlib import Path

from emeroteca.errors import UnreadableError
from emeroteca.importing.formats.capture import Resolve
from emeroteca.importing.imagery import images
from emeroteca.model.recapture import Recapture

_ADDRESS = re.compile(r"""(?:src|data-[\w-]+|srcset)\s*=\s*["']([^"'\s,]+)""", re.IGNORECASE)


def pictures(recapture: Recapture, folder: Resolve) -> Resolve:
    """Pictures by the addresses that the capture uses.

    What the library does not keep under an address is looked for in the page's own folder, which
    may still be where it was: articles of an earlier version do not tell their pictures' addresses,
    and what was left out of the article was not kept.
    """

    def resolve(address: str) -> bytes | None:
        path = recapture.pictures.get(address)
        if path is not None and (data := _content(path)) is not None:
            return data
        # A relative path would mean the folder that this process happens to run in.
        return folder(address) if Path(recapture.origin).is_absolute() else None

    return resolve


def check(recapture: Recapture, html: str, folder: Resolve) -> None:
    """Refuse to clean an article that would lose its pictures by it; raises `UnreadableError`.

    An earlier version kept pictures without their addresses. Where the folder that they came from
    is gone as well, no later cleaning could put them into the text again.
    """
    if not recapture.nameless or b"data:image" in recapture.data:
        return
    resolve = pictures(recapture, folder)
    if all(resolve(address) is None for address in dict.fromkeys(_ADDRESS.findall(html))):
        raise UnreadableError(f"the pictures beside {Path(recapture.origin).name} are gone")


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.stat().st_size <= images.MAX_BYTES else None
    except OSError:
        return None
