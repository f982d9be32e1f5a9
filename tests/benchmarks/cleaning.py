"""Measures the cleaning of real saved pages: `python -m tests.benchmarks.cleaning [SET...]`.

Precision and recall are over shingles of four tokens, each page weighing the same, F1 of the means,
as the scrapinghub article-extraction benchmark counts them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from emeroteca.errors import CaptureError
from emeroteca.importing import pipeline
from emeroteca.model.article import Draft, Metadata
from emeroteca.model.text import BlockKind
from tests.shared import SHARED

_TOKEN = re.compile(r"[぀-ヿ㐀-鿿가-힯]|[^\W_]+", re.UNICODE)
_SHINGLE = 4
_OUTSIDE = {BlockKind.FIGURE, BlockKind.CAPTION}


@dataclass(frozen=True, slots=True)
class Truth:
    """A page and what a person says it holds."""

    name: str
    page: Path
    body: str
    summary: str
    title: str
    authors: tuple[str, ...]
    published: str


@dataclass(frozen=True, slots=True)
class Score:
    """How one page came out."""

    name: str
    precision: float
    recall: float
    ms: float
    draft: Draft | None

    @property
    def f1(self) -> float:
        return harmonic(self.precision, self.recall)


def truths(which: str) -> list[Truth]:
    """The pages of one set, in order."""
    return [_truth(path) for path in sorted((SHARED / "extraction-dev" / which).glob("*.json"))]


def _truth(path: Path) -> Truth:
    said = json.loads(path.read_text(encoding="utf-8"))
    return Truth(
        path.stem,
        path.with_name(f"{path.stem}.html.gz"),
        said["articleBody"],
        said.get("summary") or "",
        said.get("title") or "",
        tuple(said.get("authors") or ()),
        said.get("publishing_date") or "",
    )


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four tokens in a text; a shorter text is one run."""
    tokens = _TOKEN.findall(text)
    if not tokens:
        return Counter()
    size = min(_SHINGLE, len(tokens))
    return Counter(tuple(tokens[i : i + size]) for i in range(len(tokens) - size + 1))


def compare(truth: str, found: str) -> tuple[float, float]:
    """Precision and recall of a text."""
    wanted, given = shingles(truth), shingles(found)
    hits = (wanted & given).total()
    precision = hits / given.total() if given else float(not wanted)
    recall = hits / wanted.total() if wanted else 1.0
    return precision, recall


def harmonic(precision: float, recall: float) -> float:
    """F1."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def running_text(draft: Draft) -> str:
    """The article without figures and their captions, which stand outside the running text."""
    text = draft.text
    return "\n".join(text.slice(b.span) for b in text.blocks if b.kind not in _OUTSIDE)


def measure(truth: Truth, folder: Path, of: Callable[[Draft], str] = running_text) -> Score:
    """Clean one page and compare it, with the summary counted or not, whichever agrees better."""
    path = folder / "page.html"
    path.write_bytes(gzip.decompress(truth.page.read_bytes()))
    url = json.loads(truth.page.with_name(f"{truth.name}.json").read_text(encoding="utf-8"))["url"]
    began = time.process_time()
    draft: Draft | None
    try:
        draft = pipeline.read(path, url)
    except CaptureError:
        draft = None
    ms = (time.process_time() - began) * 1000
    text = of(draft) if draft is not None else ""
    wanted = [truth.body, f"{truth.summary}\n{truth.body}"] if truth.summary else [truth.body]
    precision, recall = max((compare(w, text) for w in wanted), key=lambda pr: harmonic(*pr))
    return Score(truth.name, precision, recall, ms, draft)


def scores(which: str, every: int = 1) -> Iterator[tuple[Truth, Score]]:
    """Every page of a set, or each n-th."""
    with tempfile.TemporaryDirectory() as folder:
        for truth in truths(which)[::every]:
            yield truth, measure(truth, Path(folder))


def total(found: list[Score]) -> tuple[float, float, float]:
    """F1, precision and recall of a set."""
    precision = statistics.fmean(s.precision for s in found)
    recall = statistics.fmean(s.recall for s in found)
    return harmonic(precision, recall), precision, recall


def folded(text: str) -> str:
    """A title without case, punctuation and doubled spaces."""
    return " ".join(_TOKEN.findall(text.casefold()))


def described(pairs: list[tuple[Truth, Metadata]]) -> dict[str, tuple[int, int]]:
    """How often each field is right, and of how many that the truth knows."""
    right: Counter[str] = Counter()
    known: Counter[str] = Counter()
    for truth, metadata in pairs:
        authors = {folded(a) for a in truth.authors}
        checks = {
            "title": (truth.title, folded(truth.title) == folded(metadata.title)),
            "authors": (
                truth.authors,
                authors <= {folded(a) for a in metadata.byline.split(",")},
            ),
            "date": (truth.published, truth.published[:10] == metadata.published[:10]),
        }
        for name, (said, good) in checks.items():
            known[name] += bool(said)
            right[name] += bool(said) and good
    return {name: (right[name], known[name]) for name in known}


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sets", nargs="*", default=["scrapinghub", "fundus"])
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--wrong", action="store_true", help="list wrong metadata")
    options = parser.parse_args()
    print("| set | pages | F1 | P | R | median ms | p95 ms | under 95 % | unread |")
    print("|---|---|---|---|---|---|---|---|---|")
    for which in options.sets or ["scrapinghub", "fundus"]:
        pairs = list(scores(which))
        found = [score for _, score in pairs]
        f1, precision, recall = total(found)
        times = sorted(s.ms for s in found)
        low = sum(s.recall < 0.95 for s in found)
        unread = sum(s.draft is None for s in found)
        print(
            f"| {which} | {len(found)} | {f1:.4f} | {precision:.4f} | {recall:.4f} "
            f"| {statistics.median(times):.1f} | {times[int(len(times) * 0.95)]:.1f} "
            f"| {low} | {unread} |"
        )
        told = [(t, s.draft.metadata) for t, s in pairs if s.draft is not None]
        for name, (right, known) in described(told).items():
            if known:
                print(f"  {which} {name}: {right}/{known} = {right / known:.1%}")
        for score in sorted(found, key=lambda s: s.f1)[: options.worst]:
            print(f"  {score.f1:.3f} P {score.precision:.3f} R {score.recall:.3f} {score.name}")
        if options.wrong:
            _print_wrong(told)
    return 0


def _print_wrong(told: list[tuple[Truth, Metadata]]) -> None:
    for truth, metadata in told:
        if truth.title and folded(truth.title) != folded(metadata.title):
            print(f"  title {truth.name}: {truth.title!r} <- {metadata.title!r}")
        if {folded(a) for a in truth.authors} - {folded(a) for a in metadata.byline.split(",")}:
            print(f"  authors {truth.name}: {truth.authors} <- {metadata.byline!r}")
        if truth.published and truth.published[:10] != metadata.published[:10]:
            print(f"  date {truth.name}: {truth.published} <- {metadata.published!r}")


if __name__ == "__main__":
    sys.exit(main())
