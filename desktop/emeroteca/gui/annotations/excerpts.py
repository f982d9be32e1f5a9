"""Passages and notes as text to be taken along: a quotation, or many under their articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from emeroteca.exchange.citing.cited import cited
from emeroteca.exchange.citing.prose import markdown
from emeroteca.exchange.portable import subject
from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.article import Article


def quotation(article: Article, words: str, note: str = "") -> str:
    """Words in quotation marks with where they stand, in two lines, and what was noted on them."""
    known = article.metadata
    parts = (known.byline, known.title, known.site, known.published[:10], known.url)
    lines = [f"“{_tidy(words)}”"] if words else []
    lines.append("— " + ", ".join(part for part in parts if part))
    return "\n".join([*lines, note] if note else lines)


def excerpts(some: Sequence[Annotation], articles: Mapping[int, Article]) -> str:
    """Annotations as Markdown under the titles of their articles, what is about none last."""
    kept: dict[int, list[Annotation]] = {}
    for one in some:
        number = one.article if one.article is not None and one.article in articles else 0
        kept.setdefault(number, []).append(one)
    free = kept.pop(0, [])
    parts = []
    for number, mine in kept.items():
        article = articles[number]
        parts.append(f"## {article.metadata.title}\n\n{markdown(cited(article))}")
        parts += [_excerpt(one) for one in mine]
    parts += [_excerpt(one) for one in free]
    return "\n\n".join(parts) + "\n"


def _excerpt(one: Annotation) -> str:
    words = one.anchor.exact.strip() if one.anchor is not None else ""
    parts = ["\n".join(f"> {line}" for line in words.split("\n"))] if words else []
    if one.awaits is not None:
        parts.append(f"— {subject(one, {})}")
    if one.note:
        parts.append(one.note)
    if one.tags:
        parts.append(" ".join(f"#{tag.replace(' ', '-')}" for tag in one.tags))
    return "\n\n".join(parts)


def _tidy(text: str) -> str:
    return " ".join(text.replace("\ufffc", " ").split())
