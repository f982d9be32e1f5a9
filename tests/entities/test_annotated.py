"""The annotated text keeps to its format in every language."""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "training" / "annotated"
LANGUAGES = sorted(folder.name for folder in FOLDER.iterdir() if any(folder.glob("*.txt")))
# The full stop of an abbreviation belongs to the name; any other mark at its edge does not.
ABBREVIATED = re.compile(r"\b(\w|Inc|Ltd|Co|Corp|Jr|Sr|Bros)\.$")

_spec = importlib.util.spec_from_file_location("annotated_reader", FOLDER / "reader.py")
assert _spec is not None and _spec.loader is not None
reader = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(reader)


def test_a_line_gives_its_text_and_where_its_mentions_stand() -> None:
    text, spans = reader.parse("L'[Aquila|L] attende [Anna Rota|P].")
    assert text == "L'Aquila attende Anna Rota."
    assert [(text[start:end], kind) for start, end, kind in spans] == [
        ("Aquila", "L"),
        ("Anna Rota", "P"),
    ]


@pytest.mark.parametrize("line", ["[Roma|X]", "[Roma", "Roma|L", "[[Roma|L] Nord|L]", "[Roma]"])
def test_a_line_out_of_form_is_refused(line: str) -> None:
    with pytest.raises(ValueError):
        reader.parse(line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_in_form(language: str) -> None:
    seen: set[str] = set()
    counts: Counter[str] = Counter()
    for path in sorted((FOLDER / language).glob("*.txt")):
        for document in reader.documents(path):
            counts["documents"] += 1
            assert document
            for text, spans in document:
                counts["lines"] += 1
                folded = " ".join(text.casefold().split())
                assert folded and folded not in seen, f"{path.name}: empty or twice: {text}"
                seen.add(folded)
                for start, end, kind in spans:
                    counts[kind] += 1
                    mention = text[start:end]
                    assert mention and mention == mention.strip(), f"{path.name}: {text}"
                    assert mention[0].isalnum(), f"{path.name}: {mention!r}"
                    assert mention[-1].isalnum() or ABBREVIATED.search(mention), (
                        f"{path.name}: {mention!r}"
                    )
    print(language, dict(counts))
