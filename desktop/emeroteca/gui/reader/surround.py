"""What stands above and below an article's text: its head, and the pieces that were set apart."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QTextDocument, QTextOption

from emeroteca.gui.dates import format_minutes, format_published
from emeroteca.gui.facts import in_a_line
from emeroteca.gui.reader import pictures
from emeroteca.gui.reader.document import fitted
from emeroteca.gui.reader.look import Look, line_percentage
from emeroteca.gui.reasons import reason_name
from emeroteca.model.article import Apart, Article, Opened
from emeroteca.model.text import RunStyle

TOGGLE = "emeroteca:apart"
SMALLEST_LEAD = 240
"""Pixels that a lead image must be wide to be worth showing."""

SHOWN_TITLE = 400


def head(opened: Opened, look: Look, width: int, image: Callable[[str], bytes]) -> QTextDocument:
    """Title, subtitle, byline, site, date, reading time and lead image as a document."""
    known, colours = opened.article.metadata, look.colours
    made = _document(look, width)
    # In a narrow column a headline of full size would stand one word to a line.
    scale = 1.8 * min(1.0, max(0.68, width / 560))
    title, rest = look.header_font(scale, headline=True), look.header_font(0.78)
    em, quiet = look.size, colours.muted
    name = escape(known.title[:SHOWN_TITLE] or _untitled())
    style = f"font-family:'{title.family()}'; font-size:{title.pixelSize()}px; font-weight:600"
    tight = round(line_percentage(title, 1.2))
    parts = [_paragraph(name, f"{style}; line-height:{tight}%; color:{colours.text}", 0.8 * em)]
    if known.subtitle:
        style = f"font-size:{round(em * 1.08)}px; line-height:112%; color:{quiet}"
        parts.append(_paragraph(escape(known.subtitle), style, 0.6 * em))
    style = f"font-size:{rest.pixelSize()}px; line-height:125%; color:{quiet}"
    parts.append(_paragraph(_facts(opened.article, colours.link), style, 1.1 * em))
    parts.append(_lead(opened, made, width, image))
    made.setHtml("".join(parts))
    _directed(made, known.direction)
    made.setTextWidth(width)
    return made


def _paragraph(content: str, style: str, below: float) -> str:
    return f'<p style="{style}; margin:0 0 {round(below)}px 0">{content}</p>'


def _facts(article: Article, link: str) -> str:
    known = article.metadata
    site = escape(known.site)
    if known.site and known.url:
        site = (
            f'<a href="{escape(known.url)}" style="color:{link}; text-decoration:none">{site}</a>'
        )
    facts = [
        escape(known.byline),
        site,
        escape(format_published(known.published)),
        format_minutes(article.minutes),
    ]
    return in_a_line(facts)


def _lead(opened: Opened, made: QTextDocument, width: int, image: Callable[[str], bytes]) -> str:
    digest = opened.article.metadata.lead_image
    shown = {run.href for run in opened.text.runs if run.style is RunStyle.FIGURE}
    asset = next((a for a in opened.assets if a.digest == digest), None)
    if not digest or digest in shown or asset is None or asset.width < SMALLEST_LEAD:
        return ""
    size = fitted(asset, width)
    picture = pictures.picture(image(digest))
    if picture.isNull():
        return ""
    made.addResource(QTextDocument.ResourceType.ImageResource, QUrl("asset:lead"), picture)
    return f'<p><img src="asset:lead" width="{size.width():.0f}" height="{size.height():.0f}"></p>'


def foot(opened: Opened, look: Look, width: int, unfolded: bool) -> QTextDocument | None:
    """A quiet line that says how much was set apart, with the pieces where it is unfolded."""
    if not opened.apart:
        return None
    colours, size = look.colours, look.header_font(0.74).pixelSize()
    arrow = "▾" if unfolded else "▸"
    parts = [
        (
            f'<p style="margin:0 0 {look.size * 0.6}px 0">'
            f'<a href="{TOGGLE}" style="color:{colours.muted}; text-decoration:none">'
            f"{arrow}&nbsp; {escape(_count(len(opened.apart)))}</a></p>"
        )
    ]
    if unfolded:
        parts += [_piece(apart, look) for apart in opened.apart]
    made = _document(look, width)
    made.setHtml(f'<div style="font-size:{size}px; color:{colours.muted}">{"".join(parts)}</div>')
    _directed(made, opened.article.metadata.direction)
    made.setTextWidth(width)
    return made


def _piece(apart: Apart, look: Look) -> str:
    text = escape(apart.text).replace("\n", "<br>").replace("\u2028", "<br>")
    return (
        f'<p style="margin:0 0 {look.size * 0.7}px 0; line-height:118%">'
        f'<b style="font-weight:600">{escape(reason_name(apart.reason))}</b><br>{text}</p>'
    )


def _count(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("Apart", "One piece of the saved page was set apart")
    text = QCoreApplication.translate("Apart", "{number} pieces of the saved page were set apart")
    return text.format(number=number)


def _untitled() -> str:
    return QCoreApplication.translate("Apart", "Untitled")


def _document(look: Look, width: int) -> QTextDocument:
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setUndoRedoEnabled(False)
    made.setDefaultFont(look.header_font(0.78))
    made.setTextWidth(width)
    return made


def _directed(made: QTextDocument, direction: str) -> None:
    option = QTextOption()
    if direction == "rtl":
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(option)
