"""Finds the line under a headline that says more about the article."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from emeroteca.importing.characters import folded
from emeroteca.importing.knowing import datewords, nearby
from emeroteca.importing.knowing.structured import Statements, words
from emeroteca.importing.markup import line_of, names_of
from emeroteca.model.facts import Fact, Origin

_MARKED = re.compile(
    r"(?:^|[\s_-])(?:sub-?title|sub-?head(?:line)?|stand-?first|dek|deck|catenaccio|sommario|"
    r"sottotitolo|chapo|chapeau|entradilla|bajada|copete|vorspann)(?:$|[\s_-])|"
    r"[a-z](?:Subtitle|SubTitle|Standfirst|Subheadline|SubHeadline)",
    re.IGNORECASE,
)
# Others call the first paragraph of their text so.
_MAYBE_MARKED = re.compile(
    r"(?:^|[\s_-])(?:summary|teaser-?text|ingress|"
    r"(?:article|story|post|entry|page)[-_]{0,2}(?:intro|lead|desc(?:ription)?|excerpt))"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_FEW = 3
_HEADED = ("header", "hgroup")
_TAGS = frozenset(["h2", "h3", "h4", "p", "div", "span"])


def subtitle(stated: Statements, title: str, heading: HtmlElement | None) -> Fact | None:
    """A line that the page marks as such, or that stands in the header and is its description."""
    described = folded(stated.first("og:description", "description", "twitter:description"))
    if heading is not None:
        for element in nearby.after(heading):
            if element.tag not in _TAGS or len(element) > 12:
                continue
            if _is_marked(element):
                text = line_of(element)
                if _is_one(text, title) and not nearby.is_of_others(element):
                    return Fact("subtitle", text, Origin.PAGE, 0.9)
            elif _is_headed(element) and described:
                text = line_of(element)
                if folded(text) == described and _is_one(text, title):
                    return Fact("subtitle", text, Origin.PAGE, 0.85)
    stated_line = words(stated.article.get("alternativeHeadline"))
    if _is_one(stated_line, title) and folded(stated_line) not in folded(title):
        return Fact("subtitle", stated_line, Origin.JSON_LD, 0.8)
    return None


def _is_marked(element: HtmlElement) -> bool:
    names = names_of(element)
    if _MARKED.search(names) or element.get("itemprop") == "alternativeHeadline":
        return True
    parent = element.getparent()
    amid = parent is not None and len(parent.findall("p")) > _FEW
    return bool(_MAYBE_MARKED.search(names)) and not (element.tag == "p" and amid)


def _is_headed(element: HtmlElement) -> bool:
    parent = element.getparent()
    return element.tag in ("h2", "h3") or (parent is not None and parent.tag in _HEADED)


def _is_one(text: str, title: str) -> bool:
    letters, length = sum(c.isalpha() for c in text), len(text.split())
    if length < 3 and (letters < 8 or text.isascii()):
        return False
    if length < 12 and next(datewords.written(text, None), None) is not None:
        return False  # it is the line of author and date
    return length <= 60 and len(text) <= 500 and folded(text) != folded(title)
