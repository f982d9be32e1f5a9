"""Links in notes: `[[a title or a name]]`, or `[[name|the words that are shown]]`."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, unquote

_LINK = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
_BEGUN = re.compile(r"\[\[([^\[\]|\n]*)$")
SCHEME = "emeroteca-link:"


def names(note: str) -> tuple[str, ...]:
    """What a note links to, each once."""
    found = (" ".join(link.group(1).split()) for link in _LINK.finditer(note))
    return tuple(dict.fromkeys(name for name in found if name))


def links_to(note: str, name: str) -> bool:
    """Whether a note links to a title or name, in whatever case and with whatever accents."""
    wanted = _folded(name)
    return any(_folded(one) == wanted for one in names(note))


def as_markdown(note: str) -> str:
    """A note with its links as Markdown's own, to addresses that `target` reads."""

    def written(link: re.Match[str]) -> str:
        name = " ".join(link.group(1).split())
        shown = link.group(2) or name
        return f"[{shown.strip()}]({SCHEME}{quote(name, safe='')})" if name else link.group(0)

    return _LINK.sub(written, note)


def target(address: str) -> str:
    """The name that such an address leads to; "" for any other address."""
    return unquote(address.removeprefix(SCHEME)) if address.startswith(SCHEME) else ""


def begun(before: str) -> str | None:
    """The beginning of a name that is being typed at the end of a text, None where none is."""
    found = _BEGUN.search(before)
    return found.group(1) if found is not None else None


def linkable(name: str) -> str:
    """A title or name as it can stand between the brackets."""
    return " ".join(re.sub(r"[\[\]|]", " ", name).split())


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", linkable(text).casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))
