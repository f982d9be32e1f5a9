"""What the notebook was asked for from elsewhere: the notes on an entity, those that link to a
name, or a single one."""

from __future__ import annotations

from dataclasses import dataclass

from emeroteca.model.annotations.annotation import AnnotationId
from emeroteca.model.entities.known import EntityId


@dataclass(frozen=True, slots=True)
class Narrowing:
    """`told` says in words what is listed; the rest is as in `NotebookQuery`."""

    told: str
    entities: tuple[EntityId, ...] = ()
    linked: tuple[str, ...] = ()
    annotations: tuple[AnnotationId, ...] = ()
