"""Links in notes: `[[a title or a name]]`, or `[[name|the words that are shown]]`.

They lead to articles, entities and notes; a note is called by its first heading or first line.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, unquote

_LINK = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
_BEGUN = re.compile(r"\[\[([^\[\]|\n]*)$")
_HEADING = re.compile(r"^ {0,3}#{1,6}\s+(.+?)(?:\s+#+)?\s*$", re.MULTILINE)
_LEADING = re.compile(r"^(?:[>*+\-]\s+|\d+[.)]\s+|\[[ xX]\]\s+|\s)+")
_WRAPPED = re.compile(r"(\*\*|__|~~|`|(?<!\w)[*_](?=\S))(.+?)\1")
SCHEME = "emeroteca-link:"
LONGEST = 80
"""Characters of the name of a note; a first line that is longer is cut at a word."""


def names(note: str) -> tuple[str, ...]:
    """What a note links to, each once."""
    found = (" ".join(link.group(1).split()) for link in _LINK.finditer(note))
    return tuple(dict.fromkeys(name for name in found if name))


def name_of(note: str) -> str:
    """What a note is called: its first heading, or else its first line; "" where it says nothing.

    It can stand between the brackets of a link.
    """
    heading = _HEADING.search(note)
    lines = (line for line in note.splitlines() if line.strip())
    line = heading.group(1) if heading is not None else _LEADING.sub("", next(lines, ""))
    shown = _LINK.sub(lambda link: link.group(2) or link.group(1), line)
    name = linkable(_WRAPPED.sub(r"\2", shown))
    if len(name) <= LONGEST:
        return name
    return name[:LONGEST].rpartition(" ")[0] or name[:LONGEST]


def links_to(note: str, name: str) -> bool:
    """Whether a note links to a title or name, in whatever case and with whatever accents."""
    wanted = folded(name)
    return any(folded(one) == wanted for one in names(note))


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


def folded(text: str) -> str:
    """A name without what does not tell two apart: case, accents, spaces."""
    parts = unicodedata.normalize("NFKD", linkable(text).casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))
