"""The likeliest date of a page that neither states nor shows one; it is never taken as known."""

from __future__ import annotations

import contextlib
import copy
import datetime

from lxml.html import HtmlElement

from emeroteca.importing.knowing import dates
from emeroteca.model.facts import Fact, Origin

_MANY_ELEMENTS = 20_000


def date_guess(root: HtmlElement, url: str) -> Fact | None:
    """What htmldate makes of the page's markup; its search of all the text invents too much."""
    # It is asked for few pages, and reading it takes longer than cleaning one.
    from htmldate import find_date  # noqa: PLC0415

    if sum(1 for _ in root.iter()) > _MANY_ELEMENTS:
        return None
    found: str | None = None
    # It raises whatever its parsers raise; a guess that fails is none.
    with contextlib.suppress(Exception):
        found = find_date(
            copy.deepcopy(root),
            extensive_search=False,
            original_date=True,
            url=url or None,
            deferred_url_extractor=True,
            max_date=datetime.date.today().isoformat(),
        )
    date = dates.iso(found or "")
    return Fact("date_guess", date, Origin.GUESS, 0.4) if date else None
