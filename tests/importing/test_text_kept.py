"""Whatever is chosen of a page, its structure loses no word of it."""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from emeroteca.importing import blocks, markup
from emeroteca.importing.charset import decode
from emeroteca.importing.flattening import assemble, flatten, sanitise
from emeroteca.importing.imagery.pictures import Pictures
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared

_TOKEN = re.compile(r"[^\W_]+")
PAGES = sorted((SHARED / "extraction-dev").glob("*/*.html.gz"))


def tokens(text: str) -> Counter[str]:
    """The words of a text and how often each stands there."""
    clean = unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("\u200b", "")
    return Counter(_TOKEN.findall(clean.casefold()))


def losses(page: Path) -> tuple[Counter[str], Counter[str], int]:
    """The words that a page's blocks hold and its text lacks, the reverse, and their number."""
    html = decode(gzip.decompress(page.read_bytes()), markup=True).text
    root = markup.parse(html)
    alive = list(markup.elements(root))
    found = blocks.prepare(root)
    wanted = tokens("\n".join(block.text for block in found.blocks))
    made = assemble.article_html(found, list(found.blocks), Pictures(lambda _: None), "")
    given = tokens(flatten.flatten(sanitise.sanitised(made)).content)
    del alive
    return wanted - given, given - wanted, wanted.total()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name[:40])
def test_the_structure_of_a_real_page_loses_no_word(page: Path) -> None:
    missing, _, count = losses(page)
    assert missing.total() <= count * 0.001
