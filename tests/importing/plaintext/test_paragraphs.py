"""Plain text is cut into paragraphs whether it was wrapped, written as verse, or neither."""

from emeroteca.importing.characters import BREAK
from emeroteca.importing.plaintext.paragraphs import paragraphs

WRAPPED = """The ferry left at dawn with nobody on board but the captain and
a dog that had followed him from the harbour; the sea was flat and
grey, and the lamps of the town were still burning when they passed
the last buoy and turned to the north.

Nobody saw them come back, although the whole town waited until the
evening and lit a fire on the pier that could be seen from far away
by anyone who was still out at sea that night.
"""
VERSE = """Autumn at the pier

The lamps go out along the quay
one after one, the ropes are dry
and nobody has come to see

The ferry, white against the sky
"""


def test_hard_wrapped_lines_are_joined() -> None:
    found = paragraphs(WRAPPED)
    assert len(found) == 2
    assert "captain and a dog" in found[0].text
    assert not found[0].verse


def test_a_line_is_a_paragraph_where_nothing_was_wrapped() -> None:
    found = paragraphs("A title\nA first paragraph of some length.\nAnd a second one.")
    assert [len(paragraph.lines) for paragraph in found] == [1, 1, 1]


def test_the_lines_of_a_verse_stay_parted_in_one_paragraph() -> None:
    title, verse, last = paragraphs(VERSE)
    assert title.text == "Autumn at the pier"
    assert not title.verse
    assert verse.verse
    assert verse.text.split(BREAK)[2] == "and nobody has come to see"
    assert last.text == "The ferry, white against the sky"


def test_couplets_are_verse_where_nothing_is_prose() -> None:
    couplets = "Rain\n\nThe roof is old\nthe rain is cold\n\nand nobody\nhas come to see\n"
    assert [paragraph.verse for paragraph in paragraphs(couplets)] == [False, True, True]
    prose = couplets + "\n" + "This is a line of prose that is longer than any verse may be. " * 3
    assert not any(paragraph.verse for paragraph in paragraphs(prose))


def test_long_verses_that_begin_with_capitals_were_not_wrapped() -> None:
    line = "Nel mezzo della piazza vuota stava un vecchio carro rosso"
    song = "Titolo\n\n" + "\n".join([line] * 6)
    assert [paragraph.verse for paragraph in paragraphs(song)] == [False, True]


def test_headline_and_byline_above_prose_are_no_verse() -> None:
    head = "A bridge of paper\nand nothing else\nby Ada Example\n\n"
    found = paragraphs(head + "The council met for the last time that evening. " * 4)
    assert not any(paragraph.verse for paragraph in found)


def test_items_and_addresses_stand_alone_in_wrapped_text() -> None:
    text = WRAPPED + "\n- one thing\n- another\nhttps://ferry.example/a\nand the rest of it all\n"
    tail = [paragraph.text for paragraph in paragraphs(text)[2:]]
    assert tail == [
        "- one thing",
        "- another",
        "https://ferry.example/a",
        "and the rest of it all",
    ]
