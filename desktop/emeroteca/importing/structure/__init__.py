"""Gives the parts of a page names that mean what they are, before it is cut into blocks."""

from __future__ import annotations

from lxml.html import HtmlElement

from emeroteca.importing.structure import (
    embeds,
    figures,
    forms,
    formulas,
    hidden,
    lines,
    listings,
    notes,
    tables,
)
from emeroteca.importing.structure.names import Names


def before_dropping(root: HtmlElement) -> Names:
    """Rescue what stands in elements that are dropped: formulas, pictures without script."""
    names = Names(root)
    formulas.rewrite(root, names)
    figures.rescue(root)
    embeds.rename(root, names)
    forms.unwrap(root)
    hidden.drop(names)
    return names


def after_dropping(body: HtmlElement, names: Names) -> None:
    """Bring listings, tables, figures, notes and verse into the form in which they are read."""
    listings.rewrite(body)
    tables.rewrite(body)
    embeds.mark_posts(body)
    figures.rewrite(body, names)
    notes.rewrite(body, names)
    lines.rewrite(body, names)
