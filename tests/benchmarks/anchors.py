"""Measures whether annotations survive another text: `python -m tests.benchmarks.anchors`.

Random passages of cleaned pages are looked for in copies that differ as captures of the same
article do; where each character went is known, so every answer is judged. "Gone" are passages of
which less than half is left; they belong into the tray.
"""

from __future__ import annotations

import argparse
import difflib
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from emeroteca.errors import CaptureError
from emeroteca.importing import pipeline
from emeroteca.model.annotations.anchoring import Anchoring
from emeroteca.model.annotations.annotation import Anchor
from emeroteca.model.annotations.letters import Letters
from emeroteca.model.annotations.passage import passage
from emeroteca.model.article import Draft
from emeroteca.model.cleaning import SiteRule, fingerprint, site_key
from emeroteca.model.text import Block, BlockKind, Span, Text
from tests.benchmarks.cleaning import Truth, truths

_TOLERANCE = 2
"""Letters by which an edge may be off, where the edge itself was changed."""

Cell = tuple[str, int]
"""A character with its number in the old text, -1 for one that is new."""


@dataclass
class Copy:
    """Another text of an article, and where each of its characters was."""

    text: Text
    source: list[int]


@dataclass
class Tally:
    """What became of the passages of one kind of copy."""

    counts: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)


def copy_of(old: Text, blocks: list[list[Cell]]) -> Copy:
    """A text of blocks of cells."""
    source: list[int] = []
    made: list[Block] = []
    at = 0
    for cells in blocks:
        if made:
            source.append(-1)
        size = len(cells)
        made.append(Block(BlockKind.PARAGRAPH, Span(at, at + size)))
        source += [number for _, number in cells]
        at += size + 1
    content = "\n".join("".join(sign for sign, _ in cells) for cells in blocks)
    return Copy(Text(content, tuple(made)), source)


def cells_of(text: Text) -> list[list[Cell]]:
    return [[(text.content[i], i) for i in range(b.span.start, b.span.end)] for b in text.blocks]


def new(words: str) -> list[Cell]:
    return [(sign, -1) for sign in words]


# ---------------------------------------------------------------------- copies


def whitespace(text: Text, chance: random.Random) -> Copy:
    """Other spaces, and now and then a paragraph in two or two in one."""
    blocks: list[list[Cell]] = []
    for cells in cells_of(text):
        out: list[Cell] = []
        for sign, at in cells:
            if sign != " " or chance.random() > 0.15:
                out.append((sign, at))
            elif out and chance.random() < 0.05:
                blocks.append(out)
                out = []
            else:
                out += new(chance.choice(("\u00a0", "  ", " \u200b", "\u2009")))
        if out and blocks and chance.random() < 0.05:
            blocks[-1] += new(" ") + out
        elif out:
            blocks.append(out)
    return copy_of(text, blocks)


def inserted(text: Text, chance: random.Random) -> Copy:
    """Paragraphs that were not there: advertisements, an update, a correction."""
    lines = (
        "Leggi anche: le altre notizie del giorno, scelte dalla redazione.",
        "Advertisement",
        "Update, 10:40 a.m.: this article has been updated with a statement from the ministry.",
        "Continua a leggere dopo la pubblicità, che tiene in piedi questo giornale da molti anni.",
    )
    blocks: list[list[Cell]] = []
    for cells in cells_of(text):
        if chance.random() < 0.25:
            blocks.append(new(chance.choice(lines)))
        blocks.append(cells)
    return copy_of(text, blocks)


def typos(text: Text, chance: random.Random) -> Copy:
    """Letters put right in every twentieth word."""
    blocks = []
    for cells in cells_of(text):
        out = list(cells)
        words = "".join(sign for sign, _ in cells)
        for match in reversed(list(re.finditer(r"[^\W\d_]{4,}", words))):
            if chance.random() < 0.05:
                at = chance.randrange(match.start(), match.end() - 1)
                kind = chance.randrange(4)
                if kind == 0:
                    out[at : at + 2] = [out[at + 1], out[at]]
                elif kind == 1:
                    del out[at]
                elif kind == 2:
                    out[at:at] = new(chance.choice("aeiorstln"))
                else:
                    out[at : at + 1] = new(chance.choice("aeiorstln"))
        blocks.append(out)
    return copy_of(text, blocks)


