"""The dialog for tags tells of the whole selection, however much of it was seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from emeroteca.gui.tag_editor import TagEditor
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import TagEdit
from tests.gui.a_window import a_window

TITLES = [f"Diga {number}" for number in range(300)]


def test_tags_of_rows_that_were_never_seen_count_too(app: QApplication, tmp_path: Path) -> None:
    with a_window(tmp_path, *TITLES) as (window, archive, _):
        ids = tuple(map(ArticleId, window.model.ids))
        archive.apply(TagEdit(ids[-1:], add=("mare",)))
        archive.apply(TagEdit(ids, add=("fiume",)))
        window.pane.views.view.selectAll()
        window.commands.edit_tags()
        editor = window.findChild(TagEditor)
        assert editor is not None
        assert any(label.text() == "300 articles" for label in editor.findChildren(QLabel))
        rows = (editor._list.item(row) for row in range(editor._list.count()))
        states = {row.text(): row.checkState() for row in rows}
        assert states["mare"] is Qt.CheckState.PartiallyChecked
        assert states["fiume"] is Qt.CheckState.Checked
