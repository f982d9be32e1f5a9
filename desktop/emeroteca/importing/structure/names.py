"""Finds the elements of a page whose names say what they are, in one walk over the page."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml.html import HtmlElement

from emeroteca.importing.markup import elements

# Any rule below this package looks for one of these; most elements of a page have none.
_TELLING = re.compile(
    "a11y|aption|bildunter|didascalia|endnote|equation|fb-|footnote|fussnote|gedicht|hidden|"
    "invisible|katex|latex|legende|linegroup|lyrics|math|mw-|note-?list|poe[mst]|screen|sr-only|"
    "stanza|strophe|tex|verse|youtube|^lg| lg|doc-"
)


class Names:
    """The class, id and role of the elements that carry a telling one, in small letters."""

    def __init__(self, root: HtmlElement) -> None:
        telling: dict[str, bool] = {}
        self._found: list[tuple[HtmlElement, str]] = []
        for element in elements(root):
            held = element.attrib
            if not held:
                continue
            name = f"{held.get('class', '')} {held.get('id', '')} {held.get('role', '')}"
            if name not in telling:
                telling[name] = _TELLING.search(name.lower()) is not None
            if telling[name]:
                self._found.append((element, name.lower()))

    def matching(self, says: Callable[[str], object]) -> list[HtmlElement]:
        """The elements whose names a rule knows and that are still on the page."""
        return [e for e, name in self._found if says(name) and e.getparent() is not None]