_OTHER = {
    "“": '"', "”": '"', "«": "“", "»": "”", '"': "”", "’": "'", "'": "’", "—": "-", "–": "-",
    "…": "...",
}  # fmt: skip
_OTHERS = {",": ("", ";", " –"), ".": ("", ";"), ":": (".", ""), ";": (",", ".")}


def punctuation(text: Text, chance: random.Random) -> Copy:
    """Quotation marks, dashes and apostrophes of another house, and every fifth other sign."""
    blocks = []
    for cells in cells_of(text):
        out: list[Cell] = []
        for sign, at in cells:
            other = _OTHER.get(sign)
            if sign in _OTHERS and chance.random() < 0.2:
                other = chance.choice(_OTHERS[sign])
            out += [(sign, at)] if other is None else new(other)
        blocks.append(out)
    return copy_of(text, blocks)


def everything(text: Text, chance: random.Random) -> Copy:
    """All of these at once."""
    made, source = text, list(range(len(text.content)))
    for change in (punctuation, typos, whitespace, inserted):
        copy = change(made, chance)
        source = [source[at] if at >= 0 else -1 for at in copy.source]
        made = copy.text
    return Copy(made, source)


def dropped(text: Text, chance: random.Random) -> Copy:
    """Some blocks are gone."""
    blocks = cells_of(text)
    kept = [cells for cells in blocks if chance.random() > 0.15] or blocks[:1]
    return copy_of(text, kept)


def cleaned_again(truth: Truth, draft: Draft, chance: random.Random) -> Copy | None:
    """The page cleaned anew with the rule to fold, or to keep, one of its paragraphs."""
    text = draft.text
    site = site_key(draft.metadata.url, draft.metadata.site)
    folded = [text.slice(b.span) for b in text.blocks if b.kind is BlockKind.PARAGRAPH]
    rules = [SiteRule(site, False, text=fingerprint(t)) for t in folded if chance.random() < 0.1]
    rules += [SiteRule(site, True, text=fingerprint(a.text)) for a in draft.apart[:2]]
    html = truth.html.decode("utf-8", "replace")
    try:
        again = pipeline.read_page(html, truth.url, rules={site: tuple(rules)}).text
    except CaptureError:  # its only paragraph was folded
        return None
    if again == text:
        return None
    source = [-1] * len(again.content)
    for was, now in _same_blocks(text, again):
        source[now.start : now.end] = range(was.start, was.end)
    _map_letters(text, again, source)
    return Copy(again, source)


def _same_blocks(old: Text, new: Text) -> Iterator[tuple[Span, Span]]:
    """The blocks that stand in both texts, in the same order or moved."""
    before, after = ([t.slice(b.span) for b in t.blocks] for t in (old, new))
    matching = difflib.SequenceMatcher(None, before, after, False).get_matching_blocks()
    pairs = {a + step: b + step for a, b, size in matching for step in range(size)}
    for number, block in enumerate(before):
        if number not in pairs and before.count(block) == after.count(block) == 1:
            pairs[number] = after.index(block)
    for was, now in pairs.items():
        yield old.blocks[was].span, new.blocks[now].span


def _map_letters(old: Text, new: Text, source: list[int]) -> None:
    """Map the letters of blocks that became a part of another one, in the order of the blocks."""
    after = Letters(new.content)
    places = {at: place for place, at in enumerate(source) if at >= 0}
    for block in old.blocks:
        before = Letters(old.slice(block.span))
        size = len(before.letters)
        if not size or block.span.start in places:
            continue
        # What is another block's already is not this one's too, though it says the same.
        free = [
            at
            for at in after.all_of(before.letters)
            if all(source[after.place(at + step)] < 0 for step in range(size))
        ]
        if not free:
            continue
        behind = max((place for at, place in places.items() if at < block.span.start), default=-1)
        at = next((at for at in free if after.place(at) > behind), free[0])
        for step in range(size):
            number, place = block.span.start + before.place(step), after.place(at + step)
            source[place], places[number] = number, place


# ---------------------------------------------------------------------- judging


def passages(text: Text, chance: random.Random, count: int) -> Iterator[Anchor]:
    """Random words, sentences, stretches over several paragraphs, and now and then letters."""
    starts = [m.start() for m in re.finditer(r"\S+", text.content)]
    for _ in range(count):
        if chance.random() < 0.1:
            begin = chance.randrange(len(text.content))
            end = min(len(text.content), begin + chance.randint(1, 60))
        else:
            first = chance.randrange(len(starts))
            words = chance.choice((1, 2, 3, 8, 8, 20, 20, 60))
            begin = starts[first]
            after = starts[min(first + words, len(starts) - 1)]
            end = len(text.content[:after].rstrip()) if after > begin else begin + 1
        if text.content[begin:end].strip():
            yield passage(text, Span(begin, end))


