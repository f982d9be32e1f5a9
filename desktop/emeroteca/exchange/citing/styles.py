"""The citation of articles in a style by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from emeroteca.exchange.citing import bibliographies, prose
from emeroteca.exchange.citing.cited import Cited


class CitationStyle(StrEnum):
    """How citations are written."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL = "csl"


def _each(write: Callable[[Cited], str]) -> Callable[[Sequence[Cited]], str]:
    return lambda articles: "\n\n".join(map(write, articles)) + "\n"


_WRITERS: dict[CitationStyle, Callable[[Sequence[Cited]], str]] = {
    CitationStyle.PLAIN: _each(prose.plain),
    CitationStyle.MARKDOWN: _each(prose.markdown),
    CitationStyle.BIBTEX: bibliographies.bibtex,
    CitationStyle.RIS: bibliographies.ris,
    CitationStyle.CSL: bibliographies.csl,
}


def citation(articles: Sequence[Cited], style: CitationStyle) -> str:
    """The citations of some articles or passages, one after the other."""
    return _WRITERS[style](articles)
