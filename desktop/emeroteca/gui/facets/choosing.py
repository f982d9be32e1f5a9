"""What choosing, adding, leaving out and letting go of a value makes of a filter."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from emeroteca.model.search import Choice, FacetKind, Facets, Filter


class State(Enum):
    """How a filter stands to a value."""

    FREE = auto()
    INCLUDED = auto()
    EXCLUDED = auto()


class Act(Enum):
    """What a person does to a value."""

    CLICK = auto()
    """Narrow to it alone; on what is chosen already, let go of it."""
    ONLY = auto()
    """Narrow to it alone."""
    ADD = auto()
    """Take it beside the others of its kind; done again it lets go."""
    EXCLUDE = auto()
    """Leave out what has it; done again it lets go."""
    CLEAR = auto()
    """Let go of every value of the kind."""


def state_of(wanted: Filter, kind: FacetKind, value: str) -> State:
    """Whether a filter includes a value, excludes it, or does not care."""
    for choice in wanted.choices:
        if choice.kind is kind and choice.value == value:
            return State.EXCLUDED if choice.excluded else State.INCLUDED
    return State.FREE


def chosen(wanted: Filter, kind: FacetKind) -> tuple[str, ...]:
    """The values of a kind that a filter includes or excludes."""
    return tuple(choice.value for choice in wanted.choices if choice.kind is kind)


def named(wanted: Filter, facets: Facets) -> Filter:
    """The filter with its entities called what they are called now."""
    told = {
        kind: {facet.value: facet.name for facet in values}
        for kind, values in (
            (FacetKind.PERSON, facets.people),
            (FacetKind.ORGANISATION, facets.organisations),
            (FacetKind.PLACE, facets.places),
        )
    }
    choices = (
        replace(choice, name=told.get(choice.kind, {}).get(choice.value, choice.name))
        for choice in wanted.choices
    )
    return replace(wanted, choices=tuple(choices))


def acted(wanted: Filter, kind: FacetKind, value: str, act: Act, name: str = "") -> Filter:
    """The filter after something was done to a value, which for an entity has a name."""
    others = tuple(c for c in wanted.choices if c.kind is not kind or c.value != value)
    rest = tuple(c for c in others if c.kind is not kind or c.excluded)
    included, excluded = (Choice(kind, value, out, name) for out in (False, True))
    match act, state_of(wanted, kind, value):
        case Act.CLEAR, _:
            choices = tuple(c for c in wanted.choices if c.kind is not kind)
        case Act.CLICK, State.EXCLUDED:
            choices = others
        case Act.CLICK, State.INCLUDED if rest == others:
            choices = rest
        case ((Act.CLICK | Act.ONLY), _):
            choices = (*rest, included)
        case (Act.ADD, State.INCLUDED) | (Act.EXCLUDE, State.EXCLUDED):
            choices = others
        case _:
            choices = (*others, excluded if act is Act.EXCLUDE else included)
    return replace(wanted, choices=choices)


def is_narrowed(wanted: Filter) -> bool:
    """Whether anything beside its shelf narrows a list."""
    return bool(wanted.choices or wanted.since or wanted.until)


def widened(wanted: Filter) -> Filter:
    """The shelf alone."""
    return replace(wanted, choices=(), since="", until="")
