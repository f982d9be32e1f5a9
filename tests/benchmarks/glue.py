"""Measures the suggested repairs: `python -m tests.benchmarks.glue [LANGUAGE...]`.

Over the true texts of the shared pages every suggestion is listed, for a person to say which are
none; then a space is taken out at random places and counted how often the pair is parted again.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import defaultdict
from collections.abc import Iterator

from emeroteca.importing.characters import collapsed
from emeroteca.importing.flattening.textbuilder import TextBuilder
from emeroteca.importing.knowing.language import recognised
from emeroteca.importing.wording.glue import suggestions
from emeroteca.importing.wording.lexicon import lexicon
from emeroteca.model.text import BlockKind, Text
from tests.shared import SHARED

_SPACE = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")
_WORD = re.compile(r"[^\W\d_]+")
_GLUED_IN_EACH = 4


def texts() -> Iterator[tuple[str, Text]]:
    """Every text of the shared data with its language."""
    for path in sorted((SHARED / "extraction-dev").rglob("*.json")):
        body = json.loads(path.read_text("utf-8"))["articleBody"]
        yield recognised(body, "").code, text_of(body)
    for path in sorted((SHARED / "entities").rglob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            held = json.loads(line)
            yield held["language"], text_of(held["text"])


def text_of(body: str) -> Text:
    """A text with a paragraph for each line."""
    builder = TextBuilder()
    for line in body.split("\n"):
        if clean := collapsed(line):
            builder.plain(BlockKind.PARAGRAPH, clean)
    return builder.build()


def offered(name: str, some: list[Text]) -> None:
    """List what is suggested, with the rate and the time."""
    lexicon(name)
    words = sum(text.words for text in some)
    began, count = time.process_time(), 0
    for text in some:
        for one in suggestions(text, name):
            count += 1
            around = text.content[max(0, one.span.start - 25) : one.span.end + 25]
            shown = around.replace("\n", "¶")
            print(f"  {text.slice(one.span)!r} → {one.replacement!r}   …{shown}…")
    ms = (time.process_time() - began) * 1000
    print(
        f"{name}: {len(some)} texts, {words:,} words, {count} suggestions, "
        f"{count * 10_000 / max(1, words):.2f} in 10,000 words, {ms / max(1, words) * 600:.1f} ms "
        "for 600 words"
    )


def parted(name: str, some: list[Text]) -> None:
    """Glue words at random and say how many of them are suggested to be parted."""
    chance = random.Random(1)
    glued = found = 0
    for text in some:
        spaces = [match.start() for match in _SPACE.finditer(text.content)]
        if len(spaces) < 100:
            continue
        chosen = sorted(chance.sample(spaces, _GLUED_IN_EACH))
        content, wanted = text.content, set[str]()
        for at in reversed(chosen):
            content = content[:at] + content[at + 1 :]
            before, after = text.content[max(0, at - 60) : at], text.content[at + 1 : at + 61]
            left, right = _WORD.findall(before)[-1], _WORD.findall(after)[0]
            wanted.add(f"{left} {right}")
        again = {one.replacement for one in suggestions(text_of(content), name)}
        glued += len(wanted)
        found += len(wanted & again)
    print(f"{name}: {found} of {glued} glued pairs found, {found / max(1, glued):.0%}")


def main() -> None:
    """Measure the languages that were asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="*")
    wanted = parser.parse_args().language
    by_language: dict[str, list[Text]] = defaultdict(list)
    for name, text in texts():
        if not wanted or name in wanted:
            by_language[name].append(text)
    for name, some in sorted(by_language.items()):
        offered(name, some)
        parted(name, some)


if __name__ == "__main__":
    main()
