"""The query language as a person types it: what is read, what is said about it, and no errors."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emeroteca.model.query import Remark, parse, worded
from emeroteca.model.query.tree import Node, within

TODAY = date(2024, 6, 30)

READ = [
    ("water dam OR dike", "water (dam OR dike)"),
    ("a AND b OR c", "(a b) OR c"),
    ("a && b || !c", "(a b) OR NOT c"),
    ('-word "exact phrase"', 'NOT word "exact phrase"'),
    ("+a +b", "a b"),
    ("NOT NOT a", "a"),
    ("w?rd word* word~ word~2 *ing", "w?rd word* word~ word~2 *ing"),
    ("what is this?", "what is this"),
    ('"a b"~10 a NEAR/3 b VICINO c', '"a b"~10 ((a NEAR/3 b) NEAR/10 c)'),
    ("a NEAR/10 b NEAR/10 c", "a NEAR/10 b NEAR/10 c"),
    ("(a O b) E c", "(a OR b) c"),
    ("a NON b", "a NOT b"),
    ("a E b", "a E b"),
    ("vitamin E", "vitamin E"),
    ("«non piove» titolo:“x y”", '"non piove" title:"x y"'),
    ("di:rossi sito:faro nota:x", "by:rossi site:faro note:x"),
    ("etichetta:mare testo:y", "tag:mare text:y"),
    ('tag:(mare OR "Po grande")^2', 'tag:(mare OR "Po grande")^2'),
    ("-title:dam water^2.5", "NOT title:dam water^2.5"),
    ("text:(a title:b)", "text:(a title:b)"),
    ('is:unread è:nonletto è:"da leggere"', "is:unread is:unread is:unread"),
    ("has:image ha:nota -has:tag", "has:image has:note NOT has:tag"),
    ("is:(starred OR archived)", "is:starred OR is:archived"),
    ("words:>800 parole:200..400 words:1.000..2.000", "words:>800 words:200..400 words:1000..2000"),
    ("words:400..200 words:<5 words:≥7 words:9", "words:200..400 words:<5 words:>6 words:9"),
    ("date:2024 date:2024-6 data:19/6/2024", "date:2024 date:2024-06 date:2024-06-19"),
    ("date:2024-06..2024-07 date:..2023", "date:2024-06..2024-07 date:<=2023"),
    ("date:>2024-06-19 date:<2024 date:>2024-12", "date:>=2024-06-20 date:<=2023 date:>=2025-01"),
    ("prima:2024 after:2024-02-29", "date:<=2023 date:>=2024-03-01"),
    ("saved:<7d saved:2w salvato:>1m", "saved:>=2024-06-23 saved:>=2024-06-16 saved:<=2024-05-29"),
    ("saved:today salvato:ieri", "saved:2024-06-30 saved:2024-06-29"),
    ("lang:it lingua:tedesco lang:日本語", "lang:it lang:de lang:ja"),
    ('person:kim luogo:Mosca* quote:"Kim Jong-un"', 'person:kim place:Mosca* quote:"Kim Jong-un"'),
    ("evidenziato:(a OR b*) has:evidenziati", "(highlight:a OR highlight:b*) has:highlight"),
    ("highlight:(a NEAR/2 b) -highlight:c", "highlight:(a NEAR/2 b) NOT highlight:c"),
    ("org:(ente acque) -ente:EAN~", 'org:"ente acque" NOT org:EAN~'),
    ("persona:(kim OR (is:unread lee))", "person:kim OR (is:unread person:lee)"),
    ("place:(a NEAR b)", "place:a place:b"),
]

MISTAKEN = [
    ('"unclosed phrase', "unclosed phrase", Remark.QUOTE),
    ("(a OR (b", "a OR b", Remark.BRACKET),
    ("a) b", "a b", Remark.BRACKET),
    ("OR a AND", "a", Remark.OPERATOR),
    ("a OR OR b", "a OR b", Remark.OPERATOR),
    ("a NEAR", "a", Remark.OPERATOR),
    ("AND", "AND", Remark.OPERATOR),
    ("a NEAR (b AND c)", "a (b c)", Remark.NEAR),
    ("foo:bar", "foo:bar", Remark.FIELD),
    ("date:soon", '"date soon"', Remark.VALUE),
    ("date:2024-13", '"date 2024-13"', Remark.VALUE),
    ("date:2023-02-29", '"date 2023-02-29"', Remark.VALUE),
    ("lang:klingon", '"lang klingon"', Remark.VALUE),
    ("is:happy", '"is happy"', Remark.VALUE),
    ("words:many", '"words many"', Remark.VALUE),
    ("word~9", "word~2", Remark.DISTANCE),
    ("x " * 400, " ".join("x" * 300), Remark.LENGTH),
]


@pytest.mark.parametrize(("typed", "read"), READ)
def test_what_is_typed_is_read(typed: str, read: str) -> None:
    parsed = parse(typed, TODAY)
    assert worded(parsed.tree) == read
    assert parsed.notes == ()
    assert parse(read, TODAY).tree == parsed.tree


@pytest.mark.parametrize(("typed", "read", "remark"), MISTAKEN)
def test_what_is_mistaken_falls_back_to_words_and_says_so(
    typed: str, read: str, remark: Remark
) -> None:
    parsed = parse(typed, TODAY)
    assert worded(parsed.tree) == read
    assert remark in [note.remark for note in parsed.notes]


@pytest.mark.parametrize("typed", ["10:30", "http://x.example/y", "title:", "tag: x", "C'est"])
def test_a_colon_that_names_nothing_is_part_of_a_word(typed: str) -> None:
    parsed = parse(typed, TODAY)
    assert parsed.notes == ()
    assert worded(parsed.tree) == typed


def test_pieces_stand_where_they_were_typed() -> None:
    typed = 'title:"x y"~2 AND (b*^2)'
    assert [typed[p.span.start : p.span.end] for p in parse(typed).pieces] == [
        "title:",
        '"x y"~2',
        "AND",
        "(",
        "b*^2",
        ")",
    ]


def depth(node: Node) -> int:
    return 1 + max(map(depth, within(node)), default=0)


_TYPED = """" ( ) AND_ OR_ NOT_ NEAR/3_ - ! + ~ ~2 ^2 * ? : title: tag: is: is:unread date: 2024 ..
> < words: lang: saved:<7d person: été Straße 東京 ไทย 한국 العربية हिन्दी « » “ l' jong-un E_ O_"""
_PARTS = st.sampled_from(
    [*(part.replace("_", " ") for part in _TYPED.split()), " ", "\n", "\0", "\u0301", "\u200f"]
)
QUERIES = st.lists(_PARTS, max_size=60).map("".join) | st.text(max_size=80)


