"""Measures what is said about real saved pages: `python -m tests.benchmarks.metadata [--wrong]`.

Beside it stands what trafilatura says in the same run. A field is right if it equals the truth but
for case, punctuation and spaces; authors if all of the truth are there, exactly if no others are.
Dates are also asked for on pages that give none: the same articles as bare headline and text.
"""

from __future__ import annotations

import argparse
import html
import logging
import re
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from trafilatura.metadata import extract_metadata

from emeroteca.errors import CaptureError
from emeroteca.importing import markup, pipeline
from emeroteca.importing.knowing import language, structured
from emeroteca.importing.knowing import metadata as ours
from tests.benchmarks.cleaning import Truth, folded, truths

_FIELDS = ("title", "authors", "authors exactly", "date", "language")
_SPOKEN = {
    "at": "de", "au": "en", "be": "nl fr de", "ca": "en fr", "ch": "de fr it", "gl": "kl da",
    "ind": "en hi", "isl": "is", "jp": "ja", "kr": "ko", "lb": "ar fr en", "lu": "de fr lb",
    "mx": "es en", "my": "ms en zh", "na": "en", "tw": "zh en", "ua": "uk ru en", "uk": "en",
    "us": "en", "za": "en af zu xh",
}  # fmt: skip
"""The languages of the newspapers of a country, where its code does not name the one."""


@dataclass(frozen=True, slots=True)
class Said:
    """What an extractor says about a page, and the CPU time that it took for it."""

    title: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    language: str = ""
    ms: float = 0.0


def by_us(page: str, url: str) -> Said:
    """What the import makes of a page; the time is that of the metadata alone."""
    try:
        root = markup.parse(page)
        alive = list(markup.elements(root))
        began = time.process_time()
        ours.from_page(root, structured.statements(root), url)
        ms = (time.process_time() - began) * 1000
        del alive
        known = pipeline.read_page(page, url).metadata
    except CaptureError:
        return Said()
    authors = tuple(name for name in known.byline.split(", ") if name)
    return Said(known.title, authors, known.published, known.language, ms)


def by_trafilatura(page: str, url: str) -> Said:
    """What trafilatura makes of it; it names no language where none is asked for."""
    began = time.process_time()
    found = extract_metadata(page, default_url=url)
    ms = (time.process_time() - began) * 1000
    authors = tuple(name for name in (found.author or "").split("; ") if name)
    return Said(found.title or "", authors, found.date or "", found.language or "", ms)


def judged(truth: Truth, said: Said, spoken: set[str]) -> Iterator[tuple[str, bool]]:
    """Each field that the truth knows, and whether what was said is right."""
    wanted, given = ({folded(a) for a in names} for names in (truth.authors, said.authors))
    if truth.title:
        yield "title", folded(truth.title) == folded(said.title)
    if truth.authors:
        yield "authors", wanted <= given
        yield "authors exactly", wanted == given
    if truth.published:
        yield "date", truth.published[:10] == said.date[:10]
    yield "language", said.language in spoken


def spoken_in(truth: Truth, page: str) -> set[str]:
    """The languages that a page may be in: its country's, the one it names first of all."""
    country = truth.name.split("_")[0]
    match = re.search(r"<html[^>]*?\blang=[\"']?([\w-]+)", page[:5_000], re.IGNORECASE)
    claim = language.code(match[1]) if match else ""
    known = set(_SPOKEN.get(country, country).split())
    return {claim} if claim in known and len(known) < 3 else known | {claim} - {""}


def without_date(truth: Truth) -> str:
    """The article as a page that says nothing about when it was written."""
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in truth.body.split("\n"))
    title = html.escape(truth.title or "An article without a date")
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{paragraphs}</body>"


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--wrong", action="store_true", help="list what is wrong of ours")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    extractors: dict[str, Callable[[str, str], Said]] = {
        "emeroteca": by_us,
        "trafilatura": by_trafilatura,
    }
    known: Counter[tuple[str, str]] = Counter()
    right: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    times: dict[str, list[float]] = defaultdict(list)
    for truth in truths("fundus"):
        page = truth.html.decode("utf-8", "replace")
        spoken = spoken_in(truth, page)
        group = sorted(spoken)[0] if len(spoken) == 1 else "other"
        for name, extract in extractors.items():
            said = extract(page, truth.url)
            times[name].append(said.ms)
            for field, good in judged(truth, said, spoken):
                for where in ("all", group):
                    known[where, field] += name == "emeroteca"
                    right[name][where, field] += good
                if options.wrong and not good and name == "emeroteca":
                    _print_wrong(field, truth, said)
    _print_table(known, right)
    for name, extract in extractors.items():
        invented = [t.name for which in ("fundus", "scrapinghub") for t in truths(which)
                    if extract(without_date(t), "https://site.example/story").date]  # fmt: skip
        print(f"{name}: dates where the page gives none {len(invented)}, "
              f"median {statistics.median(times[name]):.1f} ms CPU")  # fmt: skip
    return 0


def _print_wrong(field: str, truth: Truth, said: Said) -> None:
    wanted = {"title": truth.title, "date": truth.published}.get(field, truth.authors)
    given = {"title": said.title, "date": said.date, "language": said.language}
    print(f"  {field} {truth.name}: {wanted!r} <- {given.get(field, said.authors)!r}")


def _print_table(
    known: Counter[tuple[str, str]], right: dict[str, Counter[tuple[str, str]]]
) -> None:
    groups = Counter({where: known[where, "language"] for where, _ in known})
    print("| pages | field | emeroteca | trafilatura |\n|---|---|---|---|")
    for where, pages in groups.most_common(8):
        for field in _FIELDS:
            if of := known[where, field]:
                cells = " | ".join(
                    f"{right[name][where, field]}/{of} = {right[name][where, field] / of:.1%}"
                    for name in ("emeroteca", "trafilatura")
                )
                print(f"| {where} ({pages}) | {field} | {cells} |")


if __name__ == "__main__":
    sys.exit(main())
