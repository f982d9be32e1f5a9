"""What may be written after the commands about notes and highlights."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Protocol

from emeroteca.exchange.forms import Form
from emeroteca.model.annotations.annotation import Colour

SELECTORS = (
    "Offsets are code points of the text that `show --json` prints. Each annotation is told as "
    "{id, article, title, start, end, exact, prefix, suffix, entity, colour, style, note, tags, "
    "created, modified, placed}: start and end are those of a W3C TextPositionSelector, exact, "
    "prefix and suffix those of a TextQuoteSelector, null where it is about no passage."
)


PDF = "pdf"
FORMS = (*(form.value for form in Form), PDF)


class Command(Protocol):
    """Adds a command to the parser."""

    def __call__(
        self, name: str, about: str, json: bool = True, more: str = ""
    ) -> argparse.ArgumentParser: ...


def add(command: Command) -> None:
    """Add the commands."""
    made = command("annotate", "Mark a passage of an article.", more=SELECTORS)
    made.add_argument("id", type=int, metavar="ID")
    made.add_argument("--start", type=int, required=True, metavar="S", help="its first character")
    made.add_argument("--end", type=int, required=True, metavar="E", help="the one after its last")
    made.add_argument("--note", default="", metavar="TEXT", help="a note on it, in Markdown")
    made.add_argument("--colour", choices=[c.value for c in Colour], default=Colour.YELLOW.value)
    made.add_argument("--underline", action="store_true", help="underline it")
    made.add_argument("--tag", action="append", default=[], metavar="TAG", help="may be repeated")
    made = command(
        "annotations", "List what is marked and noted, in one article or in all.", more=SELECTORS
    )
    made.add_argument("id", type=int, nargs="?", default=None, metavar="ID")
    made = command(
        "export", "Write articles with what is marked and noted as files, all where no ID is given."
    )
    made.add_argument("ids", nargs="*", type=int, metavar="ID")
    made.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    made.add_argument("--as", dest="form", choices=FORMS, required=True)
    made = command(
        "import-annotations",
        "Put notes and highlights of other programs on the articles that they are about.",
        more="Read are Web Annotations (JSON-LD), exports of Hypothesis (JSON), Readwise (CSV, "
        "JSON) and Omnivore (zip, JSON). Each file is told as {path, placed, unplaced, known, "
        "homeless}; status 1 where some are about no article of the archive.",
    )
    made.add_argument("paths", nargs="+", type=Path, metavar="PATH")
