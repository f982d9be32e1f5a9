"""How Spanish speaks of dates."""

from emeroteca.entities.dates.languages.language import Language, words

_OF = r"(?:de(?:l| la| los)? (?:mes de )?)?"
SPANISH = Language(
    code="es",
    article="el (?:día )?",
    of=" del? ",
    of_year=",? (?:del? )?",
    numeral="(?:º|°)?",
    day_words=(
        "primero",
        *words("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce"),
        *words("quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós"),
        *words("veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho"),
        "veintinueve",
        "treinta",
        "treinta y uno",
    ),
    counts=(
        "una?",
        *words("dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    ),
    some="algunos|algunas|unos|unas|pocos|pocas|varios|varias|muchos|muchas",
    month_in="en|de|a",
    since="desde",
    until="hasta|a partir de",
    by="antes de|para",
    parts=(
        rf"(?:(?:a|desde|hasta) )?(?:principios|comienzos|inicios) {_OF}",
        rf"(?:(?:a|desde|hasta) )?mediados {_OF}",
        rf"(?:(?:a|desde|hasta) )?(?:finales|fines) {_OF}",
    ),
    the=r"(?:(?:en |de |durante |desde |para |hasta )?(?:el |la |los |las )|del )",
    last=r"pasad[oa]s?|últim[oa]s?",
    next=r"próxim[oa]s?|que viene",
    this="este|esta",
    of_years=(
        (-1, r"del (?:año pasado|pasado año)"),
        (0, r"de este año|del (?:presente )?año"),
        (1, r"del (?:próximo año|año próximo|año que viene)"),
        (None, r"del mismo año|de (?:ese|aquel) año"),
    ),
    units={
        **dict.fromkeys(("día", "días"), "day"),
        **dict.fromkeys(("semana", "semanas"), "week"),
        **dict.fromkeys(("mes", "meses"), "month"),
        **dict.fromkeys(("año", "años"), "year"),
    },
    weekend="fin de semana",
    days={
        "anteayer": -2,
        "antes de ayer": -2,
        "ayer": -1,
        "anoche": -1,
        "hoy": 0,
        "esta mañana": 0,
        "esta tarde": 0,
        "esta noche": 0,
        "pasado mañana": 2,
        "mañana": 1,
    },
    day_parts=r" (?:por|en|a) la (?:mañana|tarde|noche)",
    seasons={"primavera": 0, "verano": 1, "otoño": 2, "invierno": 3},
    season_in="en el |en la |en |desde el |desde la |durante el |el |la |del |de la ",
    season_alone="en el |en la |en |desde el |desde la |durante el ",
    amounts="más|menos|cerca|alrededor|total|suma|casi",
    quarter="trimestre",
    half="semestre|mitad",
    ordinals=("primer|primera", "segundo|segunda", "tercer", "cuarto|último"),
    ago="hace {}",
    ahead="dentro de {}",
    open="(?:desde |entre |del |de )(?:el )?",
    to=" (?:y el|y|hasta el|hasta|al|a) ",
    years_in="en el|en el año|desde el año|del año|el año|en|desde|hasta|del|de|antes de|hacia|durante",
    joined="y|o|y en",
    decade=r"(?:(?:en )?los )?años (?:(?P<word>{tens})|(?P<decade>1[0-9]\d0|20\d0))|"
    r"(?:en )?los (?:años ['’]?|['’])(?P<bare>[2-9]0)|"
    r"(?:la )?década de (?:los )?(?:(?P<word2>{tens})|(?P<decade2>1[0-9]\d0|20\d0))",
    tens=(*words("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),),
    century=r"(?:el )?siglo (?-i:(?P<roman>[XVI]+))",
    before_christ=r"a\. ?(?:de )?C\.?|antes de Cristo",
    anno_domini=r"d\. ?(?:de )?C\.?|después de Cristo",
    clock=r"(?:a|hasta|desde|sobre|hacia) las? (?P<hour>[01]?\d|2[0-4])"
    r"(?:[:.](?P<minute>[0-5]\d)(?!\d| ?[€%])(?: ?(?:horas|h))?|(?: horas| h\b)|(?P<thirty> y media)|"
    r"(?= (?:de|por) la (?:mañana|tarde|noche|madrugada)|[,;:!?)»”\"]|\.(?!\d)|$|\n| [a-zñáéíóú]{1,3}\b))"
    r"(?: (?:de|por) la (?P<half>mañana|tarde|noche|madrugada))?|al? (?P<noon>mediodía)|"
    r"a (?:la )?(?P<midnight>medianoche)",
    clock_span=r"(?:de|desde las) (?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))? (?:a|hasta las) "
    r"(?P<hour2>[01]?\d|2[0-4])(?:[:.](?P<minute2>[0-5]\d))? (?:horas|h)\b",
    afternoon="tarde|noche|anoche",
    clock_of="(?: del?|,)? (?:el )?",
    past=r"ha|han|había|habían|he|hemos|fue|fueron|era|eran|hizo|dijo|tuvo|estuvo|"
    r"\w{2,}(?:ó|aron|ieron|aba|aban|ían)|murió|vino|puso|quiso",
    future=r"(?!irán\b|teherán\b)\w+rán?|va a|van a|empieza|comienza|arranca",
    streets="calle|plaza|avenida|paseo|página|páginas|artículo|puente|número|carrer",
    not_days="la|esta|una|cada|media|misma|aquella",
    habits="los|cada|domingo de|miércoles de",
    nouns=r"personas|euros|dólares|pesos|pesetas|soldados|metros|kilómetros|km|años|votos|"
    r"habitantes|muertos|heridos|millones|veces|toneladas|puntos|días|horas",
    plural="[a-zñáéíóú]{3,}s$",
)
