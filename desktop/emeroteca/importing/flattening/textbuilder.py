"""Writes a `Text` block by block, in NFC, with no empty block and every run inside a block."""

from __future__ import annotations

import re
import unicodedata

from emeroteca.importing.characters import BREAK
from emeroteca.importing.flattening.levels import under_title
from emeroteca.model.text import OBJECT, Block, BlockKind, Run, RunStyle, Span, Text

EMPTY_CELL = "\u00a0"
RULE = "⁂"
_EDGES = " \u00a0" + BREAK
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s]+|[\w.-]+\.[a-z]{2,}(?:/[^\s]*)?…?", re.IGNORECASE)
_LONGEST_ADDRESS = 2_000
_Style = tuple[RunStyle, str]


class TextBuilder:
    """Collects characters with the styles open around them and turns them into blocks.

    Characters are collected in pieces, each with the styles that are open at it, because composing
    (NFC) and trimming move offsets; the offsets are only counted when a block is finished.
    """

    def __init__(self) -> None:
        self._content: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._pieces: list[tuple[str, tuple[int, ...]]] = []
        self._open: list[int] = []
        self._styles: list[_Style] = []
        self._cell_start = 0
        self._begun: str | None = None
        self.place = ""
        """Where in the source the walk stands; each block remembers where it began."""
        self.places: list[str] = []

    @property
    def empty(self) -> bool:
        """Whether nothing but white space was written since the last block."""
        return not any(text.strip(_EDGES + "\t") for text, _ in self._pieces)

    @property
    def blocks(self) -> int:
        """How many blocks stand already."""
        return len(self._blocks)

    def write(self, text: str, *, collapse: bool = False) -> None:
        """Add characters under the styles that are open; collapsing joins white space."""
        if collapse and text.startswith(" ") and self._ends_in_space():
            text = text[1:]
        if collapse and text == BREAK:
            self._strip_end()
        if text:
            if self._begun is None and text.strip(_EDGES + "\t"):
                self._begun = self.place
            self._pieces.append((text, tuple(self._open)))

    def _ends_in_space(self) -> bool:
        return not self._pieces or self._pieces[-1][0].endswith((" ", BREAK, "\t"))

    def _strip_end(self) -> None:
        if self._pieces and self._pieces[-1][0].endswith(" "):
            text, styles = self._pieces.pop()
            if text := text.rstrip(" "):
                self._pieces.append((text, styles))

    def open(self, style: RunStyle, href: str = "") -> None:
        """Begin a run; runs that reach over several blocks are repeated in each."""
        self._styles.append((style, href))
        self._open.append(len(self._styles) - 1)

    def close(self) -> None:
        """End the run that was begun last."""
        if self._open:
            self._open.pop()

    def open_cell(self, *, header: bool, first: bool) -> None:
        """Begin a table cell, parted from the one before by a tab."""
        if not first:
            self._pieces.append(("\t", ()))
        self.open(RunStyle.CELL, "th" if header else "")
        self._cell_start = len(self._pieces)

    def close_cell(self) -> None:
        """End a table cell; an empty one is held open by a no-break space."""
        pieces = _trimmed(self._pieces[self._cell_start :])
        pieces = [(text.replace("\t", " "), styles) for text, styles in pieces]
        self._pieces[self._cell_start :] = pieces or [(EMPTY_CELL, tuple(self._open))]
        self.close()

    def finish_row(self, table: int) -> None:
        """Close the row's block; a row without a single character is dropped."""
        if self.empty:
            self._clear()
        else:
            self._add(BlockKind.TABLE_ROW, self._pieces, table, "")

    def finish(self, kind: BlockKind, level: int = 0, marker: str = "") -> bool:
        """Close the block that was written; False where there was nothing but white space."""
        pieces = _trimmed_lines(self._pieces) if kind is BlockKind.CODE else _trimmed(self._pieces)
        if pieces:
            self._add(kind, pieces, level, marker)
        self._clear()
        return bool(pieces)

    def bare_link(self) -> str:
        """The address, where what was written is nothing but one link shown as an address."""
        pieces = _trimmed(self._pieces)
        text = "".join(piece for piece, _ in pieces)
        if not 8 <= len(text) <= _LONGEST_ADDRESS:
            return ""
        links = {self._styles[i][1] for _, ids in pieces for i in ids if self._is_link(i)}
        if not _ADDRESS.fullmatch(text) or len(links) > 1:
            return ""
        if links:
            return links.pop()
        return text if text.lower().startswith("http") else ""

    def _is_link(self, index: int) -> bool:
        return self._styles[index][0] is RunStyle.LINK

    def card(self, address: str, text: str = "") -> None:
        """A block for something that lives elsewhere; replaces what was written."""
        self._single(BlockKind.CARD, text or address, RunStyle.LINK, address)

    def figure(self, digest: str, place: str = "") -> None:
        """A block that stands for a picture."""
        self._begun = place
        self._single(BlockKind.FIGURE, OBJECT, RunStyle.FIGURE, digest)

    def rule(self) -> None:
        """A pause between two parts; one is enough, and none stands at the beginning."""
        if self._blocks and self._blocks[-1].kind is not BlockKind.RULE:
            self._add(BlockKind.RULE, [(RULE, ())], 0, "")

    def plain(self, kind: BlockKind, text: str, level: int = 0, marker: str = "") -> None:
        """A block without runs."""
        self._add(kind, [(text, ())], level, marker)

    def _single(self, kind: BlockKind, text: str, style: RunStyle, href: str) -> None:
        self._styles.append((style, href))
        self._add(kind, [(text, (len(self._styles) - 1,))], 0, "")

    def _add(
        self,
        kind: BlockKind,
        pieces: list[tuple[str, tuple[int, ...]]],
        level: int,
        marker: str,
    ) -> None:
        pieces = _composed(pieces)
        start = self._length + bool(self._blocks)
        at = start
        began: dict[int, int] = {}
        ended: dict[int, int] = {}
        for text, styles in pieces:
            for index in styles:
                began.setdefault(index, at)
                ended[index] = at + len(text)
            at += len(text)
            self._content.append(text)
        if self._blocks:
            self._content.insert(len(self._content) - len(pieces), "\n")
        self._blocks.append(Block(kind, Span(start, at), level, marker))
        self.places.append(self.place if self._begun is None else self._begun)
        self._length = at
        self._clear()
        runs = [
            Run(self._styles[i][0], Span(began[i], ended[i]), self._styles[i][1]) for i in began
        ]
        self._runs += sorted(runs, key=lambda run: (run.span.start, -run.span.end))

    def _clear(self) -> None:
        self._pieces, self._begun = [], None

    def build(self) -> Text:
        """Everything that was written; a closing rule has nothing to part and is dropped."""
        if self._blocks and self._blocks[-1].kind is BlockKind.RULE:
            last = self._blocks.pop()
            self.places.pop()
            content = "".join(self._content)[: max(0, last.span.start - 1)]
        else:
            content = "".join(self._content)
        return Text(content, tuple(under_title(self._blocks)), tuple(self._runs))


