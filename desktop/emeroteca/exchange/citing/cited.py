"""What a citation tells of an article."""

from __future__ import annotations

import re
from dataclasses import dataclass

from emeroteca.model.article import Article

_AND = re.compile(r"\s*(?:[;|/]|,?\s+(?:and|und|et|y|e|&)\s+)\s*|\s*,\s+(?=\S+\s+\S)")
_BY = re.compile(r"^(?:by|di|von|par|por)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cited:
    """An article, or the passage of it that is quoted; dates are ISO 8601, "" where not known."""

    title: str
    authors: tuple[str, ...]
    site: str
    url: str
    published: str
    captured: str
    sha256: str
    language: str
    passage: str = ""

    @property
    def day(self) -> str:
        """The day of publication, as precise as known."""
        return self.published[:10]

    @property
    def captured_day(self) -> str:
        """The day on which the page was saved."""
        return self.captured[:10]


def cited(article: Article, passage: str = "") -> Cited:
    """What there is to tell of an article."""
    known = article.metadata
    return Cited(
        title=" ".join(known.title.split()),
        authors=authors(known.byline),
        site=known.site,
        url=known.url,
        published=known.published,
        captured=article.saved,
        sha256=article.source_digest,
        language=known.language,
        passage=passage.strip(),
    )


def authors(byline: str) -> tuple[str, ...]:
    """The names in a byline."""
    names = _AND.split(_BY.sub("", " ".join(byline.split())))
    return tuple(dict.fromkeys(filter(None, (name.strip(" ,") for name in names if name))))


def date_parts(day: str) -> list[int]:
    """The numbers of a date: year, month, day, as many as it has."""
    match = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", day)
    return [int(part) for part in match.groups() if part] if match else []
