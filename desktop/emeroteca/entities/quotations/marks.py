"""Pair the marks of quotation in one paragraph, whichever way round they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

FAMILIES = {
    **dict.fromkeys('"“”„‟', "double"),
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("‹›", "small guillemet"),
    **dict.fromkeys("'‘’‚", "single"),
    **dict.fromkeys("「」", "corner"),
    **dict.fromkeys("『』", "white corner"),
}
_SINGLE = re.compile(r"['‘’‚\n]")
OPENING = frozenset("“„‟«‹‘‚「『")
CLOSING = frozenset("”»›’」』")
DIRECTED = frozenset("「」『』")
# Words that begin or end with an apostrophe, which is then no mark.
ELIDED_WORDS = """
    n em til tis twas cause s t ere neath round bout
"""
ELIDED = frozenset(ELIDED_WORDS.split())
CLIPPED_WORDS = """
    po mo di fa va sta be rock mezz
"""
CLIPPED = frozenset(CLIPPED_WORDS.split())


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands between two marks; `closed` is false where the paragraph's end closes it."""

    start: int
    end: int
    mark: str
    closed: bool = True


def pairs(text: str, start: int, end: int) -> tuple[list[Pair], list[int]]:
    """The pairs of a paragraph and the places of closing marks that nothing opened."""
    found: list[Pair] = []
    orphans: list[int] = []
    stack: list[int] = []
    depth: dict[str, int] = {}
    for at in range(start, end):
        family = FAMILIES.get(text[at])
        if family is None:
            continue
        role = _role(text, at, start, end, depth.get(family, 0) > 0)
        if role == "close" and _measures(text, at, start, stack):
            continue
        if role == "open":
            stack.append(at)
            depth[family] = depth.get(family, 0) + 1
        elif role == "close" and depth.get(family, 0):
            # What was opened inside and never closed is taken for a slip.
            while True:
                opened = stack.pop()
                inner = FAMILIES[text[opened]]
                depth[inner] -= 1
                if inner == family:
                    break
            found.append(Pair(opened + 1, at, text[opened]))
        elif role == "close" and text[at] in "”»":
            orphans.append(at)
    unclosed = [at for at in stack if FAMILIES[text[at]] != "single"]
    if unclosed:
        found.append(Pair(unclosed[0] + 1, end, text[unclosed[0]], closed=False))
    return found, orphans


def _role(text: str, at: int, start: int, end: int, is_open: bool) -> str:
    mark = text[at]
    left = text[at - 1] if at > start else " "
    right = text[at + 1] if at + 1 < end else " "
    if mark in DIRECTED:
        return "open" if mark in OPENING else "close"
    if FAMILIES[mark] == "single":
        return _single(text, at, left, right, is_open)
    begins = not left.isalnum() and left not in ".,;:!?…)]%"
    ends = not right.isalnum() and right not in "([¿¡…$€£"
    if mark == '"' and left.isdigit() and not is_open:
        return "none"
    if begins and not ends:
        return "open"
    if ends and not begins:
        return "close"
    if mark in "«»‹›":
        return "open" if mark in OPENING else "close"
    if mark == "„":
        return "open"
    if begins and mark in OPENING and not right.isspace():
        return "open"
    return "close" if is_open else "open"


def _single(text: str, at: int, left: str, right: str, is_open: bool) -> str:
    if left.isalnum() and right.isalnum():
        return "none"
    if right.isalnum() and not left.isalnum():
        following = _word(text, at + 1, 1)
        if right.isdigit() or following in ELIDED:
            return "none"
        return "none" if is_open else "open"
    if not is_open or left.isspace():
        return "none"
    if left == "s" and right == " " and _closed_later(text, at):
        return "none"
    if right.isspace() and text[at + 2 : at + 3].islower() and _word(text, at - 1, -1) in CLIPPED:
        return "none"
    return "close"


def _closed_later(text: str, at: int) -> bool:
    """Whether a mark after a stop, before another that opens, shows that this is an owner's."""
    for found in islice(_SINGLE.finditer(text, at + 1, at + 400), 12):
        later = found.start()
        if text[later] == "\n":
            break
        before, after = text[later - 1], text[later + 1 : later + 2]
        if not before.isalnum() and after.isalnum():
            return False
        if before in ",.!?…" and not after.isalnum():
            return True
    return False


def _word(text: str, at: int, step: int) -> str:
    letters = ""
    while 0 <= at < len(text) and text[at].isalpha() and len(letters) < 8:
        letters = letters + text[at] if step > 0 else text[at] + letters
        at += step
    return letters.lower()


def _measures(text: str, at: int, start: int, stack: list[int]) -> bool:
    """Whether a straight mark after a digit is inches or minutes: what is open isn't straight."""
    if text[at] not in "\"'" or at == start or not text[at - 1].isdigit():
        return False
    return not any(text[opened] == text[at] for opened in stack[-3:])
