"""The style sheet: only what Fusion with a palette cannot draw by itself.

Dynamic properties that it knows: `primary`, `danger` and `flat` on a QPushButton, `search` on a
QLineEdit, `role` = "title" | "heading" | "muted" | "small" | "error" on a QLabel, `bar` on a frame
that ends in a hairline, `sidebar` on an item view that stands on the sidebar's ground, `facet`
on the lists of facets, `facetHead` and `facetMore` on their buttons, and `page` on the reader.
"""

from __future__ import annotations

from dataclasses import asdict

from emeroteca.gui.style.colours import Colours
from emeroteca.resources import resource

_SHEET = """
QToolTip {
    background: @tip; color: @on_tip; border: 1px solid @tip; padding: 4px 7px;
}
QMainWindow, QDialog { background: @window; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @focus; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @focus; }

QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: 12px; }
QLabel[role="error"] { color: @danger; }
QFrame[role="line"] { border: none; background: @line; max-height: 1px; }
QFrame[bar="true"] { background: @window; border: none; border-bottom: 1px solid @line; }

QMenuBar { background: @window; border-bottom: 1px solid @line; padding: 2px 6px; spacing: 2px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenuBar::item:pressed { background: @pressed; }
QMenu { background: @raised; border: 1px solid @edge; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 10px; border-radius: 5px; margin: 0 1px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 8px; }
QMenu::indicator:checked { image: url("@parts/check.svg"); }
QMenu::right-arrow { image: url("@parts/chevron-right.svg"); width: 14px; height: 14px;
    right: 6px; }

QToolBar { background: @window; border: none; border-bottom: 1px solid @line;
    padding: 5px 8px; spacing: 3px; }
QToolBar::separator { background: @line; width: 1px; margin: 6px 5px; }
QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 4px;
    background: transparent; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:open { background: @pressed; }
QToolButton:checked { background: @soft; color: @accent; }
QToolButton:focus { border-color: @focus; }
QToolButton:disabled { color: @faint; background: transparent; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton::menu-button { border: none; width: 16px; border-radius: 4px; }
QToolButton::menu-indicator { image: none; }
QToolButton::menu-arrow { image: url("@parts/chevron-down.svg"); width: 12px; height: 12px; }
QToolBarExtension, QToolButton#qt_toolbar_ext_button { padding: 0; }

QPushButton { background: @raised; color: @text; border: 1px solid @edge; border-radius: 6px;
    padding: 6px 15px; min-height: 17px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @pressed; }
QPushButton:focus { border: 2px solid @focus; padding: 5px 14px; }
QPushButton:disabled { color: @faint; background: @window; border-color: @line; }
QPushButton[primary="true"] { background: @accent; color: @on_accent; border-color: @accent;
    font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid @ring; }
QPushButton[primary="true"]:disabled { background: @pressed; color: @faint;
    border-color: @pressed; }
QPushButton[danger="true"] { color: @danger; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; color: @accent; }
QPushButton[flat="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus { border-color: @focus; }
QPushButton[tight="true"] { padding: 3px 8px; }
QPushButton[tight="true"]:focus { padding: 2px 7px; }
QPushButton::menu-indicator { image: url("@parts/chevron-down.svg"); width: 12px; height: 12px;
    subcontrol-position: right center; subcontrol-origin: padding; right: 8px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: @surface; color: @text; border: 1px solid @control; border-radius: 6px;
    padding: 5px 8px; min-height: 17px;
    selection-background-color: @selected_text; selection-color: @text; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid @focus; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: @window; color: @faint; border-color: @line; }
QLineEdit:read-only { background: transparent; border-color: transparent; }
QLineEdit[search="true"] { padding-left: 4px; border-radius: 8px; }
QLineEdit[search="true"]:focus { padding-left: 3px; }
QTextBrowser { border: none; border-radius: 0; padding: 0; background: @window; }
QTextBrowser:focus { border: none; padding: 0; }
QTextBrowser[page="true"] { background: @page; }
QLineEdit QToolButton, QLineEdit QToolButton:hover { border: none; padding: 0;
    background: transparent; }
QAbstractSpinBox { padding: 5px 20px 5px 0; }
QAbstractSpinBox:focus { padding: 4px 19px 4px 0; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit,
QComboBox QLineEdit:focus { border: none; background: transparent; padding: 0 7px; min-height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px;
    background: transparent; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QAbstractSpinBox::up-arrow { image: url("@parts/chevron-up.svg"); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url("@parts/chevron-down.svg"); width: 11px; height: 11px; }
QComboBox { padding-right: 24px; }
QComboBox:focus { padding-right: 23px; }
QComboBox:hover { background: @hover; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("@parts/chevron-down.svg"); width: 13px; height: 13px; }
#searchCompletion, QComboBox QAbstractItemView { background: @raised; border: 1px solid @edge;
    padding: 4px; selection-background-color: @selection; selection-color: @text; outline: none; }
#searchCompletion { padding: 2px; }
#searchCompletion::item, QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px;
    border-radius: 5px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent;
    border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: @focus; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; border: 1px solid @control; background: @surface; }
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent; border-color: @accent; image: url("@parts/@check.svg"); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px;
    background: @surface; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line;
    background: @window; }

QSlider::groove:horizontal { height: 4px; background: @pressed; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @raised; border: 1px solid @control; width: 14px;
    height: 14px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { border: 2px solid @focus; width: 13px; height: 13px; }
QSlider::handle:horizontal:hover { background: @hover; }

QProgressBar { background: @pressed; border: none; border-radius: 3px; min-height: 6px;
    max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QGroupBox { border: none; margin-top: 22px; padding: 0; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0 0 6px 0; color: @text; }

QDockWidget { color: @text; titlebar-close-icon: url("@parts/x.svg");
    titlebar-normal-icon: url("@parts/float.svg"); font-weight: 600; }
QDockWidget::title { background: @window; padding: 9px 12px; border-bottom: 1px solid @line;
    text-align: left; }
QDockWidget::close-button, QDockWidget::float-button { border: none; border-radius: 5px;
    padding: 0; background: transparent; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: @hover; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 7px 13px 6px 13px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QTabBar::tab:bottom { border-bottom: none; border-top: 2px solid transparent; }
QTabBar::tab:bottom:selected { border-top-color: @accent; }

QListView, QTreeView, QTableView { background: @surface; border: none; outline: none;
    alternate-background-color: @window; selection-background-color: @selection;
    selection-color: @text; }
QListView[sidebar="true"], QTreeView[sidebar="true"] { background: @sidebar; padding-top: 6px; }
QListView::item, QTreeView::item { padding: 4px 6px; border: none; border-radius: 6px; }
QListView::item:hover, QTreeView::item:hover { background: @hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: @selection_idle; color: @text; }
QListView::item:selected:active, QTreeView::item:selected:active,
QTableView::item:selected:active { background: @selection; color: @text; }
QTableView#articleCards { selection-background-color: transparent; }
QTableView#articleCards::item:selected, QTableView#articleCards::item:selected:active {
    background: transparent; }
QTableView#concordance { background: @window; selection-background-color: transparent; }
QTableView#concordance::item:selected, QTableView#concordance::item:selected:active {
    background: transparent; }
QTreeView#entityList { background: @window; selection-background-color: transparent; }
QTreeView#entityList::item, QTreeView#entityList::item:hover,
QTreeView#entityList::item:selected, QTreeView#entityList::item:selected:active {
    background: transparent; }
QTableView#sentences { selection-background-color: transparent; }
QTableView#sentences::item:selected, QTableView#sentences::item:selected:active {
    background: transparent; }
QLineEdit[inPlace="true"] { padding: 0 6px; min-height: 0; border-radius: 4px; }
QLineEdit[inPlace="true"]:focus { padding: 0 5px; }
QTableView#pieces { background: @page; selection-background-color: transparent; }
QTableView#pieces::item:selected, QTableView#pieces::item:selected:active {
    background: transparent; }
QToolButton[filter="true"] { padding: 4px 8px; color: @muted; }
QToolButton[filter="true"]:hover { color: @text; }
QToolButton[filter="true"]:checked { color: @accent; font-weight: 600; }
QTreeView { show-decoration-selected: 0; }
QTreeView::item { min-height: 20px; }
QTreeView::branch, QTreeView::branch:selected { background: transparent; }
QTreeView::branch:has-children:closed { image: url("@parts/chevron-right.svg"); }
QTreeView::branch:has-children:open { image: url("@parts/chevron-down.svg"); }
QTableView { gridline-color: @line; }
QTableView::item { padding: 4px 8px; }
QHeaderView { background: @window; }
QHeaderView::section { background: @window; color: @muted; border: none;
    border-bottom: 1px solid @line; border-right: 1px solid @line; padding: 6px 9px; }
QHeaderView::section:hover { background: @hover; color: @text; }
QHeaderView::section:last { border-right: none; }
QHeaderView::down-arrow { image: url("@parts/chevron-down.svg"); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url("@parts/chevron-up.svg"); width: 12px; height: 12px; }
QTableCornerButton::section { background: @window; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: @thumb; border: 3px solid transparent; border-radius: 6px;
    background-clip: padding; }
QScrollBar::handle:vertical { min-height: 36px; margin: 2px 3px; border: none; border-radius: 3px; }
QScrollBar::handle:horizontal { min-width: 36px; margin: 3px 2px; border: none;
    border-radius: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

#notice { background: @tip; border-radius: 9px; }
#notice QLabel { color: @on_tip; }
#notice QToolButton { color: @on_tip; }
#notice QPushButton { background: transparent; color: @on_tip; border: 1px solid @control; }
#popover { background: @raised; border: 1px solid @edge; border-radius: 9px; }
QFrame[progressLine="true"], #findBar { background: @window; border-top: 1px solid @line; }
#findBar { border-top: none; border-bottom: 1px solid @line; }
#welcome, #noArticle { background: @page; }
QStatusBar { background: @window; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 2px 6px; }
#sideColumn { background: @sidebar; border: none; }
QListView[facet="true"] { padding-top: 0; }
QToolButton[facetHead="true"] { color: @muted; font-size: 11px; font-weight: 600;
    padding: 3px 6px 3px 8px; border-radius: 6px; border: 1px solid transparent; text-align: left; }
QToolButton[facetHead="true"]:hover { color: @text; background: transparent; }
QToolButton[facetHead="true"]:focus { border-color: @focus; }
QToolButton[facetMore="true"] { color: @link; padding: 2px 0; border: 1px solid transparent; }
QToolButton[facetMore="true"]:focus { border-color: @focus; }
QDialogButtonBox { button-layout: 3; dialogbuttonbox-buttons-have-icons: 0; }
QCalendarWidget QToolButton { padding: 4px 8px; }
"""


def style_sheet(chosen: Colours) -> str:
    """The sheet with every "@name" replaced by a colour or a path of the theme."""
    names = {name: value for name, value in asdict(chosen).items() if isinstance(value, str)}
    names["parts"] = resource("icons", "parts").as_posix()
    names["check"] = "check-on-light" if chosen.dark else "check-on-dark"
    names["edge"] = blend(chosen.line, chosen.control, 0.25)
    names["soft"] = blend(chosen.window, chosen.accent, 0.14)
    names["ring"] = blend(chosen.accent, chosen.text, 0.55)
    names["thumb"] = blend(chosen.page, chosen.control, 0.55)
    names["selected_text"] = blend(chosen.surface, chosen.accent, 0.28)
    sheet = _SHEET
    for name in sorted(names, key=len, reverse=True):  # "@text" must not eat "@text_soft"
        sheet = sheet.replace(f"@{name}", names[name])
    return sheet


def blend(under: str, over: str, amount: float) -> str:
    """The colour that `over` gives when it lies on `under` with an opacity of `amount`."""
    pairs = ((int(under[at : at + 2], 16), int(over[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(low + (high - low) * amount):02x}" for low, high in pairs)
