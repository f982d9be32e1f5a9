"""Finds when an article was published and changed: stated, marked, written near its headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, islice
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from emeroteca.importing.knowing import dates, datewords, nearby
from emeroteca.importing.knowing.addresses import is_web
from emeroteca.importing.knowing.structured import Statements, words
from emeroteca.importing.markup import elements, line_of, names_of
from emeroteca.model.facts import Fact, Origin

# Without the marks between their words: "article:published_time" and "article:published:time".
_PUBLISHED_META = (
    "articlepublishedtime ogarticlepublishedtime datepublished articlepublished "
    "publishedtime publisheddate parselypubdate sailthrudate cxenseparserecspublishtime "
    "citationpublicationdate citationdate citationonlinedate pubdate publishdate "
    "publicationdate publishtime btpubdate articledateoriginal originalpublicationdate "
    "dcdateissued dctermsissued dcissued dcdatecreated dctermscreated dcdate dctermsdate "
    "prismpublicationdate date creationdate firstpublished displaydate"
)
_MODIFIED_META = (
    "articlemodifiedtime ogarticlemodifiedtime ogupdatedtime datemodified articlemodified "
    "modifiedtime articleupdatedtime dctermsmodified dcdatemodified lastmodified btmoddate "
    "lastmod revised"
)
_MODIFIED = re.compile(
    r"modif|ultima revisione|updat|aggiorn|aktualis|edited|mis à jour|actualiz|atualiz|güncelle|"
    r"oppdatert|uppdater|opdater|bijgewerkt|обновл|оновл|更新|수정|last changed|geändert",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"publ|posted|pubbl|veröff|erschien|erstellt|stand\b|入力|입력|등록|配信|公開|yayın|fecha|created|"
    r"written|by\b|di\b|von\b",
    re.IGNORECASE,
)
_NOT_OF_ARTICLE = re.compile(
    r"\b(?:born|died|nat[oa]|geboren|expire|scad|retrieved|accessed|deadline|event|copyright|"
    r"member since|joined|registr|iscritt|valid|until|fino al|bis\b|from\b)|©",
    re.IGNORECASE,
)
_FOR_DATES = (
    "date dates datetime dateline time timestamp published publish publication pubdate pub "
    "posted postdate byline meta metadata metainfo info datum data fecha tarih firma updated "
    "created details credits author authors autor"
)
_DATE_WORDS = frozenset(_FOR_DATES.split())
_FOR_PUBLICATION = (
    "published pubdate publishdate publisheddate datepublished postdate entrydate dateline"
)
_SURE_WORDS = frozenset(_FOR_PUBLICATION.split())
_IN_PATH = re.compile(
    r"(?:^|[/_-])((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)
# Numbers of articles that begin with their day, as A2024061914320005196.
_IN_NUMBER = re.compile(
    r"/[A-Za-z]{0,4}(20\d{2})()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{4,}(?=[/._-]|$)"
)
_DAY_FIRST_ENGLISH = ("gb", "uk", "au", "nz", "ie", "in", "za")
_LINE = 160
_MATTER = frozenset(
    ["pre", "code", "samp", "table", "td", "th", "li", "dt", "h2", "h3", "h4", "h5", "h6", "a"]
)


@dataclass(frozen=True, slots=True)
class Seen:
    """Dates that the page shows: of publication, and of its last change."""

    published: str = ""
    modified: str = ""
    confidence: float = 0.6


def moments(
    root: HtmlElement, stated: Statements, url: str, heading: HtmlElement | None, claim: str
) -> list[Fact]:
    """The facts "published" and "modified", each where it is known; nothing is guessed.

    `claim` is the page's language, which decides how 06/07/2024 is read.
    """
    seen: Seen | None = None
    published = _stated(stated, "published")
    if published is None:
        seen = _marked(root, heading)
        if not seen.published:
            written = _written(root, heading, month_first(claim))
            address = in_address(url)
            if address and written.published[:10] != address:
                # The date in an address was put there at publication; prose may mean anything.
                written = Seen("", written.modified)
                published = Fact("published", address, Origin.ADDRESS, 0.7)
            seen = Seen(written.published, seen.modified or written.modified, written.confidence)
        if seen.published:
            published = Fact("published", seen.published, Origin.PAGE, seen.confidence)
    modified = _stated(stated, "modified")
    if modified is None and seen is not None and seen.modified:
        modified = Fact("modified", seen.modified, Origin.PAGE, seen.confidence)
    return [fact for fact in (published, modified) if fact is not None]


def in_address(url: str) -> str:
    """The day that a web address names, as /2024/06/19/ does."""
    path = urlsplit(url).path if is_web(url) else ""
    match = _IN_PATH.search(path) or _IN_NUMBER.search(path)
    found = dates.iso(f"{match[1]}-{match[3]}-{match[4]}") if match else ""
    return found if found <= datetime.now(UTC).date().isoformat() else ""


def month_first(claim: str) -> bool | None:
    """Whether a page in this language puts the month first; None where that is open."""
    language, _, region = claim.lower().replace("_", "-").partition("-")
    if language != "en":
        return False if language else None
    return None if not region else region.split("-")[0] not in _DAY_FIRST_ENGLISH


# ---------------------------------------------------------------------- what is stated


def _stated(stated: Statements, name: str) -> Fact | None:
    article, page = stated.article, stated.page
    if name == "published":
        said: tuple[str, ...] = ("datePublished", "dateCreated", "uploadDate")
        tags = _PUBLISHED_META.split()
    else:
        said, tags = ("dateModified",), _MODIFIED_META.split()
    candidates = [(words(article.get(said[0])), Origin.JSON_LD, 0.98)]
    meta = {re.sub(r"[^a-z]", "", key): key for key in reversed(stated.meta)}
    candidates += [
        (value, Origin.META, 0.9) for tag in tags if tag in meta for value in stated.meta[meta[tag]]
    ]
    candidates += [(words(article.get(key)), Origin.JSON_LD, 0.85) for key in said[1:]]
    candidates.append((words(page.get(said[0])), Origin.JSON_LD, 0.8))
    for value, origin, confidence in candidates:
        if value and (date := _read(value)):
            return Fact(name, date, origin, confidence)
    return None


def _read(value: str) -> str:
    """A date that was meant for machines, though some write it as people do."""
    found = dates.iso(value)
    return found or next((date.value for date in datewords.written(value[:80], None)), "")


# ---------------------------------------------------------------------- what is marked


def _marked(root: HtmlElement, heading: HtmlElement | None) -> Seen:
    """The dates in <time> and its like near the headline, else where all of the page agree."""
    if heading is not None:
        close = chain(nearby.after(heading), nearby.before(heading))
        seen = _of_times(element for element in close if _machine_date(element))
        if seen.published or seen.modified:
            return seen
    far = [
        element
        for element in elements(root, "time", "abbr", "span", "div", "p")
        if _machine_date(element) and not nearby.belongs_to_others(element)
    ]
    sure = _of_times(e for e in far if _is_publication(e))
    if sure.published:
        return sure
    days = {value[:10] for e in far if (value := _read(_machine_date(e)))}
    return _of_times(far) if len(days) == 1 else Seen()


def _of_times(found: Iterable[HtmlElement]) -> Seen:
    published, modified, named_updated, confidence = "", "", "", 0.75
    for element in found:
        date = _read(_machine_date(element))
        if not date:
            continue
        if _is_publication(element) and (not published or confidence < 0.9):
            published, confidence = date, 0.9
        elif _MODIFIED.search(_shown_of(element)):
            modified = modified or date
        elif _MODIFIED.search(names_of(element)):
            named_updated = named_updated or date
        else:
            published = published or date
    if not published and not modified:
        # Themes of blogs call the only date that they show "updated".
        return Seen(named_updated, "", 0.55)
    return Seen(published, modified or named_updated, confidence)


def _shown_of(element: HtmlElement) -> str:
    """What says of which moment a date is: its markup's own word, its text and what leads to it."""
    itemprop, title = element.get("itemprop", ""), element.get("title", "")
    return f"{itemprop} {title} {line_of(element, 80)} {_lead_of(element)}"


