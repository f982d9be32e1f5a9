"""Finds who wrote an article and cleans the names of what is not a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from emeroteca.importing.characters import collapsed, folded
from emeroteca.importing.markup import elements, names_of
from emeroteca.importing.structured import Json, Statements, words

_LEADING = re.compile(
    r"^(?:(?:written|posted|published|reported|story|article|text|words|opinion)\s+)?"
    r"(?:by|di|a cura di|von|text|par|por|de|door|av|af|przez|autor(?:e|a|in)?|author|scritto da|"
    r"escrito por|publié par|veröffentlicht von)\b\s*:?\s+",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+|(?<!\w)@\w+", re.IGNORECASE)
_DATE = re.compile(
    r"[,|·•–—-]?\s*\b(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}|"
    r"(?:published|updated|posted|aggiornato|pubblicato|aktualisiert|publié|actualizado|"
    r"last modified)\b).*$|"
    r"[,|·•–—-]?\s*(?:\b\d{1,2}\.?\s+)?\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|gen|mag|giu|"
    r"lug|ago|set|ott|dic|mär|mai|okt|dez|ene|abr|janv|févr|avr|juin|juil|août)\w*\.?\s+\d{1,4}.*$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:staff writer|senior writer|contributor|correspondent|editor|reporter|journalist|"
    r"columnist|redaktion(?:sleiter)?|inviat[oa]|giornalista|corrispondente|redakteur(?:in)?|reporterin|"
    r"korrespondent(?:in)?|journaliste|correspondant|periodista|"
    r"corresponsal|bureau chief|producer)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:,|;|\||/|\band\b|&|\bund\b|\bet\b|\by\b|\be\b|\bog\b|\boch\b|\ben\b)\s+")
_VISIBLE = re.compile(r"byline|author(?!ity|iz|is)|autor|auteur|auteurs|writer", re.IGNORECASE)
_MAX_NAME = 60
_MAX_AUTHORS = 12


def byline(root: HtmlElement, stated: Statements, site: str) -> str:
    """The authors parted by commas, from what a page states, else from what it shows."""
    for source in (_stated(stated), _tagged(stated), _shown(root)):
        names = list(_names(source, site))
        if names:
            return ", ".join(names)
    return ""


def _stated(stated: Statements) -> Iterator[str]:
    yield from _people(stated.article.get("author"), stated, 0)
    if not stated.article.get("author"):
        yield from _people(stated.article.get("creator"), stated, 0)


def _people(value: object, stated: Statements, depth: int) -> Iterator[str]:
    if depth > 4:
        return
    if isinstance(value, list):
        for item in value[:_MAX_AUTHORS]:
            yield from _people(item, stated, depth + 1)
    elif isinstance(value, dict):
        name = words(value.get("name"))
        if not name and isinstance(value.get("@id"), str):
            name = words(_named(stated, str(value["@id"])).get("name"))
        kind = value.get("@type")
        if name and not (kind == "Organization" and name.lower().startswith("http")):
            yield name
    elif isinstance(value, str):
        yield words(value)


def _named(stated: Statements, key: str) -> Json:
    return next((t for t in stated.things if t.get("@id") == key and t.get("name")), {})


def _tagged(stated: Statements) -> Iterator[str]:
    yield from stated.all(
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
        "dcterms.creator", "citation_author", "byl", "twitter:creator:name",
    )  # fmt: skip


def _shown(root: HtmlElement) -> Iterator[str]:
    """Names in elements that are marked as the author, the nearest to the top only."""
    for element in elements(root):
        marked = (
            element.get("rel") == "author"
            or (element.get("itemprop") or "") in ("author", "creator")
            or _VISIBLE.search(names_of(element))
        )
        if not marked or next(element.iterancestors("footer", "aside", "nav"), None) is not None:
            continue
        inner = element.find('.//*[@itemprop="name"]')
        text = collapsed(str((element if inner is None else inner).text_content()))
        if 3 <= len(text) <= 150:
            yield text
            return


def _names(candidates: Iterator[str], site: str) -> Iterator[str]:
    """Single names, cleaned, without doubles and without the site itself where people are named."""
    found: dict[str, str] = {}
    for candidate in candidates:
        for part in _AND.split(cleaned(candidate)):
            name = cleaned(part)
            if _is_name(name) and len(found) < _MAX_AUTHORS:
                found.setdefault(folded(name), name)
    people = [name for key, name in found.items() if key != folded(site)]
    yield from people or found.values()


def cleaned(name: str) -> str:
    """A name without "By", addresses, dates and roles."""
    name = _ADDRESS.sub(" ", collapsed(name))
    name = _DATE.sub("", name)
    name = collapsed(name)
    for _ in range(2):
        name = _LEADING.sub("", name)
    role = _ROLE.search(name)
    if role is not None and role.start() > 2:
        head = name[: role.start()].rstrip()
        # "Name, Rome correspondent" and "Name - Staff Writer": what stands after the mark goes.
        cut = max(head.rfind(mark) for mark in (",", " - ", " – ", "|", "("))
        name = head[:cut] if cut > 2 else head
    return name.strip(" ,;:|·•–—-()").strip()


def _is_name(name: str) -> bool:
    if not 2 <= len(name) <= _MAX_NAME or len(name.split()) > 6:
        return False
    letters = sum(c.isalpha() for c in name)
    return letters >= len(name) * 0.6 and folded(name) not in ("admin", "administrator", "author")
