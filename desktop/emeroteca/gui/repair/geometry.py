"""How a row of the repair view is laid out: its text, its gutter, and what can be clicked in it.

Rows are of different heights. A height is measured once for a width; a text that certainly fills
its lines, or fits into one, is never laid out for that.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from emeroteca.gui.library.passages import height, lay_out
from emeroteca.gui.reader.look import Look
from emeroteca.gui.repair import words
from emeroteca.gui.style import small_font
from emeroteca.model.cleaning import Piece
from emeroteca.model.text import BlockKind

MARGIN = 18
"""Pixels that stay free at either side of the rows, also in a narrow window."""

INSET = 18
"""From the bar of a kept piece to its text."""

GUTTER, WIDEST_GUTTER = 196, 264
"""The column beside the text that says why; in a narrow window it stands below the text."""

GUTTER_FROM, FEWEST_EMS = 600, 21
PAD = 8
LINES = 4
SCALE = 0.86
LONGEST = 30_000
"""A piece is shown up to so many characters; no paragraph that a person reads is longer."""

SHORT = 60
CAPTION = 26
FOLD = 40
KEPT_LAYOUTS = 300
HEADINGS = (BlockKind.HEADING, BlockKind.TITLE)


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of a row stand; `caption` is the gutter, beside the text or below it."""

    ground: QRectF
    bar: QRectF
    text: QRectF
    caption: QRectF
    more: QRectF
    menu: QRectF
    wide: bool


