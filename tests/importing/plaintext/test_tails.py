"""What a site puts below an article is told from the article's last lines, each with its reason."""

import pytest

from emeroteca.importing.plaintext.tails import tail
from emeroteca.model.cleaning import Reason

PROSE = "The council met for the last time that evening, and nobody spoke about the bridge."


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("For Latest Updates Follow us on Example News", Reason.NEWSLETTER),
        ("Iscriviti alla nostra lettera", Reason.NEWSLETTER),
        ("Suivez-nous partout", Reason.NEWSLETTER),
        ("Leggi anche: Il ponte di ferro", Reason.READ_MORE),
        ("Lesen Sie auch: Die Brücke", Reason.READ_MORE),
        ("Related articles", Reason.RELATED),
        ("Condividi su tutte le reti", Reason.SHARE_BAR),
        ("Advertisement", Reason.ADVERTISEMENT),
        ("PREV The bridge that never was", Reason.AGGREGATOR_TAIL),
        ("Fonte: Il Giornale di Esempio", Reason.AGGREGATOR_TAIL),
    ],
)
def test_a_cue_gives_the_reason(line: str, reason: Reason) -> None:
    assert tail(["A title", PROSE, line]) == [reason]


def test_separators_and_the_headlines_of_neighbours_go_with_the_tail() -> None:
    lines = ["A title", PROSE, "-", "Follow us", "* * *", "NEXT", "Another story of the bridge"]
    assert tail(lines) == [
        Reason.AGGREGATOR_TAIL,
        Reason.NEWSLETTER,
        Reason.AGGREGATOR_TAIL,
        Reason.AGGREGATOR_TAIL,
        Reason.AGGREGATOR_TAIL,
    ]


def test_a_tail_is_only_cut_from_the_bottom() -> None:
    assert tail(["A title", "Follow us", PROSE, "NEXT Something", PROSE]) == []


def test_a_lone_separator_is_the_authors() -> None:
    assert tail(["A title", PROSE, "* * *"]) == []
    assert tail([]) == []


def test_a_sentence_that_begins_like_a_cue_is_prose() -> None:
    long = "Next to the bridge stood a house in which nobody had lived since the great flood came."
    assert tail(["A title", PROSE, long]) == []
