"""What is a date in a sentence, what it means, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emeroteca.entities.dates import find
from tests.entities.dates.sentences import dated, undated

PUBLISHED = "2024-06-19"  # a Wednesday
DATES = [
    ("it", "Mercoledì hanno firmato.", "Mercoledì", "2024-06-19", "2024-06-19"),
    ("it", "Giovedì avrà un incontro.", "Giovedì", "2024-06-20", "2024-06-20"),
    ("it", "Giovedì ha avuto un incontro.", "Giovedì", "2024-06-13", "2024-06-13"),
    ("it", "La gara di mercoledì scorso.", "mercoledì scorso", "2024-06-12", "2024-06-12"),
    ("it", "Si vota il 4 luglio.", "il 4 luglio", "2024-07-04", "2024-07-04"),
    ("it", "Nacque il 1º maggio 1950.", "il 1º maggio 1950", "1950-05-01", "1950-05-01"),
    ("it", "La fiera dal 3 al 5 maggio.", "dal 3 al 5 maggio", "2024-05-03", "2024-05-05"),
    ("it", "Fu così lo scorso settembre.", "lo scorso settembre", "2023-09-01", "2023-09-30"),
    ("it", "A marzo ha votato.", "A marzo", "2024-03-01", "2024-03-31"),
    ("it", "Nel febbraio 2022 la guerra.", "febbraio 2022", "2022-02-01", "2022-02-28"),
    ("it", "La musica degli anni Novanta.", "degli anni Novanta", "1990-01-01", "1999-12-31"),
    ("it", "Morì tre giorni fa.", "tre giorni fa", "2024-06-16", "2024-06-16"),
    ("it", "La guerra (1950-1953) finì.", "1950-1953", "1950-01-01", "1953-12-31"),
    ("it", "Un palazzo del XIX secolo.", "XIX secolo", "1801-01-01", "1900-12-31"),
    ("it", "Il treno parte alle 19:29.", "alle 19:29", "2024-06-19T19:29", "2024-06-19T19:29"),
    ("it", "Costò molto l’anno scorso.", "l’anno scorso", "2023-01-01", "2023-12-31"),
    ("en", "They met on July 4th, 2024.", "July 4th, 2024", "2024-07-04", "2024-07-04"),
    ("en", "They met on 4/7/2024.", "4/7/2024", "2024-04-07", "2024-04-07"),
    ("en", "He will speak in September.", "in September", "2024-09-01", "2024-09-30"),
    ("en", "He spoke in September.", "in September", "2023-09-01", "2023-09-30"),
    ("en", "It rose between 1999 and 2003.", "between 1999 and 2003", "1999-01-01", "2003-12-31"),
    ("en", "The songs of the 1990s.", "the 1990s", "1990-01-01", "1999-12-31"),
    ("en", "She left three days ago.", "three days ago", "2024-06-16", "2024-06-16"),
    ("en", "It fell in the 19th century.", "the 19th century", "1801-01-01", "1900-12-31"),
    ("en", "They met last Monday.", "last Monday", "2024-06-17", "2024-06-17"),
    ("en", "It rained yesterday.", "yesterday", "2024-06-18", "2024-06-18"),
    ("en", "Doors open at 7:30 pm.", "at 7:30 pm", "2024-06-19T19:30", "2024-06-19T19:30"),
    ("es", "Llegó el 2 de mayo de 2023.", "el 2 de mayo de 2023", "2023-05-02", "2023-05-02"),
    ("es", "Murió hace tres días.", "hace tres días", "2024-06-16", "2024-06-16"),
    ("es", "El jueves hablará.", "jueves", "2024-06-20", "2024-06-20"),
    ("es", "Una casa del siglo XX.", "siglo XX", "1901-01-01", "2000-12-31"),
    ("es", "Ayer llovió.", "Ayer", "2024-06-18", "2024-06-18"),
    ("fr", "Il est venu le 14 juillet 2023.", "le 14 juillet 2023", "2023-07-14", "2023-07-14"),
    ("fr", "Il est mort il y a trois jours.", "il y a trois jours", "2024-06-16", "2024-06-16"),
    ("fr", "En mars, il a voté.", "En mars", "2024-03-01", "2024-03-31"),
    ("fr", "Dans les années 1960.", "Dans les années 1960", "1960-01-01", "1969-12-31"),
    ("fr", "Aujourd’hui il pleut.", "Aujourd’hui", "2024-06-19", "2024-06-19"),
    ("de", "Am 4. Juli 1990 kam er.", "Am 4. Juli 1990", "1990-07-04", "1990-07-04"),
    ("de", "Er kam vor drei Tagen.", "vor drei Tagen", "2024-06-16", "2024-06-16"),
    ("de", "Im März hat er gewählt.", "Im März", "2024-03-01", "2024-03-31"),
    ("de", "Er kam gestern.", "gestern", "2024-06-18", "2024-06-18"),
    ("de", "Musik der 1960er Jahre.", "der 1960er Jahre", "1960-01-01", "1969-12-31"),
]
DATES += [
    ("it", "Si vide a metà giugno.", "a metà giugno", "2024-06-11", "2024-06-20"),
    ("it", "Accadde a fine marzo.", "a fine marzo", "2024-03-21", "2024-03-31"),
    ("it", "Va finito entro il 2030.", "2030", "2030-01-01", "2030-12-31"),
    ("it", "Altro ieri pioveva.", "Altro ieri", "2024-06-17", "2024-06-17"),
    ("it", "Fra due settimane si parte.", "Fra due settimane", "2024-07-01", "2024-07-07"),
    ("en", "We met Wednesday morning.", "Wednesday morning", "2024-06-19", "2024-06-19"),
    ("en", "It was signed 2023-05-02.", "2023-05-02", "2023-05-02", "2023-05-02"),
    ("en", "They left on 4 May.", "4 May", "2024-05-04", "2024-05-04"),
    ("es", "Entre 1999 y 2003 creció.", "Entre 1999 y 2003", "1999-01-01", "2003-12-31"),
    ("es", "La feria del 3 al 5 de mayo.", "del 3 al 5 de mayo", "2024-05-03", "2024-05-05"),
    ("es", "Llegó el 4/7/2023.", "4/7/2023", "2023-07-04", "2023-07-04"),
    ("fr", "La marche du 3 au 5 mai.", "du 3 au 5 mai", "2024-05-03", "2024-05-05"),
    ("fr", "Il parlera mardi.", "mardi", "2024-06-25", "2024-06-25"),
    ("fr", "Il est mort en 2010.", "2010", "2010-01-01", "2010-12-31"),
    ("de", "Er kommt um 19.30 Uhr.", "um 19.30 Uhr", "2024-06-19T19:30", "2024-06-19T19:30"),
    ("de", "Er wird am Montag kommen.", "Montag", "2024-06-24", "2024-06-24"),
    ("de", "Es war am 4.7.2023.", "4.7.2023", "2023-07-04", "2023-07-04"),
]
NONE = [
    ("en", "You may leave; they march on."),
    ("en", "In the march of 2000 people."),
    ("it", "Ha vinto 2 set a uno."),
    ("en", "Shops in 2000 cities."),
    ("de", "Er starb vor 2000 Jahren."),
    ("de", "Es stieg um 10.30 Prozent."),
    ("en", "See page 1999."),
    ("en", "It won 2:1 with version 2.10.2019."),
    ("en", "They counted 1,961 people."),
    ("en", "It cost $2000."),
    ("en", "Theresa May spoke."),
    ("it", "Il signor Marzo ha mille libri."),
    ("it", "Vinse 2:1 sotto il sole."),
    ("it", "Un corteo di 2000 persone."),
    ("it", "I soldati hanno 2000 euro."),
    ("es", "Plácido Domingo cantó."),
    ("es", "La plaza de 2000 personas."),
    ("fr", "La planète Mars est rouge."),
    ("de", "Herr Mai kam."),
]


@pytest.mark.parametrize(("language", "text", "words", "start", "end"), DATES + dated())
def test_a_date_is_found_and_resolved(
    language: str, text: str, words: str, start: str, end: str
) -> None:
    (one,) = find(text, language, PUBLISHED)
    assert (text[one.span.start : one.span.end], one.start, one.end) == (words, start, end)


@pytest.mark.parametrize(("language", "text"), NONE + undated())
def test_what_is_no_date_is_none(language: str, text: str) -> None:
    assert find(text, language, PUBLISHED) == ()


def test_years_in_a_row_are_each_a_date() -> None:
    found = find("I trattati firmati nel 1961, 2000 e 2001.", "it")
    assert [one.start for one in found] == ["1961-01-01", "2000-01-01", "2001-01-01"]


def test_a_weekday_without_a_publication_day_stays_open() -> None:
    (one,) = find("They met on Monday.", "en")
    assert (one.start, one.end) == ("", "")


@pytest.mark.parametrize(
    ("published", "text", "start"),
    [
        ("2024-01-02", "It ended on December 30.", "2023-12-30"),
        ("2023-12-30", "It will begin on January 2.", "2024-01-02"),
        ("2024-01-02", "They met on Sunday.", "2023-12-31"),
        ("2023-12-31", "They will meet on Monday.", "2024-01-01"),
    ],
)
def test_the_turn_of_the_year_is_crossed(published: str, text: str, start: str) -> None:
    assert [one.start for one in find(text, "en", published)] == [start]


@given(
    st.lists(
        st.sampled_from([one[1] for one in DATES] + ["31 febbraio 2023", "99/99/2024", "\u2028"])
        | st.text()
    ),
    st.sampled_from(["it", "en", "es", "fr", "de", "xx", ""]),
    st.sampled_from([PUBLISHED, "", "0001-01-01", "9999-12-31", "no day"]),
)
def test_spans_lie_in_any_text_in_order_and_apart(
    pieces: list[str], language: str, published: str
) -> None:
    text = " ".join(pieces)
    end = 0
    for one in find(text, language, published):
        assert end <= one.span.start < one.span.end <= len(text)
        end = one.span.end
