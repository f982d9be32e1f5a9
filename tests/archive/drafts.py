"""Drafts made by hand, for tests that need articles and no parser."""

from __future__ import annotations

import hashlib

from emeroteca.model.article import Apart, Asset, Draft, Metadata, Source
from emeroteca.model.cleaning import Reason
from emeroteca.model.text import Block, BlockKind, Span, Text


def text_of(*paragraphs: str) -> Text:
    """A text of paragraphs."""
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(paragraph))))
        at += len(paragraph) + 1
    return Text("\n".join(paragraphs), tuple(blocks))


def draft(title: str, *paragraphs: str, assets: tuple[Asset, ...] = (), **known: str) -> Draft:
    """A draft with this title and text; other metadata by name."""
    paragraphs = paragraphs or (f"Il testo di {title}.",)
    data = f"{title}\n\n{'|'.join(paragraphs)}".encode()
    return Draft(
        Metadata(title=title, **{"language": "it", **known}),
        text_of(*paragraphs),
        (Apart(Reason.AGGREGATOR_TAIL, "PREV", len(paragraphs)),),
        "".join(f"<p>{p}</p>" for p in paragraphs),
        Source(data, hashlib.sha256(data).hexdigest(), "text/plain", f"/tmp/{title}.txt", "utf-8"),
        assets,
    )
