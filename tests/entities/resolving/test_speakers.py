"""Who speaks is told by a name, a title, the flow of a paragraph, or not at all."""

from __future__ import annotations

from emeroteca.entities import quotations
from emeroteca.entities.places.table import Places
from emeroteca.entities.resolving import grouping
from emeroteca.entities.resolving.speakers import speakers
from tests.entities.resolving.text import tagged


def said(marked: str) -> list[str | None]:
    text, namings = tagged(marked)
    with Places() as places:
        named, mentions = grouping.entities(text, namings, places, "it")
    found = speakers(text, quotations.find(text, "it"), named, mentions)
    return [named[q.speaker].name if q.speaker is not None else None for q in found]


def test_a_speaker_is_named_in_full_wherever_the_surname_speaks() -> None:
    assert said(
        "[Anna Rota|P] è arrivata ieri. «Resteremo qui a lungo», ha detto [Rota|P] ai cronisti."
    ) == ["Anna Rota"]


def test_a_title_speaks_for_the_person_who_bears_it() -> None:
    assert said(
        "Il presidente [Luca Erba|P] ha visto la ministra [Anna Rota|P]. "
        "«Non cambieremo strada adesso», ha spiegato il presidente."
    ) == ["Luca Erba"]
    assert said(
        "Ha parlato [Luca Erba|P], presidente della società. Con lui [Anna Rota|P]. "
        "«Non cambieremo strada adesso», ha spiegato il presidente."
    ) == ["Luca Erba"]


def test_whoever_adds_something_has_spoken_before() -> None:
    assert said(
        "«Non cambieremo strada adesso», ha detto [Anna Rota|P]. "
        "«E non chiederemo scusa a nessuno», ha aggiunto."
    ) == ["Anna Rota", "Anna Rota"]


def test_nobody_is_guessed_across_paragraphs() -> None:
    assert said(
        "«Non cambieremo strada adesso», ha detto [Anna Rota|P].\n"
        "«E non chiederemo scusa a nessuno», ha aggiunto."
    ) == ["Anna Rota", None]
