"""The quotations of the article that the program began with."""

import json

from emeroteca.entities.quotations import Kind, find
from tests.shared import SHARED, needs_shared

NAME = "russia-corea-del-nord"


@needs_shared
def test_every_quotation_of_the_founding_article_is_found() -> None:
    articles = SHARED / "articles"
    text = (articles / f"{NAME}.txt").read_text(encoding="utf-8")
    gold = json.loads((articles / f"{NAME}.gold.json").read_text(encoding="utf-8"))
    expected = [(q["start"], q["end"]) for q in gold["quotes"]]
    found = {(q.span.start, q.span.end): q for q in find(text, "it")}
    assert [span for span in expected if span not in found] == []
    others = [q for span, q in found.items() if span not in expected]
    assert [q.kind for q in others] == [Kind.TERM]
    named = [
        (q["speaker"], text[s.start : s.end].split()[-1])
        for q in gold["quotes"]
        if q.get("cue") and (s := found[q["start"], q["end"]].speaker)
    ]
    assert [pair for pair in named if pair[1][0].isupper() and pair[1] not in pair[0]] == []