def verdict(old: Text, copy: Copy, anchor: Anchor, found: Anchor | None) -> str:
    """right, unplaced, wrong, or "gone" where it is rightly not there."""
    span = anchor.span
    stays = [i for i, at in enumerate(copy.source) if span.start <= at < span.end]
    lettered = [i for i in stays if copy.text.content[i].isalnum()]
    were = sum(c.isalnum() for c in anchor.exact)
    if len(lettered) < were / 2 or not stays:
        if found is None:
            return "gone"
        return "right" if lettered and _near(copy, found, lettered) else "wrong"
    if found is None:
        return "unplaced"
    return "right" if _near(copy, found, lettered or stays) else "wrong"


def _near(copy: Copy, found: Anchor, stays: list[int]) -> bool:
    def letters(start: int, end: int) -> int:
        return sum(c.isalnum() for c in copy.text.content[min(start, end) : max(start, end)])

    # What was changed at an edge has no number; it belongs to the passage or not.
    first, last = stays[0], stays[-1] + 1
    return (
        found.span.start < last
        and first < found.span.end
        and letters(found.span.start, first) <= _TOLERANCE
        and letters(last, found.span.end) <= _TOLERANCE
    )


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.anchors")
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--each", type=int, default=10, help="passages of an article")
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--show", action="store_true", help="print what was placed wrong")
    parser.add_argument("--blind", action="store_true", help="the text of before is not known")
    _print(measured(parser.parse_args()))


def measured(chosen: argparse.Namespace) -> dict[str, Tally]:
    """What became of the passages, by the kind of copy."""
    tallies: dict[str, Tally] = {}
    pages = [*truths("fundus"), *truths("scrapinghub")]
    random.Random(chosen.seed).shuffle(pages)
    for truth, draft in _drafts(pages, chosen.articles):
        chance = random.Random(f"{chosen.seed}{truth.name}")
        anchors = list(passages(draft.text, chance, chosen.each))
        for change in (whitespace, inserted, typos, punctuation, everything, dropped):
            _judge(
                tallies, change.__name__, draft.text, change(draft.text, chance), anchors, chosen
            )
        again = cleaned_again(truth, draft, chance)
        if again is not None:
            _judge(tallies, "cleaned again", draft.text, again, anchors, chosen)
    return tallies


def _drafts(pages: list[Truth], wanted: int) -> Iterator[tuple[Truth, Draft]]:
    made = 0
    for truth in pages:
        if made == wanted:
            return
        try:
            draft = pipeline.read_page(truth.html.decode("utf-8", "replace"), truth.url)
        except CaptureError:
            continue
        if draft.text.words >= 100:
            made += 1
            yield truth, draft


def _judge(
    tallies: dict[str, Tally],
    name: str,
    old: Text,
    copy: Copy,
    anchors: list[Anchor],
    chosen: argparse.Namespace,
) -> None:
    tally = tallies.setdefault(name, Tally())
    begun = time.process_time()
    anchoring = Anchoring(copy.text, None if chosen.blind else old)
    found = [anchoring.place(anchor) for anchor in anchors]
    tally.seconds += time.process_time() - begun
    for anchor, place in zip(anchors, found, strict=True):
        said = verdict(old, copy, anchor, place)
        tally.counts[said] += 1
        if said == "wrong":
            tally.wrong.append(anchor.exact)
        if said in ("wrong", "unplaced") and chosen.show:
            print(name, said, repr(anchor.exact), "→", place and repr(place.exact))
            print("   ", repr(anchor.prefix[-30:]), repr(anchor.suffix[:30]))


def _print(tallies: dict[str, Tally]) -> None:
    print("| Copy | Passages | Right | Unplaced | Wrong | Gone, not placed | ms each |")
    print("|---|---|---|---|---|---|---|")
    for name, tally in tallies.items():
        counts = tally.counts
        there = counts["right"] + counts["unplaced"] + counts["wrong"]
        print(
            f"| {name} | {counts.total()} | {counts['right'] / there:.2%} "
            f"| {counts['unplaced'] / there:.2%} | {counts['wrong']} | {counts['gone']} "
            f"| {tally.seconds / counts.total() * 1000:.2f} |"
        )


if __name__ == "__main__":
    main()
