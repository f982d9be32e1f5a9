"""Names for the files of articles."""

from __future__ import annotations

import re

from emeroteca.model.article import Article

_LONGEST = 100
"""Characters of a title that are the name of its file."""
_MOST_BYTES = 200
"""Bytes that such a name may have; systems take 255 with what stands around it."""


ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
}
"""How the names of captures end."""


def file_name(article: Article, taken: set[str]) -> str:
    """A name for an article's file that no system refuses and no other file has."""
    title = re.sub(r'[\x00-\x1f<>:"/\\|?*#^\[\]]+', " ", article.metadata.title)
    title = " ".join(title.split())[:_LONGEST].encode()[:_MOST_BYTES].decode(errors="ignore")
    name = title.strip(" .") or "article"
    if re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)", name, re.IGNORECASE):
        name = f"{name}_"
    if name.casefold() in taken:
        name = f"{name} ({article.id})"
    taken.add(name.casefold())
    return name
