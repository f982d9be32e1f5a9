"""The verbs and phrases by which each language says that someone speaks."""

from __future__ import annotations

import re
from functools import cache

VERBS = {
    "it": (
        r"(?:ha|hanno|aveva|avevano|ho) (?:poi |anche |inoltre )?(?:detto|affermato|"
        r"dichiarato|aggiunto|spiegato|ribadito|assicurato|sottolineato|criticato|"
        r"commentato|precisato|osservato|risposto|scritto|concluso|annunciato|ammesso|"
        r"ricordato|raccontato|chiesto|avvertito|sostenuto|definito|replicato|accolto|"
        r"espresso|ringraziato)|dice|dicono|disse|afferma|spiega|aggiunge|dichiara|dichiarò|"
        r"dichiaro|rispose|risponde|scrive|sostiene|commenta|sottolinea|ribadisce|assicura|"
        r"conclude|concluse|osserva|racconta|ricorda|esclamò|chiese|chiede|dicendo|"
        r"affermando|aggiungendo"
    ),
    "en": (
        r"said|says|told|added|adds|stated|wrote|writes|explained|insisted|warned|replied|"
        r"asked|argued|claimed|declared|announced|noted|tweeted|admitted|concluded|remarked|"
        r"saying|adding"
    ),
    "es": (
        r"(?:ha|han|había) (?:dicho|declarado|afirmado|añadido|explicado|asegurado|"
        r"señalado)|dijo|dijeron|dice|afirmó|afirma|declaró|añadió|agregó|explicó|explica|"
        r"aseguró|señaló|respondió|preguntó|escribió|sostuvo|subrayó|comentó|advirtió"
    ),
    "fr": (
        r"(?:a|ont|avait|a-t-il|a-t-elle) (?:déclaré|dit|affirmé|ajouté|expliqué|souligné|"
        r"assuré|répondu|écrit|estimé)|(?:dit|déclare|affirme|ajoute|explique|souligne|"
        r"assure|répond|estime|écrit|lance|lança|répondit)"
    ),
    "de": (
        r"sagte|sagten|sagt|erklärte|erklärt|betonte|meinte|meint|fügte|schrieb|antwortete|"
        r"fragte|behauptete|ergänzte|berichtete|warnte"
    ),
    "pt": (r"disse|disseram|afirmou|declarou|acrescentou|explicou|respondeu|escreveu|diz|afirma"),
    "nl": (r"zei|zegt|zeiden|verklaarde|antwoordde|schreef|aldus|voegde|vertelde"),
    "pl": (
        r"powiedział|powiedziała|mówi|dodał|dodała|stwierdził|stwierdziła|oświadczył|"
        r"zapytał|odpowiedział|napisał"
    ),
    "ru": (
        r"сказал|сказала|заявил|заявила|добавил|добавила|отметил|ответил|ответила|спросил|"
        r"написал|говорит|подчеркнул"
    ),
}
PHRASES = {
    "it": "secondo|a detta di|stando a",
    "en": "according to",
    "es": "según",
    "fr": "selon|d'après|d’après",
    "de": "laut",
    "pt": "segundo",
    "nl": "volgens",
    "pl": "według|zdaniem",
    "ru": "по словам",
}
DASHED = frozenset({"es", "fr", "it", "pl", "ru", "pt"})


@cache
def cues(language: str) -> re.Pattern[str]:
    """What matches a cue of a language: group `verb` or `phrase`; of all where it is unknown."""
    verbs = VERBS.get(language) or "|".join(VERBS.values())
    phrases = PHRASES.get(language) or "|".join(PHRASES.values())
    return re.compile(
        rf"(?<![\w’'])(?:(?P<phrase>{phrases})|(?P<verb>{verbs}))(?![\w])", re.IGNORECASE
    )
