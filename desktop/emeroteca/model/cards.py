"""Says what an address leads to, by the address alone: whose post, which video, and when."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum


class CardKind(StrEnum):
    """What a bare address in a text leads to."""

    POST = "post"
    VIDEO = "video"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Card:
    """What is known about an address without asking anybody.

    `service` is such as "X", `author` such as "@nasa", both "" where the address does not tell;
    `when` is the time in UTC that a post's number carries ("2024-06-19T07:30:06Z"), or "".
    """

    kind: CardKind
    label: str
    service: str = ""
    author: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class _Pattern:
    service: str
    kind: CardKind
    address: re.Pattern[str]
    seconds: Callable[[str], float] | None = None


_TWITTER_EPOCH_MS = 1_288_834_974_657
_FIRST_TIMED_TWEET = 29_700_859_247
_BLUESKY_DIGITS = "234567abcdefghijklmnopqrstuvwxyz"


def _twitter(number: str) -> float:
    if int(number) < _FIRST_TIMED_TWEET:
        raise ValueError("tweets were counted before they carried a time")
    return ((int(number) >> 22) + _TWITTER_EPOCH_MS) / 1000


def _mastodon(number: str) -> float:
    return (int(number) >> 16) / 1000


def _tiktok(number: str) -> float:
    return float(int(number) >> 32)


def _bluesky(key: str) -> float:
    value = 0
    for digit in key:
        value = value * 32 + _BLUESKY_DIGITS.index(digit)
    return (value >> 10) / 1_000_000


def _pattern(address: str) -> re.Pattern[str]:
    return re.compile(rf"https?://(?:www\.|m\.|mobile\.)?{address}(?:[/?#].*)?", re.IGNORECASE)


_PATTERNS = (
    _Pattern(
        "X",
        CardKind.POST,
        _pattern(r"(?:twitter|x)\.com/(?:i/web|(?P<who>\w{1,20}))/status(?:es)?/(?P<id>\d{1,20})"),
        _twitter,
    ),
    _Pattern(
        "Bluesky",
        CardKind.POST,
        _pattern(r"bsky\.app/profile/(?P<who>[\w.:-]+)/post/(?P<id>[2-7a-z]{13})"),
        _bluesky,
    ),
    _Pattern("Threads", CardKind.POST, _pattern(r"threads\.(?:net|com)/@(?P<who>[\w.]+)/post/\w+")),
    _Pattern(
        "TikTok",
        CardKind.VIDEO,
        _pattern(r"tiktok\.com/@(?P<who>[\w.]+)/video/(?P<id>\d{18,20})"),
        _tiktok,
    ),
    _Pattern(
        "Instagram",
        CardKind.POST,
        _pattern(r"instagram\.com/(?:(?P<who>[\w.]+)/)?(?:p|reel|tv)/[\w-]+"),
    ),
    _Pattern(
        "YouTube",
        CardKind.VIDEO,
        _pattern(
            r"(?:youtu\.be/[\w-]{11}|(?:youtube|youtube-nocookie)\.com/"
            r"(?:watch\?(?:\S*&)?v=|shorts/|embed/|live/)[\w-]{11}(?:&\S*)?)"
        ),
    ),
    _Pattern("Vimeo", CardKind.VIDEO, _pattern(r"(?:player\.)?vimeo\.com/(?:video/)?\d{5,12}")),
    _Pattern(
        "Mastodon",
        CardKind.POST,
        _pattern(r"[\w.-]+/(?:@|users/)(?P<who>[\w.@-]+)/(?:statuses/)?(?P<id>\d{17,19})"),
        _mastodon,
    ),
)
_EARLIEST, _LATEST = 2006, 2100


def card_of(address: str) -> Card:
    """What an address leads to; a plain link where it is none of the known services."""
    for pattern in _PATTERNS:
        match = pattern.address.fullmatch(address.strip())
        if match is not None:
            found = match.groupdict()
            author = f"@{found['who']}" if found.get("who") else ""
            label = f"{author} on {pattern.service}" if author else pattern.service
            when = _time(pattern.seconds, found.get("id") or "")
            return Card(pattern.kind, label, pattern.service, author, when)
    return Card(CardKind.LINK, _short(address))


def _time(seconds: Callable[[str], float] | None, number: str) -> str:
    """The time in a post's number; "" where it carries none that can be true."""
    if seconds is None or not number:
        return ""
    try:
        when = datetime.fromtimestamp(int(seconds(number)), UTC)
    except (ValueError, OverflowError, OSError):
        return ""
    if not _EARLIEST <= when.year < _LATEST:
        return ""
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def _short(address: str) -> str:
    return re.sub(r"^https?://(?:www\.)?|[/?#]+$", "", address.strip(), flags=re.IGNORECASE)
