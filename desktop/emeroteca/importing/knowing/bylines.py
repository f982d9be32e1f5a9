"""Finds who wrote an article: what the page states, and what it shows where that says more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import cast

from lxml import etree
from lxml.html import HtmlElement

from emeroteca.importing.characters import collapsed, folded
from emeroteca.importing.knowing import names, nearby, sitenames
from emeroteca.importing.knowing.structured import Json, Statements, kinds, words
from emeroteca.importing.markup import line_of, names_of
from emeroteca.model.facts import Fact, Origin

_MARKS_BEGIN = ("author", "byline", "autor", "auteur", "forfatter", "verfasser")
_MARKS_END = ("author", "authors", "byline", "bylines", "autor", "autore", "auteur", "writer")
_MARKS_NOT = ("authori", "authoring", "autoriz", "autoris")
_ALONE = "firma writers contributor contributors redacteur journalist reporter giornalista"
_MARKS_ALONE = frozenset(_ALONE.split())
_AUTHORS_PAGE = re.compile(
    r"/(?:authors?|autor(?:e|i|es|en|in)?|auteurs?|firm[ae]|giornalist[ai]|journalistes?|byline|"
    r"contributors?|columnists?|writers?|verfasser|redactores|by)/[^/?#]+/?(?:[?#].*)?$",
    re.IGNORECASE,
)
_NOT_NAMES = re.compile(
    r"date|time|image|img|photo|caption|comment|quote|teaser|avatar|bio|role|position|follow|"
    r"share|social|related|desc|brand|more-|subscribe|tooltip|popup|modal|location|credit",
    re.IGNORECASE,
)
_MARKS = etree.XPath(
    "//*[@rel='author' or contains(@itemprop,'author') or contains(@itemprop,'creator') or "
    "contains(@class,'uthor') or contains(@class,'utor') or contains(@class,'yline') or "
    "contains(@class,'uteur') or contains(@class,'riter') or contains(@id,'uthor') or "
    "contains(@id,'yline')]"
)
_WRITTEN_BY = re.compile(
    r"^(?i:(?:(?:written|posted|published|reported|pubblicato|scritto|veröffentlicht|publié|escrito|"
    r"publicado)\s+)?(?:by|di|da|von|par|por|door|av|af|a cura di|autore?|author|text)\s*:?\s+)"
    r"(?=[^\W\d_a-zß-ÿ])"
)
_BY = re.compile(r"(?:by|di|von|par|por|da)\s", re.IGNORECASE)
_SHORT = 120
_NICKNAME = 25
_PROSE = 200
_SIGN = 4
"""Initials in small letters are as long as this at most."""
_BLOCK = 250


def byline(
    stated: Statements, own: tuple[str, ...], root: HtmlElement, heading: HtmlElement | None
) -> Fact | None:
    """The authors parted by commas. `own` are the site's names, which sign only for want of better.

    The visible byline wins where the page's statements name nobody but the site, and where it names
    the same people and more.
    """
    said = (
        (list(_people(stated)), Origin.JSON_LD, 0.95),
        (list(_tagged(stated)), Origin.META, 0.9),
    )
    close = [*nearby.after(heading), *nearby.before(heading)] if heading is not None else []
    for found, origin, confidence in said:
        people = [name for name in found if not _is_weak(name, own)]
        if people:
            shown = list(_marked_near(close, own)) if len(people) == 1 else []
            if {folded(name) for name in people} < {folded(name) for name in shown}:
                return _fact(shown, Origin.PAGE, 0.9)
            return _fact(people, origin, confidence)
    shown = list(_marked_near(close, own)) or list(_in_lines(close, own))
    shown = shown or list(_marked_far(root, own))
    people = [name for name in shown if not _is_weak(name, own)]
    # Initials alone say less than the name of the house.
    if any(not name.islower() or len(name) > _SIGN or names.is_agency(name) for name in people):
        return _fact(people, Origin.PAGE, 0.75)
    for found, origin, _ in said:
        if found:
            return _fact(found[:1], origin, 0.5)
    return _fact(people or shown[:1], Origin.PAGE, 0.5) if shown else None


def _fact(found: list[str], origin: Origin, confidence: float) -> Fact:
    return Fact("byline", ", ".join(found[: names.MAX_AUTHORS]), origin, confidence)


def _is_weak(name: str, own: tuple[str, ...]) -> bool:
    """Whether a name is only the site's, so that any person is better."""
    if "/" in name:
        return False
    return sitenames.is_site(name, own) or bool(
        re.fullmatch(r"(?:la )?redazione|(?:die )?redaktion|staff|editorial (?:staff|team)|"
                     r"la rédaction|rédaction|redacción|redação|newsroom|web desk|news desk",
                     name, re.IGNORECASE)
    )  # fmt: skip


