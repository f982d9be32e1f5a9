"""One person or organisation has one key in all spellings, and different ones never share it."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pytest

from emeroteca.entities.keys import (
    bare_key,
    is_acronym,
    is_acronym_of,
    is_part_of,
    organisation_key,
    person_key,
)

HERE = Path(__file__).parent
FLOOR = 0.94


def lines(file: str) -> list[str]:
    """The lines of a list without its remarks."""
    text = HERE.joinpath(file).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def test_spellings_of_one_person_are_one() -> None:
    people = [
        [person_key(name.strip()) for name in line.split("|")] for line in lines("people_same.txt")
    ]
    pairs = [pair for keys in people for pair in combinations(keys, 2)]
    assert len(people) >= 14
    assert sum(one == other != "" for one, other in pairs) / len(pairs) >= FLOOR


def test_different_people_are_never_one() -> None:
    names = [*lines("people_apart.txt"), *(line.split("|")[0] for line in lines("people_same.txt"))]
    by_key = defaultdict(set)
    for name in names:
        by_key[person_key(name)].add(name.strip())
    apart = {name.strip() for name in lines("people_apart.txt")}
    assert len(apart) >= 200
    assert not [those for those in by_key.values() if len(those & apart) > 1]
    assert "" not in by_key


def test_people_of_the_two_lists_meet_only_where_they_are_the_same() -> None:
    known = {person_key(line.split("|")[0]) for line in lines("people_same.txt")}
    both = {name for name in lines("people_apart.txt") if person_key(name) in known}
    assert both >= {"Vladimir Putin", "Kim Jong-un"}
    assert not both & {"Vladimir Potanin", "Kim Jong-il", "Mohammed Salman", "Sergei Ivanov"}


@pytest.mark.parametrize("name", ["", " ", "...", "Putin", "V. Putin", "V. V. Putin", "Mr. Smith"])
def test_one_word_is_no_full_name(name: str) -> None:
    assert person_key(name) == ""


def test_a_ruler_is_known_by_numeral() -> None:
    assert person_key("papa Benedetto XVI") == person_key("Benedetto XVI") != ""
    assert person_key("Benedetto XVI") != person_key("Benedetto XV")


def test_one_word_has_a_key_of_its_own_kind() -> None:
    assert bare_key("Zelenskyj") == bare_key("Зеленский") == bare_key("zelensky")
    assert bare_key("Meyer") != bare_key("Meier")
    assert bare_key("...") == ""
    assert not {bare_key(name) for name in ("Putin", "Rossi")} & {person_key("Putin Rossi")}


@pytest.mark.parametrize(
    ("bare", "full", "expected"),
    [
        ("Putin", "Wladimir Putin", True),
        ("Путин", "Vladimir Putin", True),
        ("Zelenskij", "Volodymyr Zelensky", True),
        ("Lawrow", "Sergei Lavrov", True),
        ("Kim", "Kim Jong-un", True),
        ("Rosi", "Paolo Rossi", False),
        ("Paolo Rossi", "Paolo Rossi", False),
        ("Rossi", "Rossi", False),
    ],
)
def test_a_family_name_is_part_of_a_full_name(bare: str, full: str, expected: bool) -> None:
    assert is_part_of(bare, full) is expected


@pytest.mark.parametrize(
    "names",
    [
        ("Eni", "ENI", "ENI S.p.A.", "Eni spa", "E.N.I."),
        ("Apple", "Apple Inc.", "APPLE INC"),
        ("Volkswagen", "Volkswagen AG", "die Volkswagen AG"),
        ("United Nations", "the United Nations"),
        ("Johnson & Johnson", "Johnson and Johnson"),
        ("Газпром", "ПАО «Газпром»", "Gazprom", "PAO Gazprom"),
        ("Banca d'Italia", "Banca d’Italia", "la Banca d'Italia"),
        ("Nestlé", "Nestle S.A."),
        ("Onu", "l'Onu", "l’ONU"),
        ("U.N.", "UN", "U. N.", "the UN"),
    ],
)
def test_spellings_of_one_organisation_are_one(names: tuple[str, ...]) -> None:
    assert len({organisation_key(name) for name in names}) == 1


def test_different_organisations_are_apart() -> None:
    names = [
        "Roma",
        "AS Roma",
        "Lega",
        "Lega Serie A",
        "Lega Serie B",
        "La Stampa",
        "Stampa Sera",
        "WHO",
    ]
    names += [
        "Banca d'Italia",
        "Banco d'Italia",
        "Spa",
        "Partito Democratico",
        "Democratic Party",
        "The Who",
    ]
    assert len({organisation_key(name) for name in names}) == len(names)
    assert organisation_key("S.p.A.") and organisation_key("...") == ""


@pytest.mark.parametrize(
    ("acronym", "expansion"),
    [
        ("ONU", "Organizzazione delle Nazioni Unite"),
        ("Onu", "Organizzazione delle Nazioni Unite"),
        ("U.N.", "United Nations"),
        ("FAO", "Food and Agriculture Organization"),
        ("Istat", "Istituto nazionale di statistica"),
        ("INPS", "Istituto nazionale della previdenza sociale"),
        ("BCE", "Banca centrale europea"),
        ("M5S", "Movimento 5 Stelle"),
        ("Pd", "Partito Democratico"),
        ("OMS", "Organizzazione mondiale della sanità"),
        ("OSCE", "Organizzazione per la sicurezza e la cooperazione in Europa"),
        ("SPD", "Sozialdemokratische Partei Deutschlands"),
        ("МВД", "Министерство внутренних дел"),
    ],
)
def test_an_acronym_stands_for_its_words(acronym: str, expansion: str) -> None:
    assert is_acronym_of(acronym, expansion)


@pytest.mark.parametrize(
    ("acronym", "expansion"),
    [
        ("ONU", "Unione europea"),
        ("BCE", "Banca d'Italia"),
        ("ROMA", "Roma Capitale"),
        ("Vaticano", "Città del Vaticano"),
        ("PD", "Partito Comunista"),
        ("USA", "Unione Sovietica"),
        ("Lega", "Lega Nord"),
        ("A", "Alitalia"),
        ("", "Nazioni Unite"),
    ],
)
def test_other_letters_do_not(acronym: str, expansion: str) -> None:
    assert not is_acronym_of(acronym, expansion)


def test_capitals_make_an_acronym() -> None:
    assert is_acronym("ONU") and is_acronym("U.N.") and is_acronym("M5S")
    assert not is_acronym("Onu") and not is_acronym("PARTITO DEMOCRATICO") and not is_acronym("A")