def _trimmed(pieces: list[tuple[str, tuple[int, ...]]]) -> list[tuple[str, tuple[int, ...]]]:
    """Without white space at either end."""
    pieces = list(pieces)
    while pieces:
        text = pieces[-1][0].rstrip(_EDGES + "\t")
        if text:
            pieces[-1] = (text, pieces[-1][1])
            break
        pieces.pop()
    first = 0
    while first < len(pieces):
        text = pieces[first][0].lstrip(_EDGES + "\t")
        if text:
            pieces[first] = (text, pieces[first][1])
            break
        first += 1
    return pieces[first:]


def _trimmed_lines(pieces: list[tuple[str, tuple[int, ...]]]) -> list[tuple[str, tuple[int, ...]]]:
    """Without empty lines at either end; the indentation of the first line is meant."""
    if not _trimmed(pieces):
        return []
    whole = "".join(text for text, _ in pieces)
    end = len(whole.rstrip(" \t" + BREAK))
    start = len(whole) - len(whole.lstrip(" \t" + BREAK))
    start = whole.rfind(BREAK, 0, start) + 1
    kept: list[tuple[str, tuple[int, ...]]] = []
    at = 0
    for text, styles in pieces:
        piece = text[max(0, start - at) : max(0, end - at)]
        at += len(text)
        if piece:
            kept.append((piece, styles))
    return kept


def _composed(pieces: list[tuple[str, tuple[int, ...]]]) -> list[tuple[str, tuple[int, ...]]]:
    """In NFC as a whole; a letter and its accent that two styles part go to the first."""
    if all(text.isascii() for text, _ in pieces):
        return pieces
    whole = "".join(text for text, _ in pieces)
    if unicodedata.is_normalized("NFC", whole):
        return pieces
    composed = [(unicodedata.normalize("NFC", text), styles) for text, styles in pieces]
    whole = unicodedata.normalize("NFC", whole)
    if "".join(text for text, _ in composed) == whole:
        return composed
    joined: list[tuple[str, tuple[int, ...]]] = []
    for text, styles in pieces:
        if joined and unicodedata.combining(text[0]):
            count = next((i for i, c in enumerate(text) if not unicodedata.combining(c)), len(text))
            joined[-1] = (joined[-1][0] + text[:count], joined[-1][1])
            text = text[count:]  # noqa: PLW2901
        if text:
            joined.append((text, styles))
    composed = [(unicodedata.normalize("NFC", text), styles) for text, styles in joined]
    # What still composes across pieces (Hangul syllables typed in two styles) loses its runs.
    return composed if "".join(text for text, _ in composed) == whole else [(whole, ())]