class Geometry:
    """Measures rows for one width and one look."""

    def __init__(self, look: Look) -> None:
        self._width = 0
        self._rtl = False
        self._heights: dict[tuple[int, bool], float] = {}
        self._layouts: OrderedDict[tuple[int, bool], QTextLayout] = OrderedDict()
        self._fonts: dict[tuple[BlockKind, int], QFont] = {}
        self._metrics: dict[tuple[BlockKind, int], QFontMetricsF] = {}
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Set the pieces in another typography, a little smaller than the article itself."""
        size = max(12, round(look.typography.size * SCALE))
        self.look = replace(look, typography=replace(look.typography, size=size))
        self.small = QFontMetricsF(small_font())
        self._fonts.clear()
        self._metrics.clear()
        self.forget()

    def set_page(self, rtl: bool) -> None:
        """Measure another page, which is read from the right where `rtl`."""
        self._rtl = rtl
        self.forget()

    def set_width(self, width: int) -> bool:
        """Measure for another width of the rows; False where it is the same."""
        if width == self._width:
            return False
        self._width = width
        self.forget()
        return True

    def forget(self) -> None:
        """Measure everything anew."""
        self._heights.clear()
        self._layouts.clear()

    @property
    def wide(self) -> bool:
        """Whether the gutter stands beside the text."""
        # In large type what is left of the column beside a gutter would be too narrow to read.
        beside = 2 * MARGIN + INSET + GUTTER + 16 + FEWEST_EMS * self.look.size
        return self._width >= max(GUTTER_FROM, beside)

    @property
    def _column(self) -> tuple[float, float]:
        """Left end and width of what a row shows."""
        most = self.look.typography.width + INSET + (self._gutter + 16 if self.wide else 0)
        wide = min(self._width - 2 * MARGIN, most)
        return (self._width - wide) / 2, max(120.0, wide)

    @property
    def _text_width(self) -> float:
        return self._column[1] - INSET - (self._gutter + 16 if self.wide else 8)

    @property
    def _gutter(self) -> float:
        """As wide as there is room for beside a text of full width."""
        room = self._width - 2 * MARGIN - INSET - 16 - self.look.typography.width
        return max(GUTTER, min(WIDEST_GUTTER, room))

    # ------------------------------------------------------------------ measuring

    def font(self, piece: Piece) -> QFont:
        """The face of a piece: the article's own, with headings that fit into a list."""
        key = (piece.kind, piece.level)
        if key not in self._fonts:
            if piece.kind in HEADINGS:
                font = self.look.header_font(1.32 if piece.level <= 2 else 1.12, headline=True)
            else:
                font = self.look.font(piece.kind, piece.level)
            self._fonts[key] = font
            self._metrics[key] = QFontMetricsF(font)
        return self._fonts[key]

    def height(self, number: int, piece: Piece, unfolded: bool, captioned: bool) -> int:
        """The height of a row; `captioned` where something stands in its gutter."""
        text = self._text_height(number, piece, unfolded)
        below = CAPTION if captioned and not self.wide else 0
        return round(text + 2 * PAD + below)

    def guess(self, piece: Piece) -> int:
        """About the height of a row, without measuring."""
        each = 0.46 * self.look.size
        begun = piece.text[:600]
        lines = max(1 + int(len(begun) * each / self._text_width), 1 + begun.count("\n"))
        return round(min(LINES, lines) * self.look.size * 1.4 + 2 * PAD)

    def clamped(self, number: int, piece: Piece) -> bool:
        """Whether a piece is longer than what a folded row shows."""
        if len(piece.text) <= SHORT and "\n" not in piece.text:
            return False
        return self.layout(number, piece, False).text() != words.shown_text(piece)

    def layout(self, number: int, piece: Piece, unfolded: bool) -> QTextLayout:
        """The laid-out text of a row; the last ones are kept."""
        key = (number, unfolded)
        found = self._layouts.get(key)
        if found is None:
            lines = 10_000 if unfolded else LINES
            text, font = self._text(piece, unfolded), self.font(piece)
            found = lay_out(text, font, self._text_width, lines, self._rtl)
            self._layouts[key] = found
            if len(self._layouts) > KEPT_LAYOUTS:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(key)
        return found

    def _text(self, piece: Piece, unfolded: bool) -> str:
        most = LONGEST if unfolded else int(LINES * self._text_width / (0.3 * self.look.size)) + 40
        return words.shown_text(piece)[:most]

    def _text_height(self, number: int, piece: Piece, unfolded: bool) -> float:
        key = (number, unfolded)
        found = self._heights.get(key)
        if found is None:
            found = self._line_height(piece) or height(self.layout(number, piece, unfolded))
            self._heights[key] = found
        return found

    def _line_height(self, piece: Piece) -> float:
        """The height of a piece that fits into one line, else 0."""
        # Other scripts may take a taller face than the metrics know of: those are laid out.
        if len(piece.text) > SHORT or not piece.text.isascii():
            return 0.0
        self.font(piece)
        metrics = self._metrics[piece.kind, piece.level]
        text = words.shown_text(piece)
        fits = "\u2028" not in text and metrics.horizontalAdvance(text) < self._text_width - 2
        return metrics.height() if fits else 0.0

    @property
    def _more_width(self) -> float:
        return max(self.small.horizontalAdvance(words.more(whole)) for whole in (True, False)) + 4

    # ------------------------------------------------------------------ placing

    def parts(self, row: QRectF, captioned: bool, clamped: bool = False) -> Parts:
        """Where the parts of a row stand."""
        left, wide = self._column
        left += row.left()
        ground = QRectF(left - 8, row.top(), wide + 16, row.height())
        bar = QRectF(left, row.top(), 3, row.height())
        below = CAPTION if captioned and not self.wide else 0
        text = QRectF(
            left + INSET, row.top() + PAD, self._text_width, row.height() - 2 * PAD - below
        )
        line = max(22.0, self.small.height() + 6)
        if self.wide:
            caption = QRectF(text.right() + 16, row.top() + PAD - 1, self._gutter, line)
            more = QRectF(text.right() + 16, row.bottom() - PAD - line + 4, self._gutter - 30, line)
        else:
            top = row.bottom() - PAD - line if below else row.top() + PAD - 2
            caption = QRectF(left + INSET, top, wide - INSET - 4, line)
            more = QRectF(left + INSET, top, self._more_width if clamped else 0, line)
            caption.setLeft(more.right() + (10 if clamped else 0))
        menu = QRectF(caption.right() - 26, caption.top(), 26, line)
        found = Parts(ground, bar, text, caption, more, menu, self.wide)
        return self._mirrored(found, row) if self._rtl else found

    @staticmethod
    def _mirrored(parts: Parts, row: QRectF) -> Parts:
        def turned(rect: QRectF) -> QRectF:
            made = QRectF(rect)
            made.moveLeft(row.left() + row.right() - rect.right())
            return made

        return Parts(
            turned(parts.ground),
            turned(parts.bar),
            turned(parts.text),
            turned(parts.caption),
            turned(parts.more),
            turned(parts.menu),
            parts.wide,
        )
