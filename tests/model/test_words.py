"""However a text is cut into words, the words are the same."""

from hypothesis import given
from hypothesis import strategies as st

from emeroteca.model.pieces import Pieces
from emeroteca.model.words import (
    TIES,
    Token,
    fold,
    is_unspaced,
    tokens,
    untied,
    written_words,
)

TEXTS = st.text(
    st.sampled_from("abéЦ東京の-'’\u02bc\u00ad\u200d \n\t\u0301.ـ٣²"), max_size=60
) | st.text(max_size=60)


@given(TEXTS)
def test_pieces_are_cut_as_the_whole(text: str) -> None:
    cut = [
        Token(word, position + first, start + at, end + at)
        for first, at, found in Pieces().walk(text)
        for word, position, start, end in found
    ]
    assert cut == list(tokens(text))


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_words_are_found_where_the_whole_has_them(several: list[str]) -> None:
    pieces = Pieces()
    for text in several:
        whole = list(tokens(text))
        for word in {token.word for token in whole} | {"b"}:
            assert pieces.find(text, {word}) == [t for t in whole if t.word == word]
        assert sorted(pieces.find(text, {t.word for t in whole})) == sorted(whole)


@given(TEXTS)
def test_written_words_are_those_of_a_text_each_with_its_tie(text: str) -> None:
    written = written_words(text)
    cut = list(tokens(text))
    if written is None:
        assert any(is_unspaced(c) for c in text)
        return
    # A whole stands at the position of its first part, which comes before it.
    parts = [
        token
        for number, token in enumerate(cut)
        if token.position not in {t.position for t in cut[:number]}
    ]
    assert [fold(word.rstrip(TIES)) for word in written if fold(word.rstrip(TIES))] == [
        t.word for t in parts
    ]
    assert [word.rstrip(TIES) for word in written if fold(word.rstrip(TIES))] == [
        text[t.start : t.end] for t in parts
    ]


def test_a_modifier_apostrophe_is_a_letter_and_no_tie() -> None:
    assert untied("м\u02bcя-та") == "м\u02bcята"
    assert [token.word for token in tokens("м\u02bcя-та")] == ["м\u02bcя", "та", "м\u02bcята"]
