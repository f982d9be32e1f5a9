"""Who speaks is told by a name, a title, the flow of a paragraph, or not at all."""

from __future__ import annotations

import pytest

from emeroteca.entities import quotations
from emeroteca.entities.places.table import Places
from emeroteca.entities.resolving import grouping
from emeroteca.entities.resolving.speakers import speakers
from tests.entities.resolving.text import tagged


def said(marked: str, language: str = "it") -> list[str | None]:
    text, namings = tagged(marked)
    with Places() as places:
        named, mentions = grouping.entities(text, namings, places, language)
    found = speakers(text, quotations.find(text, language), named, mentions)
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


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", '"This is the worst winter in years," said a spokesman for [Ann Roe|P].'),
        ("en", '[Tom Hale|P]\'s wife said: "He is at home and resting well."'),
        ("en", 'A man who worked for [Tom Hale|P] said: "He never paid any of us."'),
        ("it", "La moglie di [Luca Erba|P] ha detto: «È a casa e sta riposando»."),
        ("it", "Secondo l'avvocato di [Luca Erba|P], «le accuse sono del tutto infondate»."),
        ("de", "„Wir werden nicht zahlen“, sagte ein Sprecher von [Anna Roth|P]."),
        ("fr", "« Nous ne signerons pas », a dit un porte-parole d'[Anne Roux|P]."),
        ("es", "La mujer de [Luis Mora|P] dijo: «Está en casa y descansa bien»."),
    ],
)
def test_who_speaks_for_a_person_is_not_that_person(language: str, marked: str) -> None:
    assert said(marked, language) == [None]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", '[Ann Roe|P] met [Tom Hale|P]. "We will not sign this deal," he said.'),
        ("en", 'When [Tom Hale|P] asked about it, she replied: "I know nothing of that."'),
        ("en", '[Tom Hale|P] was accused by [Ann Roe|P] of "a betrayal of the public trust".'),
        ("en", '[Ann Roe|P] doubts that [Tom Hale|P] ever held "a meeting of the whole board".'),
        ("it", "[Anna Rota|P] ha letto una lettera di [Luca Erba|P]: «Non tornare mai più qui»."),
        ("it", "È uscito [Luca Erba|P]. «Nessuno sapeva che cosa fare adesso»."),
    ],
)
def test_nobody_speaks_where_two_may(language: str, marked: str) -> None:
    assert said(marked, language) == [None]


def test_who_is_quoted_by_another_speaks() -> None:
    marked = '[Ann Roe|P] quoted [Tom Hale|P]: "We shall fight on the beaches."'
    assert said(marked, "en") == ["Tom Hale"]
    marked = '[Ann Roe|P] told [Tom Hale|P]: "We shall fight on the beaches."'
    assert said(marked, "en") == ["Ann Roe"]


def test_who_begins_a_sentence_speaks_in_it() -> None:
    marked = 'Senator [Tom Hale|P] accused [Ann Roe|P] of "a betrayal of the public trust".'
    assert said(marked, "en") == ["Tom Hale"]
    assert said('[Ann Roe|P] came back. "We will not sign this deal," she said.', "en") == [
        "Ann Roe"
    ]


def test_a_title_of_two_persons_speaks_for_neither() -> None:
    assert said(
        "Il presidente [Luca Erba|P] ha visto il presidente [Carlo Neri|P]. "
        "«Non cambieremo strada adesso», ha detto il presidente."
    ) == [None]


def test_a_title_between_two_names_is_the_first_ones() -> None:
    assert said(
        "[Luca Erba|P], il presidente, ha visto [Anna Rota|P]. "
        "«Non cambieremo strada adesso», ha detto il presidente."
    ) == ["Luca Erba"]


def test_a_title_with_accents_is_found() -> None:
    marked = "La députée [Anne Roux|P] est là. « Nous ne signerons pas », a dit la députée."
    assert said(marked, "fr") == ["Anne Roux"]


def test_a_minister_is_told_by_the_ministry_and_a_stranger_is_not() -> None:
    both = (
        "Il ministro dell'[Interno|O] [Luca Erba|P] e il ministro della [Difesa|O] [Ugo Neri|P]. "
    )
    said_so = "«Non faremo passi indietro», ha detto il ministro dell'[Interno|O]."
    assert said(both + said_so) == ["Luca Erba"]
    stranger = "«Non faremo passi indietro», ha detto il ministro degli [Esteri|O]."
    assert said(both + stranger) == ["Esteri"]
