"""Dossiers made by hand."""

from __future__ import annotations

from collections import Counter

from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import Companion, Dossier, Entity, EntityId, Link
from emeroteca.model.entities.recognised import EntityKind


def dossier(*days: str, place: str = "", companions: int = 0) -> Dossier:
    """The dossier of an entity that articles of these days name, the newest first."""
    months = Counter(day[:7] for day in days if len(day) > 4)
    kind = EntityKind.PLACE if place else EntityKind.PERSON
    beside = tuple(
        Companion(Entity(EntityId(n + 2), EntityKind.PERSON, f"Nome {n}"), 20 - n)
        for n in range(companions)
    )
    return Dossier(
        Entity(EntityId(1), kind, "Ada Ferri", place=place),
        len(days),
        min(filter(None, days), default=""),
        max(filter(None, days), default=""),
        tuple(sorted(months.items())),
        tuple(ArticleId(n + 1) for n in range(len(days))),
        days,
        beside,
        tuple(Link(0, n, 5) for n in range(2, companions)),
        0,
    )
