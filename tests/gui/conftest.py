"""A QApplication without a screen, dressed as the program dresses it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from emeroteca.gui import style


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """The application with its style applied and its fonts loaded."""
    style.apply(qapp, style.Theme.LIGHT)
    yield qapp


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application; whatever theme a test sets, the next one finds the light theme."""
    yield qapp
    if style.current() is not style.colours(style.Theme.LIGHT):
        style.apply(qapp, style.Theme.LIGHT)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The platform without a screen says these when a window is shown; they tell nothing about us.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
