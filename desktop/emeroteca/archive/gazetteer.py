"""What an archive asks of a table of places."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol


class Gazetteer(Protocol):
    """Knows places by their identity ("gn:524901", "cc:KP")."""

    def ids_of(self, name: str) -> Collection[str]:
        """The identities of the places that are called so in any language."""

    def lies_at(self, place: str) -> tuple[float, float] | None:
        """The latitude and longitude of a place in degrees, where they are known."""


class NoGazetteer:
    """Knows no place; an archive then goes by the names that its articles write."""

    def ids_of(self, _name: str) -> Collection[str]:
        """None."""
        return ()

    def lies_at(self, _place: str) -> tuple[float, float] | None:
        """Nowhere."""
        return None
