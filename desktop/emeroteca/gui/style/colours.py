"""The colours of the three themes, and the measure by which they are legible."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme as "#rrggbb"; a test holds every pair to WCAG AA.

    Surfaces, from the outermost in: `window` (bars, docks), `sidebar`, `surface` (lists, fields),
    `page` (the reader), `raised` (menus, pop-ups). `line` is a decorative hairline; `control` is
    the visible border of a field or a box to tick.
    """

    dark: bool
    window: str
    sidebar: str
    surface: str
    page: str
    raised: str
    text: str
    muted: str
    """Second lines, captions, dates; legible as text on every surface."""
    faint: str
    """Disabled text and resting glyphs; not for anything that must be read."""
    line: str
    control: str
    hover: str
    pressed: str
    accent: str
    on_accent: str
    accent_hover: str
    selection: str
    """The row that is chosen in a list that has the focus, and chosen text; `text` stands on it."""
    selection_idle: str
    focus: str
    link: str
    mark: str
    """Behind every place that a search found."""
    mark_current: str
    flash: str
    code: str
    """The ground of code, table heads and cards."""
    quote: str
    star: str
    danger: str
    success: str
    warning: str
    tip: str
    on_tip: str
    operator: str
    """In a query: what joins, negates and brackets; the next four are its other parts."""
    field_name: str
    field_value: str
    phrase: str
    sign: str
    person: str
    """What names a person in an article; the next four are the other kinds of marks."""
    organisation: str
    place: str
    date: str
    quotation: str


LIGHT = Colours(
    dark=False,
    window="#f6f6f5",
    sidebar="#f0f0ee",
    surface="#ffffff",
    page="#ffffff",
    raised="#ffffff",
    text="#1d1d1f",
    muted="#616168",
    faint="#9a9aa0",
    line="#e3e3e1",
    control="#86868c",
    hover="#e9e9e7",
    pressed="#dededb",
    accent="#2f5fae",
    on_accent="#ffffff",
    accent_hover="#274f93",
    selection="#d6e3f8",
    selection_idle="#e6e6e4",
    focus="#4d7fd4",
    link="#2757a3",
    mark="#ffe9a0",
    mark_current="#ffc24a",
    flash="#ffd98a",
    code="#f5f5f3",
    quote="#c9c9c5",
    star="#a86a00",
    danger="#b3302a",
    success="#2c7a45",
    warning="#8f5b00",
    tip="#2b2b2e",
    on_tip="#f4f4f3",
    operator="#7a3a9a",
    field_name="#2757a3",
    field_value="#16697a",
    phrase="#2c7a45",
    sign="#8f5b00",
    person="#1f6cb0",
    organisation="#7b45b5",
    place="#2c7a45",
    date="#8f5b00",
    quotation="#a83768",
)

SEPIA = Colours(
    dark=False,
    window="#f1e9d8",
    sidebar="#ebe1cd",
    surface="#f8f1e2",
    page="#f9f3e6",
    raised="#fbf6eb",
    text="#3a2f22",
    muted="#635440",
    faint="#a39581",
    line="#e0d4bd",
    control="#8c7c66",
    hover="#e7dcc5",
    pressed="#dccfb4",
    accent="#8e4a1c",
    on_accent="#fffaf0",
    accent_hover="#763c15",
    selection="#ecd5b4",
    selection_idle="#e6dac2",
    focus="#a8683a",
    link="#86441a",
    mark="#f6dd8e",
    mark_current="#efb650",
    flash="#f2cf86",
    code="#f0e7d4",
    quote="#cdbd9f",
    star="#8f5c00",
    danger="#a33023",
    success="#4b6a2a",
    warning="#81550a",
    tip="#3a2f22",
    on_tip="#f9f3e6",
    operator="#7d2f6b",
    field_name="#2f5488",
    field_value="#1d6160",
    phrase="#4b6a2a",
    sign="#81550a",
    person="#2c5f91",
    organisation="#70408f",
    place="#4a6a28",
    date="#81550a",
    quotation="#973457",
)

DARK = Colours(
    dark=True,
    window="#1f2022",
    sidebar="#1b1c1e",
    surface="#18191b",
    page="#18191b",
    raised="#2a2b2e",
    text="#dfdfdd",
    muted="#ababb0",
    faint="#6d6e74",
    line="#323336",
    control="#7c7d84",
    hover="#2d2e31",
    pressed="#37383c",
    accent="#8db4f2",
    on_accent="#11223d",
    accent_hover="#a8c7f8",
    selection="#2c3e5f",
    selection_idle="#303236",
    focus="#6f9ce6",
    link="#9bbdf5",
    mark="#524315",
    mark_current="#785818",
    flash="#6f541a",
    code="#232427",
    quote="#4b4c51",
    star="#e5b55c",
    danger="#f08d85",
    success="#84c797",
    warning="#e3b261",
    tip="#3a3b3f",
    on_tip="#efefed",
    operator="#d3a6ea",
    field_name="#9bbdf5",
    field_value="#7fcbd6",
    phrase="#84c797",
    sign="#e3b261",
    person="#7fb8ee",
    organisation="#c8a6f3",
    place="#84c797",
    date="#e3b261",
    quotation="#f19dba",
)


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two colours, 1 to 21."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
