"""The same page has the same address, however one came to it."""

from __future__ import annotations

import pytest

from emeroteca.store.annotations.addresses import address, hosts, piece, shortest, titles

PAGE = "faro.example/voci/la-piena"


@pytest.mark.parametrize(
    "url",
    [
        "https://faro.example/voci/la-piena",
        "http://www.faro.example/voci/la-piena/",
        "HTTPS://WWW.Faro.Example:443/voci/la-piena#commenti",
        "https://faro.example/voci/la-piena?utm_source=lettera&fbclid=x&gclid=y",
        "https://m.faro.example/voci/la-piena",
        "https://amp.faro.example/voci/la-piena",
        "https://faro.example/amp/voci/la-piena",
        "https://faro.example/voci/la-piena/amp/",
        "https://faro.example/voci/la-piena?outputType=amp",
        "https://www.google.com/amp/s/faro.example/voci/la-piena",
        "https://faro-example.cdn.ampproject.org/c/s/faro.example/voci/la-piena",
        "https://web.archive.org/web/20240501000000/https://faro.example/voci/la-piena",
        "https://via.hypothes.is/https://faro.example/voci/la-piena",
        "https://faro.example/voci/%6Ca-piena/index.html",
        "https://ada:parola@faro.example/voci/la-piena",
    ],
)
def test_one_page(url: str) -> None:
    assert address(url) == PAGE


@pytest.mark.parametrize(
    "url",
    [
        "https://faro.example/voci/la-piena?pagina=2",
        "https://faro.example/voci/La-Piena",
        "https://faro.example:8080/voci/la-piena",
        "https://altro.faro.example/voci/la-piena",
        "https://faro.example/voci/la-piena#!/due",
    ],
)
def test_another_page(url: str) -> None:
    assert address(url) not in ("", PAGE)


@pytest.mark.parametrize(
    "url", ["", "x", "urn:x-pdf:1", "file:///a.html", "http://[", "https://a:9999999/", "//a/b"]
)
def test_no_address_of_the_web(url: str) -> None:
    assert address(url) == ""


def test_what_the_database_is_asked_for() -> None:
    assert {"faro.example", "m.faro.example"} <= set(hosts("faro.example:8080/voci?x=1"))
    assert piece(address("https://faro.example/a/citt%C3%A0-alta?x=1")) == "-alta"
    assert piece("faro.example") == ""


def test_a_title_with_and_without_the_name_of_its_site() -> None:
    assert titles("La  Piena | Il Faro") == ("la piena | il faro", "la piena")
    assert titles("Piena - dieci anni dopo – Il Faro")[1] == "piena - dieci anni dopo"
    assert titles("La piena") == ("la piena",)
    assert titles(" ") == ()
    assert shortest("La piena — Il Faro") == shortest("LA PIENA") == "la piena"
