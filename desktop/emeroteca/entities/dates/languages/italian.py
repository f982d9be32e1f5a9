"""How Italian speaks of dates."""

from emeroteca.entities.dates.languages.language import Language, words

_OF = r"(?:di |d['’]|del |dell['’]|dello |della |degli |dei )?"
_THE = (
    r"(?:il |lo |la |l['’]|gli |i |le |nel |nello |nella |nell['’]|negli |nei |nelle |dal |dallo |"
    r"dalla |dall['’]|dello |della |dell['’]|del |alla |allo |al |all['’])"
)
ITALIAN = Language(
    code="it",
    article=r"(?:il |l['’])",
    of=" (?:di )?",
    of_year=" (?:del )?",
    numeral=r"(?:º|°)?",
    day_words=(
        "primo",
        *words("due tre quattro cinque sei sette otto nove dieci undici dodici tredici"),
        *words("quattordici quindici sedici diciassette diciotto diciannove venti ventuno"),
        *words("ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto"),
        *words("ventinove trenta trentuno"),
    ),
    counts=(
        r"una?",
        *words("due tre quattro cinque sei sette otto nove dieci undici dodici"),
    ),
    some=r"qualche|alcuni|alcune|pochi|poche|molti|diversi|diverse",
    month_in="a|ad|in|di|dello scorso mese di|nel mese di",
    since="da|dal|dallo scorso",
    until="fino a|fino ad|sino a",
    by="entro|entro il mese di",
    parts=(
        rf"(?:(?:all['’]|a |da |dall['’]|entro )?inizio|(?:ai|i|dai|nei) primi) {_OF}",
        rf"(?:(?:a|alla|la|da|dalla|entro|verso) )?metà {_OF}",
        rf"(?:(?:a|alla|la|dalla|di|entro|entro la|verso|verso la|sul) )?(?:fine|finire) {_OF}",
    ),
    the=_THE,
    last=r"scors[oaie]|passat[oaie]|ultim[oaie]",
    next=r"prossim[oaie]|ventur[oaie]",
    this=r"quest[oaei]|quest['’]",
    of_years=(
        (
            -1,
            r"(?:dell['’]|lo )?(?:anno (?:scorso|passato|precedente)|dello scorso anno|scorso anno)",
        ),
        (0, r"(?:di |dell['’])(?:quest['’]anno|anno in corso)|dell['’]anno|anno"),
        (1, r"(?:dell['’]anno (?:prossimo|venturo)|del prossimo anno)"),
        (None, r"(?:dello stesso|di quello stesso|di quell['’]) ?anno"),
    ),
    units={
        **dict.fromkeys(("giorno", "giorni"), "day"),
        **dict.fromkeys(("settimana", "settimane"), "week"),
        **dict.fromkeys(("mese", "mesi"), "month"),
        **dict.fromkeys(("anno", "anni"), "year"),
    },
    weekend="fine settimana|weekend|week-end",
    days={
        "l'altro ieri": -2,
        "l'altroieri": -2,
        "altro ieri": -2,
        "ieri l'altro": -2,
        "ieri": -1,
        "oggi": 0,
        "stamattina": 0,
        "stamani": 0,
        "stamane": 0,
        "stasera": 0,
        "stanotte": 0,
        "dopodomani": 2,
        "domani": 1,
    },
    day_parts=r" (?:mattina|pomeriggio|sera|notte)",
    seasons={"primavera": 0, "estate": 1, "autunno": 2, "inverno": 3},
    season_in=r"in |nella |nell['’]|entro la |entro l['’]|dalla |dall['’]|della |dell['’]|la |l['’]",
    season_alone="in |nella |nell['’]|entro la |entro l['’]|dalla |dall['’]|durante l['’]",
    amounts="tra|fra|circa|oltre",
    quarter="trimestre(?! di gravidanza)",
    half="semestre|metà",
    ordinals=("prim[oa]", "second[oa]", "terzo", "quarto|ultimo"),
    ago="{} (?:fa|or sono)",
    ahead="(?:tra|fra) {}",
    open=r"(?:(?:tra|fra) (?:il |l['’])?|dal |dall['’]|da )",
    to=r" (?:e il |e l['’]|e |fino al |al |all['’]|a )",
    years_in=r"nell['’]anno|dell['’]anno|l['’]anno|nel biennio|nel triennio|entro il|fino al|prima del|dopo il|nel|dal|al|del|sul|il",
    joined="e|o|e nel|e il|e del",
    decade=r"(?:gli |negli |degli |dagli )?anni (?:(?P<word>{tens})|['’](?P<short>[2-9]0)|"
    r"(?P<decade>1[0-9]\d0|20\d0))|(?:gli|negli|degli|dagli) anni (?P<bare>[2-9]0)",
    tens=(*words("venti trenta quaranta cinquanta sessanta settanta ottanta novanta"),),
    century=r"(?:(?-i:(?P<roman>[XVI]+))|(?P<word>{words})) secolo|secolo (?-i:(?P<after>[XVI]+))|"
    r"(?:(?:nel|dal|del|il|metà|fine|primo|tardo|inizio) |nell['’]|dell['’]|l['’])"
    r"(?-i:(?P<name>Duecento|Trecento|Quattrocento|Cinquecento|Seicento|Settecento|Ottocento|"
    r"Novecento))",
    centuries=(
        (13, "duecento"),
        (14, "trecento"),
        (15, "quattrocento|quindicesimo"),
        (16, "cinquecento|sedicesimo"),
        (17, "seicento|diciassettesimo"),
        (18, "settecento|diciottesimo"),
        (19, "ottocento|diciannovesimo"),
        (20, "novecento|ventesimo"),
        (21, "ventunesimo"),
    ),
    before_christ=r"a\. ?C\.?|avanti Cristo",
    anno_domini=r"d\. ?C\.?|dopo Cristo",
    clock=r"(?:(?:alle|dalle|verso le|entro le|fino alle|per le)(?: ore)? |ore )"
    r"(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)(?!\d| ?[€%])|"
    r"(?P<thirty> e (?:mezzo|mezza|trenta))|"
    r"(?=(?: circa)?(?:[,;:!?)»”\"]|\.(?!\d)|$|\n| [a-zàèéìòù]{1,3}\b| (?:dell|nell|sull|all|dall)['’]|"
    r" (?:della|dello|nella|nello|sulla|alla|dalla|davanti|presso|precise|locali|italiane|"
    r"ieri|oggi|domani|circa|parte|partirà|inizia|comincia|quando|mentre|davanti|"
    r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\b)))"
    r"(?: (?:del |di )(?P<half>mattina|mattino|pomeriggio|sera|notte))?|a (?P<noon>mezzogiorno)|"
    r"a (?P<midnight>mezzanotte)",
    clock_span=r"dalle(?: ore)? (?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))? alle(?: ore)? "
    r"(?P<hour2>[01]?\d|2[0-4])(?:[:.](?P<minute2>[0-5]\d))?",
    afternoon="sera|pomeriggio|stasera",
    clock_of="(?: di| del| dello|,)? ",
    past=r"ha|hanno|aveva|avevano|ho|abbiamo|era|erano|fu|furono|(?:è|sono|si è|si sono) "
    r"(?:già |poi |stat[oaie] )?\w+(?:t|s)[oaie]|\w{2,}(?:ò|arono|erono|irono|ava|avano|eva|evano)|"
    r"disse|nacque|morì|vinse|venne|vide|fece",
    future=r"(?!tiranno\b)\w+r(?:à|anno)|(?!estremo|supremo|sanremo)\w{3,}remo|"
    r"sta per|stanno per|comincia|inizia|scade|si vota",
    streets="via|viale|piazza|piazzale|largo|corso|ponte|galleria|pagina|pagine|articolo|n",
    not_days="un|il|del|al",
    habits="il|la|al|dal|del|ogni|tutti",
    nouns=r"persone|euro|dollari|lire|soldati|metri|chilometri|km|anni|voti|posti|abitanti|volte|"
    r"morti|feriti|tonnellate|pagine|grammi|calorie|punti|giorni|ore|copie",
    plural="(?!$)",
)
