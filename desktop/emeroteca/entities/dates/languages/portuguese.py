"""How Portuguese speaks of dates."""

from emeroteca.entities.dates.languages.language import Language, words

_OF = r"(?:(?:de |do |da |dos |das )(?:mês de )?)?"
PORTUGUESE = Language(
    code="pt",
    article="(?:o |em |no )?dia ",
    of=" de ",
    of_year=" (?:de )?",
    numeral="(?:º|°)?",
    day_words=(
        "primeiro",
        *words("dois três quatro cinco seis sete oito nove dez"),
    ),
    counts=(
        "uma?",
        "dois|duas",
        *words("três quatro cinco seis sete oito nove dez onze doze"),
    ),
    some="alguns|algumas|poucos|poucas|vários|várias",
    month_in="em|de",
    since="desde",
    until="até",
    by="até ao fim de|antes de",
    parts=(
        rf"(?:(?:no|desde o) )?(?:início|começo) {_OF}|(?:em )?princípios {_OF}",
        rf"(?:em )?meados {_OF}",
        rf"(?:(?:no|até o|até ao) )?(?:fim|final|finais) {_OF}",
    ),
    the=r"(?:na |no |nas |nos |da |do |a |o |as |os |desde o |desde a )",
    last=r"passad[oa]s?|últim[oa]s?",
    next=r"próxim[oa]s?|que vem",
    this="neste|nesta|este|esta|deste|desta",
    of_years=(
        (-1, "do ano passado"),
        (0, "deste ano|do ano"),
        (1, "do (?:próximo ano|ano que vem)"),
        (None, "do mesmo ano|daquele ano"),
    ),
    units={
        **dict.fromkeys(("dia", "dias"), "day"),
        **dict.fromkeys(("semana", "semanas"), "week"),
        **dict.fromkeys(("mês", "meses"), "month"),
        **dict.fromkeys(("ano", "anos"), "year"),
    },
    weekend="fim de semana|final de semana",
    days={
        "anteontem": -2,
        "ontem": -1,
        "hoje": 0,
        "esta manhã": 0,
        "esta tarde": 0,
        "esta noite": 0,
        "depois de amanhã": 2,
        "amanhã": 1,
    },
    day_parts=r" (?:de|à) (?:manhã|tarde|noite)",
    seasons={"primavera": 0, "verão": 1, "outono": 2, "inverno": 3},
    season_in="na |no |desde o |desde a |o |a |do |da ",
    season_alone="na |no |desde o |desde a ",
    amounts="mais|menos|cerca|total|soma|quase",
    quarter="trimestre",
    half="semestre|metade",
    ordinals=("primeir[oa]", "segund[oa]", "terceiro", "quarto|último"),
    ago="há {}",
    ahead="daqui a {}",
    open="(?:de |do |desde |entre )(?:o )?(?:dia )?",
    to=" (?:e o|e|até o|até|ao|a) ",
    years_in="no ano de|do ano de|em|desde|até|de|antes de|por volta de",
    joined="e|ou",
    decade=r"(?:(?:dos |nos |os )?anos (?:(?P<word>{tens})|(?P<decade>1[0-9]\d0|20\d0)|(?P<bare>[2-9]0))|"
    r"(?:na |a )?década de (?:(?P<word2>{tens})|(?P<decade2>1[0-9]\d0|20\d0)))",
    tens=(*words("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),),
    century=r"(?:o |no |do )?século (?-i:(?P<roman>[XVI]+))",
    before_christ=r"a\. ?C\.?|antes de Cristo",
    anno_domini=r"d\. ?C\.?|depois de Cristo",
    clock=r"(?:às|até as|até às|por volta das|pelas) (?P<hour>[01]?\d|2[0-4])"
    r"(?:(?:h|:)(?P<minute>[0-5]\d)| ?h\b| horas)"
    r"(?: (?:da) (?P<half>manhã|tarde|noite))?|ao (?P<noon>meio-dia)|à (?P<midnight>meia-noite)",
    clock_span=r"das (?P<hour>[01]?\d|2[0-4])(?:h(?P<minute>[0-5]\d)?)? às "
    r"(?P<hour2>[01]?\d|2[0-4]) ?(?:h(?P<minute2>[0-5]\d)?|horas)",
    afternoon="tarde|noite",
    clock_of="(?: de| do|,)? (?:dia )?",
    past=r"foi|foram|era|eram|tinha|tinham|teve|disse|fez|\w{2,}(?:ou|aram|eram|iram|eu|iu)|morreu",
    future=r"\w{2,}r(?:á|ão)|vai|vão",
    streets="rua|praça|avenida|página|páginas|artigo|ponte|número",
    habits="às|aos|cada|todos|todas",
    nouns=r"pessoas|euros|dólares|reais|escudos|soldados|metros|quilómetros|quilômetros|km|anos|"
    r"votos|habitantes|mortos|feridos|vezes|toneladas|pontos|dias|horas",
    plural="[a-zãõáéíóúâêôç]{3,}s$",
    numerals="[/-]",
)
