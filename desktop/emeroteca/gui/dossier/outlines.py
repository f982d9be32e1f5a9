"""The outlines of the countries as paths of degrees, and the stretch of the world to show first."""

from __future__ import annotations

import json
import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from emeroteca.resources import resource

AROUND = 22.0
"""Degrees of longitude around a town that tell where in the world it lies."""

ROOM = 1.5
"""How much more than a country is shown around it."""


@lru_cache(maxsize=1)
def _rings() -> dict[str, list[list[int]]]:
    found: dict[str, list[list[int]]] = json.loads(
        resource("outlines", "countries.json").read_text("utf-8")
    )
    return found


@lru_cache(maxsize=1)
def countries() -> dict[str, QPainterPath]:
    """Every country by its two letters; x is degrees east, y degrees south."""
    return {code: _path(rings) for code, rings in _rings().items()}


def _path(rings: list[list[int]]) -> QPainterPath:
    path = QPainterPath()
    for ring in rings:
        points = [QPointF(ring[at] / 100, -ring[at + 1] / 100) for at in range(0, len(ring), 2)]
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    return path


def surroundings(place: str, latitude: float | None, longitude: float | None) -> QRectF:
    """What is shown around a place: its country where it is one, else some degrees."""
    rings = _rings().get(place.removeprefix("cc:")) if place.startswith("cc:") else None
    if rings:
        # Islands far away, such as overseas lands, would make the land itself small.
        largest = max((_bounds(ring) for ring in rings), key=lambda box: box.width() * box.height())
        more = max(largest.width(), largest.height()) * (ROOM - 1) / 2 + 1
        return largest.adjusted(-more, -more, more, more)
    if latitude is None or longitude is None:
        return QRectF(-180, -84, 360, 144)
    wide = AROUND / max(0.3, math.cos(math.radians(latitude)))
    high = AROUND * 0.75
    return QRectF(longitude - wide / 2, -latitude - high / 2, wide, high)


def _bounds(ring: list[int]) -> QRectF:
    x, y = ring[0::2], ring[1::2]
    return QRectF(
        QPointF(min(x) / 100, -max(y) / 100),
        QPointF(max(x) / 100, -min(y) / 100),
    )
