"""Articles made by hand, with what is written on them."""

from __future__ import annotations

from typing import Any

from emeroteca.exchange.portable import Portable
from emeroteca.model.annotations.annotation import Annotation, AnnotationId
from emeroteca.model.annotations.passage import passage
from emeroteca.model.article import Article, ArticleId, Metadata
from emeroteca.model.text import Block, BlockKind, Run, RunStyle, Span, Text

DIGEST = "ab" * 32
METADATA = Metadata(
    title='Piena: "fango"?',
    byline="Ada Ferri",
    site="Il Faro",
    url="https://faro.example/piena",
    published="2024-06-19",
    language="it",
)
ARTICLE = Article(
    ArticleId(7), METADATA, 9, 1, "", "2026-11-25T03:00:00+00:00", DIGEST, "", tags=("Po grande",)
)


def text(*blocks: tuple[BlockKind, str] | str, runs: tuple[Run, ...] = (), level: int = 1) -> Text:
    """A text of blocks; a string alone is a paragraph."""
    made, at = [], 0
    contents = [block if isinstance(block, str) else block[1] for block in blocks]
    for block, content in zip(blocks, contents, strict=True):
        kind = BlockKind.PARAGRAPH if isinstance(block, str) else block[0]
        deep = 0 if isinstance(block, str) else level
        made.append(Block(kind, Span(at, at + len(content)), deep))
        at += len(content) + 1
    return Text("\n".join(contents), tuple(made), runs)


def on(text_: Text, words: str, number: int = 1, **rest: Any) -> Annotation:
    """An annotation on the first place of some words."""
    at = text_.content.index(words)
    anchor = passage(text_, Span(at, at + len(words)))
    return Annotation(AnnotationId(number), ArticleId(7), anchor, **rest)


def run(text_: Text, words: str, style: RunStyle, href: str = "") -> Run:
    """A run on the first place of some words."""
    at = text_.content.index(words)
    return Run(style, Span(at, at + len(words)), href)


def portable(text_: Text, *annotations: Annotation, note: str = "") -> Portable:
    own = Annotation(AnnotationId(9), ARTICLE.id, note=note) if note else None
    return Portable(ARTICLE, text_, own, annotations)
