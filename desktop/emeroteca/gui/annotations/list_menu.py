"""The menu of the right mouse button over annotations in a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from emeroteca.exchange.citing.styles import CitationStyle
from emeroteca.gui.annotations.citation_menu import CitationMenu
from emeroteca.gui.annotations.colours import name, swatch
from emeroteca.gui.annotations.gestures import AnnotationGestures
from emeroteca.gui.annotations.list_view import AnnotationList
from emeroteca.gui.style import icon
from emeroteca.model.annotations.annotation import Annotation, Colour
from emeroteca.model.annotations.wiki import name_of

translate = QCoreApplication.translate


def menu_of(
    some: Sequence[Annotation],
    gestures: AnnotationGestures,
    listed: AnnotationList,
    cite: Callable[[Sequence[Annotation], CitationStyle], None],
    copy: Callable[[Sequence[Annotation]], None],
    back: Callable[[Annotation], None],
) -> QMenu:
    """What can be done with some annotations; the menu goes when it is closed."""
    menu = QMenu(listed)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if len(some) == 1:
        one = some[0]
        write = menu.addAction(icon("sticky-note"), translate("Highlights", "&Write a note"))
        write.triggered.connect(lambda: listed.write(one.id))
        tag = menu.addAction(icon("tag"), translate("Highlights", "&Tags…"))
        tag.triggered.connect(lambda: listed.write(one.id, tags=True))
        if name_of(one.note):
            linking = menu.addAction(icon("link"), translate("Highlights", "Notes that &link here"))
            linking.triggered.connect(lambda: back(one))
        menu.addSeparator()
    colours = menu.addMenu(icon("highlighter"), translate("Highlights", "C&olour"))
    for colour in Colour:
        action = colours.addAction(swatch(colour), name(colour))
        action.triggered.connect(lambda _=False, c=colour: gestures.recolour(some, c))
    menu.addSeparator()
    quote = menu.addAction(icon("copy"), translate("Highlights", "&Copy"))
    quote.triggered.connect(lambda: copy(some))
    if any(one.article is not None for one in some):
        menu.addMenu(CitationMenu(lambda style: cite(some, style), menu))
    menu.addSeparator()
    remove = menu.addAction(icon("trash-2"), translate("Highlights", "&Remove"))
    remove.triggered.connect(lambda: gestures.remove(some))
    return menu
