"""The foot of an article: what was set apart from it, with the way to bring each piece back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from emeroteca.gui.facts import isolated
from emeroteca.gui.reader.look import Look
from emeroteca.gui.reader.sheet import directed, sheet
from emeroteca.gui.reasons import reason_name
from emeroteca.model.article import Apart, Opened
from emeroteca.model.cleaning import Reason

TOGGLE = "emeroteca:apart"
EDIT = "emeroteca:edit"
RESTORE = "emeroteca:restore:"
MORE = "emeroteca:more:"
LONG = 420
_GAP = "\u2002"
"""A wide space at which a line may break."""

translate = QCoreApplication.translate


def foot(
    opened: Opened, look: Look, width: int, unfolded: bool, whole: Collection[int] = ()
) -> QTextDocument | None:
    """A quiet line that says how much was set apart, with the pieces where it is unfolded.

    A piece without a single letter, such as a stray dash, is not worth a line of it.
    `whole` are the numbers of long pieces that are shown to their end.
    """
    shown = [n for n, one in enumerate(opened.apart) if any(map(str.isalnum, one.text))]
    if not shown:
        return None
    colours, size = look.colours, look.header_font(0.74).pixelSize()
    rtl = opened.article.metadata.direction == "rtl"
    arrow = "▾" if unfolded else "◂" if rtl else "▸"
    quiet = f"color:{colours.muted}; text-decoration:none"
    edit = _link(EDIT, translate("Apart", "Edit what was kept…"), look)
    toggle = f"{arrow}&nbsp; {isolated(escape(_count(len(shown))))}"
    line = f'<a href="{TOGGLE}" style="{quiet}">{toggle}</a> &nbsp;·&nbsp; {edit}'
    parts = [f'<p style="margin:0 0 {look.size * 0.6}px 0">{line}</p>']
    if unfolded:
        parts += _groups(opened.apart, shown, look, whole)
    made = sheet(look, width)
    made.setHtml(f'<div style="font-size:{size}px; color:{colours.muted}">{"".join(parts)}</div>')
    directed(made, opened.article.metadata.direction)
    made.setTextWidth(width)
    return made


def _groups(
    apart: Sequence[Apart], shown: Sequence[int], look: Look, whole: Collection[int]
) -> list[str]:
    """The pieces under the name of their reason; what was set apart twice is said once."""
    groups: dict[Reason, dict[str, list[int]]] = {}
    for number in shown:
        one = apart[number]
        groups.setdefault(one.reason, {}).setdefault(one.text, []).append(number)
    parts: list[str] = []
    for reason, texts in groups.items():
        name = isolated(escape(reason_name(reason)))
        above = look.size * (0.75 if parts else 0.2)
        parts.append(
            f'<p style="margin:{above}px 0 {look.size * 0.2}px 0">'
            f'<b style="font-weight:600">{name}</b></p>'
        )
        parts += [
            _piece(numbers[0], apart[numbers[0]], look, numbers[0] in whole, len(numbers))
            for numbers in texts.values()
        ]
    return parts


def _piece(number: int, apart: Apart, look: Look, whole: bool, times: int) -> str:
    text, after = apart.text, ""
    if len(text) > LONG:
        name = translate("Apart", "Less") if whole else translate("Apart", "More")
        after = f"{_GAP}{_link(f'{MORE}{number}', name, look)}"
        if not whole:
            text = text[:LONG].rsplit(" ", 1)[0] + "…"
    if times > 1:
        after += f"{_GAP}×{times}"
    if apart.key:
        after += f"{_GAP}{_link(f'{RESTORE}{apart.key}', translate('Apart', 'Restore'), look)}"
    shown = escape(text).replace("\n", "<br>").replace("\u2028", "<br>")
    return f'<p style="margin:0 0 {look.size * 0.4}px 0; line-height:118%">{shown}{after}</p>'


def _link(address: str, name: str, look: Look) -> str:
    style = f"color:{look.colours.link}; text-decoration:none"
    return f'<a href="{escape(address)}" style="{style}">{isolated(escape(name))}</a>'


def _count(number: int) -> str:
    if number == 1:
        return translate("Apart", "One piece of the saved page was set apart")
    text = translate("Apart", "{number} pieces of the saved page were set apart")
    return text.format(number=number)
