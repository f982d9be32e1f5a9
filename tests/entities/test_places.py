"""Known places are found by what any language calls them, and the right one of a name is taken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from emeroteca.entities.places.spelling import key
from emeroteca.entities.places.table import PlaceKind, Places

FORMS = Path(__file__).with_name("place_forms.txt")
FLOOR = 0.98


@pytest.fixture(scope="module")
def places() -> Iterator[Places]:
    """The table that ships."""
    with Places() as table:
        yield table


def identity(places: Places, surface: str, language: str = "", *near: str) -> str:
    """What a name is found to be, "" for nothing."""
    found = places.find(surface, language, near)
    return found.identity if found else ""


def forms() -> list[tuple[str, str, str]]:
    """Every form of the list with its language and the place that it names."""
    lines = (line for line in FORMS.read_text("utf-8").splitlines() if not line.startswith("#"))
    return [
        (wanted, *form.strip().partition("@")[::2])
        for wanted, _, names in (line.partition(" = ") for line in lines)
        for form in names.split("|")
    ]


def test_one_place_is_one_identity_in_all_languages(places: Places) -> None:
    every = forms()
    wrong = [each for each in every if identity(places, *each[1:]) != each[0]]
    assert len(every) >= 200
    assert 1 - len(wrong) / len(every) >= FLOOR, wrong


@pytest.mark.parametrize(
    "surface",
    ["STATI UNITI", "gli Stati Uniti", "États-Unis", "etats unis", "U.S.A.", "Stati\u00a0Uniti"],
)
def test_case_accents_articles_and_ties_do_not_matter(places: Places, surface: str) -> None:
    assert identity(places, surface) == "cc:US"


@pytest.mark.parametrize("surface", ["L’Aquila", "l'aquila", "L‘Aquila"])
def test_apostrophes_of_all_kinds_are_one(places: Places, surface: str) -> None:
    assert identity(places, surface) == "gn:3175121"


@pytest.mark.parametrize("surface", ["dell'Ucraina", "nell’Ucraina", "Ukraine's", "l'Ukraine"])
def test_what_is_glued_to_a_name_is_no_part_of_it(places: Places, surface: str) -> None:
    assert identity(places, surface) == "cc:UA"


def test_an_acronym_needs_its_capitals(places: Places) -> None:
    assert identity(places, "US") == "cc:US"
    assert identity(places, "us") == identity(places, "Us") == ""


@pytest.mark.parametrize(
    "surface",
    ["", "-", "Nord", "il", "Putin", "Мама", "Presidente", "Zxqvw", "Unione Europea", "Of", "IT"],
)
def test_what_is_no_place_is_none(places: Places, surface: str) -> None:
    assert identity(places, surface) == ""


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("Georgia", "cc:GE"),
        ("Lussemburgo", "cc:LU"),
        ("Mexico", "cc:MX"),
        ("Granada", "gn:2517117"),
        ("Brasilia", "gn:3469058"),
        ("Paris", "gn:2988507"),
        ("Naples", "gn:3172394"),
        ("New York", "gn:5128581"),
        ("Alexandria", "gn:361058"),
        ("New Delhi", "gn:1261481"),
        ("Ginevra", "gn:2660646"),
    ],
)
def test_the_greater_place_goes_before_its_namesakes(
    places: Places, surface: str, expected: str
) -> None:
    assert identity(places, surface) == expected


@pytest.mark.parametrize(
    ("surface", "near", "expected"),
    [
        ("Birmingham", "US", "gn:4049979"),
        ("Birmingham", "GB", "gn:2655603"),
        ("Valencia", "VE", "gn:3625549"),
        ("Brest", "FR", "gn:3030300"),
        ("Paris", "US", "gn:2988507"),
        ("London", "CA", "gn:2643743"),
        ("Corea", "KP", "cc:KP"),
    ],
)
def test_a_country_of_the_article_draws_its_places(
    places: Places, surface: str, near: str, expected: str
) -> None:
    assert identity(places, surface, "", near) == expected


def test_a_language_favours_its_own_towns(places: Places) -> None:
    assert identity(places, "Lodi", "it") == "gn:3174638"
    assert identity(places, "Lodi", "en") == "gn:5367565"


def test_inflected_forms_need_their_language_and_a_capital(places: Places) -> None:
    assert identity(places, "Krakowa", "pl") == "gn:3094802"
    assert identity(places, "Krakowa", "it") == ""
    assert identity(places, "Нижнем Новгороде") == "gn:520555"
    assert identity(places, "риме") == ""


@pytest.mark.parametrize(
    ("surface", "among", "expected"),
    [
        ("Pyongang", ["Pyongyang", "Seul"], "Pyongyang"),
        ("Washignton", ["Washington"], "Washington"),
        ("Austria", ["Austrie"], None),
        ("Iraz", ["Iraq", "Iran"], None),
        ("Pyongang", ["Seul"], None),
        ("Kharkiff", ["Kharkiv"], None),
    ],
)
def test_a_misspelt_long_name_is_the_one_beside_it(
    places: Places, surface: str, among: list[str], expected: str | None
) -> None:
    assert places.nearly(surface, among) == expected


@pytest.mark.parametrize(
    ("wanted", "language", "name"),
    [
        ("gn:524901", "it", "Mosca"),
        ("gn:524901", "en", "Moscow"),
        ("cc:KP", "it", "Corea del Nord"),
        ("cc:HK", "it", "Hong Kong"),
        ("gn:3176959", "it", "Firenze"),
        ("rg:IT-23", "it", "Valle d'Aosta"),
        ("rg:gaza", "it", "Striscia di Gaza"),
        ("rg:ES-CT", "it", "Catalogna"),
        ("rg:US-OH", "it", "Ohio"),
        ("gn:1", "it", ""),
        ("nonsense", "it", ""),
    ],
)
def test_a_place_has_a_name_in_the_language_of_the_window(
    places: Places, wanted: str, language: str, name: str
) -> None:
    assert places.name_of(wanted, language) == name


def test_a_place_tells_what_and_where_it_is(places: Places) -> None:
    moscow = places.place("gn:524901")
    assert moscow is not None and moscow.kind is PlaceKind.CITY and moscow.country == "RU"
    assert moscow.latitude == pytest.approx(55.75) and moscow.longitude == pytest.approx(37.62)
    assert places.country_of("gn:524901") == "cc:RU"
    assert places.country_of("rg:GB-SCT") == "cc:GB"
    assert places.country_of("rg:middle-east") == ""
    assert places.capital_of("cc:RU") == "gn:524901"
    assert places.capital_of("cc:XX") == ""
    assert places.place("gn:1") is None


def test_countries_have_a_point_and_a_capital(places: Places) -> None:
    for country in ("IT", "FR", "DE", "US", "RU", "CN", "KP", "UA", "GB", "BR", "NG", "FJ"):
        found = places.place(f"cc:{country}")
        assert found is not None and found.latitude is not None
        assert places.country_of(places.capital_of(country)) == f"cc:{country}"


def test_a_key_is_that_of_its_own_key() -> None:
    for name in ("Côte d’Ivoire", "St. Gallen", "Bosnia ed Erzegovina", "P'yŏngyang", "Kraków"):
        assert key(key(name)) == key(name)
