"""What a page states about itself for machines: JSON-LD, meta elements, Dublin Core, microdata."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from emeroteca.importing.markup import elements

_MAX_JSON = 2_000_000
_MAX_DEPTH = 12
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_ARTICLE = re.compile(
    r"(?:Article|NewsArticle|BlogPosting|Posting|Report|Review|Recipe|ScholarlyArticle)$"
)

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Statements:
    """Everything a page states; keys of `meta` are in lower case, values in page order."""

    meta: dict[str, list[str]] = field(default_factory=dict)
    article: Json = field(default_factory=dict)
    things: tuple[Json, ...] = ()

    def first(self, *names: str) -> str:
        """The first non-empty value of the first of these meta names that has one."""
        return next((v for name in names for v in self.meta.get(name, ()) if v), "")

    def all(self, *names: str) -> list[str]:
        """Every value of the first of these meta names that has any."""
        return next((self.meta[name] for name in names if any(self.meta.get(name, ()))), [])


def statements(root: HtmlElement) -> Statements:
    """Read what a parsed page states; scripts must still be in it."""
    things = tuple(_things(root))
    articles = [thing for thing in things if _is_article(thing)]
    best = max(articles, key=_completeness, default={})
    return Statements(_meta(root), best, things)


def words(value: object) -> str:
    """A JSON-LD value as one line of text, or "" where it is no text."""
    if isinstance(value, list):
        return next((found for item in value if (found := words(item))), "")
    if isinstance(value, dict):
        return words(value.get("name") or value.get("@value") or value.get("url"))
    if not isinstance(value, str):
        return ""
    return " ".join(html.unescape(value).split())


def _meta(root: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in elements(root, "meta"):
        content = " ".join(html.unescape(element.get("content") or "").split())
        for attribute in ("property", "name", "itemprop"):
            if (name := (element.get(attribute) or "").strip().lower()) and content:
                found.setdefault(name, []).append(content)
                break
    return found


def _things(root: HtmlElement) -> Iterator[Json]:
    for script in elements(root, "script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = (script.text or "").strip().removeprefix("<!--").removesuffix("-->")
        text = text.replace("<![CDATA[", "").replace("]]>", "").strip().rstrip(";")
        if len(text) <= _MAX_JSON:
            yield from _flat(_parsed(text), 0)


def _parsed(text: str) -> object:
    for attempt in (text, _TRAILING_COMMA.sub("", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _flat(value: object, depth: int) -> Iterator[Json]:
    """The things in a JSON-LD value, those inside @graph and mainEntity included."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value[:500]:
            yield from _flat(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart"):
            if isinstance(value.get(key), (list, dict)):
                yield from _flat(value[key], depth + 1)


def _is_article(thing: Json) -> bool:
    kinds = thing.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and _ARTICLE.search(name) for name in names)


def _completeness(thing: Json) -> int:
    keys = ("headline", "author", "datePublished", "articleBody", "image", "publisher")
    return sum(bool(thing.get(key)) for key in keys)


def body(root: HtmlElement) -> str:
    """The longest text that a page states as its article's body, "" where it states none."""
    return max((text for t in _things(root) if (text := _body_of(t))), key=len, default="")


def _body_of(thing: Json) -> str:
    value = thing.get("articleBody") or thing.get("text")
    return html.unescape(value).strip() if isinstance(value, str) else ""
