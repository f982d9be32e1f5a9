"""Plain text is decoded as it was written, whichever program wrote it."""

import pytest

from emeroteca.importing.charset import decode

ITALIAN = (
    "Perché la città è così? “Nessuno”, disse l’oste – né io né tu – può saperlo; e però "
    "più d’uno l’ha già chiesto. Il caffè costava 2 €, la libertà di più. " * 4
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_what_programs_write_is_read_back(encoding: str) -> None:
    assert decode(ITALIAN.encode(encoding), markup=False).text == ITALIAN


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_without_its_mark(encoding: str) -> None:
    plain = "The ferry left at dawn with nobody on board. " * 6
    assert decode(plain.encode(encoding), markup=False).text == plain


def test_old_macintosh_text_is_told_from_windows() -> None:
    found = decode(ITALIAN.replace("€", "lire").encode("mac_roman"), markup=False)
    assert "Perché la città è così?" in found.text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Совет собрался в последний раз, и никто не говорил о мосте. " * 6),
        ("cp932", "評議会は最後に集まり、橋については誰も話さなかった。" * 6),
        ("iso8859_2", "Rada zebrała się po raz ostatni i nikt nie mówił o moście, źle było. " * 6),
        ("cp1252", "Er waren één brug en vóór ’t café 2 ½ meter ruimte, zei de oriëntalist. " * 6),
        ("cp1252", "El señor Muñoz llegó aquí: ¿quién lo creería? Después habló del año. " * 3),
        ("cp1254", "Kurul son kez toplandı ve kimse köprüden söz etmedi, oysa geldiler. " * 4),
        ("cp1257", "Taryba susirinko paskutinį kartą ir niekas nekalbėjo apie tiltą. " * 4),
        ("cp1250", "Rada se sešla naposledy a nikdo o mostě nemluvil, ačkoli přišli všichni. " * 6),
    ],
)
def test_other_alphabets_are_detected(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), markup=False).text == text


def test_a_few_broken_bytes_do_not_cost_the_rest() -> None:
    broken = ITALIAN.encode() + b"\xff\xfe" + ITALIAN.encode()
    assert decode(broken, markup=False).text
