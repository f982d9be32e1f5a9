"""The rules by which a language writes its dates, the first that fits being taken."""

from collections.abc import Iterable

from emeroteca.entities.dates.languages import Language

_FOUR = r"(?:1[0-9]|20)\d\d"
_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])"


def rules(
    language: Language, wide: Iterable[str], months: Iterable[str], weekdays: Iterable[str]
) -> dict[str, str]:
    """Each rule's name and expression, in their order."""
    pieces = _Pieces(language, wide, months, weekdays)
    return {
        **_numerals(language, pieces),
        **_spans_of_days(language, pieces),
        **_days(language, pieces),
        **_months(language, pieces),
        **_quarters_and_seasons(language, pieces),
        **_reckoned(language, pieces),
        **_weekdays(language, pieces),
        **_long(language, pieces),
        **_clock(language),
        **_years(language, pieces),
    }


def any_of(names: Iterable[str]) -> str:
    """An expression for any of some words, the longest first."""
    ordered = sorted(names, key=len, reverse=True)
    return "(?:" + "|".join(name.replace("'", "['’]") for name in ordered) + ")"


class _Pieces:
    """Parts that several rules share."""

    def __init__(
        self,
        language: Language,
        wide: Iterable[str],
        months: Iterable[str],
        weekdays: Iterable[str],
    ) -> None:
        lower = language.lower_months
        cased = "" if lower else "-i"
        named = any_of(name.lower() for name in wide) if lower else any_of(wide)
        self.number = rf"{_FOUR}(?![\d%€$]|[.,:/]\d|[-–]\d| ?[€$£%])"
        self.year = rf"{self.number}(?! (?:{language.nouns})\b)"
        self.strict = f"(?-i:{named})"
        self.short = rf"(?{cased}:{named}|{any_of(months)}\.?)"
        # A match is won by 2 set; only a year makes the abbreviation a month.
        self.month = f"(?:{named})" if lower else self.short
        self.weekday = f"(?{cased}:{any_of(weekdays)})"
        told = "|".join(f"(?:{words})" for _, words in language.of_years)
        self.told = told
        self.relyear = f"(?P<relyear>{told})"
        self.dated = f"(?:{language.of_year}(?P<year>{self.year})|,? {self.relyear})"
        self.part = (
            "(?:" + "|".join(f"(?P<p{n}>{words})" for n, words in enumerate(language.parts)) + ")"
        )
        self.either = f"(?:{language.last}|{language.next})"
        self.week = f"(?:{self.weekday},? )?"
        self.count = (
            rf"(?:(?P<count>\d{{1,3}}|{any_of(language.counts)})|(?P<some>{language.some}))"
        )
        self.unit = f"(?P<unit>{any_of(language.units)})"
        self.ordinal = (
            "(?:"
            + "|".join(f"(?P<n{n}>{words})" for n, words in enumerate(language.ordinals))
            + ")"
        )


def _numerals(language: Language, p: _Pieces) -> dict[str, str]:
    mark = language.numerals
    found = {
        "iso": r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:[T ](?P<clock>\d\d:\d\d))?(?!-)",
        "numeric": rf"(?P<one>\d{{1,2}}){mark}"
        rf"(?P<two>\d{{1,2}}){mark}(?P<year>(?:19|20)\d\d)(?![./-]?\d)",
        "shortnumeric": r"(?P<one>\d\d)/(?P<two>\d\d)/(?P<short>\d\d)(?![/\d])",
    }
    if language.code == "de":
        found["dotted"] = (
            rf"(?:am|vom|zum|bis|seit|ab) (?:{p.weekday},? (?:de[nm] )?)?"
            r"(?P<one>\d{1,2})\.(?P<two>\d{1,2})\.(?!\d)"
        )
    return found


def _spans_of_days(language: Language, p: _Pieces) -> dict[str, str]:
    numeral, of = language.numeral, language.of
    first = f"{p.week}(?P<day1>{_NUMBER}){numeral}"
    last = f"{p.week}(?P<day>{_NUMBER}){numeral}"
    dash = " ?[-–] ?"
    until = f"(?P<month>{p.month})(?:{p.dated})?"
    begin = f"(?P<month1>{p.month})(?:{language.of_year}(?P<year1>{p.year}))?"
    day = f"(?:{language.article})?{_NUMBER}{numeral}"
    days = rf"(?P<days>{day}(?:, {day})*,? (?:{language.joined}) {day})"
    found = {
        "datespan": f"{language.open}{first}{of}{begin}{language.to}{last}{of}{until}",
        "datedash": f"{first}{of}{begin}{dash}{last}{of}{until}",
        "dayspan": f"{language.open}{first}{language.to}{last}{of}{until}",
        "daydash": f"(?:{language.article})?{first}(?:{dash}|/){last}{of}{until}",
        "daylist": f"{days}{of}{until}",
    }
    if language.month_first:
        opened = f"(?:{language.open})?"
        to = f"(?: (?:to|through|until) |{dash})"
        year = rf"(?:,? (?P<year>{p.year})|,? {p.relyear})?"
        begin = f"{p.week}(?P<month1>{p.month}) {first}(?:, (?P<year1>{p.year}))?"
        found |= {
            "usdatespan": f"{language.open}{begin}{language.to}(?P<month>{p.month}) {last}{year}",
            "usdatedash": f"{begin}{dash}(?P<month>{p.month}) {last}{year}",
            "usdayspan": f"{language.open}(?P<month>{p.month}) {first}{language.to}"
            rf"{last}(?![:,.]?\d){year}",
            "usdaydash": rf"{opened}(?P<month>{p.month}) {first}{to}{last}(?![:,.]?\d){year}",
            "usdaylist": rf"(?P<month>{p.month}) {days}(?![:,.]?\d){year}",
        }
    return found


