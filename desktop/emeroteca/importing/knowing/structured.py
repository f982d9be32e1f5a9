"""What a page states about itself for machines: JSON-LD, meta elements, Dublin Core, microdata."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from emeroteca.importing.characters import collapsed, folded
from emeroteca.importing.markup import elements, text_of

_MAX_JSON = 2_000_000
_MAX_DEPTH = 12
_MAX_VALUE = 5_000
_MAX_THINGS = 2_000
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_STRAY_BACKSLASH = re.compile(r"\\(?![\"\\/bfnrtu])")
_BETWEEN_VALUES = re.compile(r"(?<=[}\]])\s*(?=[{\[])")
_ARTICLE = re.compile(
    r"(?:Article|Posting|Report|Review|Recipe|HowTo|Question|PressRelease|Column)$"
)
_PAGE = re.compile(r"(?:^|[/:])(?:\w*Page)$")
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "mainContentOfPage")

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Statements:
    """Everything a page states; keys of `meta` are in lower case, values in page order.

    `article` is what its JSON-LD says about the article, `page` what it says about the page around
    it; `window` is the text of its title element.
    """

    meta: dict[str, list[str]] = field(default_factory=dict)
    article: Json = field(default_factory=dict)
    page: Json = field(default_factory=dict)
    things: tuple[Json, ...] = ()
    window: str = ""

    def first(self, *names: str) -> str:
        """The first non-empty value of the first of these meta names that has one."""
        return next((v for name in names for v in self.meta.get(name, ()) if v), "")

    def all(self, *names: str) -> list[str]:
        """Every value of the first of these meta names that has any."""
        return next((self.meta[name] for name in names if any(self.meta.get(name, ()))), [])

    def named(self, value: object) -> object:
        """A JSON-LD value, or the thing elsewhere on the page that it only points to by its id."""
        if isinstance(value, dict) and not value.get("name") and isinstance(value.get("@id"), str):
            return next(
                (t for t in self.things if t.get("@id") == value["@id"] and t.get("name")), value
            )
        return value

    def body(self) -> str:
        """The longest text stated as the article's body, "" where none is."""
        return max(map(_body_of, self.things), key=len, default="")


def statements(root: HtmlElement) -> Statements:
    """Read what a parsed page states; scripts must still be in it."""
    things: list[Json] = []
    for thing in _things(root):
        things.append(thing)
        if len(things) >= _MAX_THINGS:
            break
    meta = _meta(root)
    window = next((collapsed(text_of(t)[:_MAX_VALUE]) for t in elements(root, "title")), "")
    articles = [thing for thing in things if _is_a(thing, _ARTICLE)]
    called = folded(" ".join([window, *meta.get("og:title", ())]))
    best = max(articles, key=lambda thing: _likeness(thing, called), default={})
    page = next((thing for thing in things if _is_a(thing, _PAGE)), {})
    return Statements(meta, best, page, tuple(things), window)


def words(value: object, depth: int = 0) -> str:
    """A JSON-LD value as one line of text, or "" where it is no text."""
    if depth > _MAX_DEPTH:
        return ""
    if isinstance(value, list):
        return next((found for item in value[:50] if (found := words(item, depth + 1))), "")
    if isinstance(value, dict):
        return words(value.get("name") or value.get("@value") or value.get("url"), depth + 1)
    if not isinstance(value, str):
        return ""
    return collapsed(html.unescape(value[:_MAX_VALUE]))


def kinds(thing: Json) -> list[str]:
    """The types that a JSON-LD thing says it is of."""
    said = thing.get("@type")
    return [name for name in (said if isinstance(said, list) else [said]) if isinstance(name, str)]


def _meta(root: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in elements(root, "meta"):
        content = collapsed(html.unescape((element.get("content") or "")[:_MAX_VALUE]))
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if (name := (element.get(attribute) or "").strip().lower()) and content:
                found.setdefault(name, []).append(content)
                break
    return found


def _things(root: HtmlElement) -> Iterator[Json]:
    for script in elements(root, "script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = (script.text or "").strip().removeprefix("<!--").removesuffix("-->")
        text = text.replace("<![CDATA[", "").replace("]]>", "").strip("\ufeff \t\r\n;")
        if text and len(text) <= _MAX_JSON:
            yield from _flat(_parsed(text), 0)


def _parsed(text: str) -> object:
    """The value, mended where it is broken in one of the ways that are common on pages."""
    mended = _TRAILING_COMMA.sub("", _STRAY_BACKSLASH.sub(r"\\\\", text))
    for attempt in (text, mended, f"[{_BETWEEN_VALUES.sub(',', mended)}]"):
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
        for key in _INSIDE:
            if isinstance(value.get(key), (list, dict)):
                yield from _flat(value[key], depth + 1)


def _is_a(thing: Json, wanted: re.Pattern[str]) -> bool:
    return any(wanted.search(name) for name in kinds(thing))


def _likeness(thing: Json, called: str) -> tuple[bool, int]:
    """How surely a thing is the page's own article: first by its headline, then by its detail."""
    headline = folded(words(thing.get("headline")) or words(thing.get("name")))
    keys = ("headline", "author", "datePublished", "articleBody", "image", "publisher")
    return bool(headline) and headline in called, sum(bool(thing.get(key)) for key in keys)


def _body_of(thing: Json) -> str:
    value = thing.get("articleBody") or thing.get("text")
    return html.unescape(value).strip() if isinstance(value, str) else ""
