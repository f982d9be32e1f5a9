"""What an archive asks of the table of places, which is opened when it is first asked."""

from __future__ import annotations

from emeroteca.entities.places.table import Places


class Gazetteer:
    """Knows places by their identity ("gn:524901", "cc:KP"); used by one thread."""

    def __init__(self) -> None:
        self._opened: Places | None = None

    @property
    def _places(self) -> Places:
        if self._opened is None:
            self._opened = Places()
        return self._opened

    def ids_of(self, name: str) -> tuple[str, ...]:
        """The identities of the places that are called so in any language."""
        return tuple(place.identity for place, _ in self._places.candidates(name))

    def lies_at(self, identity: str) -> tuple[float, float] | None:
        """The latitude and longitude of a place in degrees, where they are known."""
        place = self._places.place(identity)
        if place is None or place.latitude is None or place.longitude is None:
            return None
        return place.latitude, place.longitude

    def close(self) -> None:
        """Let the table go."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None
