"""Tells a form that a person fills in from a <form> that is only wrapped around text.

Some forums put each post into a form of its own, others all posts into one, and whole page systems
have a single form around the page. What stands in such a wrapper is no form's label.
"""

from __future__ import annotations

from lxml.html import HtmlElement

from emeroteca.importing.markup import elements

_UNSEEN = frozenset(["hidden", "submit", "button", "image", "reset", "checkbox", "radio"])
_LEAST = 1_000
_MOST_OF = 0.4


def unwrap(root: HtmlElement) -> None:
    """Make plain containers of forms that are none; before their fields are dropped."""
    forms = list(elements(root, "form"))
    if not forms:
        return
    whole = _length(root)
    for form in forms:
        if not _is_filled_in(form) or _length(form) >= max(_LEAST, whole * _MOST_OF):
            form.tag = "div"


def _is_filled_in(form: HtmlElement) -> bool:
    """Whether it has a field to write in or to choose from."""
    if next(elements(form, "textarea", "select"), None) is not None:
        return True
    fields = (field.get("type", "text").lower() for field in elements(form, "input"))
    return any(kind not in _UNSEEN for kind in fields)


def _length(element: HtmlElement) -> int:
    """Its characters that are text, about: those of the paragraphs and containers it holds."""
    skipped = ("script", "style", "select", "textarea", "noscript", "template")
    inside = sum(len(str(e.text_content())) for e in elements(element, *skipped))
    return len(str(element.text_content())) - inside