def _machine_date(element: HtmlElement) -> str:
    if element.tag == "time":
        return element.get("datetime") or element.get("content") or ""
    if element.tag == "abbr":
        return element.get("title") or "" if "published" in names_of(element) else ""
    if "date" in (element.get("itemprop") or "").lower():
        return element.get("content") or element.get("datetime") or ""
    return ""


def _is_publication(element: HtmlElement) -> bool:
    marked = f"{element.get('itemprop', '')} {names_of(element)}".lower()
    return element.get("pubdate") is not None or "publish" in marked


def _lead_of(element: HtmlElement) -> str:
    """The text right before an element, such as "Updated:"."""
    previous = element.getprevious()
    if previous is not None:
        return (previous.tail or "").strip() or line_of(previous, 60)[-60:]
    parent = element.getparent()
    return (parent.text or "")[-60:] if parent is not None else ""


# ---------------------------------------------------------------------- what is written


def _written(root: HtmlElement, heading: HtmlElement | None, first: bool | None) -> Seen:
    """Full dates in words: in a line near the headline, else in the one that the page marks."""
    found: dict[str, tuple[str, float]] = {}
    close = [(e, True) for e in nearby.after(heading)] if heading is not None else []
    above = [(e, False) for e in nearby.before(heading)] if heading is not None else []
    for element, alone in close + above:
        marked = _is_for_dates(element)
        for date, kind in _in_line(element, marked, first, alone=alone):
            found.setdefault(kind, (date, 0.65 if marked else 0.5))
    if found:
        # Where only its class calls a date updated, and no other is shown, it is the first.
        named = found.get("named updated", ("", 0.0))
        published, confidence = found.get("published", named)
        modified = found.get("modified", named if published != named[0] else ("", 0.0))[0]
        return Seen(published, modified, confidence or 0.6)
    far = [
        date
        for element in elements(root, "span", "p", "div", "li")
        if nearby.named(element, _SURE_WORDS) and not nearby.belongs_to_others(element)
        for date, kind in _in_line(element, True, first, alone=True)
        if kind == "published"
    ]
    return Seen(far[0], "", 0.55) if len({date[:10] for date in far}) == 1 else Seen()