def _days(language: Language, p: _Pieces) -> dict[str, str]:
    numeral = language.numeral
    head = (
        rf"(?:(?:{language.the})?(?P<before>{p.either}) |{p.week}(?:{language.article})?{p.week})"
    )
    tail = f"(?: (?P<after>{p.either}))?" if language.lower_months else ""
    words = any_of(language.day_words)
    of = " of " if language.month_first else language.of
    found = {
        "daymonth": f"{head}(?P<day>{_NUMBER}){numeral}{language.of}(?P<month>{p.month})"
        f"(?:{p.dated}|{tail})",
        "dayword": f"{head}(?P<dayword>{words}){of}(?P<month>{p.month})(?:{p.dated}|{tail})",
        "dayshort": f"{p.week}(?:{language.article})?(?P<day>{_NUMBER}){numeral}(?:{language.of}| )"
        f"(?P<month>{p.short}),? (?P<year>{p.year})",
    }
    if language.month_first:
        found["monthday"] = (
            rf"{p.week}(?:the )?(?P<month>{p.month}) (?:the )?(?P<day>{_NUMBER}){numeral}"
            rf"(?![:,.]?\d|[%€$]| (?:{language.nouns})\b)"
            rf"(?:,? (?P<year>{p.year})|,? {p.relyear})?"
        )
    return found


def _months(language: Language, p: _Pieces) -> dict[str, str]:
    begin = f"(?P<month1>{p.strict})(?:{language.of_year}(?P<year1>{p.year}))?"
    the = f"(?:{language.the}|(?:{language.month_in}) )?"
    before = "|".join((language.month_in, language.since, language.until, language.by))
    found = {
        "monthspan": f"{language.open}{begin}{language.to}(?P<month>{p.strict})(?:{p.dated})?",
        "monthdash": f"{begin}[-–/](?P<month>{p.strict}){p.dated}",
        "monthyear": f"{p.part}?(?P<month>{p.short}){p.dated}",
        "relmonth": rf"{the}(?P<before>{p.either}|{language.this}) (?P<month>{p.strict})"
        r"(?! \d)",
    }
    if language.lower_months:
        found["monthrel"] = f"{the}(?P<month>{p.strict}) (?P<after>{p.either})"
    else:
        found["monthrel"] = f"(?P<month>{p.strict}),? {p.relyear}"
    found["inmonth"] = rf"(?:{p.part}|(?P<prep>{before})[ ’'])(?P<month>{p.strict})(?! \d{{1,2}}\b)"
    found["inmonth"] += rf"(?!,? (?:{p.told})|{language.of_year}\d{{4}}\b)"
    return found


def _quarters_and_seasons(language: Language, p: _Pieces) -> dict[str, str]:
    season = f"(?P<season>{any_of(language.seasons)})"
    the = f"(?:{language.the})?"
    crossing = rf"{language.of_year}(?P<year>{_FOUR})[-/–](?P<short>\d\d)(?!\d)"
    weekend = f"(?:{language.weekend})"
    return {
        "quarter": f"{the}{p.ordinal} (?:{language.quarter})(?:{p.dated})?",
        "shortquarter": rf"(?-i:(?P<q>[1-4])[QT]|[QT](?P<q2>[1-4]))"
        rf"(?:[ /-]| of | del? )(?P<year>{p.year})",
        "half": f"{the}{p.ordinal} (?:{language.half}){p.dated}",
        "crossing": f"(?:{language.season_in})?{season}{crossing}",
        "season": f"(?:{language.season_in})?{season}{p.dated}",
        "relseason": f"{the}(?P<before>{p.either}|{language.this}) ?{season}"
        f"|(?:{language.season_in}|{language.the}){_again(season)} (?P<after>{p.either})",
        "inseason": rf"(?:{language.season_alone}){season}(?! (?:of|di|de|del|von|della)\b)",
        "relweekend": f"{the}(?P<before>{p.either}|{language.this}) {weekend}"
        f"|(?:{language.the}){weekend} (?P<after>{p.either})",
        "weekend": f"(?:{language.the}){weekend}(?! (?:of|di|de|del|von)\\b)",
    }


