"""Finds the article among the blocks of a page; readability leads."""

from __future__ import annotations

import copy
import logging

import readability  # type: ignore[import-untyped]
from lxml.html import HtmlElement

from emeroteca.importing.blocks import NUMBER, Page, PageBlock
from emeroteca.importing.markup import elements

_CHROME = frozenset(["nav", "footer", "aside", "form", "header", "menu"])
_PROSE = 80
_LOST_SHARE = 0.4


class _Readability(readability.Document):  # type: ignore[misc]
    """Readability over a page that is parsed and cleared already, keeping its answer as a tree."""

    def _parse(self, prepared: HtmlElement) -> HtmlElement:
        # Its second, milder try must begin with the whole page again.
        self.encoding = "utf-8"
        tree = copy.deepcopy(prepared)
        # lxml makes a Python object anew at each visit unless somebody holds on to it.
        self._alive = list(elements(tree))
        return tree

    def get_clean_html(self) -> str:
        """The end of `summary()`; only its length is looked at by the caller."""
        self.kept = {element.get(NUMBER) for element in elements(self._html())}
        return str(self._html().text_content())


def readable(page: Page) -> list[PageBlock]:
    """The blocks that are the article, in order."""
    numbers = _by_readability(page)
    kept = [block for block in page.blocks if block.number in numbers]
    prose = [b for b in page.blocks if len(b.text) >= _PROSE and not _is_chrome(b)]
    found, all_prose = _length(kept), _length(prose)
    if found < all_prose * _LOST_SHARE and found < 1_000:
        return prose if found < 200 or not kept else sorted({*kept, *prose}, key=_order)
    return kept or [b for b in page.blocks if not _is_chrome(b)] or list(page.blocks)


def _order(block: PageBlock) -> int:
    return block.order


def _length(blocks: list[PageBlock]) -> int:
    return sum(len(block.text) for block in blocks)


def _by_readability(page: Page) -> set[str | None]:
    logging.getLogger("readability.readability").disabled = True
    document = _Readability(page.body.getroottree().getroot())
    try:
        document.summary()
    except readability.readability.Unparseable:
        return set()
    return set(document.kept)


def _is_chrome(block: PageBlock) -> bool:
    return next(block.element.iterancestors(*_CHROME), None) is not None
