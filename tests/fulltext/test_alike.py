"""What a text is characterised by, before any engine looks for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from emeroteca.fulltext.alike import MOST_WORDS, alike
from emeroteca.model.query import Node
from emeroteca.model.query.tree import Boost, Field, Or, Phrase, Word

OFTEN = {"the": 900, "and": 700, "dam": 9, "dams": 4, "river": 40, "anna": 8, "vale": 6, "1902": 5}
DOCUMENTS = 100


def often(words: Iterable[str]) -> Mapping[str, int]:
    return {word: OFTEN[word] for word in words if word in OFTEN}


def asked(text: str, language: str = "en") -> list[Node]:
    """The words and names that a text is looked for by, those of the most weight first."""
    tree = alike(text, language, often, DOCUMENTS)
    assert isinstance(tree, Field)
    assert isinstance(tree.part, Or)
    parts = [part for part in tree.part.parts if isinstance(part, Boost)]
    return [part.part for part in sorted(parts, key=lambda part: -part.factor)]


def test_rare_words_that_others_have_too_and_no_function_words() -> None:
    found = asked("A report\nThe river and the dam of 1902, the dams and the quirk.")
    assert found == [Word("dam"), Word("river")]


def test_the_title_counts_more() -> None:
    text = "The river and the dam."
    assert asked(f"A report\n{text}")[0] == Word("dam")
    assert asked(f"River, river, river\n{text}")[0] == Word("River")


def test_a_name_that_is_said_again_is_looked_for_as_it_stands() -> None:
    found = asked("A report\nAnna Vale came. The river saw Anna Vale go.")
    assert found[0] == Phrase("Anna Vale")
    assert Phrase("Anna Vale") not in asked("A report\nAnna Vale came over the river.")


def test_never_more_words_than_an_engine_looks_for_at_once() -> None:
    words = [f"word{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(200)]
    OFTEN.update(dict.fromkeys(words, 3))
    assert len(asked(f"A report\n{' '.join(words)}")) == MOST_WORDS