def _unique(found: Iterator[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in found:
        key = folded(name)
        if key not in seen and len(seen) < names.MAX_AUTHORS:
            seen.add(key)
            yield name


# ---------------------------------------------------------------------- what is stated


def _people(stated: Statements) -> Iterator[str]:
    article = stated.article
    value = article.get("author") or article.get("creator") or stated.page.get("author")
    yield from _unique(_named(value, stated, 0))


def _named(value: object, stated: Statements, depth: int) -> Iterator[str]:
    if depth > 4:
        return
    if isinstance(value, list):
        for item in value[: names.MAX_AUTHORS * 2]:
            yield from _named(item, stated, depth + 1)
    elif isinstance(value, dict):
        thing = stated.named(value)
        if not isinstance(thing, dict):
            return
        inner = thing.get("name")
        if isinstance(inner, (list, dict)):
            yield from _named(inner, stated, depth + 1)
        else:
            yield from _one(thing)
    elif isinstance(value, str):
        yield from names.several(words(value))


def _one(thing: Json) -> Iterator[str]:
    name = words(thing.get("name"))
    if not name:
        parts = (words(thing.get("givenName")), words(thing.get("familyName")))
        name = " ".join(part for part in parts if part)
    if any("Organization" in kind for kind in kinds(thing)):
        name = names.cleaned(name)
        if names.is_name(name):
            yield name
    else:
        yield from names.several(name)


def _tagged(stated: Statements) -> Iterator[str]:
    cited = stated.all("citation_author", "dc.creator", "dcterms.creator")
    turned = [re.sub(r"^([^\s,]+(?: [^\s,]+)?), ([^,]+)$", r"\2 \1", name) for name in cited]
    for source in (
        stated.all("author", "article:author_name"),
        stated.all("article:author"),
        stated.all("parsely-author", "sailthru.author", "byl", "article:byline"),
        turned,
        stated.all("twitter:creator:name"),
    ):
        found = list(_unique(n for text in source for n in names.several(text)))
        if found:
            yield from found
            return


# ---------------------------------------------------------------------- what is shown


def _marked_near(close: list[HtmlElement], own: tuple[str, ...]) -> Iterator[str]:
    """Names in the elements near the headline that are marked as the author's."""
    marked: list[HtmlElement] = []
    for element in close:
        if _is_marked(element) and not nearby.is_of_others(element):
            marked.append(element)
        elif marked and len(element.text or "") > _PROSE:
            break  # who signs below the text signs an answer or another article
    found = list(_unique(_in_marked(marked, own)))
    # Beside full names a lone word is a link's label or a place.
    full = any(" " in name for name in found)
    yield from (n for n in found if " " in n or not full or names.is_agency(n))


def _marked_far(root: HtmlElement, own: tuple[str, ...]) -> Iterator[str]:
    """Names in the first marked element of the page: only that is sure to be this article's."""
    marked = (
        e
        for e in cast("list[HtmlElement]", _MARKS(root))
        if _is_marked(e) and not nearby.belongs_to_others(e)
    )
    for element in islice(marked, 5):
        if found := list(_unique(_in_marked([element], own))):
            yield from found
            return


def _is_marked(element: HtmlElement) -> bool:
    if element.tag in ("meta", "link", "input", "img", "body", "html", "h1"):
        return False
    role = f"{element.get('rel') or ''} {element.get('itemprop') or ''}".split()
    if "author" in role or "creator" in role:
        return True
    if element.tag == "a" and _AUTHORS_PAGE.search((element.get("href") or "")[:300]):
        return True
    return _says_author(element) and not _NOT_NAMES.search(names_of(element))


def _says_author(element: HtmlElement) -> bool:
    """Whether a word of the element's class or id means an author; joined words count."""
    return any(
        word in _MARKS_ALONE
        or (word.startswith(_MARKS_BEGIN) and not word.startswith(_MARKS_NOT))
        or word.endswith(_MARKS_END)
        for word in nearby.words_of(element)
    )


def _in_marked(marked: list[HtmlElement], own: tuple[str, ...]) -> Iterator[str]:
    """Names in the innermost of the marked elements; links in them are names for sure.

    Only elements of the same class as the first that held a name hold more of them: what else is
    marked there is a role, a portrait's caption or a button.
    """
    inside = set(marked)
    kind: tuple[str, str] | None = None
    for element in marked:
        if kind not in (None, _kind(element)) or any(
            line_of(e, 300) for e in element.iterdescendants() if e in inside
        ):
            continue
        named = element.find('.//*[@itemprop="name"]')
        text = line_of(element if named is None else named, 300)
        if not 2 <= len(text) <= _BLOCK or _NOT_NAMES.search(names_of(element)):
            continue
        for name in _in_element(element, text, own):
            kind = _kind(element)
            yield name


def _in_element(element: HtmlElement, text: str, own: tuple[str, ...]) -> list[str]:
    """The names in one marked element: those of its links, else those in its line."""
    links = [line_of(link, 200) for link in element.iter("a")]
    if linked := [n for t in links for n in _proper(names.several(t)) if " " in n]:
        return linked
    nickname = links[0] if len(links) == 1 and _BY.match(text) else text
    if " " not in nickname and not text.startswith("@"):
        # Whoever signs with one word in small letters is only sure where that is all there is.
        return [n for n in names.several(nickname) if len(n) <= _NICKNAME]
    return list(_line(text, own))


def _kind(element: HtmlElement) -> tuple[str, str]:
    return str(element.tag), element.get("class") or ""


def _in_lines(close: list[HtmlElement], own: tuple[str, ...]) -> Iterator[str]:
    """Names in a short line that begins with "By" in some language."""
    for element in close:
        begin = collapsed((element.text or "")[:60])
        if not begin and len(element):
            continue
        if not (_WRITTEN_BY.match(f"{begin} X") or _WRITTEN_BY.match(begin)):
            continue
        text = line_of(element, 300)
        if len(text) > _SHORT or not _WRITTEN_BY.match(text):
            continue
        if found := list(_line(text, own)):
            yield from found
            return


def _line(text: str, own: tuple[str, ...]) -> Iterator[str]:
    """Names in a line; a single word after a full name is where or for whom they write."""
    before = ""
    for name in _proper(names.several(text)):
        full = " " in before or names.is_agency(before)
        lone = " " not in name and full and not names.is_agency(name)
        if not (lone or (before and sitenames.is_site(name, own))):
            yield name
            before = before or name


def _proper(found: Iterator[str]) -> Iterator[str]:
    yield from (name for name in found if names.looks_proper(name))
