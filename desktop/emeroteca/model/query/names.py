"""What may stand before a colon and what it means, in English and in Italian."""

from __future__ import annotations

from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.query.tree import Is, Measure, Name
from emeroteca.model.words import fold

BEFORE, AFTER, IS, HAS, LANG = "before", "after", "is", "has", "lang"

Key = Name | Measure | str
"""What a name stands for: words of a place, a measure, or one of the strings above."""

_ALIASES: dict[Key, str] = {
    Name.TITLE: "title titolo",
    Name.SUBTITLE: "subtitle sottotitolo",
    Name.TEXT: "text testo",
    Name.BY: "by author byline di autore autrice",
    Name.SITE: "site sito",
    Name.TAG: "tag tags etichetta etichette",
    Name.NOTE: "note nota",
    Name.PERSON: "person persona",
    Name.PLACE: "place luogo",
    Name.ORG: "org organisation organization organizzazione ente",
    Name.QUOTE: "quote citazione",
    Name.HIGHLIGHT: "highlight evidenziato",
    Measure.WORDS: "words parole",
    Measure.DATE: "date data",
    Measure.SAVED: "saved salvato",
    BEFORE: "before prima",
    AFTER: "after dopo",
    IS: "is è",
    HAS: "has ha",
    LANG: "lang language lingua",
}
KIND_OF = {
    Name.PERSON: EntityKind.PERSON,
    Name.ORG: EntityKind.ORGANISATION,
    Name.PLACE: EntityKind.PLACE,
    Name.QUOTE: None,
}
"""The kind of entity that a name asks for; None for any."""

KEYS: dict[str, Key] = {fold(name): key for key, all_ in _ALIASES.items() for name in all_.split()}
"""Every name, folded, and its key."""

ENGLISH = tuple(all_.split()[0] for all_ in _ALIASES.values())
ITALIAN = tuple(
    {Name.BY: "di", Name.TAG: "tag", Name.ORG: "ente", LANG: "lingua"}.get(key)
    or all_.split()[min(1, len(all_.split()) - 1)]
    for key, all_ in _ALIASES.items()
)
"""The names that are offered to who types, in the order of the summary."""

_STATES = {
    Is.UNREAD: "unread nonletto nonletti daleggere",
    Is.READ: "read letto letti",
    Is.STARRED: "starred star preferito preferiti stella constella speciale",
    Is.ARCHIVED: "archived archiviato archiviati",
}
_HAS = {
    Is.HAS_NOTE: "note notes nota note",
    Is.HAS_IMAGE: "image images picture immagine immagini figura foto",
    Is.HAS_TAG: "tag tags etichetta etichette",
    Is.HAS_HIGHLIGHT: "highlight highlights evidenziato evidenziati evidenziazione evidenziazioni",
}
STATES = {fold(n): state for state, names in _STATES.items() for n in names.split()}
HAVINGS = {fold(n): state for state, names in _HAS.items() for n in names.split()}

_LANGUAGES = {
    "ar": "arabic arabo العربية",
    "bg": "bulgarian bulgaro български",
    "ca": "catalan catalano català",
    "cs": "czech ceco čeština",
    "da": "danish danese dansk",
    "de": "german tedesco deutsch",
    "el": "greek greco ελληνικά",
    "en": "english inglese",
    "es": "spanish spagnolo español",
    "et": "estonian estone eesti",
    "eu": "basque basco euskara",
    "fa": "persian farsi persiano فارسی",
    "fi": "finnish finlandese suomi",
    "fr": "french francese français",
    "he": "hebrew ebraico עברית",
    "hi": "hindi हिन्दी",
    "hu": "hungarian ungherese magyar",
    "it": "italian italiano",
    "ja": "japanese giapponese 日本語",
    "ko": "korean coreano 한국어",
    "nl": "dutch olandese nederlands",
    "no": "norwegian norvegese norsk",
    "pl": "polish polacco polski",
    "pt": "portuguese portoghese português",
    "ro": "romanian romeno rumeno română",
    "ru": "russian russo русский",
    "sv": "swedish svedese svenska",
    "th": "thai thailandese ไทย",
    "tr": "turkish turco türkçe",
    "uk": "ukrainian ucraino українська",
    "zh": "chinese cinese 中文",
}
LANGUAGES = {fold(n): code for code, names in _LANGUAGES.items() for n in (code, *names.split())}


def key_of(name: str) -> Key | None:
    """What a name before a colon means, or None where it is no name."""
    return KEYS.get(fold(name))


def language_of(value: str) -> str:
    """The code of a language by its code or name, "" where it is none."""
    folded = fold(value)
    if folded in LANGUAGES:
        return LANGUAGES[folded]
    return folded if len(folded) == 2 and folded.isascii() and folded.isalpha() else ""
