"""Says what a card leads to: its kind with an icon, and whose it is or the site."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from emeroteca.model.cards import card_of

_VIDEO_NAMES = (
    "youtube.com youtu.be vimeo.com dailymotion.com ted.com twitch.tv rumble.com odysee.com "
    "streamable.com loom.com arte.tv"
)
_VIDEO = frozenset(_VIDEO_NAMES.split())
_POST_NAMES = (
    "twitter.com x.com instagram.com tiktok.com facebook.com threads.net bsky.app reddit.com"
)
_POST = frozenset(_POST_NAMES.split())
_AUDIO_NAMES = (
    "soundcloud.com spotify.com podcasts.apple.com music.apple.com bandcamp.com mixcloud.com "
    "acast.com spreaker.com"
)
_AUDIO = frozenset(_AUDIO_NAMES.split())
_ENDINGS = {".mp4": "video", ".webm": "video", ".m3u8": "video", ".mp3": "audio", ".m4a": "audio"}


def described(address: str) -> tuple[str, str]:
    """The name of an icon, and a line such as "Video · youtube.com" or "Post · @ada · X"."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return "link", ""
    ending = next((k for end, k in _ENDINGS.items() if parts.path.lower().endswith(end)), "")
    if ending == "video" or _belongs(host, _VIDEO):
        icon, kind = "play", QCoreApplication.translate("Card", "Video")
    elif _belongs(host, _POST) or "/@" in parts.path:
        icon, kind = "quote", QCoreApplication.translate("Card", "Post")
    elif ending == "audio" or _belongs(host, _AUDIO):
        icon, kind = "play", QCoreApplication.translate("Card", "Audio")
    else:
        icon, kind = "link", QCoreApplication.translate("Card", "Link")
    card = card_of(address)
    return icon, f"{kind} · {card.author} · {card.service}" if card.author else f"{kind} · {host}"


def _belongs(host: str, sites: frozenset[str]) -> bool:
    return any(host == site or host.endswith(f".{site}") for site in sites)
