"""Every theme is legible, every icon exists, and the fonts are the shipped ones."""

import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from emeroteca.errors import BugError
from emeroteca.gui import style
from emeroteca.gui.style import Colours, Theme, contrast
from emeroteca.gui.style.qss import blend, style_sheet
from emeroteca.resources import resource

THEMES = [Theme.LIGHT, Theme.SEPIA, Theme.DARK]
SURFACES = ["window", "sidebar", "surface", "page", "raised"]
TEXTS = ["text", "muted", "link", "accent", "danger", "success", "warning"]
TEXTS += ["operator", "field_name", "field_value", "phrase", "sign"]
TEXTS += ["person", "organisation", "place", "date", "quotation"]
STATES = ["hover", "pressed", "selection", "selection_idle", "code"]
MARKS = ["mark", "mark_current", "flash"]


@pytest.fixture(params=THEMES)
def colours(request: pytest.FixtureRequest) -> Colours:
    return style.colours(request.param)


@pytest.mark.parametrize("text", TEXTS)
def test_text_is_legible_on_every_surface(colours: Colours, text: str) -> None:
    for ground in SURFACES:
        assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5, ground


@pytest.mark.parametrize("text", ["text", "muted"])
def test_text_stays_legible_in_every_state(colours: Colours, text: str) -> None:
    for ground in STATES:
        assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5, ground


def test_text_and_links_are_legible_on_marks(colours: Colours) -> None:
    for ground in MARKS:
        assert contrast(colours.text, getattr(colours, ground)) >= 4.5, ground
        assert contrast(colours.link, getattr(colours, ground)) >= 3, ground
    assert contrast(colours.link, colours.mark) >= 4.5


def test_words_on_coloured_grounds(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.on_accent, colours.accent_hover) >= 4.5
    assert contrast(colours.on_tip, colours.tip) >= 4.5
    selected_text = blend(colours.surface, colours.accent, 0.28)
    assert contrast(colours.text, selected_text) >= 4.5


@pytest.mark.parametrize("part", ["control", "focus", "accent", "star"])
def test_parts_of_the_interface_can_be_seen(colours: Colours, part: str) -> None:
    for ground in SURFACES:
        assert contrast(getattr(colours, part), getattr(colours, ground)) >= 3, ground


def test_contrast_is_the_wcag_ratio() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


def test_the_sheet_leaves_no_name_unfilled(colours: Colours, app: QApplication) -> None:
    assert "@" not in style_sheet(colours)


def test_a_theme_changes_the_palette_of_the_whole_application(app: QApplication) -> None:
    label = QLabel("word")
    for theme in (Theme.DARK, Theme.LIGHT):
        style.apply(app, theme)
        wanted = style.colours(theme)
        assert app.palette().window().color().name() == wanted.window
        assert label.palette().windowText().color().name() == wanted.text
        assert style.current() is wanted


def test_the_system_theme_is_one_of_the_others(app: QApplication) -> None:
    assert style.resolved(Theme.SYSTEM) in {Theme.LIGHT, Theme.DARK}


@pytest.mark.parametrize("family", [style.SERIF, style.HEADLINE, style.SANS, style.MONO])
def test_the_shipped_fonts_are_used(app: QApplication, family: str) -> None:
    assert QFontInfo(QFont(family)).family() == family


def test_weights_are_cut_and_not_smeared(app: QApplication) -> None:
    for weight in (QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font = QFont(style.SANS)
        font.setWeight(weight)
        assert QFontInfo(font).weight() == weight


def test_fonts_stay_small() -> None:
    sizes = [path.stat().st_size for path in resource("fonts").glob("*.ttf")]
    assert sum(sizes) <= 2_500_000


def test_every_icon_draws_something(app: QApplication) -> None:
    for path in resource("icons").glob("*.svg"):
        image = style.icon(path.stem).pixmap(QSize(20, 20)).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20)), path.stem


def test_an_icon_follows_the_theme(app: QApplication) -> None:
    made = style.icon("minus", "accent")
    seen = set()
    for theme in THEMES:
        style.apply(app, theme)
        colour = made.pixmap(QSize(24, 24)).toImage().pixelColor(12, 12)
        wanted = QColor(style.colours(theme).accent)
        assert abs(colour.red() - wanted.red()) + abs(colour.blue() - wanted.blue()) <= 4
        seen.add(colour.name())
    assert len(seen) == len(THEMES)


def test_an_icon_is_paler_where_disabled_and_sharp_on_dense_screens(app: QApplication) -> None:
    made = style.icon("archive")
    normal = made.pixmap(QSize(20, 20), 2.0, QIcon.Mode.Normal)
    assert normal.width() == 40
    assert normal.devicePixelRatio() == 2
    disabled = made.pixmap(QSize(20, 20), QIcon.Mode.Disabled)
    assert disabled.toImage() != made.pixmap(QSize(20, 20)).toImage()


def test_a_misspelt_icon_fails_at_once(app: QApplication) -> None:
    with pytest.raises(BugError):
        style.icon("no-such-icon")


def test_icons_survive_their_buttons_and_leak_no_reference(app: QApplication) -> None:
    before = sys.getrefcount(None)
    for _ in range(300):
        button = QPushButton(style.icon("archive"), "")
        button.icon().pixmap(QSize(16, 16))
    assert abs(sys.getrefcount(None) - before) < 100
