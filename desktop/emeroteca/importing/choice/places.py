"""Says where a block stands on a page, so that blocks of one template can be told by it."""

from __future__ import annotations

from lxml.html import HtmlElement

_LONGEST_NAME = 40


class Places:
    """Says where blocks stand, by the names that a page's template gives: "div.story > p.note"."""

    def __init__(self) -> None:
        self._around: dict[HtmlElement, tuple[str, ...]] = {}

    def of(self, element: HtmlElement) -> str:
        """The element and the two nearest around it that have a name."""
        parent = element.getparent()
        around = self._named(parent) if parent is not None else ()
        return " > ".join((*around, _step(element)))

    def _named(self, element: HtmlElement) -> tuple[str, ...]:
        """The last two named elements down to this one."""
        path = [element]
        while path[-1] not in self._around and (parent := path[-1].getparent()) is not None:
            path.append(parent)
        around = self._around.get(path[-1], ())
        for step in reversed(path):
            named = step.tag in ("article", "main") or step.get("class") or step.get("id")
            if step.tag in ("body", "html"):
                around = ()
            elif named and step not in self._around:
                around = (*around, _step(step))[-2:]
            self._around[step] = around
        return around


def _step(element: HtmlElement) -> str:
    """One element by tag and by the classes that look chosen by a person, not by a machine."""
    names = [n for n in (element.get("class") or "").split() if n.count("-") < 5]
    told = [n for n in names if len(n) <= _LONGEST_NAME and sum(map(str.isdigit, n)) < 3]
    return ".".join([str(element.tag), *told[:3]])