def _again(piece: str) -> str:
    """A piece with another name, for a second place in one rule."""
    return piece.replace(">", "2>", 1)


def _reckoned(language: Language, p: _Pieces) -> dict[str, str]:
    # Of what follows it is the last week; that isn't reckoned from the publication.
    whole = (
        r"(?! (?:of|di|de|del|dello|della|dei|des|der|van|da|do|du|dopo|after|nach)\b)(?! dell['’])"
    )
    the = f"(?:{language.the})?"
    return {
        "countunit": f"{the}(?P<before>{p.either}) {p.count} {p.unit}{whole}"
        f"|(?:{language.the}){_renamed(p.count)} (?P<before2>{p.either}) {_again(p.unit)}{whole}",
        "relunit": f"(?P<the>{language.the})?(?P<before>{p.either}|{language.this}) ?"
        f"{p.unit}{whole}"
        f"|(?:{language.the}){_again(p.unit)} (?P<after>{p.either}){whole}",
        "ago": language.ago.replace("{}", f"{p.count} {p.unit}"),
        "ahead": language.ahead.replace("{}", f"{p.count} {p.unit}"),
        "today": rf"(?P<word>{any_of(language.days)})(?:{language.day_parts}\b)?",
    }


def _renamed(count: str) -> str:
    return count.replace("count>", "count2>").replace("some>", "some2>")


def _weekdays(language: Language, p: _Pieces) -> dict[str, str]:
    # Domingo and Domenica are people too; a sentence that begins with the day is the rarer case.
    alone = f"(?!(?-i:Doming|Domenica)){p.weekday}"
    part = rf"(?:{language.day_parts}\b)?"
    the = f"(?:{language.the})?"
    weeks = any_of(word for word, unit in language.units.items() if unit == "week")
    return {
        "weekspan": f"{language.open}(?P<weekday1>{p.weekday}){language.to}"
        f"(?P<weekday>{p.weekday})",
        "dayofweek": f"(?P<weekday>{p.weekday}),? (?:{language.the})?"
        f"(?P<before>{p.either}|{language.this}) (?:{weeks})",
        "relday": f"{the}(?P<before>{p.either}|{language.this}) (?P<weekday>{p.weekday}){part}"
        f"|(?P<named>{p.weekday}) (?P<after>{p.either})",
        "weekday": f"(?P<weekday>{alone}){part}",
    }


def _long(language: Language, p: _Pieces) -> dict[str, str]:
    decade = language.decade.replace("{tens}", any_of(language.tens))
    words = any_of(words for _, words in language.centuries) if language.centuries else "(?!)"
    century = language.century.replace("{words}", words)
    prefix = f"(?:(?:{language.years_in}) )?"
    before, since = language.before_christ, language.anno_domini
    half = (
        f"(?:{language.the})?(?:(?P<h0>{language.ordinals[0]})|(?P<h1>{language.ordinals[1]})) "
        rf"(?:{language.half}) (?:\w{{2,3}} )?(?:the |l['’])?"
    )
    return {
        "century": rf"(?:{p.part}|{half})?(?:{century})(?: (?P<bc>{before}))?",
        "decade": rf"(?:{p.part}|{half})?(?:{decade})",
        "bc": rf"{prefix}\d{{1,4}} (?P<bc>{before})",
        "ad": rf"{prefix}(?:(?P<year>\d{{1,4}}) (?:{since})|(?:{since}) (?P<year1>\d{{1,4}}))",
        "yeartoday": f"{language.open}(?P<first>{_FOUR}){language.to}"
        f"{any_of(word for word, days in language.days.items() if days == 0)}",
        "yearspan": f"{language.open}(?P<first>{_FOUR}){language.to}(?P<year>{p.number})",
        "yeardash": f"(?P<first>{_FOUR})(?:[-–]| – )(?P<year>{p.year})",
        "crossyear": rf"(?P<first>{_FOUR})[-/–](?P<short>(?:19|20)?\d\d)(?!\d|[-–/.:]\d)",
        "partyear": rf"{p.part}(?:(?P<year>{p.year})|{p.relyear}(?! \d))",
    }


def _clock(language: Language) -> dict[str, str]:
    return {"clockspan": language.clock_span, "clock": language.clock}


def _years(language: Language, p: _Pieces) -> dict[str, str]:
    year = p.year
    found = {
        "listed": rf"(?:{language.years_in}) "
        rf"(?P<years>{year}(?:(?:, | (?:{language.joined}) ){year})*)",
        "bracketed": rf"(?<=\()(?P<years>{year})(?=\))",
    }
    if language.month_first:
        found["attribute"] = r"(?:the|an?) (?P<years>(?:19|20)\d\d)(?= [a-zA-Z])"
    if language.bare_years:
        found["bare"] = r"(?P<years>(?:19|20)\d\d)(?![\d%€$]|[.,:/]\d|[-–]\d)(?= [a-zäöü]|[,.);])"
    return found
