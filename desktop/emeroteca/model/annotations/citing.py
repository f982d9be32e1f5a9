"""A passage with its source, as people and as programs for references want it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.article import Article, Metadata

_AUTHORS = re.compile(r"\s*(?:,|;|&|\band\b|\be\b|\bet\b|\bund\b|\by\b)\s+")
_TEX = {c: f"\\{c}" for c in "&%$#_{}"} | {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


class CitationFormat(StrEnum):
    """How a citation is written."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL = "csl"


@dataclass(frozen=True, slots=True)
class Cited:
    """What is cited: an article, words of it, and what was noted on them."""

    article: Article
    words: str = ""
    note: str = ""


def cite(cited: Cited, form: CitationFormat) -> str:
    """A citation with passage, site, author, date, address, day of capture and the original's
    SHA-256."""
    match form:
        case CitationFormat.PLAIN:
            return _plain(cited)
        case CitationFormat.MARKDOWN:
            return _markdown(cited)
        case CitationFormat.BIBTEX:
            return _bibtex(cited)
        case CitationFormat.RIS:
            return _ris(cited)
        case CitationFormat.CSL:
            return json.dumps([_csl(cited)], ensure_ascii=False, indent=2)


def quotation(article: Article, words: str, note: str = "") -> str:
    """Words in quotation marks with where they stand, in two lines, and what was noted on them."""
    known = article.metadata
    parts = (known.byline, known.title, known.site, known.published[:10], known.url)
    lines = [f"“{_tidy(words)}”"] if words else []
    lines.append("— " + ", ".join(part for part in parts if part))
    if note:
        lines.append(note)
    return "\n".join(lines)


def excerpts(some: Sequence[Annotation], articles: Mapping[int, Article]) -> str:
    """Annotations as Markdown under the titles of their articles, what is about none last."""
    kept: dict[int, list[Annotation]] = {}
    for one in some:
        number = one.article if one.article is not None and one.article in articles else 0
        kept.setdefault(number, []).append(one)
    free = kept.pop(0, [])
    parts = []
    for number, mine in kept.items():
        head = _markdown(Cited(articles[number])).replace("— ", "", 1)
        parts.append(f"## {articles[number].metadata.title}\n\n{head}")
        parts += [_excerpt(one) for one in mine]
    parts += [_excerpt(one) for one in free]
    return "\n\n".join(parts) + "\n"


def _excerpt(one: Annotation) -> str:
    words = one.anchor.exact.strip() if one.anchor is not None else ""
    lines = [f"> {line}" for line in words.split("\n")] if words else []
    said = [one.note] if one.note else []
    tags = [" ".join(f"#{tag.replace(' ', '-')}" for tag in one.tags)] if one.tags else []
    return "\n\n".join(["\n".join(lines)] * bool(lines) + said + tags)


def _plain(cited: Cited) -> str:
    known, article = cited.article.metadata, cited.article
    lead = f"{known.byline}. " if known.byline else ""
    where = ", ".join(part for part in (known.site, known.published[:10]) if part)
    lines = [f"“{_tidy(cited.words)}”"] if cited.words else []
    lines.append(f"{lead}“{known.title}”. {where}.".replace(" .", ""))
    if known.url:
        lines.append(known.url)
    lines.append(f"Captured {article.saved[:10]}. SHA-256 {article.source_digest}.")
    return "\n".join(lines + ([cited.note] if cited.note else []))


def _markdown(cited: Cited) -> str:
    known, article = cited.article.metadata, cited.article
    title = f"[{known.title}](<{known.url}>)" if known.url else f"*{known.title}*"
    lead = f"{known.byline}, " if known.byline else ""
    where = ", ".join(part for part in (known.site, known.published[:10]) if part)
    lines = [f"> {line}" for line in cited.words.strip().split("\n")] if cited.words else []
    lines += ["", f"— {lead}{title}" + (f", {where}" if where else "") + "."]
    lines.append(f"Captured {article.saved[:10]}, SHA-256 `{article.source_digest}`.")
    return "\n".join(lines + (["", cited.note] if cited.note else [])).strip()


def _bibtex(cited: Cited) -> str:
    known, article = cited.article.metadata, cited.article
    fields = {
        "author": " and ".join(f"{{{_tex(name)}}}" for name in authors(known)),
        "title": f"{{{_tex(known.title)}}}" if known.title else "",
        "organization": _tex(known.site),
        "date": known.published[:10],
        "year": known.published[:4],
        "url": known.url.replace("{", "%7B").replace("}", "%7D"),
        "urldate": article.saved[:10],
        "language": known.language,
        "abstract": _tex(_tidy(cited.words)),
        "annote": _tex(cited.note),
        "note": f"SHA-256 {article.source_digest}",
    }
    inside = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@online{{{key(article)},\n{inside}\n}}"


def _ris(cited: Cited) -> str:
    known, article = cited.article.metadata, cited.article
    fields = [("TY", "ELEC"), *(("AU", name) for name in authors(known))]
    fields += [
        ("TI", known.title),
        ("T2", known.site),
        ("PY", known.published[:4]),
        ("DA", known.published[:10].replace("-", "/")),
        ("UR", known.url),
        ("Y2", article.saved[:10].replace("-", "/")),
        ("LA", known.language),
        ("AB", cited.words),
        ("N1", cited.note),
        ("N1", f"SHA-256 {article.source_digest}"),
    ]
    lines = [f"{name}  - {_tidy(value)}" for name, value in fields if value]
    return "\n".join([*lines, "ER  - "])


def _csl(cited: Cited) -> dict[str, object]:
    known, article = cited.article.metadata, cited.article
    made: dict[str, object] = {
        "id": key(article),
        "type": "webpage",
        "title": known.title,
        "container-title": known.site,
        "author": [{"literal": name} for name in authors(known)],
        "issued": _parts(known.published),
        "accessed": _parts(article.saved),
        "URL": known.url,
        "language": known.language,
        "abstract": cited.words,
        "annote": cited.note,
        "note": f"SHA-256 {article.source_digest}",
    }
    return {name: value for name, value in made.items() if value}


def key(article: Article) -> str:
    """A short name that programs for references tell articles by, such as "ferri2024diga"."""
    known = article.metadata
    first = authors(known)
    words = _ascii(known.title).split()
    who = _ascii(first[0]).split()[-1:] if first else _ascii(known.site).split()[:1]
    what = next((word for word in words if len(word) > 3), "".join(words[:1]))
    made = "".join(who) + known.published[:4] + what
    return made or f"article{article.id}"


def authors(known: Metadata) -> list[str]:
    """The names of a byline, one by one."""
    return [name for name in (part.strip() for part in _AUTHORS.split(known.byline)) if name]


def _parts(moment: str) -> dict[str, object]:
    numbers = [int(part) for part in re.findall(r"\d+", moment[:10])]
    return {"date-parts": [numbers]} if numbers else {}


def _ascii(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[^a-z0-9 ]+", "", re.sub(r"[\s'’-]+", " ", folded))


def _tex(text: str) -> str:
    return "".join(_TEX.get(c, c) for c in text)


def _tidy(text: str) -> str:
    return " ".join(text.replace("\ufffc", " ").split())
