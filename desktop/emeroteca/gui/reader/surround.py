"""The head of an article: what stands above its text."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QTextDocument

from emeroteca.gui.dates import format_minutes, format_published
from emeroteca.gui.facts import in_a_line
from emeroteca.gui.reader import apart, pictures
from emeroteca.gui.reader.document import fitted
from emeroteca.gui.reader.look import Look, line_percentage
from emeroteca.gui.reader.sheet import directed, sheet
from emeroteca.model.article import Opened
from emeroteca.model.text import RunStyle

SMALLEST_LEAD = 240
"""Pixels that a lead image must be wide to be worth showing."""

SHOWN_TITLE = 400
MENDS = "emeroteca:mends"


def head(opened: Opened, look: Look, width: int, image: Callable[[str], bytes]) -> QTextDocument:
    """Title, subtitle, byline, site, date, reading time and lead image as a document."""
    known, colours = opened.article.metadata, look.colours
    made = sheet(look, width)
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
    parts.append(_paragraph(_facts(opened, colours.link), style, 1.1 * em))
    parts.append(_lead(opened, made, width, image))
    made.setHtml("".join(parts))
    directed(made, known.direction)
    made.setTextWidth(width)
    return made


def _paragraph(content: str, style: str, below: float) -> str:
    return f'<p style="{style}; margin:0 0 {round(below)}px 0">{content}</p>'


def _facts(opened: Opened, link: str) -> str:
    known = opened.article.metadata
    site = escape(known.site)
    if known.site and known.url:
        site = (
            f'<a href="{escape(known.url)}" style="color:{link}; text-decoration:none">{site}</a>'
        )
    facts = [
        escape(known.byline),
        site,
        escape(format_published(known.published)),
        format_minutes(opened.article.minutes),
        _mends(len(opened.suggestions), link),
        _doubt(opened, link),
    ]
    return in_a_line(facts)


def _mends(count: int, link: str) -> str:
    """A quiet link to the first of the suggested repairs."""
    if not count:
        return ""
    one = QCoreApplication.translate("Mends", "1 suggested repair")
    several = QCoreApplication.translate("Mends", "{count} suggested repairs")
    name = (one if count == 1 else several.format(count=count)).replace(" ", "\u00a0")
    return f'<a href="{MENDS}" style="color:{link}; text-decoration:none">{escape(name)}</a>'


def _doubt(opened: Opened, link: str) -> str:
    """A quiet link to what was kept, where the extractors disagreed about the page."""
    if not any(fact.name == "doubt" for fact in opened.facts):
        return ""
    name = QCoreApplication.translate("Apart", "perhaps incomplete: check what was kept")
    return f'<a href="{apart.EDIT}" style="color:{link}; text-decoration:none">{escape(name)}</a>'


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


def _untitled() -> str:
    return QCoreApplication.translate("Apart", "Untitled")
