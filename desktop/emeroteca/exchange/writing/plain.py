"""An article as plain text, and as one JSON object with everything that is known of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from emeroteca.exchange.portable import Portable, stated, subject
from emeroteca.exchange.writing.setting import BREAK
from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.entities.known import EntityId
from emeroteca.model.text import OBJECT


def written(article: Portable) -> str:
    """Title, source and text, an empty line between paragraphs, then the notes."""
    known = article.article.metadata
    about = " · ".join(filter(None, (known.byline, known.site, known.published[:10])))
    shown = article.text.blocks if article.whole else ()
    blocks = (article.text.slice(block.span) for block in shown)
    prose = "\n\n".join(block for b in blocks if (block := b.replace(OBJECT, "").strip()))
    noted = [_note(annotation) for annotation in article.annotations]
    notes = "\n\n".join(filter(None, (article.note, *noted)))
    parts = (known.title, about, known.url, prose, "* * *" * bool(notes), notes)
    return "\n\n".join(filter(None, parts)).replace(BREAK, "\n") + "\n"


def loose(annotations: Iterable[Annotation], names: Mapping[EntityId, str]) -> str:
    """Annotations on no article, each with what it is about."""
    return "\n\n".join(_note(one, subject(one, names)) for one in annotations) + "\n"


def _note(annotation: Annotation, about: str = "") -> str:
    quoted = f"“{annotation.anchor.exact}”" if annotation.anchor is not None else ""
    tags = " ".join(f"#{tag}" for tag in annotation.tags)
    source = f"— {about}" if about else ""
    return "\n".join(filter(None, (quoted, annotation.note, tags, source)))


def described(article: Portable) -> str:
    """Everything; offsets are half-open ranges of code points of `text`."""
    known = article.article
    told: dict[str, Any] = {name: value or None for name, value in asdict(known.metadata).items()}
    told |= {
        "id": known.id,
        "saved": known.saved,
        "sha256": known.source_digest,
        "tags": list(known.tags),
        "note": article.note or None,
        "text": article.text.content,
        "blocks": [
            {"kind": b.kind.value, "start": b.span.start, "end": b.span.end, "level": b.level}
            for b in article.text.blocks
        ],
        "annotations": [_annotation(annotation) for annotation in article.annotations],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _annotation(annotation: Annotation) -> dict[str, Any]:
    anchor = annotation.anchor
    place = (
        {}
        if anchor is None
        else {
            "start": anchor.span.start,
            "end": anchor.span.end,
            "exact": anchor.exact,
            "prefix": anchor.prefix,
            "suffix": anchor.suffix,
        }
    )
    return place | {"id": annotation.id, **stated(annotation)}
