"""Names that were tagged one by one become what a reader takes them for in the whole text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from emeroteca.entities.places.table import Places
from emeroteca.entities.resolving import grouping, joining, kinds, spreading
from emeroteca.entities.resolving.naming import folded, trimmed
from emeroteca.model.entities.recognised import EntityKind, Named
from emeroteca.model.text import Span
from tests.entities.resolving.text import tagged, told, whole


@pytest.fixture(scope="module")
def places() -> Iterator[Places]:
    with Places() as table:
        yield table


def entities(marked: str, places: Places, language: str = "it") -> dict[str, Named]:
    text, namings = tagged(marked)
    named, mentions = grouping.entities(text, namings, places, language)
    assert [m.span for m in mentions] == [n.span for n in namings]
    return {text[m.span.start : m.span.end]: named[m.entity] for m in mentions}


def test_a_surname_is_the_person_whose_full_name_stands_anywhere(places: Places) -> None:
    found = entities("[Rota|P] parla. Poi tace [Anna Rota|P]. [Rota|P] e [Anna|P] escono.", places)
    assert {named.name for named in found.values()} == {"Anna Rota"}
    assert found["Rota"].aliases == ("Rota", "Anna")


def test_two_bearers_of_a_surname_stay_two_persons(places: Places) -> None:
    found = entities("[Anna Rota|P] vede [Luca Rota|P].", places)
    assert found["Anna Rota"] != found["Luca Rota"]


def test_a_surname_of_two_persons_is_neither_of_them(places: Places) -> None:
    found = entities("[Anna Rota|P] vede [Luca Rota|P]. [Rota|P] parla.", places)
    assert found["Rota"].bare
    assert found["Rota"].aliases == ()


def test_a_surname_is_who_is_named_far_more_than_others_of_that_name(places: Places) -> None:
    often = "[Anna Rota|P] parla. " * 4
    found = entities(f"{often}Con lei [Luca Rota|P]. [Rota|P] tace.", places)
    assert found["Rota"].name == "Anna Rota"


def test_a_pope_is_nobody_who_bears_the_name_as_a_first_name(places: Places) -> None:
    found = entities("Papa [Francesco|P] e [Francesco Neri|P]. [Francesco|P] tace.", places)
    assert found["Francesco"] != found["Francesco Neri"]


def test_father_and_son_with_other_initials_stay_two(places: Places) -> None:
    found = entities("[John H. W. Roe|P] and [John W. Roe|P] met.", places)
    assert found["John H. W. Roe"] != found["John W. Roe"]


def test_a_surname_with_its_particle_is_a_bare_name(places: Places) -> None:
    found = entities(
        "[De Rota|P] parla con [Anna Rota|P] e [Ciro Di Nola|P]. [Di Nola|P] c'è.", places
    )
    assert found["De Rota"].bare
    assert found["Di Nola"].name == "Ciro Di Nola"
    assert not found["Anna Rota"].bare


def test_a_name_is_shown_without_capitals_where_it_is_written_so(places: Places) -> None:
    assert entities("[ROTA|P] TACE. [ROTA|P] ESCE. [Rota|P] parla.", places)["Rota"].name == "Rota"


def test_a_lone_surname_is_a_bare_name_and_no_full_one(places: Places) -> None:
    found = entities("[Rota|P] parla.", places)["Rota"]
    assert found.bare
    assert found.key != entities("[Anna Rota|P] parla.", places)["Anna Rota"].key


def test_spellings_and_scripts_of_a_full_name_share_a_key(places: Places) -> None:
    one = entities("[Vladimir Putin|P] parla.", places)["Vladimir Putin"]
    other = entities("[Владимир Путин|P] говорит.", places, "ru")["Владимир Путин"]
    assert one.key == other.key


def test_inflected_russian_names_are_one_person(places: Places) -> None:
    found = entities("[Анна Котова|P] пришла. [Котову|P] ждали с [Котовой|P].", places, "ru")
    assert len({named.key for named in found.values()}) == 1


def test_an_inflected_name_is_known_by_its_nominative(places: Places) -> None:
    text = "z [Andrzejem Rotą|P] i [Andrzejem Rotą|P]. [Andrzej Rota|P] milczy."
    assert {n.name for n in entities(text, places, "pl").values()} == {"Andrzej Rota"}


def test_two_names_of_initials_are_two_persons(places: Places) -> None:
    found = entities("[J.R.|P] vede [K.L.|P].", places)
    assert found["J.R."].key != found["K.L."].key != ""


def test_endings_that_differ_are_other_names_in_italian(places: Places) -> None:
    found = entities("[Mario Rossi|P] e il signor [Rossa|P].", places)
    assert found["Rossa"].key != found["Mario Rossi"].key


def test_places_have_one_identity_in_all_languages(places: Places) -> None:
    found = entities("[Mosca|L] tace.", places)["Mosca"]
    assert found.key == entities("[Moscow|L] is silent.", places, "en")["Moscow"].key
    assert found.key == entities("в [Москве|L] тихо.", places, "ru")["Москве"].key


def test_a_misspelt_place_is_the_one_that_stands_beside_it(places: Places) -> None:
    found = entities("A [Pyongang|L] piove. [Pyongyang|L] tace.", places)
    assert found["Pyongang"] == found["Pyongyang"]
    assert found["Pyongang"].name == "Pyongyang"


def test_a_name_of_two_countries_is_the_one_that_the_text_speaks_of(places: Places) -> None:
    north = entities("La [Corea del Nord|L] tace. [Corea|L] e Russia firmano.", places)
    south = entities("La [Corea del Sud|L] tace. [Corea|L] e Russia firmano.", places)
    assert north["Corea"].name == "Corea del Nord"
    assert south["Corea"].name == "Corea del Sud"


def test_an_acronym_is_the_organisation_that_expands_it(places: Places) -> None:
    found = entities("La [Banca centrale europea|O] ([Bce|O]) tace. La [Bce|O] parla.", places)
    assert found["Bce"] == found["Banca centrale europea"]
    assert found["Bce"].name == "Banca centrale europea"
    assert found["Bce"].aliases == ("Bce",)


def test_a_kind_holds_for_all_equal_names(places: Places) -> None:
    text, namings = tagged("[Rovati|P] dice. [Rovati|P] tace. [Rovati|L] ride.")
    assert {n.kind for n in kinds.voted(text, namings, places, "it")} == {EntityKind.PERSON}


def test_a_country_that_acts_is_a_place(places: Places) -> None:
    text, namings = tagged("La [Russia|O] ha firmato con l'[Onu|O].")
    found = kinds.voted(text, namings, places, "it")
    assert told(text, found) == [("Russia", "pla"), ("Onu", "org")]


def test_a_name_is_found_wherever_it_stands(places: Places) -> None:
    text, namings = tagged("[Anna Rovati|P] parla. Rovati tace. Anna Rovati esce; i rovatini no.")
    found = spreading.spread(text, namings, whole(text))
    assert [name for name, _ in told(text, found)] == ["Anna Rovati", "Rovati", "Anna Rovati"]


def test_a_surname_that_is_a_word_of_the_text_too_is_left_to_the_tagger(places: Places) -> None:
    text, namings = tagged("[Sue Park|P] went to a park. Park rangers came. Park officials too.")
    found = spreading.spread(text, namings, whole(text))
    assert [name for name, _ in told(text, found)] == ["Sue Park"]


def test_a_word_glued_to_a_name_is_cut_off() -> None:
    text, namings = tagged("Il ministro [Rovatiha|P] parlato. [Rovati|P] tace.")
    found = spreading.unglued(text, namings)
    assert [name for name, _ in told(text, found)] == ["Rovati", "Rovati"]


def test_a_place_is_made_whole(places: Places) -> None:
    text, namings = tagged("La [Corea|L] del Nord e la [Nuova|L] Zelanda.")
    found = joining.widened(text, namings, places, "it")
    assert [name for name, _ in told(text, found)] == ["Corea del Nord", "Nuova Zelanda"]


def test_a_council_is_named_with_those_it_belongs_to() -> None:
    text, namings = tagged("il [Consiglio di sicurezza|O] dell’[Onu|O] e il [Pd|O] dell'[Ue|O]")
    found = joining.owned(text, namings)
    assert [n for n, _ in told(text, found)] == ["Consiglio di sicurezza dell’Onu", "Pd", "Ue"]


def test_an_adjective_is_no_name_but_a_line_without_capitals_has_some() -> None:
    text, namings = tagged("La presidenza [ucraina|L] vede Anna.\nguerra in [ucraina|L], il punto")
    found = joining.written_as_names(text, namings, whole(text))
    assert len(found) == 1
    assert found[0].span.start > text.index("\n")


@pytest.mark.parametrize(
    ("name", "bare"),
    [("«Rossi»,", "Rossi"), ("Fiat S.p.A.", "Fiat S.p.A."), ("Roma.", "Roma"), ("(Onu)", "Onu")],
)
def test_marks_at_the_edges_are_outside(name: str, bare: str) -> None:
    span = trimmed(name, Span(0, len(name)))
    assert span is not None
    assert name[span.start : span.end] == bare


@pytest.mark.parametrize("name", ["Ciro Neri Jr.", "D.C.", "Neri Inc."])
def test_the_stop_of_an_abbreviation_is_part_of_the_name(name: str) -> None:
    assert trimmed(f"{name} qui", Span(0, len(name) - 1)) == Span(0, len(name))


def test_marks_alone_are_no_name() -> None:
    assert trimmed("«–»", Span(0, 3)) is None


def test_names_are_compared_without_case_accents_and_shapes_of_marks() -> None:
    assert folded("Mikhaílo  PODOLIAK’") == folded("mikhailo podoliak'")


def test_a_name_that_was_cut_before_another_is_one_with_it() -> None:
    text, namings = tagged("il [Partito comunista del|O] [Vietnam|L] e [Palma di|L] Anna")
    found = joining.linked(text, namings)
    assert told(text, found) == [("Partito comunista del Vietnam", "org"), ("Palma", "pla")]


def test_a_metropolis_is_no_surname_unless_somebody_bears_it(places: Places) -> None:
    text, namings = tagged("[Seoul|P] tace.")
    assert kinds.voted(text, namings, places, "it")[0].kind is EntityKind.PLACE
    text, namings = tagged("[Ana Lima|P] tace. [Lima|P] parla.")
    assert {n.kind for n in kinds.voted(text, namings, places, "it")} == {EntityKind.PERSON}


def test_a_surname_is_a_person_whatever_the_tagger_took_it_for(places: Places) -> None:
    text, namings = tagged("[Anna Rovati|P] gioca. [Rovati|O] vince, [Rovati|O] perde.")
    assert {n.kind for n in kinds.voted(text, namings, places, "it")} == {EntityKind.PERSON}


def test_a_title_alone_names_nobody_unless_somebody_is_called_so() -> None:
    text, namings = tagged("Il [Papa|P] vede [Anna|P]. The [King|P] sees.")
    found = joining.written_as_names(text, namings, whole(text))
    assert [name for name, _ in told(text, found)] == ["Anna"]
    text, namings = tagged("[Stephen King|P] writes. [King|P] reads.")
    assert len(joining.written_as_names(text, namings, whole(text))) == 2
