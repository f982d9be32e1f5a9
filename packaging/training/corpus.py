"""Reads what the tagger is trained on: our own annotated text and sets whose licences permit it."""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

KINDS = {"P": 0, "O": 1, "L": 2, "person": 0, "organisation": 1, "place": 2}
ANNOTATED = Path(__file__).parent / "annotated"


@dataclass(frozen=True)
class Sentence:
    """A text and its mentions, as (start, end, kind number)."""

    text: str
    mentions: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True)
class Document:
    """Sentences that belong together, in one language; `own` where we wrote them."""

    language: str
    sentences: tuple[Sentence, ...]
    own: bool


def own() -> list[Document]:
    """Our own annotated text, in the order of its files."""
    spec = spec_from_file_location("annotated_reader", ANNOTATED / "reader.py")
    assert spec is not None and spec.loader is not None
    reader = module_from_spec(spec)
    spec.loader.exec_module(reader)
    found = []
    for path in sorted(ANNOTATED.glob("*/*.txt")):
        for lines in reader.documents(path):
            sentences = tuple(
                Sentence(text, tuple((a, b, KINDS[kind]) for a, b, kind in spans))
                for text, spans in lines
            )
            found.append(Document(path.parent.name, sentences, own=True))
    return found


def permissive(folder: Path) -> list[Document]:
    """The sets of a folder, each a JSON object a line with text and mentions."""
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            spans = [(a, b, KINDS[kind]) for a, b, kind in record["mentions"]]
            sentences = _lines(record["text"], spans)
            if record["language"] == "pt":
                sentences = [_contracted(sentence) for sentence in sentences]
            found.append(Document(record["language"], tuple(sentences), own=False))
    return found


def _lines(text: str, spans: list[tuple[int, int, int]]) -> list[Sentence]:
    found, at = [], 0
    for line in text.split("\n"):
        end = at + len(line)
        inside = tuple((a - at, b - at, kind) for a, b, kind in spans if a >= at and b <= end)
        if line.strip():
            found.append(Sentence(line, inside))
        at = end + 1
    return found


_CONTRACTIONS = {
    "de": {"o": "do", "a": "da", "os": "dos", "as": "das", "um": "dum", "esse": "desse",
           "este": "deste", "essa": "dessa", "esta": "desta", "ele": "dele", "ela": "dela"},
    "em": {"o": "no", "a": "na", "os": "nos", "as": "nas", "um": "num", "uma": "numa",
           "esse": "nesse", "este": "neste", "essa": "nessa", "esta": "nesta"},
    "por": {"o": "pelo", "a": "pela", "os": "pelos", "as": "pelas"},
    "a": {"o": "ao", "a": "à", "os": "aos", "as": "às"},
}  # fmt: skip
_PARTED = re.compile(r"\b(de|em|por|a) (\w+)\b", re.IGNORECASE)


def _contracted(sentence: Sentence) -> Sentence:
    """A Portuguese sentence with the words joined again that its annotators parted ("de o")."""
    text, starts, ends = "", {}, {}
    done = 0
    edges = {edge for start, end, _ in sentence.mentions for edge in (start, end)}
    for found in _PARTED.finditer(sentence.text):
        short = _CONTRACTIONS[found[1].lower()].get(found[2].lower())
        if short is None or any(found.start() < edge < found.end() for edge in edges):
            continue
        for place in range(done, found.start() + 1):
            starts[place] = ends[place] = len(text) + place - done
        text += sentence.text[done : found.start()]
        text += short.capitalize() if found[1][0].isupper() else short
        done = found.end()
    for place in range(done, len(sentence.text) + 1):
        starts.setdefault(place, len(text) + place - done)
        ends[place] = len(text) + place - done
    text += sentence.text[done:]
    mentions = tuple((starts[a], ends[b], kind) for a, b, kind in sentence.mentions)
    return Sentence(text, mentions)


_ACRONYM = 6
"""Letters of the longest name in capitals that is taken for an acronym."""


class Names:
    """The names of a corpus by language and kind, to put others in their places."""

    def __init__(self, documents: list[Document]) -> None:
        self._names: dict[tuple[str, int, int], list[str]] = defaultdict(list)
        self._parts: dict[tuple[str, int], list[str]] = defaultdict(list)
        for document in documents:
            for sentence in document.sentences:
                for start, end, kind in sentence.mentions:
                    self._add(document.language, kind, sentence.text[start:end])

    def _add(self, language: str, kind: int, name: str) -> None:
        words = name.split()
        if not name[:1].isupper() or (name.isupper() and len(name) > _ACRONYM):
            return
        self._names[language, kind, min(len(words), 3)].append(name)
        if kind == 0 and len(words) == 2:
            for side, word in enumerate(words):
                self._parts[language, side].append(word)

    def other(self, language: str, kind: int, name: str, chance: random.Random) -> str:
        """Another name of the kind and about the length, or the same where there is none."""
        words = min(len(name.split()), 3)
        if kind == 0 and words == 2 and chance.random() < 0.5:
            first, last = self._parts[language, 0], self._parts[language, 1]
            if first and last:
                return f"{chance.choice(first)} {chance.choice(last)}"
        if chance.random() < 0.15:  # names of other languages stand in every language's news
            language = chance.choice(sorted({key[0] for key in self._names}))
        known = self._names[language, kind, words]
        return chance.choice(known) if known else name


def varied(
    document: Document, names: Names, chance: random.Random, renamed: float, broken: float
) -> Document:
    """A document with other names and, now and then, another way of writing.

    Equal names get equal substitutes, so that a name stays one through a document.
    """
    if chance.random() < renamed:
        document = _renamed(document, names, chance)
    if chance.random() < broken:
        document = _rewritten(document, chance)
    return document


def _renamed(document: Document, names: Names, chance: random.Random) -> Document:
    others: dict[tuple[str, int], str] = {}
    sentences = []
    for sentence in document.sentences:
        text, mentions, done = "", [], 0
        for start, end, kind in sentence.mentions:
            name = sentence.text[start:end]
            text += sentence.text[done:start]
            done = end
            if (name, kind) not in others:
                keep = not name[:1].isupper() or name.isupper() or chance.random() < 0.4
                others[name, kind] = (
                    name if keep else names.other(document.language, kind, name, chance)
                )
            other = others[name, kind]
            mentions.append((len(text), len(text) + len(other), kind))
            text += other
        text += sentence.text[done:]
        sentences.append(Sentence(text, tuple(mentions)))
    return Document(document.language, tuple(sentences), document.own)


def _rewritten(document: Document, chance: random.Random) -> Document:
    """All in lower case, in capitals, or without accents and apostrophes' right shape."""
    way = chance.choice(("lower", "lower", "upper", "title"))

    def write(text: str) -> str:
        other = {"lower": text.lower, "upper": text.upper, "title": text.title}[way]()
        return other if len(other) == len(text) else text

    sentences = tuple(
        Sentence(write(s.text), s.mentions) if chance.random() < 0.6 else s
        for s in document.sentences
    )
    return Document(document.language, sentences, document.own)
