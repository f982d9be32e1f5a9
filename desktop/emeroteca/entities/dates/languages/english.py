"""How English speaks of dates, in Britain and in America."""

from emeroteca.entities.dates.languages.language import Language, words

_OF = r"(?:of |in )?(?:the )?(?:month of )?"
_MINUTES = r"(?P<hour>1[0-2]|0?\d)"
ENGLISH = Language(
    code="en",
    article=r"(?:the )",
    of="(?: of | )",
    of_year=",? (?:of )?",
    numeral="(?:st|nd|rd|th)?",
    lower_months=False,
    month_first=True,
    day_words=(
        *words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh"),
        *words("twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"),
        *words("nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth"),
        *words("twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth"),
        *words("thirtieth thirty-first"),
    ),
    counts=(
        "one|an?",
        *words("two three four five six seven eight nine ten eleven twelve"),
    ),
    some="a few|a couple of|several|some|many",
    month_in="in|during|through|of|for",
    since="since",
    until="until|till",
    by="by",
    parts=(
        rf"(?:(?:in |since |by |from )?(?:the )?early[ -]|(?:(?:in|at|by|since|from) )?"
        rf"the (?:beginning|start) ){_OF}",
        rf"(?:(?:in |since |by |from )?(?:the )?(?:mid|middle)[ -]){_OF}",
        rf"(?:(?:in |since |by |from |until )?(?:the )?late[ -]|(?:(?:in|at|by|since|from|until|before) )?"
        rf"the (?:end|close) ){_OF}",
    ),
    the=r"(?:in |over |for |during |within |at )?(?:the )",
    last="last|past|previous",
    next="next|coming|upcoming",
    this="this",
    of_years=(
        (-1, r"(?:of )?last year"),
        (0, r"(?:of )?(?:this|the|the current) year"),
        (1, r"(?:of )?next year"),
        (None, r"(?:of )?(?:that|the same) year"),
    ),
    units={
        **dict.fromkeys(("day", "days"), "day"),
        **dict.fromkeys(("week", "weeks"), "week"),
        **dict.fromkeys(("month", "months"), "month"),
        **dict.fromkeys(("year", "years"), "year"),
    },
    weekend="weekend|week-end",
    days={
        "the day before yesterday": -2,
        "yesterday": -1,
        "last night": -1,
        "today": 0,
        "tonight": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "the day after tomorrow": 2,
        "tomorrow": 1,
    },
    day_parts=r" (?:morning|afternoon|evening|night)",
    seasons={"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3},
    season_in="in the |in |since the |since |by the |by |over the |during the |the ",
    season_alone="in the |in |since the |by the |over the |during the |through the ",
    amounts="out|total|about|than|each|sum|nearly|almost|speed",
    quarter="quarter",
    half="half",
    ordinals=("first", "second", "third", "fourth|last|final"),
    ago="{} ago",
    ahead="in {}",
    bold_ahead=False,
    open="(?:from |between )(?:the )?",
    to=" (?:to|and|until|till|through) (?:the )?",
    years_in="in the year|the year|in|since|until|till|by|from|before|after|during|of|around",
    joined="and|or|and in|or in",
    decade=r"(?:in )?(?:the )?(?:(?P<decade>1[0-9]\d0|20\d0)['’]?s|['’](?P<short>[2-9]0)s)|"
    r"(?:in )?the (?:(?P<bare>[2-9]0)s|(?P<word>{tens}))",
    tens=(*words("twenties thirties forties fifties sixties seventies eighties nineties"),),
    century=r"(?:the )?(?:(?P<ordinal>\d{1,2})(?:st|nd|rd|th)|(?P<word>{words}))[ -]century",
    centuries=(
        (14, "fourteenth"),
        (15, "fifteenth"),
        (16, "sixteenth"),
        (17, "seventeenth"),
        (18, "eighteenth"),
        (19, "nineteenth"),
        (20, "twentieth"),
        (21, "twenty-first"),
    ),
    before_christ=r"(?-i:BCE?|B\.C\.(?:E\.)?)",
    anno_domini=r"(?-i:CE|AD|A\.D\.)",
    clock=r"(?:(?:at|by|from|until|around|about|before|after) )?"
    rf"{_MINUTES}(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap]\.m\.|[ap]\.?m\b)|"
    r"(?:at|by|until|around|before|after) (?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)|"
    r"at (?P<oclock>1[0-2]|\d) o['’]clock(?: in the (?P<half2>morning|afternoon|evening))?|"
    r"at (?P<noon>noon|midday)|at (?P<midnight>midnight)",
    clock_span=r"(?:from |between )?(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))? ?"
    r"(?P<half>[ap]\.m\.|[ap]m)? ?(?:to|and|until|-|–) ?"
    r"(?P<hour2>1[0-2]|0?\d)(?:[:.](?P<minute2>[0-5]\d))? ?(?P<half2>[ap]\.m\.|[ap]m)",
    afternoon=r"p\.?m|afternoon|evening|night|tonight",
    clock_of="(?: (?:GMT|UTC|BST|EST|EDT|ET|PST|PDT|CET|CEST|local time))?(?: on| of|,)? ",
    past=r"said|was|were|had|has|have|did|\w{2,}[^e\W]ed|told|met|came|went|took|made|held|won|"
    r"lost|left|began|fell|rose|spoke|died|saw|gave|got|found|wrote|became|led|sent|shot|struck",
    future=r"will|shall|going to|is to|are to|due|begins|starts|opens|won['’]t|\w+['’]ll|set to|plans?|expected",
    streets="page|pages|chapter|article|section|no|street|avenue",
    habits="every|each|good|black|ash|super|bloody|sheffield|cyber|mondays",
    nouns=r"people|euros?|dollars|pounds|miles|km|kilometres|kilometers|metres|meters|soldiers|"
    r"troops|votes|men|women|children|percent|per|feet|words|years|times|points|jobs|homes",
    plural="(?!(?:this|does|plus|across|unless|always|perhaps|towards|was|has|its)$)[a-z]{4,}s$",
)
