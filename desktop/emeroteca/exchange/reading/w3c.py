"""Reads Web Annotations of the W3C's model, ours and others'."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from emeroteca.exchange.incoming import COLOURS, OWN, Incoming, moment, number, text, texts
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
    for part in _several(data):
        if isinstance(part, Mapping):
            inner = part.get("items", part.get("first", part.get("@graph")))
            if inner is not None and "target" not in part:
                yield from _items(inner)
            else:
                yield part


def _of(item: Mapping[str, Any]) -> Iterator[Incoming]:
    name = text(item.get("id"))
    own = name.removeprefix(OWN)
    plain = Incoming(
        note=_note(item),
        tags=texts([text(b.get("value")) for b in _bodies(item) if _purpose(b) == "tagging"]),
        created=moment(item.get("created")),
        changed=moment(item.get("modified")),
        number=int(own) if own != name and own.isascii() and own.isdigit() else 0,
    )
    for target in _several(item.get("target")):
        yield _aimed(plain, target)


def _aimed(plain: Incoming, target: object) -> Incoming:
    if not isinstance(target, Mapping):
        return _about(plain, {"id": text(target)})
    source = target.get("source", target)
    made = _about(plain, source if isinstance(source, Mapping) else {"id": text(source)})
    for word in text(target.get("styleClass")).split():
        made = replace(
            made, colour=COLOURS.get(word, made.colour), style=_STYLES.get(word, made.style)
        )
    for selector in _selectors(target.get("selector")):
        if selector.get("type") == "TextPositionSelector":
            start, end = number(selector.get("start")), number(selector.get("end"))
            made = replace(made, start=start, end=end)
        elif selector.get("type") == "TextQuoteSelector":
            made = replace(
                made,
                exact=text(selector.get("exact")),
                prefix=text(selector.get("prefix")),
                suffix=text(selector.get("suffix")),
            )
    return replace(made, placed=target.get("placed") is not False)


def _about(plain: Incoming, source: Mapping[str, Any]) -> Incoming:
    name = text(source.get("id"))
    entity = name.removeprefix(ENTITY)
    if name == FREE or entity != name:
        return replace(plain, entity=int(entity) if entity.isascii() and entity.isdigit() else 0)
    digest = text(source.get("sha256")) or name.removeprefix("urn:sha256:")
    return replace(
        plain,
        url="" if name.startswith("urn:") else name,
        sha256=digest if digest != name else "",
        title=text(source.get("title")),
    )


def _selectors(value: object) -> Iterator[Mapping[str, Any]]:
    """Selectors with those that refine them."""
    for selector in _several(value):
        if isinstance(selector, Mapping):
            yield selector
            yield from _selectors(selector.get("refinedBy"))


def _note(item: Mapping[str, Any]) -> str:
    notes = [text(b.get("value")) for b in _bodies(item) if _purpose(b) != "tagging"]
    return "\n\n".join(filter(None, [text(item.get("bodyValue")), *notes]))


def _bodies(item: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for body in _several(item.get("body")):
        if isinstance(body, Mapping):
            yield body
        elif isinstance(body, str):
            yield {"value": body}


def _purpose(body: Mapping[str, Any]) -> str:
    return text(body.get("purpose"))


def _several(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
