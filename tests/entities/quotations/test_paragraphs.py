"""Quotations and their speakers in paragraphs of our own, hard on purpose.

Each line is a language, a paragraph (`\\n` begins another) and what is quoted in it, each with its
speaker, `?` where nobody is named, or TERM where nobody speaks.
"""

from pathlib import Path

import pytest

from emeroteca.entities.quotations import Kind, find

LINES = Path(__file__).with_name("paragraphs.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", LINES)
def test_all_that_a_paragraph_quotes_has_its_speaker(line: str) -> None:
    language, written, expected = (part.strip() for part in line.split("|"))
    text = written.replace("\\n", "\n")
    found = []
    for one in find(text, language):
        named = text[one.speaker.start : one.speaker.end] if one.speaker else "?"
        who = "TERM" if one.kind is Kind.TERM else named
        found.append(f"{text[one.span.start : one.span.end]} <- {who}")
    assert " & ".join(found).replace("\n", "\\n") == expected
