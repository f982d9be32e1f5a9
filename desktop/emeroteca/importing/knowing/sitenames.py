"""What a site is called, and titles without that name at their ends."""

from __future__ import annotations

import re

from emeroteca.importing.characters import collapsed, folded
from emeroteca.importing.knowing.addresses import host
from emeroteca.importing.knowing.structured import Statements, kinds, words
from emeroteca.model.facts import Fact, Origin

_LONGEST = 80
# Without spaces a dash or underline parts only what is written in scripts without spaces or case.
BARS = re.compile(
    r"\s+[|\-–—·•»«›:ㅣ]\s+|\s*[|»›ㅣ│]\s*|(?<=[\u2e80-\ud7af])[-_](?=[\u2e80-\ud7af])"
)
_HARD = re.compile(r"[|»›ㅣ│·•]")
_EDGES = " |-–—·•»›:,ㅣ│_"
_PUBLIC_LABELS = "www com org net co uk de it fr es at ch edu gov info ac news m amp"
_PUBLIC = frozenset(_PUBLIC_LABELS.split())


def site(stated: Statements, url: str) -> Fact | None:
    """The name of the site: what it states, else its host."""
    publisher = stated.named(stated.article.get("publisher"))
    website = next((t for t in stated.things if "WebSite" in kinds(t)), {})
    claims = (
        (stated.first("og:site_name"), Origin.META, 0.95),
        (words(publisher), Origin.JSON_LD, 0.85),
        (words(website.get("name")), Origin.JSON_LD, 0.8),
        (stated.first("application-name", "twitter:app:name:iphone"), Origin.META, 0.8),
        (stated.first("citation_journal_title", "dc.publisher"), Origin.META, 0.7),
    )
    for name, origin, confidence in claims:
        if name and not name.lower().startswith(("http://", "https://", "@", "{")):
            return Fact("site", name[:_LONGEST].strip(), origin, confidence)
    address = host(url)
    return Fact("site", address, Origin.ADDRESS, 0.5) if address else None


def names(stated: Statements, url: str, name: str) -> tuple[str, ...]:
    """Everything the site may be called in a title or as an author: its names and its host."""
    address = host(url)
    labels = [label for label in address.split(".") if label not in _PUBLIC and len(label) > 2]
    website = next((t for t in stated.things if "WebSite" in kinds(t)), {})
    candidates = [
        name,
        words(stated.named(stated.article.get("publisher"))),
        words(website.get("name")),
        words(website.get("alternateName")),
        stated.first("og:site_name"),
        stated.first("application-name", "apple-mobile-web-app-title"),
        address,
        *labels,
    ]
    return tuple(dict.fromkeys(n for n in candidates if 1 < len(n) <= _LONGEST))


def is_site(text: str, own: tuple[str, ...]) -> bool:
    """Whether a text is one of the site's names, or a longer or shorter form of one."""
    wanted = _squeezed(text)
    if len(wanted) < 2:
        return False
    for name in own:
        squeezed = _squeezed(name)
        if wanted == squeezed:
            return True
        shorter, longer = sorted((wanted, squeezed), key=len)
        # "Daily Mail Online" and "Daily Mail", "Metro News" and "Metro": one within the other.
        if len(shorter) >= 3 and len(shorter) * 4 >= len(longer) and _within(shorter, longer):
            return True
    return False


def without_site(title: str, own: tuple[str, ...]) -> str:
    """A title without the site's name at its end or beginning, nor the sections beside that."""
    title = collapsed(title)
    named = False
    while True:
        pieces = BARS.split(title)
        first, last = pieces[0].strip(), pieces[-1].strip()
        rest = title[: len(title) - len(pieces[-1])].rstrip(_EDGES)
        if len(pieces) < 2 or not rest or not last:
            return title
        bar = title[len(rest) : len(title) - len(pieces[-1])]
        if _is_name(last, own):
            named = True
        elif _is_name(first, own) and len(first) < len(title):
            return without_site(title[len(pieces[0]) :].lstrip(_EDGES), own)
        elif not _is_chrome(last, rest, bar, named):
            return title
        title = rest


def _is_name(piece: str, own: tuple[str, ...]) -> bool:
    return len(piece) < 50 and len(piece.split()) <= 6 and is_site(piece, own)


def _is_chrome(last: str, rest: str, bar: str, named: bool) -> bool:
    """Whether a short last piece is a section or an unknown site rather than part of a sentence.

    A colon parts sentences. After a dash it has to look like a name, with capital letters.
    """
    several = len(rest.split()) >= 4 or (len(rest) >= 12 and not rest.isascii())
    if ":" in bar or not several or len(last.split()) > 3 or re.search(r"[.?!:”\"»]$", last):
        return False
    if _HARD.search(bar):
        return True
    if not any(c.isupper() or c.islower() for c in last):
        return named and len(last) <= 8
    return all(word[0].isupper() for word in last.split()) and (named or len(last) < 25)


def _within(shorter: str, longer: str) -> bool:
    return longer.startswith(shorter) or longer.endswith(shorter)


def _squeezed(text: str) -> str:
    return folded(text).replace(" ", "")
