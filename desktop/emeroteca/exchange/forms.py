"""The forms that articles are written in."""

from __future__ import annotations

from enum import StrEnum


class Form(StrEnum):
    """What articles are written as."""

    MARKDOWN = "markdown"
    HTML = "html"
    TEXT = "text"
    JSON = "json"
    JSONLD = "jsonld"
    CSV = "csv"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL = "csl"
