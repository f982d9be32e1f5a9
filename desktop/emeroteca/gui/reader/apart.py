"""The foot of an article: what was set apart from it, with the way to bring each piece back."""

from __future__ import annotations

from collections.abc import Collection
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from emeroteca.gui.reader.look import Look
from emeroteca.gui.reader.sheet import directed, sheet
from emeroteca.gui.reasons import reason_name
from emeroteca.model.article import Apart, Opened
from emeroteca.model.cleaning import Reason

TOGGLE = "emeroteca:apart"
EDIT = "emeroteca:edit"
RESTORE = "emeroteca:restore:"
MORE = "emeroteca:more:"
MANY = 12
"""From more pieces than these on they stand under the name of their reason."""

LONG = 420
translate = QCoreApplication.translate


def foot(
    opened: Opened, look: Look, width: int, unfolded: bool, whole: Collection[int] = ()
) -> QTextDocument | None:
    """A quiet line that says how much was set apart, with the pieces where it is unfolded.

    `whole` are the numbers of long pieces that are shown to their end.
    """
    if not opened.apart:
        return None
    colours, size = look.colours, look.header_font(0.74).pixelSize()
    arrow = "▾" if unfolded else "▸"
    quiet = f"color:{colours.muted}; text-decoration:none"
    edit = _link(EDIT, translate("Apart", "Edit what was kept…"), look)
    toggle = f"{arrow}&nbsp; {escape(_count(len(opened.apart)))}"
    line = f'<a href="{TOGGLE}" style="{quiet}">{toggle}</a> &nbsp;·&nbsp; {edit}'
    parts = [f'<p style="margin:0 0 {look.size * 0.6}px 0">{line}</p>']
    if unfolded:
        parts += _pieces(opened.apart, look, whole)
    made = sheet(look, width)
    made.setHtml(f'<div style="font-size:{size}px; color:{colours.muted}">{"".join(parts)}</div>')
    directed(made, opened.article.metadata.direction)
    made.setTextWidth(width)
    return made


def _pieces(apart: tuple[Apart, ...], look: Look, whole: Collection[int]) -> list[str]:
    if len(apart) <= MANY:
        return [_piece(n, one, look, n in whole, named=True) for n, one in enumerate(apart)]
    groups: dict[Reason, list[int]] = {}
    for number, one in enumerate(apart):
        groups.setdefault(one.reason, []).append(number)
    parts = []
    for reason, numbers in groups.items():
        name = f"{escape(reason_name(reason))} · {len(numbers)}"
        parts.append(
            f'<p style="margin:{look.size * 0.5}px 0 {look.size * 0.35}px 0">'
            f'<b style="font-weight:600">{name}</b></p>'
        )
        parts += [_piece(n, apart[n], look, n in whole, named=False) for n in numbers]
    return parts


def _piece(number: int, apart: Apart, look: Look, whole: bool, named: bool) -> str:
    text, more = apart.text, ""
    if len(text) > LONG:
        name = translate("Apart", "Less") if whole else translate("Apart", "More")
        more = f" &nbsp;{_link(f'{MORE}{number}', name, look)}"
        if not whole:
            text = text[:LONG].rsplit(" ", 1)[0] + "…"
    shown = escape(text).replace("\n", "<br>").replace("\u2028", "<br>")
    name = f'<b style="font-weight:600">{escape(reason_name(apart.reason))}</b>' if named else ""
    back = ""
    if apart.key:
        back = _link(f"{RESTORE}{apart.key}", translate("Apart", "Restore"), look)
    head = f"{name} &nbsp;{back}<br>" if named else ""
    tail = f" &nbsp;{back}" if back and not named else ""
    return (
        f'<p style="margin:0 0 {look.size * (0.7 if named else 0.4)}px 0; line-height:118%">'
        f"{head}{shown}{more}{tail}</p>"
    )


def _link(address: str, name: str, look: Look) -> str:
    style = f"color:{look.colours.link}; text-decoration:none"
    return f'<a href="{escape(address)}" style="{style}">{escape(name)}</a>'


def _count(number: int) -> str:
    if number == 1:
        return translate("Apart", "One piece of the saved page was set apart")
    text = translate("Apart", "{number} pieces of the saved page were set apart")
    return text.format(number=number)
