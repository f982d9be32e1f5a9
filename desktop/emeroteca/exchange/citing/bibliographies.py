"""Citations for programs that keep bibliographies: BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

from emeroteca.exchange.citing.cited import Cited, date_parts

_LATEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
} | {sign: f"\\{sign}" for sign in "&%$#_{}"}
_URL = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}


def bibtex(articles: Sequence[Cited]) -> str:
    """Entries of BibLaTeX's kind `online`, which BibTeX reads too."""
    keys = _keys(articles)
    return "\n".join(_entry(key, article) for key, article in zip(keys, articles, strict=True))


def _entry(key: str, article: Cited) -> str:
    year = article.published[:4]
    fields = {
        "title": f"{{{_latex(article.title)}}}" if article.title else "",
        "author": " and ".join(f"{{{_latex(name)}}}" for name in article.authors),
        "organization": _latex(article.site),
        "date": article.day,
        "year": year,
        "url": "".join(_URL.get(sign, sign) for sign in article.url),
        "urldate": article.captured_day,
        "langid": article.language,
        "note": f"SHA-256 {article.sha256}",
        "annote": _latex(" ".join(article.passage.split())),
    }
    told = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@online{{{key},\n{told}\n}}\n"


def _latex(text: str) -> str:
    return "".join(_LATEX.get(sign, sign) for sign in text)


def _keys(articles: Sequence[Cited]) -> list[str]:
    """A key for each entry, of letters that every BibTeX takes, each once."""
    keys: dict[str, None] = {}
    last: dict[str, int] = {}
    for article in articles:
        name = article.authors[0].split()[-1] if article.authors else article.site
        word = next((w for w in re.findall(r"[^\W\d_]{4,}", article.title)), "")
        base = "".join(map(_ascii, (name, article.published[:4], word))) or "article"
        key, number = base, last.get(base, 1)
        while key in keys:
            number += 1
            key = f"{base}-{number}"
        last[base] = number
        keys[key] = None
    return list(keys)


def _ascii(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]", "", folded.lower())


def ris(articles: Sequence[Cited]) -> str:
    """Entries of the type ELEC, lines ended as the format wants them."""
    lines = [line for article in articles for line in _tagged(article)]
    return "".join(f"{line}\r\n" for line in lines)


def _tagged(article: Cited) -> Iterator[str]:
    fields = [
        ("TY", "ELEC"),
        ("TI", article.title),
        *(("AU", name) for name in article.authors),
        ("T2", article.site),
        ("PY", article.published[:4]),
        ("DA", "/".join([*article.day.split("-"), "", "", ""][:3]) + "/" if article.day else ""),
        ("UR", article.url),
        ("Y2", "/".join(article.captured_day.split("-")) + "/"),
        ("LA", article.language),
        ("N1", " ".join(article.passage.split())),
        ("AN", f"sha256:{article.sha256}"),
    ]
    yield from (f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value)
    yield "ER  - "


def csl(articles: Sequence[Cited]) -> str:
    """Items of CSL-JSON, as Zotero and Pandoc read them."""
    keys = _keys(articles)
    items = [_item(key, article) for key, article in zip(keys, articles, strict=True)]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _item(key: str, article: Cited) -> dict[str, Any]:
    item = {
        "id": key,
        "type": "webpage",
        "title": article.title,
        "author": [{"literal": name} for name in article.authors],
        "container-title": article.site,
        "URL": article.url,
        "issued": _csl_date(article.day),
        "accessed": _csl_date(article.captured_day),
        "language": article.language,
        "note": article.passage,
        "archive_location": f"sha256:{article.sha256}",
    }
    return {name: value for name, value in item.items() if value}


def _csl_date(day: str) -> dict[str, Any]:
    parts = date_parts(day)
    return {"date-parts": [parts]} if parts else {}
