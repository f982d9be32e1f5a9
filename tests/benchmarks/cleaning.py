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
from emeroteca.model.article import Draft
from emeroteca.model.text import BlockKind
from tests.shared import SHARED

_TOKEN = re.compile(r"[぀-ヿ㐀-鿿가-힯]|[^\W_]+", re.UNICODE)
_SHINGLE = 4
_OUTSIDE = {BlockKind.FIGURE, BlockKind.CAPTION}


@dataclass(frozen=True, slots=True)
class Truth:
    """A page and what a person says it holds."""

    name: str
    html: bytes
    url: str
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
        gzip.decompress(path.with_name(f"{path.stem}.html.gz").read_bytes()),
        said["url"],
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


def by_readability(html: bytes) -> str:
    """The article by readability alone, its text one block a line."""
    import lxml.html
    import readability  # type: ignore[import-untyped]

    found = readability.Document(html.decode("utf-8", "replace")).summary()
    root = lxml.html.document_fromstring(found)
    for element in root.iter("p", "div", "li", "br", "h1", "h2", "h3", "h4", "td", "blockquote"):
        element.tail = f"\n{element.tail or ''}"
    return str(root.text_content())


def by_trafilatura(html: bytes) -> str:
    """The article by trafilatura alone, as it is used by default but without comments."""
    import trafilatura

    return str(trafilatura.extract(html, include_comments=False) or "")


def measure(truth: Truth, folder: Path, of: Callable[[Draft], str] = running_text) -> Score:
    """Clean one page as an import does and compare it."""
    path = folder / "page.html"
    path.write_bytes(truth.html)
    began = time.process_time()
    draft: Draft | None
    try:
        draft = pipeline.read(path, truth.url)
    except CaptureError:
        draft = None
    ms = (time.process_time() - began) * 1000
    return scored(truth, of(draft) if draft is not None else "", ms, draft)


def scored(truth: Truth, text: str, ms: float, draft: Draft | None = None) -> Score:
    """Compare a text, with the summary counted or not, whichever agrees better."""
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


PEERS: dict[str, Callable[[bytes], str]] = {
    "readability-lxml 0.9": by_readability,
    "trafilatura 2.3.1": by_trafilatura,
}


def by_peer(truth: Truth, extract: Callable[[bytes], str]) -> Score:
    """What one library alone makes of a page; a page on which it raises counts as empty."""
    began = time.process_time()
    try:
        text = extract(truth.html)
    except Exception:  # noqa: BLE001  that a peer raises is a result
        text = ""
    return scored(truth, text, (time.process_time() - began) * 1000)


def languages(which: str, found: dict[str, list[Score]]) -> None:
    """Print F1 by language of each contender, for languages with three pages or more."""
    ours = found["Emeroteca"]
    told = [s.draft.metadata.language if s.draft is not None else "" for s in ours]
    counts = Counter(told)
    for language, count in counts.most_common():
        if count >= 3:
            places = [i for i, one in enumerate(told) if one == language]
            line = (f"{name} {total([s[i] for i in places])[0]:.3f}" for name, s in found.items())
            print(f"  {which} {language or '?'} ({count}): {', '.join(line)}")


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sets", nargs="*", default=["scrapinghub", "fundus"])
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--alone", action="store_true", help="without the libraries beside it")
    options = parser.parse_args()
    print(
        "| set | with | F1 | precision | recall | median ms | p95 ms | under 95 % kept | unread |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for which in options.sets or ["scrapinghub", "fundus"]:
        found: dict[str, list[Score]] = {"Emeroteca": []}
        for truth, score in scores(which):
            found["Emeroteca"].append(score)
            for name, extract in {} if options.alone else PEERS.items():
                # In turns, so that a busy moment of the machine hits all alike.
                found.setdefault(name, []).append(by_peer(truth, extract))
        for name, scored_pages in found.items():
            _print_row(which, name, scored_pages)
        languages(which, found)
        for score in sorted(found["Emeroteca"], key=lambda s: s.f1)[: options.worst]:
            print(f"  {score.f1:.3f} P {score.precision:.3f} R {score.recall:.3f} {score.name}")
    return 0


def _print_row(which: str, name: str, found: list[Score]) -> None:
    f1, precision, recall = total(found)
    times = sorted(s.ms for s in found)
    low = sum(s.recall < 0.95 for s in found)
    unread = sum(not s.precision and not s.recall for s in found)
    print(
        f"| {which} ({len(found)}) | {name} | {f1:.4f} | {precision:.4f} | {recall:.4f} "
        f"| {statistics.median(times):.1f} | {times[int(len(times) * 0.95)]:.1f} "
        f"| {low} | {unread} |"
    )


if __name__ == "__main__":
    sys.exit(main())
