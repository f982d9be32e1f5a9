"""Which names of a text are the same organisation's: equal ones, and an acronym with its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from emeroteca.entities.keys import is_acronym_of, organisation_key
from emeroteca.model.text import Span

_BETWEEN = re.compile(r"\s*[(\[,–—-]\s*(?:the |la |il |l['’]|le |die |der )?[\"“«']?$")


def grouped(text: str, names: Sequence[str], spans: Sequence[Span]) -> dict[int, str]:
    """The key of each name; an acronym that the text expands has the key of its expansion."""
    keys = [organisation_key(name) for name in names]
    expanded = _expanded(text, names, spans, keys)
    return {number: expanded.get(key, key) for number, key in enumerate(keys)}


def _expanded(
    text: str, names: Sequence[str], spans: Sequence[Span], keys: Sequence[str]
) -> dict[str, str]:
    """The expansions of acronyms, by their keys; only where text or letters leave no doubt."""
    found: dict[str, str] = {}
    for number in range(1, len(names)):
        before, after = names[number - 1], names[number]
        between = text[spans[number - 1].end : spans[number].start]
        if not _BETWEEN.fullmatch(between) or ("(" not in between and "[" not in between):
            continue
        if _short(after) and not _short(before) and _initials(after, before):
            found.setdefault(keys[number], keys[number - 1])
        elif _short(before) and not _short(after) and _initials(before, after):
            found.setdefault(keys[number - 1], keys[number])
    key_of = dict(zip(names, keys, strict=True))
    long_names = [name for name in key_of if not _short(name)]
    for name in filter(_short, key_of):
        if key_of[name] not in found:
            long = {key_of[other] for other in long_names if _may_spell(name, other)}
            if len(long) == 1:
                found[key_of[name]] = long.pop()
    return found


def _may_spell(short: str, long: str) -> bool:
    first = short[:1].casefold()
    return f" {first}" in f" {long.casefold()}" and is_acronym_of(short, long)


def _short(name: str) -> bool:
    bare = name.replace(".", "")
    return 1 < len(bare) <= 8 and " " not in bare and (bare.isupper() or bare[:2].istitle())


def _initials(short: str, long: str) -> bool:
    """Whether an acronym beside a name may be its own: it begins like one of its words."""
    letters = [word[0].casefold() for word in re.findall(r"\w+", long)]
    return is_acronym_of(short, long) or short[0].casefold() in letters
