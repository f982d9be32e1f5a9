"""What a language has to say of dates, beside the names that the CLDR gives."""

from dataclasses import dataclass


def words(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return tuple(text.split())


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """Pieces of regular expressions, whose words stand unbroken: dates are looked for by them."""

    code: str
    article: str
    """Before a day, taken into the date."""
    of: str
    """Between a day and its month."""
    of_year: str
    """Between a month and its year."""
    numeral: str = ""
    lower_months: bool = True
    month_first: bool = False
    day_words: tuple[str, ...] = ()
    """The days of a month in words, from the first."""
    counts: tuple[str, ...]
    """Numbers in words, from one."""
    some: str
    """What stands for a number that nobody told."""
    month_in: str
    since: str
    until: str
    by: str
    parts: tuple[str, str, str]
    """The beginning, the middle and the end of a period, up to its name."""
    the: str
    """What may stand before "last" and "next", with the space after it."""
    last: str
    next: str
    this: str
    of_years: tuple[tuple[int | None, str], ...]
    """How a year is told from that of publication; None where the story has told it before."""
    units: dict[str, str]
    weekend: str
    days: dict[str, int]
    day_parts: str
    """What narrows a day to a part of it, with the space before it."""
    seasons: dict[str, int]
    season_in: str
    season_alone: str
    """What makes a date of a season that has no year."""
    amounts: str
    """The word before "of 2000" that makes it an amount."""
    quarter: str
    half: str
    ordinals: tuple[str, str, str, str]
    ago: str
    ahead: str
    bold_ahead: bool = True
    """Whether `ahead` always speaks of what is to come."""
    open: str
    to: str
    years_in: str
    joined: str
    decade: str
    tens: tuple[str, ...]
    """The words of decades, from the twenties."""
    century: str
    centuries: tuple[tuple[int, str], ...] = ()
    before_christ: str
    anno_domini: str
    clock: str
    clock_span: str
    afternoon: str
    clock_of: str
    """Between a time and its day."""
    past: str
    future: str
    streets: str
    """The word before a day that makes it a street, a ship, a feast."""
    not_days: str = "(?!)"
    """The word before that makes a day's word another."""
    habits: str
    """The word before a weekday that makes it every such day."""
    nouns: str
    """The word after a number that makes it no year."""
    plural: str
    """What a word after a round number looks like that makes it no year."""
    numerals: str = "/"
    """What parts the numbers of a date."""
    bare_years: bool = False
    """Whether a year stands without a preposition."""
