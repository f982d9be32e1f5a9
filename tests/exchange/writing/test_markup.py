"""A text becomes Markdown that says the same, with what is marked in it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from emeroteca.exchange.writing.markup import escaped, markdown
from emeroteca.exchange.writing.setting import BREAK
from emeroteca.model.text import Block, BlockKind, Run, RunStyle, Span
from tests.exchange.writing.articles import on, run, text


def test_blocks() -> None:
    made = text(
        (BlockKind.HEADING, "Il fiume"),
        "Un capoverso.",
        (BlockKind.LIST_ITEM, "uno"),
        (BlockKind.LIST_ITEM, "due"),
        (BlockKind.QUOTATION, f"Detto{BREAK}e fatto"),
        (BlockKind.CODE, "a * b"),
    )
    assert markdown(made) == (
        "## Il fiume\n\nUn capoverso.\n\n- uno\n- due\n\n> Detto\n> e fatto\n\n```\na * b\n```"
    )


def test_runs_and_marks_nest() -> None:
    plain = text("Il fiume Po sale di due metri.")
    styled = replace(
        plain,
        runs=(
            run(plain, "fiume Po", RunStyle.STRONG),
            run(plain, "due metri", RunStyle.LINK, "https://faro.example/(1)"),
        ),
    )
    told = markdown(styled, [on(styled, "Po sale"), on(styled, "due")])
    assert told == "Il **fiume ==Po==** ==sale== di [==due== metri](<https://faro.example/(1)>)."


def test_a_table() -> None:
    made = text((BlockKind.TABLE_ROW, "a\tb|c"), (BlockKind.TABLE_ROW, "1\t2"))
    cells = (Span(0, 1), Span(2, 5), Span(6, 7), Span(8, 9))
    made = replace(made, runs=tuple(Run(RunStyle.CELL, cell) for cell in cells))
    assert markdown(made) == "| a | b\\|c |\n| --- | --- |\n| 1 | 2 |"


def test_deeper_and_numbered_items() -> None:
    made = text((BlockKind.LIST_ITEM, "uno"), (BlockKind.LIST_ITEM, "sotto"))
    first, second = made.blocks
    blocks = (replace(first, marker="1."), Block(second.kind, second.span, 2, "•"))
    assert markdown(replace(made, blocks=blocks)) == "1. uno\n    - sotto"


@given(st.text(st.sampled_from("ab *_`[]<>#~\\!=|1.-+&;"), min_size=1, max_size=30))
def test_what_is_escaped_reads_as_it_was(written: str) -> None:
    plain = " ".join(written.split())
    html = MarkdownIt().render(escaped(plain))
    shown = html.removeprefix("<p>").removesuffix("</p>\n")
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        shown = shown.replace(entity, sign)
    assert shown.strip() == plain
