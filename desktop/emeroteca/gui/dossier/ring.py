"""Where an entity's companions stand around it: who appears together stands side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from emeroteca.model.entities.known import Companion, Link

MOST = 12
"""Companions that are drawn; the list names the others too."""

SMALLEST, LARGEST = 7.5, 17.0
"""Pixels of a circle's radius."""


@dataclass(frozen=True, slots=True)
class Node:
    """A companion's circle: `x` and `y` are parts of the room, from -1 to 1, `radius` pixels."""

    number: int
    x: float
    y: float
    radius: float


def ring(companions: Sequence[Companion], links: Sequence[Link]) -> list[Node]:
    """The circles of the first companions, clockwise from the top.

    Every second one stands a little nearer, so that two names do not run into each other.
    """
    order = _order(len(companions[:MOST]), links)
    most = max((companion.articles for companion in companions), default=1)
    nodes = []
    for place, number in enumerate(order):
        turn = 2 * math.pi * place / len(order) - math.pi / 2
        far = 1.0 if place % 2 == 0 or len(order) < 7 else 0.66
        part = math.sqrt(companions[number].articles / most)
        radius = SMALLEST + (LARGEST - SMALLEST) * part
        nodes.append(Node(number, far * math.cos(turn), far * math.sin(turn), radius))
    return nodes


def _order(count: int, links: Sequence[Link]) -> list[int]:
    """Numbers one after the other, each the one that is linked most to the one before it."""
    together: dict[tuple[int, int], int] = {}
    for link in links:
        together[link.one, link.other] = together[link.other, link.one] = link.articles
    order, left = ([0], list(range(1, count))) if count else ([], [])
    while left:
        last = order[-1]
        best = max(left, key=lambda one: (together.get((last, one), 0), -one))
        order.append(best)
        left.remove(best)
    return order
