"""However a text is cut into words, the words are the same."""

from hypothesis import given
from hypothesis import strategies as st

from emeroteca.model.words import Token, pieces, tokens


@given(st.text(st.sampled_from("abé東京の-'’ \n\t\u0301.ـ٣"), max_size=60) | st.text(max_size=60))
def test_pieces_are_cut_as_the_whole(text: str) -> None:
    cut = [
        Token(word, position + first, start + at, end + at)
        for first, at, found in pieces(text)
        for word, position, start, end in found
    ]
    assert cut == list(tokens(text))
