"""How German speaks of dates."""

from emeroteca.entities.dates.languages.language import Language, words

_OF = r"(?:des (?:Monats |Jahres )?|der )?"
GERMAN = Language(
    code="de",
    article="(?:am |dem |der |den |des )",
    of=" ",
    of_year=" (?:des Jahres )?",
    numeral=r"\.?",
    lower_months=False,
    day_words=(
        *words("erste[nr]? zweite[nr]? dritte[nr]? vierte[nr]? fünfte[nr]? sechste[nr]?"),
        *words("siebte[nr]? achte[nr]? neunte[nr]? zehnte[nr]? elfte[nr]? zwölfte[nr]?"),
    ),
    counts=(
        "eine[mnr]?",
        *words("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    ),
    some="einigen|wenigen|mehreren|ein paar|vielen",
    month_in="im|im Monat|vom",
    since="seit",
    until="bis|bis zum|ab",
    by="bis spätestens|bis Ende|vor",
    parts=(
        rf"(?:(?:seit|bis|ab) )?(?:Anfang|zu Beginn) {_OF}",
        rf"(?:(?:seit|bis|ab) )?Mitte {_OF}",
        rf"(?:(?:seit|bis|ab|gegen) )?Ende {_OF}",
    ),
    the=r"(?:(?:im|am|in den|in der|in|an|seit|den|der|dem|die|das|bis|vom|vor) )",
    last=r"vergangene[snmr]?|letzte[snmr]?|vorige[snmr]?",
    next=r"nächste[snmr]?|kommende[snmr]?",
    this=r"diese[snmr]?",
    of_years=(
        (-1, "(?:des )?(?:vergangenen|letzten|vorigen) Jahres"),
        (0, "dieses Jahres|des Jahres|des laufenden Jahres"),
        (1, "(?:des )?(?:nächsten|kommenden) Jahres"),
        (None, "(?:desselben|des gleichen|jenes) Jahres"),
    ),
    units={
        **dict.fromkeys(("Tag", "Tage", "Tagen"), "day"),
        **dict.fromkeys(("Woche", "Wochen"), "week"),
        **dict.fromkeys(("Monat", "Monate", "Monaten", "Monats"), "month"),
        **dict.fromkeys(("Jahr", "Jahre", "Jahren", "Jahres"), "year"),
    },
    weekend="Wochenende",
    days={
        "vorgestern": -2,
        "gestern": -1,
        "heute": 0,
        "übermorgen": 2,
        "morgen": 1,
    },
    day_parts=r"(?: (?:Morgen|morgen|früh|Vormittag|Mittag|Nachmittag|Abend|Nacht)|"
    r"(?:morgen|vormittag|mittag|nachmittag|abend|nacht))",
    seasons={"Frühling": 0, "Frühjahr": 0, "Sommer": 1, "Herbst": 2, "Winter": 3},
    season_in="im |seit dem |bis zum |zum |vom |den |der |des |dem ",
    season_alone="im |seit dem |bis zum |zum ",
    amounts="rund|etwa|fast|über|mindestens|knapp|mit|auf|nummer|modell",
    quarter="Quartal|Quartals",
    half="Halbjahr|Halbjahres|Jahreshälfte|Hälfte",
    ordinals=(
        r"erste[nrs]?|1\.",
        r"zweite[nrs]?|2\.",
        r"dritte[nrs]?|3\.",
        r"vierte[nrs]?|letzte[nrs]?|4\.",
    ),
    ago="vor {}",
    ahead="in {}",
    bold_ahead=False,
    open=r"(?:vom|von|zwischen|ab)(?: dem)? ",
    to=r"\.? (?:und dem|und|bis zum|bis) ",
    years_in=r"im Jahre?|im|seit|bis|ab|von|vor|nach|um|in|aus dem Jahre?|des Jahres|anno",
    joined="und|oder",
    decade=r"(?:in )?(?:die |den |der )?(?:(?P<decade>1[0-9]\d0|20\d0)er(?:n)?(?:[ -]?Jahren?)?|"
    r"(?P<bare>[2-9]0)er[ -]?Jahren?|(?P<word>{tens})(?:[ -]?jahren?|n)?)",
    tens=(
        *words("zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger"),
    ),
    century=r"(?:im |das |des )?(?P<ordinal>\d{1,2})\. Jahrhunderts?|"
    r"(?:im |das |des )?(?P<word>{words}) Jahrhunderts?",
    centuries=(
        (17, "siebzehnten"),
        (18, "achtzehnten"),
        (19, "neunzehnten"),
        (20, "zwanzigsten"),
        (21, "einundzwanzigsten"),
    ),
    before_christ=r"v\. ?Chr\.?|vor Christus|v\. ?u\. ?Z\.?",
    anno_domini=r"n\. ?Chr\.?|nach Christus",
    clock=r"(?:(?:um|gegen|ab|bis|seit|vor|nach) )?(?P<hour>[01]?\d|2[0-4])"
    r"(?:[:.](?P<minute>[0-5]\d))? Uhr(?: (?P<quarter>[0-5]\d)\b)?"
    r"(?: (?P<half>morgens|nachmittags|abends|nachts|früh))?|"
    r"um (?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)|"
    r"um (?P<midnight>Mitternacht)",
    clock_span=r"(?:von|zwischen) (?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))? (?:bis|und) "
    r"(?P<hour2>[01]?\d|2[0-4])(?:[:.](?P<minute2>[0-5]\d))? Uhr",
    afternoon="nachmittags|abends|Abend|Nachmittag",
    clock_of="(?: am| des|,)? ",
    past=r"hat|haben|hatten?|war|waren|wurden?|ist \w+ ge\w+|\w{3,}te|\w{3,}ten|kam|kamen|ging|"
    r"gingen|starb|fiel|stieg|schrieb|gab|begann|sprach|traf|fand|sah|blieb|gewann|verlor|erschien",
    future=r"(?-i:wird|werden|soll|sollen|beginnt|startet)",
    streets="straße|platz|seite|seiten|artikel|paragraf|nummer|nr|allee",
    habits=r"jede[nrm]?|alle",
    nouns=r"Menschen|Personen|Euro|Dollar|Mark|Soldaten|Meter|Kilometern?|km|Jahren?|Stimmen|"
    r"Einwohner|Tote|Mal|Prozent|Seiten|Tonnen|Punkten?|Tagen?|Stunden|Wörter|Kilo",
    plural="(?-i:[A-ZÄÖÜ])[a-zäöüß]{3,}$",
    numerals=r"[/.]",
    bare_years=True,
)
