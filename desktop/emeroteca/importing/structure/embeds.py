"""Tells what an embedded player or post shows, as an address that a person can open."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urljoin, urlsplit

from lxml.html import HtmlElement

from emeroteca.importing.markup import elements, names_of
from emeroteca.importing.structure.names import Names

POST = "data-post"
"""Where the address of an embedded post is noted on its quotation."""

_POSTS = re.compile(
    r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|"
    r"text-post-media|reddit-(?:embed-bq|card)|tweet|mastodon|bluesky",
    re.IGNORECASE,
)
_POST_HOSTS_NAMES = (
    "twitter.com x.com instagram.com tiktok.com bsky.app threads.net threads.com reddit.com "
    "t.co facebook.com"
)
_POST_HOSTS = frozenset(_POST_HOSTS_NAMES.split())
_POST_ADDRESS = ("data-instgrm-permalink", "data-text-post-permalink", "data-embed-url", "cite")
_SOURCES = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-src-cmplz", "data")
_CARDS_NAMES = (
    "youtube.com youtube-nocookie.com youtu.be vimeo.com dailymotion.com twitter.com x.com "
    "instagram.com tiktok.com facebook.com threads.net bsky.app soundcloud.com ted.com "
    "spotify.com podcasts.apple.com music.apple.com bandcamp.com mixcloud.com twitch.tv "
    "reddit.com redditmedia.com giphy.com archive.org datawrapper.de datawrapper.dwcdn.net "
    "flourish.studio infogram.com documentcloud.org scribd.com slideshare.net issuu.com "
    "codepen.io jsfiddle.net gist.github.com openstreetmap.org umap.openstreetmap.fr arte.tv "
    "acast.com spreaker.com rumble.com odysee.com streamable.com loom.com"
)
_CARDS = frozenset(_CARDS_NAMES.split())
_NAMED = {
    "lite-youtube": ("videoid", "https://www.youtube.com/watch?v={}"),
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v={}"),
    "youtube-video": ("src", "{}"),
    "lite-vimeo": ("videoid", "https://vimeo.com/{}"),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/{}"),
    "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/{}"),
    "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/{}"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/{}/"),
    "amp-facebook": ("data-href", "{}"),
    "amp-soundcloud": ("data-trackid", "https://api.soundcloud.com/tracks/{}"),
    "amp-iframe": ("src", "{}"),
    "amp-audio": ("src", "{}"),
    "amp-video": ("src", "{}"),
}
_HOLDERS = re.compile(r"(?:^|\s)(?:fb-post|fb-video|[\w-]*youtube-?(?:player|embed|video))")
_MAPS = re.compile(r"^(?:www\.|maps\.)?google\.[a-z.]+$")


def rename(root: HtmlElement, names: Names) -> None:
    """Give custom elements and holders of players the names of plain HTML."""
    for image in list(elements(root, "amp-img", "amp-anim")):
        image.tag = "img"
    for element in list(elements(root, *_NAMED)):
        name, form = _NAMED[str(element.tag)]
        source = element.get(name) or _first_source(element)
        if source:
            _as_frame(element, form.format(source) if element.get(name) else source)
    for player in list(elements(root, "video", "audio", "canvas", "iframe")):
        # What stands inside is for browsers that cannot play it.
        player.text = None
        for child in list(player):
            child.tail = None
            if child.tag not in ("source", "track"):
                player.remove(child)
    holders = root.xpath("//*[@data-youtube-id or @data-youtube-video-id]")
    for holder in dict.fromkeys([*names.matching(_HOLDERS.search), *holders]):
        if holder.tag in ("div", "span", "section", "figure", "a"):
            _from_holder(holder)


def _from_holder(holder: HtmlElement) -> None:
    if str(holder.text_content()).strip() or next(elements(holder, "iframe"), None) is not None:
        return
    video = next(
        filter(
            None,
            (holder.get(f"data-{n}") for n in ("youtube-id", "youtube-video-id", "id", "video-id")),
        ),
        "",
    )
    if "youtube" in names_of(holder) or holder.get("data-youtube-id"):
        if re.fullmatch(r"[\w-]{11}", video):
            _as_frame(holder, f"https://www.youtube.com/watch?v={video}")
    elif holder.get("data-href"):
        _as_frame(holder, str(holder.get("data-href")))


def _as_frame(element: HtmlElement, address: str) -> None:
    for child in list(element):
        element.remove(child)
    element.attrib.clear()
    element.text = None
    element.tag = "iframe"
    element.set("src", address)


def _first_source(element: HtmlElement) -> str:
    return next((str(s.get("src")) for s in elements(element, "source") if s.get("src")), "")


def mark_posts(body: HtmlElement) -> None:
    """Note the address of every quoted post on it; one that says nothing becomes a frame."""
    for quote in list(elements(body, "blockquote")):
        if not _POSTS.search(names_of(quote)):
            continue
        address = _post_address(quote)
        if not address:
            quote.set("class", "post")
        elif _says_nothing(quote):
            _as_frame(quote, address)
            continue
        quote.set("class", "post")
        quote.set(POST, address)
        # Readability takes an id with "tweet" in it for a box beside the article.
        quote.attrib.pop("id", None)


def _post_address(quote: HtmlElement) -> str:
    for name in _POST_ADDRESS:
        value = (quote.get(name) or "").strip()
        if value.startswith(("http://", "https://")):
            return watchable(value)
    for link in reversed(list(elements(quote, "a"))):
        address = (link.get("href") or "").strip()
        host = _host(address)
        if any(host == h or host.endswith(f".{h}") for h in _POST_HOSTS) or re.search(
            r"/@[^/]+/\d+", address
        ):
            return watchable(address)
    return ""


def _says_nothing(quote: HtmlElement) -> bool:
    """Whether it is the empty hull that a script fills with the post."""
    text = " ".join(str(quote.text_content()).split())
    linked = " ".join(" ".join(str(a.text_content()).split()) for a in elements(quote, "a"))
    return not text or (text == linked and len(text) < 120)


def address_of(element: HtmlElement, base: str) -> str:
    """The address to open instead of an embed; "" where it is none that an article shows."""
    own = element.tag in ("video", "audio")
    source = next(filter(None, (str(element.get(n) or "").strip() for n in _SOURCES)), "")
    if own and not source:
        source = _first_source(element)
    try:
        source = urljoin(base, source) if base and source else source
    except ValueError:
        return ""
    source = f"https:{source}" if source.startswith("//") else source
    host = _host(source)
    if not source.startswith(("http://", "https://")) or not host:
        return ""
    if not own and not _is_card(host, source):
        return ""
    return watchable(source)


def _is_card(host: str, source: str) -> bool:
    parts = host.split(".")
    if any(".".join(parts[at:]) in _CARDS for at in range(len(parts) - 1)):
        return True
    if _MAPS.match(host):
        return "/maps" in source
    return re.search(r"/@[\w.]+/\d+/embed", source) is not None


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


_WATCHABLE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), form)
    for pattern, form in (
        (
            r"https?://(?:www\.|m\.)?youtube(?:-nocookie)?\.com/(?:embed|v|shorts|live)/([\w-]{6,})",
            "https://www.youtube.com/watch?v={}",
        ),
        (r"https?://youtu\.be/([\w-]{6,})", "https://www.youtube.com/watch?v={}"),
        (r"https?://player\.vimeo\.com/video/(\d+)", "https://vimeo.com/{}"),
        (
            r"https?://(?:www\.|geo\.)?dailymotion\.com/embed/video/(\w+)",
            "https://www.dailymotion.com/video/{}",
        ),
        (r"https?://open\.spotify\.com/embed(?:-podcast)?/([\w/]+)", "https://open.spotify.com/{}"),
        (r"https?://embed\.podcasts\.apple\.com/([^?]+)", "https://podcasts.apple.com/{}"),
        (r"https?://embed\.music\.apple\.com/([^?]+)", "https://music.apple.com/{}"),
        (r"https?://embed\.ted\.com/(.+)", "https://www.ted.com/{}"),
        (
            r"https?://(?:www\.)?instagram\.com/((?:p|reel|tv)/[\w-]+)",
            "https://www.instagram.com/{}/",
        ),
        (r"https?://platform\.twitter\.com/.*[?&]id=(\d+)", "https://twitter.com/i/status/{}"),
        (
            r"(https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/\w+/status(?:es)?/\d+)",
            "{}",
        ),
        (r"(https?://[^/]+/@[\w.]+(?:@[\w.]+)?/\d+)/embed", "{}"),
    )
)
_BLUESKY = re.compile(r"https?://embed\.bsky\.app/embed/([\w.:-]+)/app\.bsky\.feed\.post/(\w+)")


def watchable(source: str) -> str:
    """The address at which a person sees what a player's address plays."""
    if match := _BLUESKY.match(source):
        return f"https://bsky.app/profile/{match[1]}/post/{match[2]}"
    for pattern, form in _WATCHABLE:
        if match := pattern.match(source):
            return form.format(match[1])
    try:
        parts = urlsplit(source)
        asked = parse_qs(parts.query)
    except ValueError:
        return source
    inside = asked.get("href", asked.get("url", [""]))[0]
    if parts.path.startswith(("/plugins/", "/player")) and inside.startswith("https://"):
        return inside
    return source
