"""How each kind of block and run is set: faces, sizes, distances and colours of an article."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)

from emeroteca.gui.style.colours import Colours
from emeroteca.gui.style.fonts import HEADLINE, MONO, SANS, SERIF
from emeroteca.model.text import BlockKind, RunStyle
from emeroteca.settings import Typography

HEADING_SIZES = {1: 1.5, 2: 1.36, 3: 1.2, 4: 1.08, 5: 1.0, 6: 1.0}
CARD_INDENT = 3.1
"""Where the words of a card begin, in ems; its icon stands before them."""
CLOSE = (
    (BlockKind.FIGURE, BlockKind.CAPTION),
    (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM),
)
SMALL = (BlockKind.CAPTION, BlockKind.CARD, BlockKind.TABLE_ROW)


@dataclass(frozen=True)
class Look:
    """The typography a person chose, in the colours of a theme."""

    typography: Typography
    colours: Colours

    @property
    def size(self) -> int:
        """The size of the running text in pixels."""
        return self.typography.size

    def font(self, kind: BlockKind, level: int = 0) -> QFont:
        """The face of a kind of block."""
        if kind is BlockKind.CODE:
            return self._font(MONO, self.size * 0.8)
        if kind in SMALL:
            return self._font(SANS, self.size * 0.8)
        if kind in (BlockKind.HEADING, BlockKind.TITLE):
            font = self._font(HEADLINE, self.size * HEADING_SIZES.get(level, 1.2))
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return self._font(SERIF if self.typography.face == "serif" else SANS, self.size)

    def header_font(self, scale: float, headline: bool = False) -> QFont:
        """A face for what stands above and below the text."""
        font = self._font(HEADLINE if headline else SANS, self.size * scale)
        if headline:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def card_font(self) -> QFont:
        """A face for what a card leads to."""
        font = self._font(SANS, self.size * 0.82)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @staticmethod
    def _font(family: str, size: float) -> QFont:
        font = QFont(family)
        font.setPixelSize(max(8, round(size)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    # ------------------------------------------------------------------ blocks

    def block(self, kind: BlockKind, level: int, first: bool, after_same: bool) -> QTextBlockFormat:
        """The distances of a block; `after_same` says that one of its kind stands before it."""
        made = QTextBlockFormat()
        em = self.size
        above, below = self._distances(kind, level, after_same)
        made.setTopMargin(0 if first else above * em)
        made.setBottomMargin(below * em)
        self._indent(made, kind, level)
        height = self.typography.line_height
        if kind in (BlockKind.HEADING, BlockKind.TITLE):
            height = 1.25
        elif kind in SMALL or kind is BlockKind.CODE:
            height = min(height, 1.45)
        if kind is not BlockKind.FIGURE:
            set_line_height(made, self.font(kind, level), height)
        if kind is BlockKind.RULE:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        elif kind is BlockKind.PARAGRAPH and self.typography.justified:
            made.setAlignment(Qt.AlignmentFlag.AlignJustify)
        if kind in (BlockKind.CODE, BlockKind.CARD):
            made.setNonBreakableLines(False)
            made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if kind is BlockKind.HEADING:
            made.setHeadingLevel(max(1, min(6, level)))
        return made

    def _distances(self, kind: BlockKind, level: int, after_same: bool) -> tuple[float, float]:
        match kind:
            case BlockKind.HEADING | BlockKind.TITLE:
                return (1.5 if level <= 2 else 1.2), 0.45
            case BlockKind.LIST_ITEM:
                return (0.1 if after_same else 0.2), 0.35
            case BlockKind.FIGURE:
                return 0.9, 1.1
            case BlockKind.CAPTION:
                return 0.0, 1.2
            case BlockKind.CODE:
                return 1.5, 1.6
            case BlockKind.CARD:
                return 2.75, 1.6
            case BlockKind.RULE:
                return 0.9, 1.0
            case BlockKind.QUOTATION:
                return (0.1 if after_same else 0.5), 0.75
            case _:
                return 0.0, 0.85

    def _indent(self, made: QTextBlockFormat, kind: BlockKind, level: int) -> None:
        em = self.size
        match kind:
            case BlockKind.LIST_ITEM:
                made.setLeftMargin(1.6 * em * max(1, level))
            case BlockKind.QUOTATION:
                made.setLeftMargin(1.3 * em * max(1, level))
                made.setRightMargin(0.6 * em)
            case BlockKind.CODE:
                made.setLeftMargin(0.9 * em)
                made.setRightMargin(0.9 * em)
            case BlockKind.CARD:
                made.setLeftMargin(CARD_INDENT * em)
                made.setRightMargin(0.9 * em)

    def close_to(self, made: QTextBlockFormat, kind: BlockKind, following: BlockKind) -> None:
        """Draw a figure to its caption and a list to what introduces it."""
        if (kind, following) in CLOSE:
            made.setBottomMargin(0.45 * self.size)
        elif kind is BlockKind.LIST_ITEM and following is not kind:
            made.setBottomMargin(0.85 * self.size)

    # ------------------------------------------------------------------ characters

    @cached_property
    def _plain(self) -> dict[tuple[BlockKind, int], QTextCharFormat]:
        return {}

    def characters(self, kind: BlockKind, level: int = 0) -> QTextCharFormat:
        """The plain characters of a kind of block."""
        key = (kind, level if kind is BlockKind.HEADING else 0)
        if key not in self._plain:
            made = QTextCharFormat()
            made.setFont(self.font(kind, level))
            quiet = kind in (BlockKind.CAPTION, BlockKind.RULE)
            made.setForeground(QColor(self.colours.muted if quiet else self.colours.text))
            self._plain[key] = made
        return QTextCharFormat(self._plain[key])

    def quiet(self, made: QTextCharFormat) -> None:
        """Set the address of a card back behind its name."""
        made.setForeground(QColor(self.colours.muted))
        made.setFontUnderline(False)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)

    def styled(self, made: QTextCharFormat, style: RunStyle, href: str) -> None:
        """Add one run's style to a format."""
        match style:
            case RunStyle.EMPHASIS:
                made.setFontItalic(not made.fontItalic())
            case RunStyle.STRONG:
                made.setFontWeight(QFont.Weight.Bold)
            case RunStyle.CODE:
                made.setFontFamilies([MONO])
                made.setProperty(
                    QTextFormat.Property.FontPixelSize, round(made.font().pixelSize() * 0.86)
                )
                made.setBackground(QColor(self.colours.code))
            case RunStyle.LINK if href:
                made.setAnchor(True)
                made.setAnchorHref(href)
                made.setForeground(QColor(self.colours.link))
                made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                made.setUnderlineColor(QColor(self.colours.quote))
            case RunStyle.SUPERSCRIPT:
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            case RunStyle.SUBSCRIPT:
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
            case RunStyle.STRIKE:
                made.setFontStrikeOut(True)
            case RunStyle.MARK:
                made.setBackground(QColor(self.colours.mark))
            case RunStyle.CELL if href == "th":
                made.setFontWeight(QFont.Weight.DemiBold)


def set_line_height(made: QTextBlockFormat, font: QFont, height: float) -> None:
    """Set a line height in ems."""
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    made.setLineHeight(line_percentage(font, height), kind)


def line_percentage(font: QFont, height: float) -> float:
    """A line height in ems as Qt's percentage, which is of the face's own height, not its size."""
    return 100 * height * font.pixelSize() / QFontMetricsF(font).height()
