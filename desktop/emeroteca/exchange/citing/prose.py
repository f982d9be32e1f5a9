"""Citations to be read: plain text and Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable

from emeroteca.exchange.citing.cited import Cited

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def plain(article: Cited) -> str:
    """The passage in quotation marks and its source, as one paragraph and a line."""
    return _quoted(article.passage) + _source(article, article.title, article.url)


def markdown(article: Cited) -> str:
    """The passage as a block quotation and its source, with the title as a link."""
    lines = [f"> {_escaped(line)}".rstrip() for line in article.passage.split("\n")]
    passage = "\n".join(lines) + "\n>\n> — " if article.passage else ""
    title = _escaped(article.title or article.url)
    if article.url:
        title = f"[{title}](<{article.url.replace('>', '%3E').replace('<', '%3C')}>)"
    return passage + _source(article, f"*{title}*" if title else "", "", _escaped)


def _quoted(passage: str) -> str:
    return f"“{passage}”\n" if passage else ""


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _source(article: Cited, title: str, url: str, say: Callable[[str], str] = str) -> str:
    parts = [say(", ".join(article.authors)), title, say(article.site), article.day, url]
    kept = [f"captured {article.captured_day}", f"SHA-256 {article.sha256}"]
    return f"{', '.join(filter(None, parts))} ({', '.join(kept)})"
