"""Reads Web Annotations of the W3C's model, ours and others'."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from emeroteca.exchange.incoming import (
    COLOURS,
    OWN,
    Incoming,
    mappings,
    moment,
    number,
    numbered,
    several,
    text,
    texts,
)
from emeroteca.exchange.jsonld import ENTITY, FREE
from emeroteca.model.annotations.annotation import MarkStyle

_STYLES = {style.value: style for style in MarkStyle}


def fits(data: object) -> bool:
    """Whether data is an annotation, or a page, collection or list of them."""
    first = next(iter(_items(data)), None)
    return first is not None and "target" in first and "uri" not in first


def incoming(data: object) -> list[Incoming]:
    """The annotations in data; one with several targets is several."""
    return [made for item in _items(data) for made in _of(item)]


def _items(data: object) -> Iterator[Mapping[str, Any]]:
    for part in several(data):
        if isinstance(part, Mapping):
            inner = part.get("items", part.get("first", part.get("@graph")))
            if inner is not None and "target" not in part:
                yield from _items(inner)
            else:
                yield part


def _of(item: Mapping[str, Any]) -> Iterator[Incoming]:
    name = _name(item)
    plain = Incoming(
        note=_note(item),
        tags=texts([text(b.get("value")) for b in _bodies(item) if _purpose(item, b) == "tagging"]),
        created=moment(item.get("created")),
        changed=moment(item.get("modified")),
        number=numbered(name, OWN),
    )
    for target in several(item.get("target")):
        yield _aimed(plain, target)


def _aimed(plain: Incoming, target: object) -> Incoming:
    if not isinstance(target, Mapping):
        return _about(plain, {"id": text(target)})
    source = next(iter(several(target.get("source", target))), "")
    made = _about(plain, source if isinstance(source, Mapping) else {"id": text(source)})
    for word in text(target.get("styleClass")).split():
        made = replace(
            made, colour=COLOURS.get(word, made.colour), style=_STYLES.get(word, made.style)
        )
    for selector, refining in _selectors(target.get("selector")):
        kind = text(selector.get("type", selector.get("@type")))
        if kind.endswith("TextPositionSelector") and not refining:
            start, end = number(selector.get("start")), number(selector.get("end"))
            made = replace(made, start=start, end=end)
        elif kind.endswith("TextQuoteSelector"):
            made = replace(
                made,
                exact=text(selector.get("exact")),
                prefix=text(selector.get("prefix")),
                suffix=text(selector.get("suffix")),
            )
    return replace(made, placed=target.get("placed") is not False)


def _about(plain: Incoming, source: Mapping[str, Any]) -> Incoming:
    name = _name(source)
    if name == FREE or name.startswith(ENTITY):
        return replace(plain, entity=numbered(name, ENTITY))
    digest = text(source.get("sha256")) or name.removeprefix("urn:sha256:")
    return replace(
        plain,
        url="" if name.startswith("urn:") else name,
        sha256=digest if digest != name else "",
        title=next(iter(texts(source.get("title"))), ""),
    )


def _selectors(value: object, refining: bool = False) -> Iterator[tuple[Mapping[str, Any], bool]]:
    """Selectors with those that refine them, whose positions are not those of the text."""
    for selector in mappings(several(value)):
        yield selector, refining
        yield from _selectors(selector.get("refinedBy"), refining=True)


def _note(item: Mapping[str, Any]) -> str:
    notes = [text(b.get("value")) for b in _bodies(item) if _purpose(item, b) != "tagging"]
    return "\n\n".join(filter(None, [text(item.get("bodyValue")), *notes]))


def _bodies(item: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """What is said: texts, and the addresses of what stands elsewhere."""
    for body in several(item.get("body")):
        if isinstance(body, str):
            yield {"value": body}
        elif isinstance(body, Mapping):
            parts = body.get("items")
            said = [body] if parts is None else several(parts)[:1]
            for part in mappings(said):
                elsewhere = text(part.get("source")) or _name(part)
                yield part if "value" in part else {**part, "value": elsewhere}


def _purpose(item: Mapping[str, Any], body: Mapping[str, Any]) -> str:
    """What a body is for; where it does not say so, what the whole annotation is for."""
    return text(body.get("purpose")) or text(item.get("motivation"))


def _name(thing: Mapping[str, Any]) -> str:
    return text(thing.get("id")) or text(thing.get("@id"))
