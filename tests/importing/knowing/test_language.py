"""The language is what a long text is in; a short one is believed to be what its page says."""

from __future__ import annotations

import pytest

from emeroteca.importing.knowing.language import code, direction, recognised

ITALIAN = (
    "Il ponte di ferro sul fiume riapre al traffico dopo tre anni di lavori. Gli abitanti dei due "
    "paesi hanno aspettato a lungo, e ieri mattina erano in molti sulla riva a guardare passare il "
    "primo autobus. Il sindaco ha ringraziato gli operai, che hanno lavorato anche d'inverno."
)
NORWEGIAN = (
    "Broen over elva ble åpnet igjen etter tre år. Mange mennesker sto på bredden og så den første "
    "bussen kjøre over, og ordføreren takket arbeiderne som hadde vært ute også om vinteren i regn "
    "og snø. Nå slipper folk i bygda den lange omveien til byen, og skolen får bussen sin tilbake."
)
CHINESE = "这座铁桥经过三年的施工之后重新开放，许多居民站在河边观看第一辆公共汽车驶过。" * 4


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("en-GB", "en"), ("it_IT", "it"), ("nb", "no"), ("nn-NO", "no"), ("zh-Hant-TW", "zh"),
        ("deu", "de"), ("iw", "he"), ("EN", "en"), ("en, it", "en"), ("cmn-Hans", "zh"),
        ("", ""), ("x-default", ""), ("english", ""), ("{{lang}}", ""), ("gsw", ""),
    ],
)  # fmt: skip
def test_a_claim_becomes_a_two_letter_code(claim: str, expected: str) -> None:
    assert code(claim) == expected


def test_a_long_text_outweighs_its_page() -> None:
    found = recognised(ITALIAN, "en-US")
    assert (found.code, found.by_text) == ("it", True)


def test_a_short_text_is_what_its_page_says() -> None:
    found = recognised("Il ponte riapre.", "pt")
    assert (found.code, found.by_text) == ("pt", False)


def test_languages_that_are_hard_to_tell_apart_are_left_to_the_page() -> None:
    assert recognised(NORWEGIAN, "da").code == "da"
    assert recognised(NORWEGIAN, "nb-NO").code == "no"
    assert recognised(NORWEGIAN, "").code in ("no", "da")


@pytest.mark.parametrize(
    ("text", "claim", "expected"),
    [
        (CHINESE, "en", "zh"),
        (CHINESE, "zh-Hant", "zh"),
        ("この橋は三年ぶりに再び開通しました。" * 8, "", "ja"),
        ("이 다리는 삼 년 만에 다시 열렸습니다. " * 8, "en", "ko"),
        ("この橋は三年ぶりに再び開通しました。川岸には多くの人が集まりました。橋の上をバスが走る。",
         "en", "ja"),
    ],
)  # fmt: skip
def test_scripts_leave_no_doubt(text: str, claim: str, expected: str) -> None:
    assert recognised(text, claim).code == expected


def test_code_and_addresses_do_not_decide() -> None:
    noise = "https://mattino-di-prova.example/the/and/of/with/from {return; if (x) y = 1} " * 3
    assert recognised(noise + ITALIAN, "").code == "it"


@pytest.mark.parametrize("text", ["", "   ", "\ufffc\n", "12345 67890"])
def test_no_words_have_no_language(text: str) -> None:
    assert recognised(text, "").code in ("",)
    assert recognised(text, "it").code == "it"


def test_letters_say_which_way_a_text_runs() -> None:
    hebrew = "הגשר נפתח מחדש לתנועה לאחר שלוש שנים של עבודות, ותושבים רבים עמדו על גדת הנהר"
    assert direction("he", "ltr", hebrew) == "rtl"
    assert direction("it", "rtl", ITALIAN) == "ltr"
    assert direction("ar", "", "x") == "rtl"
    assert direction("it", "rtl", "x") == "rtl"
