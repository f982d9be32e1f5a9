"""Names that were cut too short are made whole, and words that are no names are left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from emeroteca.entities.places.table import Places
from emeroteca.entities.resolving.naming import Naming, folded, tokens
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.text import Span

_SMALL = (
    "d[eiao]|del|della|dello|dei|degli|delle|dos|das|du|des|of|the|and|e|y|et|und|la|le|los|las|von|"
    "van|der|den"
)
_MORE = re.compile(
    rf"(?:[ \u00a0](?:{_SMALL})|[ \u00a0]?d(?:ell)?['’])*[ \u00a0-]?(?P<word>[^\W\d_][\w'’]*)"
)
_LINK = re.compile(
    rf"(?:[ \u00a0](?:{_SMALL}|all[ae]|al|au|aux|für|for|in|v[ao]n de[rnm]?|w|z|na|в|на|и)"
    r"|[ \u00a0](?:d|dell|all|l)['’]?)+$"
)
_TITLES_WORDS = """
    papa pontefice presidente premier re regina ministro ministra sindaco sindaca senatore
    giudice imperatore principe vescovo cardinale patriarca monsignore onorevole cavaliere
    dottore professore pope pontiff president king queen minister mayor senator judge governor
    emperor prince princess bishop cardinal premier chancellor chairman professor doctor sir
    madam god rey reina presidenta ministro alcalde alcaldesa senador juez emperador príncipe
    obispo pontífice roi reine président présidente ministre maire sénateur juge empereur
    prince évêque pape könig königin präsident präsidentin minister kanzler kanzlerin kaiser
    papst bischof richter rei rainha presidente ministra prefeito
"""
_TITLES = frozenset(map(folded, _TITLES_WORDS.split()))
_WORDS_ON = 3
_LETTERS = 2
_ORGANS = (
    r"(?i:consiglio di sicurezza|assemblea generale|security council|general assembly|"
    r"consejo de seguridad|asamblea general|conseil de sécurité|assemblée générale|"
    r"sicherheitsrat|generalversammlung|conselho de segurança|assembleia geral|"
    r"veiligheidsraad|rada bezpieczeństwa|совет безопасности)"
)
_OWNER = re.compile(
    rf"{_ORGANS}[ \u00a0]"
    r"(?:dell['’]|delle |of the |of |de la |de las |de l['’]|des |der |da |das |van de |)"
    r"(?:[ \u00a0])?(?P<owner>\S.*)"
)


def widened(text: str, namings: Sequence[Naming], places: Places, language: str) -> list[Naming]:
    """The names with those of places at their full length, where the table knows the whole one.

    "Corea" before "del Nord" is no place of its own.
    """
    found: list[Naming] = []
    for naming in namings:
        if found and naming.span.start < found[-1].span.end:
            continue
        place = naming.kind is EntityKind.PLACE
        span = _whole(text, naming.span, places, language) if place else naming.span
        found.append(replace(naming, span=span))
    return found


def _whole(text: str, span: Span, places: Places, language: str) -> Span:
    """The longest known name that begins with a place's, up to a few words further on."""
    best, end = span, span.end
    for _ in range(_WORDS_ON):
        more = _MORE.match(text, end)
        if more is None or (not more[1][0].isupper() and not more[1].islower()):
            break
        end = more.end()
        if more[1][0].isupper() and places.find(text[span.start : end], language) is not None:
            best = Span(span.start, end)
    return best


def linked(text: str, namings: Sequence[Naming]) -> list[Naming]:
    """The names without a small word at their end, or one with the name that it leads to.

    "Partito comunista del" was cut before "Vietnam"; "Palma di" before nothing is "Palma".
    """
    found: list[Naming] = []
    for naming in namings:
        before = found[-1] if found else None
        if before is not None and _unlinked(text, before.span) != before.span:
            between = text[before.span.end : naming.span.start]
            if not between.strip("'’ \u00a0") and len(between) <= 1:
                found[-1] = replace(before, span=Span(before.span.start, naming.span.end))
                continue
        found.append(naming)
    return [replace(naming, span=_unlinked(text, naming.span)) for naming in found]


def _unlinked(text: str, span: Span) -> Span:
    """A span without the small word at its end."""
    match = _LINK.search(text, span.start + 1, span.end)
    return Span(span.start, match.start()) if match else span


def owned(text: str, namings: Sequence[Naming]) -> list[Naming]:
    """The names with a body of the United Nations and its owner as one.

    Every state has a security council; which one is meant is part of its name.
    """
    found: list[Naming] = []
    for naming in namings:
        before = found[-1] if found else None
        if before is not None and naming.kind is before.kind is EntityKind.ORGANISATION:
            whole = text[before.span.start : naming.span.end]
            match = _OWNER.fullmatch(whole)
            if match and match.start("owner") == naming.span.start - before.span.start:
                found[-1] = replace(before, span=Span(before.span.start, naming.span.end))
                continue
        found.append(naming)
    return found


def written_as_names(
    text: str, namings: Sequence[Naming], paragraphs: Sequence[Span]
) -> list[Naming]:
    """The names without marks, titles, and single words in lower case where names have capitals.

    There such words are adjectives ("la presidenza ucraina"); in a line without capitals they may
    be names. A title alone names nobody.
    """
    kept: list[Naming] = []
    number = 0
    borne = _borne(text, namings)
    for naming in namings:
        while number + 1 < len(paragraphs) and paragraphs[number].end <= naming.span.start:
            number += 1
        surface = text[naming.span.start : naming.span.end]
        if sum(c.isalpha() for c in surface) < _LETTERS or _is_title(naming, surface, borne):
            continue
        if surface.islower() and " " not in surface and _capitals(text, paragraphs[number]):
            continue
        kept.append(naming)
    return kept


def _borne(text: str, namings: Sequence[Naming]) -> frozenset[str]:
    """The words of full names of persons."""
    names = (text[n.span.start : n.span.end] for n in namings if n.kind is EntityKind.PERSON)
    return frozenset(word for name in names if " " in name for word in tokens(name))


def _is_title(naming: Naming, surface: str, borne: frozenset[str]) -> bool:
    """Whether a person seems named by a title alone; a surname may be one too (Stephen King)."""
    word = folded(surface)
    return naming.kind is EntityKind.PERSON and word in _TITLES and word not in borne


def _capitals(text: str, paragraph: Span) -> bool:
    """Whether a paragraph has capitals elsewhere than where it begins."""
    return any(c.isupper() for c in text[paragraph.start + 1 : paragraph.end])
