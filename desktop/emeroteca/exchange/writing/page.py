"""An article as an HTML page of its own, with what is marked in it and the notes on it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape
from itertools import groupby

from emeroteca.exchange.portable import Portable, subject
from emeroteca.exchange.writing.setting import BREAK, Setting, Stretch
from emeroteca.model.annotations.annotation import Annotation, MarkStyle
from emeroteca.model.article import Asset
from emeroteca.model.entities.known import EntityId
from emeroteca.model.text import Block, BlockKind, Run, RunStyle, Span

STYLE = """
body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.6 serif; }
mark { color: inherit; background: #fff2a8; } mark.green { background: #cdf0c4; }
mark.blue { background: #c9e4fb; } mark.pink { background: #fbd0df; }
mark.orange { background: #fddcb0; } mark.purple { background: #e3d4f8; }
mark.underline { background: none; text-decoration: underline 2px; }
aside { border-top: 1px solid; margin-top: 3em; font-size: .9em; white-space: pre-line; }
figure { margin: 1.5em 0 .4em; } img { max-width: 100%; height: auto; }
.caption { font-size: .85em; margin: 0 0 1.5em; opacity: .75; }
table { border-collapse: collapse; } td, th { border: 1px solid; padding: .2em .6em; }
"""
_TAGS = {
    RunStyle.EMPHASIS: "em",
    RunStyle.STRONG: "strong",
    RunStyle.CODE: "code",
    RunStyle.SUPERSCRIPT: "sup",
    RunStyle.SUBSCRIPT: "sub",
    RunStyle.STRIKE: "s",
}


LOOSE = "Notes on no article"
"""The title of what is about none."""


def written(article: Portable) -> str:
    """The page of an article; its pictures lie in it, so that it is whole wherever it is taken."""
    known = article.article.metadata
    language = f' lang="{escape(known.language)}" dir="{escape(known.direction)}"'
    return _page(known.title, body(article, _embedded), language)


def body(article: Portable, source: Callable[[Asset], str]) -> str:
    """Source, text and notes of an article in markup that is HTML and XML alike.

    `source` tells the address that a picture is shown from, "" where it is left out.
    """
    known = article.article.metadata
    about = (known.byline, known.site, known.published[:10])
    told = escape(known.url)
    address = f"<p>{_link(known.url, told)}</p>" if known.url else ""
    text = "".join(_blocks(article, source)) if article.whole else ""
    return (
        f"<p>{escape(' · '.join(filter(None, about)))}</p>\n{address}\n"
        f"{text}{''.join(_notes(article))}"
    )


def loose(annotations: Iterable[Annotation], names: Mapping[EntityId, str]) -> str:
    """The page of annotations on no article, each with what it is about."""
    return _page(LOOSE, loose_body(annotations, names))


def loose_body(annotations: Iterable[Annotation], names: Mapping[EntityId, str]) -> str:
    """Such annotations in markup that is HTML and XML alike."""
    notes = (_note(one, subject(one, names)) for one in annotations)
    return f"<aside>\n{''.join(notes)}</aside>\n"


def _page(title: str, body: str, language: str = "") -> str:
    return (
        f'<!DOCTYPE html>\n<html{language}>\n<head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n"
        f"<body>\n<h1>{escape(title)}</h1>\n{body}</body>\n</html>\n"
    )


def _blocks(article: Portable, source: Callable[[Asset], str]) -> Iterator[str]:
    setting = Setting(article.text, article.annotations)
    shown = _figures(article, source)
    for (kind, _), group in groupby(article.text.blocks, key=_together):
        blocks = list(group)
        if kind is BlockKind.TABLE_ROW:
            yield f"<table>\n{''.join(_row(setting, block) for block in blocks)}</table>\n"
        elif kind is BlockKind.LIST_ITEM:
            yield _list(setting, blocks)
        else:
            yield from (shown.get(b.span.start) or _block(setting, b) for b in blocks)


def _figures(article: Portable, source: Callable[[Asset], str]) -> dict[int, str]:
    """The pictures that are shown, by where they stand in the text."""
    sources = {picture.digest: (picture, source(picture)) for picture in article.pictures}
    known = {digest: found for digest, found in sources.items() if found[1]}
    runs = (run for run in article.text.runs if run.style is RunStyle.FIGURE)
    return {run.span.start: _figure(*known[run.href]) for run in runs if run.href in known}


def _embedded(picture: Asset) -> str:
    return f"data:{picture.media_type};base64,{b64encode(picture.data).decode('ascii')}"


def _figure(picture: Asset, source: str) -> str:
    size = f' width="{picture.width}"' if picture.width else ""
    return f'<figure><img src="{escape(source)}"{size} alt=""/></figure>\n'


def _together(block: Block) -> tuple[BlockKind, int]:
    return block.kind, block.level if block.kind is BlockKind.TABLE_ROW else 0


def _block(setting: Setting, block: Block) -> str:
    inner = _inner(setting, block.span)
    match block.kind:
        case BlockKind.CAPTION:
            return f'<p class="caption">{inner}</p>\n'
        case BlockKind.RULE:
            return "<hr/>\n"
        case BlockKind.HEADING:
            return f"<h{min(6, block.level + 1)}>{inner}</h{min(6, block.level + 1)}>\n"
        case BlockKind.QUOTATION:
            return f"<blockquote><p>{inner}</p></blockquote>\n"
        case BlockKind.CODE:
            return f"<pre>{inner}</pre>\n"
    return f"<p>{inner}</p>\n" if inner.strip() else ""


def _row(setting: Setting, block: Block) -> str:
    cells = [
        f"<{tag}>{_inner(setting, span)}</{tag}>"
        for span, header in setting.cells(block.span)
        for tag in ("th" if header else "td",)
    ]
    return f"<tr>{''.join(cells)}</tr>\n"


def _list(setting: Setting, blocks: Iterable[Block]) -> str:
    """Items one below the other, each as deep as it is, with its own number or bullet."""
    items = [
        f'<li style="margin-left: {1.5 * (max(1, block.level) - 1):g}em; list-style-type: '
        f'{_bullet(block.marker)}">{_inner(setting, block.span)}</li>\n'
        for block in blocks
    ]
    return f"<ul>\n{''.join(items)}</ul>\n"


def _bullet(marker: str) -> str:
    return f"'{marker} '" if marker[:-1].isalnum() and marker.endswith((".", ")")) else "disc"


def _inner(setting: Setting, span: Span) -> str:
    return "".join(map(_stretch, setting.stretches(span)))


def _stretch(stretch: Stretch) -> str:
    told = escape(stretch.text).replace(BREAK, "<br/>")
    for mark in reversed(stretch.marks):
        style = "underline " * (mark.style is MarkStyle.UNDERLINE)
        told = f'<mark class="{style}{mark.colour}" title="{escape(mark.note)}">{told}</mark>'
    for run in reversed(stretch.runs):
        told = _in_run(run, told)
    return told


def _in_run(run: Run, told: str) -> str:
    if run.style is RunStyle.LINK:
        return _link(run.href, told)
    tag = _TAGS.get(run.style)
    return f"<{tag}>{told}</{tag}>" if tag else told


def _link(address: str, told: str) -> str:
    """A link that runs nothing."""
    web = address.lower().startswith(("http://", "https://", "mailto:"))
    return f'<a href="{escape(address)}">{told}</a>' if web else told


def _notes(article: Portable) -> Iterator[str]:
    untold = article.annotations if not article.whole else ()
    noted = untold or [a for a in article.annotations if a.note or a.tags or not a.placed]
    if not article.note and not noted:
        return
    yield f"<aside>\n<p>{escape(article.note)}</p>\n" if article.note else "<aside>\n"
    yield from map(_note, noted)
    yield "</aside>\n"


def _note(annotation: Annotation, about: str = "") -> str:
    quoted = f"<q>{escape(annotation.anchor.exact)}</q>\n" if annotation.anchor else ""
    tags = " ".join(f"#{tag}" for tag in annotation.tags)
    source = f"\n— {escape(about)}" if about else ""
    return f"<p>{quoted}{escape(annotation.note)} {escape(tags)}{source}</p>\n"
