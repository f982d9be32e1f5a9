"""Finds the pictures of an article that is cleaned again where the library keeps them."""

from __future__ import annotations

from pathlib import Path

from emeroteca.importing import images
from emeroteca.importing.formats.capture import Resolve
from emeroteca.model.recapture import Recapture


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


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.stat().st_size <= images.MAX_BYTES else None
    except OSError:
        return None
