"""A dossier as a file: everything is in it, and nothing in it is taken for markup or a formula."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence

from emeroteca.model.article import ArticleId
from emeroteca.model.entities.exporting import Format, Labels, Part, writer
from emeroteca.model.entities.known import Companion, Dossier, Entity, EntityId, Passage
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.text import Span


def passage(text: str, mark: str, article: int = 1, title: str = "La diga") -> Passage:
    start = text.index(mark)
    span = Span(start, start + len(mark))
    return Passage(ArticleId(article), title, "Post", "2024-06-19", text, (span,), start)


MENTIONS = (
    passage("Ada Ferri tace.", "Ada Ferri"),
    passage("Poi *Ferri* parla.", "Ferri"),
    passage("Ferri torna.", "Ferri", 2, "=Titolo"),
)
SAID = (passage("«Basta», dice Ferri.", "Basta"),)
DOSSIER = Dossier(
    Entity(EntityId(1), EntityKind.PERSON, "Ada Ferri", ("Ferri",), notes=("Chi è?", "E Lapo?")),
    3,
    "2024-06-19",
    "2024-06-19",
    (("2024-06", 2),),
    (ArticleId(1), ArticleId(2)),
    ("2024-06-19", "2024-06-19"),
    (Companion(Entity(EntityId(2), EntityKind.PLACE, "Valdorsa"), 2),),
    (),
    1,
)


def written(kind: Format, *parts: tuple[Part, Sequence[Passage]]) -> str:
    made = writer(kind, Labels(kind="Person"))
    text = made.begin(DOSSIER)
    for part, passages in parts:
        text += made.add(part, passages)
    return text + made.end()


def test_markdown_groups_sentences_below_their_articles() -> None:
    pieces = ((Part.MENTIONS, MENTIONS[:1]), (Part.MENTIONS, MENTIONS[1:]), (Part.SAID_BY, SAID))
    text = written(Format.MARKDOWN, *pieces)
    assert text.startswith("# Ada Ferri\n\nPerson\n")
    assert "- Also called: Ferri\n" in text
    assert "## Note\n\nChi è?\n\nE Lapo?" in text
    assert "- Valdorsa (2)\n" in text
    assert text.count("## All mentions") == 1
    assert text.count("### 2024-06-19 · La diga · Post") == 2  # once for each part
    assert "- **Ada Ferri** tace.\n" in text
    assert r"- Poi \***Ferri**\* parla." in text
    assert text.index("## All mentions") < text.index("## What was said by it")
    assert "«**Basta**», dice Ferri." in text


def test_csv_has_a_row_for_each_sentence_and_no_formula() -> None:
    text = written(Format.CSV, (Part.MENTIONS, MENTIONS), (Part.SAID_BY, SAID))
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["part"] for row in rows] == ["mentions"] * 3 + ["said_by"]
    assert rows[0]["marked"] == "Ada Ferri"
    assert rows[2]["title"] == "'=Titolo"


def test_json_is_whole_however_it_is_cut() -> None:
    pieces = (
        (Part.MENTIONS, MENTIONS[:2]),
        (Part.MENTIONS, ()),
        (Part.MENTIONS, MENTIONS[2:]),
        (Part.SAID_BY, ()),
        (Part.SAID_OF, SAID),
    )
    told = json.loads(written(Format.JSON, *pieces))
    assert told["name"] == "Ada Ferri"
    assert told["months"] == {"2024-06": 2}
    assert [one["text"] for one in told["mentions"]] == [one.text for one in MENTIONS]
    assert "said_by" not in told
    assert told["said_of"][0]["marks"] == [[1, 6]]
    assert json.loads(written(Format.JSON))["note"] == "Chi è?\n\nE Lapo?"
