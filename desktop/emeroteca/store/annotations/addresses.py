"""Web addresses and titles without what differs between two visits of the same page."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from emeroteca.store.articles import title_key

_TRACKING = re.compile(
    r"(?:utm|pk|mtm|at)_\w+|(?:fb|g|d|y|tw|tt)clid|msclkid|[gw]braid|igshid?|mc_[ce]id"
    r"|_hs(?:enc|mi)|mkt_tok|ref|ref_(?:src|url)|s_cid|cmpid|ocid|smid|spm|xtor|guccounter|amp"
    r"|outputtype",
    re.IGNORECASE,
)
_PROXY = re.compile(
    r"https?://(?:via\.hypothes\.is/|(?:web\.)?archive\.org/web/\w+/|(?:www\.)?google\.[\w.]+/amp/)"
    r"(?P<plain>s/)?(?P<page>.+)",
    re.IGNORECASE | re.DOTALL,
)
"""Servers that show the page of another address, which stands behind their own."""
_CACHE = re.compile(r"https?://[\w-]+\.cdn\.ampproject\.org/\w/(?:s/)?(?P<page>.+)", re.I | re.S)
_SMALL = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
_AMP = re.compile(r"^/amp(?=/)|/amp$|\.amp(?=\.html?$|$)|(?<=/)index\.(?:html?|php)$", re.I)
_SHOWN = re.compile(r"^[!/]")
"""Fragments that name a page and not a place on it."""
_LABEL = re.compile(r"\s+(?:[|·•»«–—-]|::)\s+")
_LONGEST = 4000


def address(url: str) -> str:
    """An address as the same page has it everywhere; "" where it is none of the web."""
    url = url.strip()[:_LONGEST]
    for served in (_PROXY, _CACHE):
        if match := served.match(url):
            page = match["page"]
            url = page if re.match(r"https?://", page, re.I) else f"https://{page}"
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not host:
        return ""
    host = _SMALL.sub("", host) + (f":{port}" if port not in (None, 80, 443) else "")
    path = quote(unquote(parts.path, errors="replace"), safe="/").rstrip("/")
    path = _AMP.sub("", path).rstrip("/")
    asked = [(k, v) for k, v in parse_qsl(parts.query, True) if not _TRACKING.fullmatch(k)]
    query = f"?{urlencode(sorted(asked))}" if asked else ""
    fragment = f"#{parts.fragment}" if _SHOWN.match(parts.fragment) else ""
    return f"{host}{path}{query}{fragment}"


def hosts(known: str) -> tuple[str, ...]:
    """The hosts under which a site may have been saved that an address of `address` is of."""
    host = re.split(r"[/?#:]", known, maxsplit=1)[0]
    return (host, *(f"{small}.{host}" for small in ("m", "mobile", "amp", "www2", "www3")))


def piece(known: str) -> str:
    """The longest run of an address of `address` that every way of writing it has."""
    path = re.split(r"[?#]", known.partition("/")[2], maxsplit=1)[0]
    return max(re.findall(r"[A-Za-z0-9-]+", re.sub(r"%\w\w", "/", path)), key=len, default="")


def titles(title: str) -> tuple[str, ...]:
    """The keys of what a title may be in the library: as it is, and without the site's name."""
    plain = " ".join(title.split())
    whole = title_key(plain)
    parts = _LABEL.split(plain)
    shorter = [title_key(plain[: plain.rfind(parts[-1])].rstrip(" |·•»«–—-:"))] if parts[1:] else []
    return tuple(dict.fromkeys(key for key in (whole, *shorter) if key))


def shortest(title: str) -> str:
    """One key that a title has with the name of the site and without it."""
    return title_key(_LABEL.split(" ".join(title.split()))[0])
