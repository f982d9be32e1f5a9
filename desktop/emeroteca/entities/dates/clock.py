"""Times of day: what a language's expression for them found, as hours and minutes."""

import re

from emeroteca.entities.dates.languages import Language


def times(language: Language, rule: str, parts: re.Match[str], day_words: str) -> tuple[str, str]:
    """The first and the last minute as HH:MM; `day_words` may tell that it is evening."""
    fields = {name: value for name, value in parts.groupdict().items() if value}
    if "noon" in fields:
        return "12:00", "12:00"
    if "midnight" in fields:
        return "00:00", "00:00"
    if rule == "clockspan":
        late = fields.get("half2", "")
        first = _time(language, fields["hour"], fields.get("minute"), fields.get("half", late), "")
        last = _time(language, fields["hour2"], fields.get("minute2"), late, "")
        if first > last:
            raise ValueError("the hours run backwards")
        return first, last
    if "hour24" in fields:
        at = _time(language, fields["hour24"], fields["minute24"], "", day_words)
        return at, at
    hour = fields.get("hour") or fields["oclock"]
    minute = fields.get("minute") or fields.get("minute24") or fields.get("quarter")
    minute = "30" if "thirty" in fields else minute
    half = fields.get("half") or fields.get("half2") or ""
    at = _time(language, hour, minute, half, day_words)
    return at, at


def _time(language: Language, hour: str, minute: str | None, half: str, day_words: str) -> str:
    number = int(hour)
    if number > 24 or (number == 24 and minute):
        raise ValueError("no such hour")
    if half:
        late = re.search(language.afternoon, half, re.IGNORECASE) is not None
        if number <= 12:
            number = number % 12 + 12 * late
    elif 0 < number < 12 and re.search(rf"\b(?:{language.afternoon})\b", day_words, re.IGNORECASE):
        number += 12
    return f"{number % 24:02d}:{minute or '00'}"
