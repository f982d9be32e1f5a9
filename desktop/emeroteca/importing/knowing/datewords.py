"""Reads the dates that stand in prose, as people of many languages write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from emeroteca.importing.knowing import dates

_NAMES = {
    1: "january jan januar jänner januari janvier janv gennaio enero ene janeiro tammikuuta "
    "stycznia styczeń ledna leden ocak января січня ianuarie január",
    2: "february feb februar feber februari février fevrier févr febbraio febrero febr fevereiro "
    "helmikuuta lutego luty února únor şubat февраля лютого februarie február",
    3: "march mar märz mrz maart mars marzo março marco maaliskuuta marca marzec března mart марта "
    "березня martie március",
    4: "april apr avril avr aprile abril abr huhtikuuta kwietnia dubna nisan апреля квітня aprilie "
    "április",
    5: "may mai mei maj maggio mag mayo maio toukokuuta maja května mayıs мая травня május",
    6: "june jun juni juin giugno giu junio junho kesäkuuta czerwca června haziran июня червня "
    "iunie június",
    7: "july jul juli juillet juil luglio lug julio julho heinäkuuta lipca července temmuz июля "
    "липня iulie július",
    8: "august aug août aout agosto ago augustus augusti elokuuta sierpnia srpna ağustos "
    "августа серпня augusztus",
    9: "september sep sept septembre settembre set septiembre setiembre setembro syyskuuta "
    "września září eylül сентября вересня septembrie szeptember",
    10: "october oct oktober okt octobre ottobre ott octubre outubro out lokakuuta października "
    "října ekim октября жовтня octombrie október",
    11: "november nov novembre noviembre novembro marraskuuta listopada listopadu kasım ноября "
    "листопада noiembrie",
    12: "december dec dezember dez décembre decembre déc dicembre dic diciembre dezembro "
    "joulukuuta grudnia prosince aralık декабря грудня decembrie desember des",
}
_MONTHS = {name: number for number, names in _NAMES.items() for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?<![\w.])(?P<d1>\d{{1,2}})(?:\.|º|°|er|st|nd|rd|th)?,?\s+(?:de\s+|of\s+)?"
    rf"(?P<m1>{_MONTH})\.?,?\s+(?:de\s+|del\s+)?(?P<y1>\d{{4}})(?!\w)|"
    rf"(?<!\w)(?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})(?!\w)|"
    r"(?P<y3>\d{4})\s*[年년]\s*(?P<m3>\d{1,2})\s*[月월]\s*(?P<d3>\d{1,2})\s*[日일]|"
    r"(?<![\w./-])(?P<y4>\d{4})(?P<s4>[-./])\s?(?P<m4>\d{1,2})(?P=s4)\s?(?P<d4>\d{1,2})"
    r"(?![\d/-]|\.\d)|"
    r"(?<![\w./-])(?P<a5>\d{1,2})(?P<s5>[-./])(?P<b5>\d{1,2})(?P=s5)(?P<y5>\d{4})(?![\d/-]|\.\d)",
    re.IGNORECASE,
)
_ZONES = {
    "utc": "+00:00", "gmt": "+00:00", "z": "+00:00", "cet": "+01:00", "cest": "+02:00",
    "mez": "+01:00", "mesz": "+02:00", "bst": "+01:00", "est": "-05:00", "edt": "-04:00",
    "pst": "-08:00", "pdt": "-07:00", "jst": "+09:00", "kst": "+09:00", "msk": "+03:00",
}  # fmt: skip
_ZONE = rf"(?:\s*\(?(?P<zone>[+-]\d{{2}}:?\d{{2}}|(?:{'|'.join(_ZONES)})\b))?"
_TIME_AFTER = re.compile(
    r"(?:[\s,.|·•–—T-]|at|alle|ore|um|às|a las|à|kl|klo|ob|saat|godz|в|о|u){0,6}\s*"
    r"(?P<h>[01]?\d|2[0-3])\s?(?P<mark>[:.hH時시点])\s?(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d))?"
    rf"(?![\d/])\s*(?P<half>[ap]\.?m\b\.?)?{_ZONE}",
    re.IGNORECASE,
)
_TIME_BEFORE = re.compile(
    r"(?<!\d)(?P<h>[01]?\d|2[0-3])(?P<mark>:)(?P<m>[0-5]\d)(?P<s>)\s*(?P<half>[ap]\.?m\b\.?)?"
    rf"{_ZONE}(?:[\s,|·•–—-]|uhr|on|of|del|di|\w+day){{1,6}}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it stands in a text, and what stands before it since the date before."""

    value: str
    lead: str
    start: int
    end: int


def written(text: str, month_first: bool | None = False) -> Iterator[Written]:
    """The full dates in a text; those that only have a weekday or no year are none.

    `month_first` says how 06/07/2024 is read; None where that is not known, and then such a date
    counts only if its numbers leave no doubt.
    """
    last = 0
    for match in _DATE.finditer(text):
        day = _day(match, month_first)
        if not day:
            continue
        lead = text[last : match.start()]
        clock = _TIME_AFTER.match(text, match.end()) or _TIME_BEFORE.search(lead)
        value = dates.iso(f"{day}{_time(clock)}") if clock else day
        last = clock.end() if clock and clock.re is _TIME_AFTER else match.end()
        yield Written(value or day, lead, match.start(), last)


def _day(match: re.Match[str], month_first: bool | None) -> str:
    found = match.groupdict()
    for at in "123":
        if found[f"y{at}"]:
            month = found[f"m{at}"]
            number = _MONTHS.get(month.lower()) or int(month)
            return _checked(found[f"y{at}"], number, found[f"d{at}"])
    if found["y4"]:
        return _checked(found["y4"], int(found["m4"]), found["d4"])
    one, other = int(found["a5"]), int(found["b5"])
    # Only a slash is ever put between month and day in that order.
    if found["s5"] != "/" or one > 12 or one == other:
        return _checked(found["y5"], other, str(one))
    if other > 12:
        return _checked(found["y5"], one, str(other))
    if month_first is None:
        return ""
    return _checked(found["y5"], one, str(other)) if month_first else _checked(
        found["y5"], other, str(one)
    )  # fmt: skip


def _checked(year: str, month: int, day: str) -> str:
    return dates.iso(f"{year}-{month:02}-{int(day):02}")


def _time(match: re.Match[str]) -> str:
    hour = int(match["h"])
    half = (match["half"] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        return ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    zone = match["zone"] or ""
    return f"T{hour:02}:{match['m']}:{match['s'] or '00'}{_ZONES.get(zone.lower(), zone)}"
