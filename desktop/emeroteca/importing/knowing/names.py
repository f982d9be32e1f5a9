"""Cleans what pages give as authors of everything that is not a name, and parts several names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from emeroteca.importing.characters import collapsed, folded

MAX_NAME = 60
MAX_AUTHORS = 12
_LONGEST = 600

_LEADING = re.compile(
    r"(?i:^(?:(?:written|posted|published|reported|story|article|text|words|opinion|"
    r"analysis|interview|übersetzt|compiled)\s+)?"
    r"(?:by|a cura di|autor(?:e|a|es|in|en|innen)?|authors?|auteurs?|scritto da|testo di|"
    r"escrito por|publié par|écrit par|veröffentlicht von|ein artikel von|eine analyse von|"
    r"ein kommentar von|ein interview von|ein gastbeitrag von|text|texto|tekst|yazan|текст|автор|"
    r"автори|penulis|oleh|文|記者|作者)\b\s*:?\s*(?:(?:von|di|par|por)\s+(?=[A-ZÀ-Þ]))?|"
    r"^(?:di|von|par|por|de|door|av|af|przez|od|oleh)\s*:\s*)"
)
# "Di Maio" and "von der Leyen" are names; "Di MARIO ROSSI" is not.
_OF = re.compile(
    r"^(?:[Dd][Ii]|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]e|[Dd]oor|DOOR|[Aa]v|AV|[Aa]f|"
    r"[Pp]rzez)\s+(?=[^\W\d_a-zß-ÿ][^\s,]*\s+\S)"
)
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+|(?<!\w)@\w+", re.IGNORECASE)
_DATE = re.compile(
    r"[,|·•–—-]?\s*\b(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}|"
    r"\d+\s*min|\d{4}\s*[年년]|"
    r"(?:published|updated|posted|aggiornato|pubblicato|aktualisiert|publié|mis à jour|"
    r"actualizado|publicado|atualizado|stand|last modified|last updated)\b).*$|"
    r"[,|·•–—-]?\s*(?:\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}[.º]?\s+)?"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|gen|mag|giu|"
    r"lug|ago|set|ott|dic|mär|mai|okt|dez|ene|abr|janv|févr|avr|juin|juil|août)\w*\.?\s+\d{1,4}.*$",
    re.IGNORECASE,
)
_ROLE_WORDS = (
    r"(?:staff|senior|freelance|chief|political|economics?|science|sports?|health|business|"
    r"foreign|europe|world|news|deputy|executive|managing|contributing|associate)?\s*"
    r"(?:writer|contributor|correspondent|editor(?:-in-chief)?|reporter|journalist|columnist|"
    r"producer|bureau chief|photographer|author|analyst|professor|lecturer|researcher)s?|"
    r"chefredakteur(?:in)?|redaktion(?:sleiter(?:in)?)|redakteur(?:in)?|reporter(?:in)?|"
    r"korrespondent(?:in)?|autorin|volontär(?:in)?|ressortleiter(?:in)?|"
    r"(?:dal nostro )?inviat[oa](?: speciale)?|giornalista|corrispondente|direttore|"
    r"caporedattore|editorialista|journaliste|correspondante?|envoyée? spéciale?|"
    r"rédact(?:eur|rice)|"
    r"periodista|corresponsal|redactora?|enviad[oa] especial|jornalista|repórter|"
    r"journalist(?:e|en)?|redacteur|verslaggever|journalistin|muhabiri?|dziennikarz|wartawan|"
    r"jurnalis"
)
_ROLE = re.compile(rf"\b(?:{_ROLE_WORDS})\b", re.IGNORECASE)
_ROLE_FIRST = re.compile(rf"^(?i:{_ROLE_WORDS})\s*:?\s+(?=[^\W\d_a-z])")
_ROLE_LAST = re.compile(r"\s*(?:기자|특파원|記者)\s*$")
_OTHER_WORK = re.compile(
    r"^(?:photo(?:s|graphs?|graphy)?|foto(?:s|grafie)?|images?|illustrations?|illustrationen|"
    r"video|grafi[kc]a?|graphics?|editor|edited|editing|kamera|camera|übersetzung|translation|"
    r"translated|traduzione|traducción|traduction|redaktur|penyunting|fact-?check\w*)\b[^,;]*?"
    r"(?:\bby\b|\bvon\b|\bdi\b|\bpar\b|:)",
    re.IGNORECASE,
)
_FROM_PLACE = re.compile(
    r"\s+(?:in|aus|from|reporting from|desde|depuis)\s+[^\W\d_a-z].*$|\s+[–—-]\s+.*$"
)
_WEEKDAY = re.compile(
    r",?\s+(?:on\s+|am\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:lune|marte|mercole|giove|vener)dì|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\b.*$",
    re.IGNORECASE,
)
_PARTICLE_WORDS = (
    "de di da do dos das van von der den del della dello degli dei la le les el al bin ibn ben y e "
    "i ter ten zu zum zur af av of the for und and et für d l san santa dall a o og och"
)
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,60}[)\]]?\s*")
_HARD = re.compile(r"\s*[;|•·、，]\s*|\s*,\s+|\s+/\s+|\s*&\s+|\s+&\s*", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|und|et|og|och|ve|and also|sowie|dan|та|и|и)\s+")
# "José Ortega y Gasset" is one person, "Mario Rossi e Luigi Bianchi" are two.
_SHORT_AND = re.compile(r"(?<=\w)\s+(?:e|y|i|en|ja|és)\s+(?=\w)")
_AGENCIES = (
    "dpa afp ap reuters ansa efe kna epd sid apa tt ntb ritzau pa pti ani ians xinhua kyodo "
    "tass lapresse adnkronos agi askanews bloomberg upi aap cna yonhap lusa belga anp aa iha "
    "dha antara interfax unian ukrinform"
)
_AGENCY = frozenset(_AGENCIES.split())
_NOBODIES = (
    "admin administrator author webmaster root user editor default guest unknown undefined "
    "null none anonymous facebook twitter share email follow comments comment home menu "
    "search login subscribe by von di par por n a view all posts"
)
_DEGREES = "ms rd md phd mph rn mba bsc msc jd esq cbe obe mbe ma ba cpa lcsw ldn jr sr"
_NOBODY = frozenset(_NOBODIES.split() + _DEGREES.split())


def several(text: str) -> Iterator[str]:
    """The cleaned names in a text that may hold several, joined by commas and "and"."""
    for number, piece in enumerate(_HARD.split(_without_dates(text[:_LONGEST]))):
        if _OTHER_WORK.match(piece.strip()) or (number and _is_only_role(piece)):
            continue
        for part in _AND.split(piece):
            yield from filter(is_name, map(cleaned, _apart(part)))


def cleaned(name: str) -> str:
    """A name without "By", addresses, dates and roles."""
    name = _without_dates(name[:_LONGEST])
    for _ in range(2):
        name = _OF.sub("", _LEADING.sub("", name)).strip()
    name = _ROLE_LAST.sub("", _ROLE_FIRST.sub("", name))
    if not name.startswith("("):
        name = collapsed(_BRACKETS.sub(" ", name))
    role = _ROLE.search(name)
    if role is not None and role.start() > 2:
        head = name[: role.start()].rstrip()
        # "Name, Rome correspondent" and "Name - Staff Writer": what stands after the mark goes.
        cut = max(head.rfind(mark) for mark in (",", " - ", " – ", "|", "("))
        name = head[:cut] if cut > 2 else head
    if len(head := _FROM_PLACE.sub("", name)) < len(name) and len(head.split()) >= 2:
        name = head
    return name.strip(" ,;:|·•–—-()/").strip()


def is_name(name: str) -> bool:
    """Whether a text can be what somebody is called."""
    if not 2 <= len(name) <= MAX_NAME or len(name.split()) > 6:
        return False
    letters = sum(unicodedata.category(c)[0] in "LM" for c in name)
    return letters >= len(name) * 0.6 and folded(name) not in _NOBODY


def looks_proper(name: str) -> bool:
    """Whether a text on a page is written like a name: in capitals, or a sign such as "dpa"."""
    first = next((c for c in name if c.isalpha()), "")
    if not first or re.search(r"[?!:…]|\d{2}", name) or _reads_on(name):
        return False
    return not first.islower() or len(name) <= 6 or "/" in name or is_agency(name)


def _reads_on(name: str) -> bool:
    """Whether it has words in small letters as no name has them: "View all posts by"."""
    parts = name.split()
    return len(parts) > 2 and any(w[0].islower() and w not in _PARTICLES for w in parts)


def is_agency(name: str) -> bool:
    """Whether it is a news agency that is known by a short name."""
    return folded(name) in _AGENCY


def _without_dates(text: str) -> str:
    return collapsed(_WEEKDAY.sub("", _DATE.sub("", _ADDRESS.sub(" ", collapsed(text)))))


def _is_only_role(piece: str) -> bool:
    """Whether it says what the person before it does, and for whom: "AP Political Writer"."""
    role = _ROLE.search(piece)
    before = piece[: role.start()].split() if role is not None else []
    return role is not None and (len(before) < 2 or is_agency(before[0]))


def _apart(text: str) -> list[str]:
    """Two people where a short "and" stands between two full names."""
    parts = _SHORT_AND.split(text)
    if len(parts) > 1 and all(len(cleaned(part).split()) >= 2 for part in parts):
        return parts
    return [text]
