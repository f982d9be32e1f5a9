"""How French speaks of dates."""

from emeroteca.entities.dates.languages.language import Language, words

_OF = r"(?:de |d['’]|du |de l['’]|des |de la )?"
FRENCH = Language(
    code="fr",
    article=r"(?:le )",
    of=" ",
    of_year=" (?:de )?",
    numeral="(?:er)?",
    day_words=(
        "premier",
        *words("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"),
        *words("quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux"),
        *words("vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit"),
        *words("vingt-neuf trente trente-et-un"),
    ),
    counts=(
        "une?",
        *words("deux trois quatre cinq six sept huit neuf dix onze douze"),
    ),
    some="quelques|plusieurs",
    month_in=r"en|de|d['’]|au mois de|au mois d['’]",
    since="depuis",
    until=r"dès|à partir de|à partir d['’]|jusqu['’]en",
    by=r"d['’]ici|d['’]ici à|d['’]ici au mois de|avant",
    parts=(
        rf"(?:(?:au|depuis le|dès le|le|du) )?début(?:s)? {_OF}",
        rf"(?:à la |depuis la )?mi-|(?:au |depuis le |vers le )?milieu {_OF}",
        rf"(?:(?:à la|de la|depuis la|avant la|la|d['’]ici la|d['’]ici|d['’]ici à la|en|à) )?"
        rf"fin {_OF}",
    ),
    the=r"(?:(?:dans |depuis |pendant |durant |d['’]ici |à |de )?(?:le |la |l['’]|les |cet |cette )|"
    r"au |du |aux |au cours des |des |ces )",
    last=r"derni(?:ère|er|ères|ers)|passé|passée",
    next=r"prochaine?s?",
    this="ce|cet|cette",
    of_years=(
        (-1, r"de l['’](?:an dernier|année dernière|an passé|année passée)"),
        (0, r"de (?:cette année|l['’]année)"),
        (1, r"de l['’](?:an prochain|année prochaine)"),
        (None, r"de (?:la même|cette même) année"),
    ),
    units={
        **dict.fromkeys(("jour", "jours"), "day"),
        **dict.fromkeys(("semaine", "semaines"), "week"),
        **dict.fromkeys(("mois",), "month"),
        **dict.fromkeys(("année", "années", "ans", "an"), "year"),
    },
    weekend="week-end|weekend",
    days={
        "avant-hier": -2,
        "hier": -1,
        "aujourd'hui": 0,
        "ce matin": 0,
        "cet après-midi": 0,
        "ce soir": 0,
        "cette nuit": 0,
        "après-demain": 2,
        "demain": 1,
    },
    day_parts=r" (?:au |en |dans l['’])?(?:matin|midi|après-midi|soir|soirée|matinée)",
    seasons={"printemps": 0, "été": 1, "automne": 2, "hiver": 3},
    season_in=r"au |à l['’]|en |l['’]|le |depuis l['’]|depuis le |durant l['’]|pendant l['’]|"
    r"dès l['’]|de l['’]|du |cet |ce ",
    season_alone="au |à l['’]|en |dès l['’]|depuis l['’]|durant l['’]|pendant l['’]",
    amounts="plus|moins|près|autour|total|somme|environ|vitesse",
    quarter="trimestre",
    half="semestre|moitié",
    ordinals=(
        "premier|première|1er|1ère",
        "deuxième|second|seconde|2e",
        "troisième|3e",
        "quatrième|dernier|4e",
    ),
    ago="il y a {}",
    ahead="dans {}",
    open=r"(?:entre |depuis |de |du |d['’])(?:le )?",
    to=r" (?:jusqu['’]au|jusqu['’]en|et le|et|au|à) ",
    years_in=r"en l['’]année|de l['’]année|l['’]année|en l['’]an|l['’]an|en|depuis|dès|jusqu['’]en|avant|après|d['’]ici à|d['’]ici|vers|de",
    joined="et|ou|et en",
    decade=r"(?:dans )?(?:les )?années (?:(?P<decade>1[0-9]\d0|20\d0)|['’]?(?P<bare>[2-9]0)|"
    r"(?P<word>{tens}))",
    tens=(
        *words("vingt trente quarante cinquante soixante soixante-dix quatre-vingt"),
        "quatre-vingt-dix",
    ),
    century=r"(?:le |au |du )?(?:(?-i:(?P<roman>[XVI]+))|(?P<ordinal>\d{1,2}))(?:e|ème) siècle|"
    r"(?:le |au |du )?(?P<word>{words}) siècle",
    centuries=(
        (16, "seizième"),
        (17, "dix-septième"),
        (18, "dix-huitième"),
        (19, "dix-neuvième"),
        (20, "vingtième"),
        (21, "vingt-et-unième|vingt et unième"),
    ),
    before_christ=r"(?:av\.|avant) J\.?-?C\.?|avant notre ère|avant Jésus-Christ",
    anno_domini=r"(?:apr?\.|après) J\.?-?C\.?|de notre ère|après Jésus-Christ",
    clock=r"(?:(?:à|vers|dès|avant|après|jusqu['’]à) )"
    r"(?P<hour>[01]?\d|2[0-4])(?: ?h ?(?P<minute>[0-5]\d)|[:](?P<minute24>[0-5]\d)| ?h\b| heures"
    r"(?! de (?:route|vol|travail|marche))(?P<thirty> et demie)?(?: (?P<quarter>[0-5]\d)\b)?)"
    r"(?: (?:du |de l['’])(?P<half>matin|soir|après-midi))?|à (?P<noon>midi)|à (?P<midnight>minuit)",
    clock_span=r"(?:de|entre) (?P<hour>[01]?\d|2[0-4])(?: ?h ?(?P<minute>[0-5]\d)?| heures)? (?:à|et) "
    r"(?P<hour2>[01]?\d|2[0-4]) ?(?:h ?(?P<minute2>[0-5]\d)?|heures)",
    afternoon="soir|après-midi",
    clock_of=r"(?: du| de|,)? (?:le )?",
    past=r"a|ont|avait|avaient|était|étaient|fut|furent|(?:est|sont|s['’]est|se sont) "
    r"(?:déjà |aussi )?\w+(?:é|u|i|rt)e?s?|\w{2,}(?:èrent|irent)",
    future=r"(?!opéra|caméra)\w*(?:[eiuvd]r|rr)(?:a|ont)|va \w+r|vont \w+r|commence|débute",
    streets="rue|place|avenue|boulevard|quai|page|pages|article|pont|numéro",
    habits="le|chaque|tous",
    nouns=r"personnes|euros|dollars|francs|soldats|mètres|kilomètres|km|ans|voix|habitants|morts|"
    r"blessés|fois|tonnes|points|jours|heures|mots|pages",
    plural="[a-zàâçéèêëîïôûù]{3,}[sx]$",
)
