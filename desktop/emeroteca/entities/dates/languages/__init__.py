"""How each language speaks of dates."""

from emeroteca.entities.dates.languages.dutch import DUTCH
from emeroteca.entities.dates.languages.english import ENGLISH
from emeroteca.entities.dates.languages.french import FRENCH
from emeroteca.entities.dates.languages.german import GERMAN
from emeroteca.entities.dates.languages.italian import ITALIAN
from emeroteca.entities.dates.languages.language import Language
from emeroteca.entities.dates.languages.portuguese import PORTUGUESE
from emeroteca.entities.dates.languages.spanish import SPANISH

LANGUAGES = {
    language.code: language
    for language in (ITALIAN, ENGLISH, SPANISH, FRENCH, GERMAN, PORTUGUESE, DUTCH)
}

__all__ = ["LANGUAGES", "Language"]
