"""The forms that articles are written in."""

from __future__ import annotations

from enum import StrEnum


class Form(StrEnum):
    """What articles are written as."""

    MARKDOWN = "markdown"
    HTML = "html"
    TEXT = "text"
    EPUB = "epub"
    JSON = "json"
    JSONLD = "jsonld"
    CSV = "csv"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL = "csl"
    BAGIT = "bagit"


ONE_FILE = {
    Form.EPUB: "articles.epub",
    Form.JSONLD: "annotations.jsonld",
    Form.CSV: "annotations.csv",
    Form.BIBTEX: "references.bib",
    Form.RIS: "references.ris",
    Form.CSL: "references.json",
}
"""The forms that are one file for all articles, and what that is called."""

WHOLE = (*ONE_FILE, Form.BAGIT)
"""The forms that are made of all articles or not at all."""

WITH_PICTURES = (Form.HTML, Form.EPUB, Form.BAGIT)
"""The forms that have room for pictures."""

OF_ANNOTATIONS = (Form.MARKDOWN, Form.HTML, Form.TEXT, Form.CSV, Form.JSONLD)
"""The forms that some annotations are written in without the texts of their articles."""