def _is_for_dates(element: HtmlElement) -> bool:
    """Whether an element, or the one around it, is marked as a place for dates and authors."""
    if element.tag == "time" or nearby.named(element, _DATE_WORDS):
        return True
    parent = element.getparent()
    return parent is not None and (parent.tag == "time" or nearby.named(parent, _DATE_WORDS))


def _is_matter(element: HtmlElement) -> bool:
    """Whether a date in it is rather part of the text: in code, a table, a heading, a list."""
    around = (element, *islice(element.iterancestors(), 2))
    return any(e.tag in _MATTER for e in around)


def _in_line(
    element: HtmlElement, marked: bool, first: bool | None, *, alone: bool
) -> Iterator[tuple[str, str]]:
    """The dates in a short line, each with whether it is of publication or of a change.

    A line that is not marked has to say so, or, where `alone`, to be hardly more than its date: one
    above the headline may be today's date in the page's frame.
    """
    alone = alone and not _is_matter(element)
    own = (element.text or "") + "".join(child.tail or "" for child in element)
    if not re.search(r"\d", own):
        return
    line = line_of(element, _LINE + 40)
    if len(line) > _LINE:
        return
    found = list(datewords.written(line, first))
    taken = sum(date.end - date.start for date in found)
    for date in found:
        if _NOT_OF_ARTICLE.search(date.lead):
            continue
        if _MODIFIED.search(date.lead or _lead_of(element)):
            yield date.value, "modified"
        elif len(found) == 1 and _MODIFIED.search(names_of(element)):
            yield date.value, "named updated"
        elif marked or _PUBLISHED.search(date.lead) or (alone and taken * 2 >= len(line)):
            yield date.value, "published"
