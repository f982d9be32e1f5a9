"""Annotations in the W3C's Web Annotation model, as JSON-LD.

Each stands on its article by a TextPositionSelector and a TextQuoteSelector. What that model has no
word for is said in words of our own, which others pass over.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from emeroteca.exchange.incoming import OWN
from emeroteca.exchange.portable import Portable
from emeroteca.model.annotations.annotation import Annotation

CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {
        "emeroteca": "urn:emeroteca:",
        "title": "http://purl.org/dc/terms/title",
        "sha256": "emeroteca:sha256",
        "placed": "emeroteca:placed",
    },
]
ENTITY = "urn:emeroteca:entity:"
FREE = "urn:emeroteca:notebook"

Json = dict[str, Any]


def written(articles: Iterable[Portable], free: Iterable[Annotation] = ()) -> Iterator[str]:
    """All annotations of some articles, and those on none, as one page, piece by piece."""
    context = json.dumps(CONTEXT, ensure_ascii=False)
    yield f'{{\n"@context": {context},\n"type": "AnnotationPage",\n"items": ['
    items = (item for article in articles for item in _of(article))
    others = (_item(annotation, _about_nothing(annotation)) for annotation in free)
    for number, item in enumerate(chain(items, others)):
        yield (",\n" if number else "\n") + json.dumps(item, ensure_ascii=False, indent=1)
    yield "\n]\n}\n"


def _of(article: Portable) -> Iterator[Json]:
    source = {
        "id": article.about,
        "type": "Text",
        "title": article.article.metadata.title,
        "language": article.article.metadata.language,
        "sha256": article.article.source_digest,
    }
    source = {key: value for key, value in source.items() if value}
    own = () if article.own is None else (article.own,)
    for annotation in (*own, *article.annotations):
        yield _item(annotation, {"type": "SpecificResource", "source": source})


def _item(annotation: Annotation, target: Json) -> Json:
    anchor = annotation.anchor
    if anchor is not None:
        position = {"start": anchor.span.start, "end": anchor.span.end}
        quote = {"exact": anchor.exact, "prefix": anchor.prefix, "suffix": anchor.suffix}
        target = target | {
            "selector": [
                {"type": "TextPositionSelector"} | position,
                {"type": "TextQuoteSelector"} | quote,
            ],
        }
    target = target | {"styleClass": f"{annotation.style} {annotation.colour}"}
    if not annotation.placed:
        target = target | {"placed": False}
    body = [_body(annotation.note)] if annotation.note else []
    tags = [{"type": "TextualBody", "value": t, "purpose": "tagging"} for t in annotation.tags]
    return {
        "id": f"{OWN}{annotation.id}",
        "type": "Annotation",
        "motivation": "commenting" if annotation.note else "highlighting",
        "created": annotation.created,
        "modified": annotation.changed,
        "body": [*body, *tags],
        "target": target,
    }


def _about_nothing(annotation: Annotation) -> Json:
    awaits = annotation.awaits
    if awaits is not None:
        source = {"title": awaits.title, "sha256": awaits.sha256}
        about_ = awaits.url or (f"urn:sha256:{awaits.sha256}" if awaits.sha256 else "")
        known = {"id": about_} | source
        return {
            "type": "SpecificResource",
            "source": {key: value for key, value in known.items() if value},
        }
    about = FREE if annotation.entity is None else f"{ENTITY}{annotation.entity}"
    return {"type": "SpecificResource", "source": about}


def _body(note: str) -> Json:
    kind = {"type": "TextualBody", "format": "text/markdown", "purpose": "commenting"}
    return kind | {"value": note}