@settings(max_examples=400, deadline=None)
@given(QUERIES, st.booleans())
def test_nothing_that_is_typed_raises(typed: str, unfinished: bool) -> None:
    parsed = parse(typed, TODAY, unfinished)
    assert depth(parsed.tree) < 120
    again = parse(worded(parsed.tree), TODAY)
    assert worded(again.tree) == worded(parse(worded(again.tree), TODAY).tree)
    ends = [piece.span.end for piece in parsed.pieces]
    assert ends == sorted(ends)


LONG = [
    "(",
    ")",
    '"',
    'a"',
    "-",
    "NOT_",
    "a_NEAR_",
    "a_NEAR/2_b_NEAR/3_",
    "title:",
    "OR_NOT_(",
    "^1",
    "(a_",
    "a~",
    "a*",
    "'",
    "東",
    "é",
    "&&_",
    "date:>",
    "..",
    "NOT(",
    "title:(",
    "-(",
    "^",
]


@pytest.mark.parametrize("part", [part.replace("_", " ") for part in LONG])
def test_long_queries_take_a_time_that_grows_with_their_length(part: str) -> None:
    typed = (part * 10_000)[:10_000]
    begun = time.process_time()
    parsed = parse(typed, TODAY, unfinished=True)
    worded(parsed.tree)
    # A hundredth of it is usual; what grows with the square takes minutes.
    assert time.process_time() - begun < 5
    assert depth(parsed.tree) < 120


def test_a_field_whose_value_is_still_to_come_narrows_nothing_yet() -> None:
    assert parse("dan tag:", TODAY, unfinished=True).tree == parse("dan", TODAY).tree
    assert parse("dan tag:", TODAY).tree != parse("dan", TODAY).tree
