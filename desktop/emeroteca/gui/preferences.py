"""What a person can choose: typography and theme beside the text, the rest in one dialog."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.style import Theme
from emeroteca.settings import RANGES, Settings, Typography


class TypographyForm(QWidget):
    """Face, size, width, line height and justification; `changed` carries a `Typography`."""

    changed = Signal(object)

    def __init__(self, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typography = typography
        self._face = QComboBox()
        self._face.addItem(self.tr("Serif"), "serif")
        self._face.addItem(self.tr("Sans serif"), "sans")
        self._face.setCurrentIndex(self._face.findData(typography.face))
        self._face.currentIndexChanged.connect(
            lambda _: self._set(face=str(self._face.currentData()))
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Typeface"), self._face)
        form.addRow(
            self.tr("Size"), self._slider("size", typography.size, 1, lambda v: self._set(size=v))
        )
        form.addRow(
            self.tr("Width"),
            self._slider("width", typography.width, 20, lambda v: self._set(width=v * 20)),
        )
        height = round(typography.line_height * 20)
        form.addRow(
            self.tr("Line height"),
            self._slider("line_height", height, 0, lambda v: self._set(line_height=v / 20)),
        )
        justified = QCheckBox(self.tr("Justified"))
        justified.setChecked(typography.justified)
        justified.toggled.connect(lambda on: self._set(justified=on))
        form.addRow("", justified)
        for field in self.findChildren(QWidget):
            label = form.labelForField(field)
            if isinstance(label, QLabel):
                field.setAccessibleName(label.text())

    def _slider(self, name: str, value: int, step: int, run: object) -> QSlider:
        low, high = RANGES[name]
        scale = {1: 1.0, 20: 1 / 20, 0: 20.0}[step]
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setMinimumWidth(170)
        slider.setRange(round(low * scale), round(high * scale))
        slider.setValue(round(value * scale) if step else value)
        slider.valueChanged.connect(run)
        return slider

    def _set(self, **values: object) -> None:
        self._typography = replace(self._typography, **values)  # type: ignore[arg-type]
        self.changed.emit(self._typography)


class TypographyPopover(QFrame):
    """The small panel under the typography button."""

    typography_changed = Signal(object)
    theme_chosen = Signal(object)

    def __init__(self, typography: Typography, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = TypographyForm(typography, self)
        form.changed.connect(self.typography_changed)
        themes = QHBoxLayout()
        themes.setSpacing(6)
        group = QButtonGroup(self)
        for one, name in theme_names().items():
            button = QPushButton(name)
            button.setCheckable(True)
            button.setChecked(one is theme)
            group.addButton(button)
            button.clicked.connect(lambda _=False, chosen=one: self.theme_chosen.emit(chosen))
            themes.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(14)
        column.addLayout(themes)
        column.addWidget(form)

    def show_below(self, button: QWidget | None) -> None:
        """Show the panel under a button, inside the window."""
        self.adjustSize()
        host = button or self.parentWidget()
        if host is None:
            return
        corner = host.mapToGlobal(QPoint(host.width(), host.height() + 4))
        self.move(max(0, corner.x() - self.width()), corner.y())
        self.show()


class PreferencesDialog(QDialog):
    """Theme, language and typography; every change takes effect at once."""

    settings_changed = Signal(object)
    rules_wanted = Signal()
    recent_cleared = Signal()

    def __init__(self, settings: Settings, index: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._theme = self._choice(
            {theme.value: name for theme, name in theme_names().items()}, settings.theme
        )
        self._theme.currentIndexChanged.connect(
            lambda _: self._set(theme=self._theme.currentData())
        )
        languages = {"": self.tr("The system's"), "en": "English", "it": "Italiano"}
        self._language = self._choice(languages, settings.ui_language)
        self._language.currentIndexChanged.connect(self._language_chosen)
        self._restart = QLabel(self.tr("The language changes at the next start."))
        self._restart.setProperty("role", "small")
        self._restart.hide()
        warn = QCheckBox(self.tr("Warn before opening a file as it was saved"))
        warn.setChecked(settings.warn_before_original)
        warn.toggled.connect(lambda on: self._set(warn_before_original=on))
        typography = TypographyForm(settings.typography)
        typography.changed.connect(lambda chosen: self._set(typography=chosen))
        self._lay_out(warn, typography, self._searching(settings, index))

    def _searching(self, settings: Settings, index: QWidget) -> QVBoxLayout:
        newer = QCheckBox(self.tr("Prefer newer articles"))
        newer.setToolTip(self.tr("Among articles that answer alike, the newer ones come first"))
        newer.setChecked(settings.freshness)
        newer.toggled.connect(lambda on: self._set(freshness=on))
        keep = QCheckBox(self.tr("Keep recent searches"))
        keep.setToolTip(self.tr("They are offered in the search field, on this computer only"))
        keep.setChecked(settings.keep_recent)
        clear = QPushButton(self.tr("Clear recent searches"))
        clear.setEnabled(bool(settings.recent))
        keep.toggled.connect(lambda on: self._set(keep_recent=on))
        keep.toggled.connect(lambda on: clear.setEnabled(on and clear.isEnabled()))
        clear.clicked.connect(self.recent_cleared)
        clear.clicked.connect(lambda: clear.setEnabled(False))
        row = QHBoxLayout()
        row.addWidget(keep)
        row.addStretch(1)
        row.addWidget(clear)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("Full-text index"), index)
        column = QVBoxLayout()
        column.addWidget(newer)
        column.addLayout(row)
        column.addLayout(form)
        return column

    def _lay_out(self, warn: QCheckBox, typography: TypographyForm, searching: QVBoxLayout) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Theme"), self._theme)
        form.addRow(self.tr("Language"), self._language)
        form.addRow("", self._restart)
        head = QLabel(self.tr("Reading"))
        head.setProperty("role", "heading")
        safety = QLabel(self.tr("Originals"))
        safety.setProperty("role", "heading")
        rules = QPushButton(self.tr("Rules for sites…"))
        rules.setToolTip(self.tr("What is always kept or left out on a site"))
        rules.clicked.connect(self.rules_wanted)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(head)
        column.addWidget(typography)
        search = QLabel(self.tr("Searching"))
        search.setProperty("role", "heading")
        column.addWidget(search)
        column.addLayout(searching)
        column.addWidget(safety)
        column.addWidget(warn)
        cleaning = QLabel(self.tr("Cleaning"))
        cleaning.setProperty("role", "heading")
        column.addWidget(cleaning)
        column.addWidget(rules, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
        _align(self.findChildren(QFormLayout))

    def _choice(self, choices: dict[str, str], now: str) -> QComboBox:
        box = QComboBox()
        for value, name in choices.items():
            box.addItem(name, value)
        box.setCurrentIndex(max(0, box.findData(now)))
        return box

    def _language_chosen(self) -> None:
        self._restart.show()
        self._set(ui_language=self._language.currentData())

    def _set(self, **values: object) -> None:
        self._settings = replace(self._settings, **values)  # type: ignore[arg-type]
        self.settings_changed.emit(self._settings)


def _align(forms: Iterable[QFormLayout]) -> None:
    """Let the fields of several forms begin at the same place."""
    items = [
        form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        for form in forms
        for row in range(form.rowCount())
    ]
    found = (item.widget() for item in items if item is not None)
    labels = [label for label in found if label is not None]
    wide = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(wide)


def theme_names() -> dict[Theme, str]:
    """The themes with their names."""
    translate = QCoreApplication.translate
    return {
        Theme.SYSTEM: translate("Themes", "System"),
        Theme.LIGHT: translate("Themes", "Light"),
        Theme.SEPIA: translate("Themes", "Sepia"),
        Theme.DARK: translate("Themes", "Dark"),
    }
