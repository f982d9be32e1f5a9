"""A date that a text speaks of."""

from dataclasses import dataclass

from emeroteca.model.text import Span


@dataclass(frozen=True, slots=True)
class Dated:
    """Where a date stands, and its first and last day or minute; empty when unresolved."""

    span: Span
    start: str
    end: str
