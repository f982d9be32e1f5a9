"""The dates of the founding article are all found, and nothing else."""

import json

from emeroteca.entities.dates import find
from tests.shared import SHARED, needs_shared


@needs_shared
def test_every_date_of_the_founding_article_is_found_and_no_other() -> None:
    folder = SHARED / "articles"
    text = (folder / "russia-corea-del-nord.txt").read_text(encoding="utf-8")
    gold = json.loads((folder / "russia-corea-del-nord.gold.json").read_text(encoding="utf-8"))
    wanted = [one for one in gold["dates"] if not one.get("optional")]
    found = find(text, "it", gold["pub_date_assumed"])
    assert [text[one.span.start : one.span.end] for one in found] == [one["text"] for one in wanted]
    for one, gold_one in zip(found, wanted, strict=True):
        first, _, last = gold_one["value"].partition("/")
        assert one.start.startswith(first)
        assert one.end.startswith(last or first)
