"""The list's model keeps Qt's rules while rows come, change and go."""

from __future__ import annotations

from array import array
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from emeroteca.archive import Archive
from emeroteca.gui.library.model import ARTICLE_ROLE, LibraryModel
from tests.archive.drafts import draft


def test_the_model_keeps_the_rules_and_fetches_only_what_is_seen(
    qapp: QApplication, tmp_path: Path
) -> None:
    archive = Archive.open(tmp_path / "library")
    added, _ = archive.add([draft(f"Articolo {number}") for number in range(300)])
    ids = [one.id for one in added if one.id is not None]
    model = LibraryModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    wanted: list[int] = []
    model.rows_wanted.connect(wanted.extend)
    model.show_ids(array("q", ids))
    assert model.rowCount() == 300
    assert model.data(model.index(250, 0), ARTICLE_ROLE) is None
    for _ in range(5):
        qapp.processEvents()
    assert ids[250] in wanted
    model.set_articles(archive.articles([ids[250]]))
    assert model.data(model.index(250, 0), ARTICLE_ROLE).metadata.title == "Articolo 250"
    assert "Articolo 250" in str(
        model.data(model.index(250, 1), Qt.ItemDataRole.DisplayRole)
        or model.data(model.index(250, 0), Qt.ItemDataRole.AccessibleTextRole)
    )
    model.show_ids(array("q", ids[:5]))
    assert model.rowCount() == 5
    assert model.row_of(ids[250]) is None
    archive.close()
