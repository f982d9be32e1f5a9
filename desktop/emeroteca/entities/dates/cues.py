"""The words by which each language speaks of dates, beside the names that the CLDR gives."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cues:
    """Pieces of expressions; a phrase maps to a unit and how many of them from the publication."""

    article: str
    of: str
    month_in: str
    lower_months: bool
    last: str
    following: str
    days: dict[str, int]
    phrases: dict[str, tuple[str, int]]
    ago: str
    ahead: str
    units: dict[str, str]
    numbers: tuple[str, ...]
    year_in: str
    joined: str
    ranges: str
    decade: str
    century: str
    clock: str
    future: str


CUES = {
    "it": Cues(
        r"(?:il |l['’])",
        " ",
        "a|in|di|da|entro|metà|fine|inizio",
        True,
        "scorso|scorsa",
        "prossimo|prossima",
        {"altro ieri": -2, "ieri": -1, "oggi": 0, "domani": 1, "dopodomani": 2},
        {
            "l'anno scorso": ("year", -1),
            "lo scorso anno": ("year", -1),
            "il mese scorso": ("month", -1),
            "la settimana scorsa": ("week", -1),
            "la scorsa settimana": ("week", -1),
            "quest'anno": ("year", 0),
            "la settimana prossima": ("week", 1),
            "la prossima settimana": ("week", 1),
            "il mese prossimo": ("month", 1),
            "il prossimo anno": ("year", 1),
            "l'anno prossimo": ("year", 1),
        },
        "{} fa",
        "(?:tra|fra) {}",
        {
            "giorno": "day",
            "giorni": "day",
            "settimane": "week",
            "mesi": "month",
            "anni": "year",
            "anno": "year",
        },
        ("un", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"),
        "nel|dal|al|del|entro il|fino al",
        "e|o",
        r"(?:dal|(?:tra|fra) il) {0} (?:al|e il) {1}",
        r"(?:gli |negli |degli )?anni (?P<word>venti|trenta|quaranta|cinquanta|"
        r"sessanta|settanta|ottanta|novanta)",
        r"(?P<roman>[XVI]+) secolo",
        r"alle (?:ore )?",
        r"(?!tiranno\b)\w+r(?:à|anno)|prossim[oaie]",
    ),
    "en": Cues(
        r"(?:the )",
        "(?: of | )",
        "in|since|until|by|early|late|mid|through|during",
        False,
        "last",
        "next",
        {"yesterday": -1, "today": 0, "tomorrow": 1},
        {
            "last year": ("year", -1),
            "last month": ("month", -1),
            "last week": ("week", -1),
            "this year": ("year", 0),
            "this month": ("month", 0),
            "this week": ("week", 0),
            "next year": ("year", 1),
            "next month": ("month", 1),
            "next week": ("week", 1),
        },
        "{} ago",
        "in {}",
        {
            "day": "day",
            "days": "day",
            "week": "week",
            "weeks": "week",
            "month": "month",
            "months": "month",
            "year": "year",
            "years": "year",
        },
        ("(?:one|an?)", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        "in|since|until|by|from|before|after",
        "and|or",
        r"(?:between|from) {0} (?:and|to|until) {1}",
        r"(?:the )?(?P<decade>1[0-9]\d0|20\d0)s",
        r"(?:the )?(?P<ordinal>\d{1,2})(?:st|nd|rd|th) century",
        r"at ",
        r"will|shall|going to|is to|are to|next|due",
    ),
    "es": Cues(
        r"(?:el )",
        "(?: de(?:l)? )",
        "en|de|desde|hasta|a",
        True,
        "pasado|pasada",
        "próximo|próxima",
        {"anteayer": -2, "ayer": -1, "hoy": 0},
        {
            "el año pasado": ("year", -1),
            "el mes pasado": ("month", -1),
            "la semana pasada": ("week", -1),
            "este año": ("year", 0),
            "la próxima semana": ("week", 1),
            "el próximo año": ("year", 1),
            "el próximo mes": ("month", 1),
        },
        "hace {}",
        "dentro de {}",
        {
            "día": "day",
            "días": "day",
            "semanas": "week",
            "meses": "month",
            "años": "year",
            "año": "year",
        },
        ("un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
        "en|desde|hasta|del?|antes de",
        "y|o",
        r"(?:entre|del?|desde) (?:el )?{0} (?:y|al?|hasta) (?:el )?{1}",
        r"(?:los )?años (?P<word>veinte|treinta|cuarenta|cincuenta|"
        r"sesenta|setenta|ochenta|noventa)",
        r"(?:el )?siglo (?P<roman>[XVI]+)",
        r"a las? ",
        r"\w+rán?|va a|van a|próxim[oa]s?",
    ),
    "fr": Cues(
        r"(?:le )",
        " ",
        "en|de|depuis|fin|début|mi|d['’]ici",
        True,
        "dernier|dernière",
        "prochain|prochaine",
        {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "après-demain": 2, "demain": 1},
        {
            "l'an dernier": ("year", -1),
            "l'année dernière": ("year", -1),
            "le mois dernier": ("month", -1),
            "la semaine dernière": ("week", -1),
            "cette année": ("year", 0),
            "la semaine prochaine": ("week", 1),
            "le mois prochain": ("month", 1),
            "l'année prochaine": ("year", 1),
            "l'an prochain": ("year", 1),
        },
        "il y a {}",
        "dans {}",
        {
            "jour": "day",
            "jours": "day",
            "semaines": "week",
            "mois": "month",
            "ans": "year",
            "an": "year",
        },
        ("une?", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
        "en|depuis|dès|jusqu['’]en|avant|d['’]ici",
        "et|ou",
        r"(?:entre|de|du) (?:le )?{0} (?:et|à|au) (?:le )?{1}",
        r"(?:les )?années (?P<decade>1[89]\d0|20\d0)",
        r"(?:le )?(?P<roman>[XVI]+)e siècle",
        r"à ",
        r"\w*(?:[eiuvd]r|rr)(?:a|ont)|prochaine?",
    ),
    "de": Cues(
        r"(?:am |dem |der )",
        " ",
        "im|seit|bis|ab|Anfang|Mitte|Ende",
        False,
        "vergangenen|letzten",
        "nächsten|kommenden",
        {"vorgestern": -2, "gestern": -1, "heute": 0, "übermorgen": 2},
        {
            "letztes Jahr": ("year", -1),
            "im vergangenen Jahr": ("year", -1),
            "letzte Woche": ("week", -1),
            "vergangene Woche": ("week", -1),
            "letzten Monat": ("month", -1),
            "dieses Jahr": ("year", 0),
            "nächste Woche": ("week", 1),
            "kommende Woche": ("week", 1),
            "nächstes Jahr": ("year", 1),
        },
        "vor {}",
        "in {}",
        {
            "Tag": "day",
            "Tagen": "day",
            "Wochen": "week",
            "Monaten": "month",
            "Jahren": "year",
            "Jahr": "year",
        },
        ("einem", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"),
        "im Jahre?|seit|bis|ab|von|vor",
        "und|oder",
        r"(?:zwischen|vom?)(?: dem)? {0}\.? (?:und|bis)(?: zum| dem)? {1}\.?",
        r"(?:die |den |der )?(?P<decade>1[89]\d0|20\d0)er(?:n)?[ -]?Jahren?",
        r"(?:im |das )?(?P<ordinal>\d{1,2})\. Jahrhundert",
        r"um ",
        r"wird|werden|soll|sollen|nächste[nr]?|kommende[nr]?",
    ),
}
