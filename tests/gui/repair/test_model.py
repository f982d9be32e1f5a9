"""The rows of the repair view keep Qt's rules, and what is folded can be unfolded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from emeroteca.gui.repair.decisions import Page, rule_at_place
from emeroteca.gui.repair.model import PieceModel
from emeroteca.gui.repair.rows import Fold, Show
from tests.gui.repair.inspections import SITE, inspection, number_of


def made() -> tuple[PieceModel, Page]:
    page = Page(inspection())
    model = PieceModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_pieces(page.pieces, page.verdicts(page.stored))
    return model, page


def test_the_frame_is_folded_away_and_unfolds_in_its_place(qapp: QApplication) -> None:
    model, _ = made()
    assert model.rows[0] == Fold((0, 1, 2, 3))
    assert model.rows[1] == 4  # outside, but near what is kept
    assert isinstance(model.rows[-1], Fold)
    model.unfold(0)
    assert model.rows[:5] == [0, 1, 2, 3, 4]
    model.set_frame_shown(True)
    assert model.rows == list(range(17))
    model.set_frame_shown(False)
    assert model.rows[0] == Fold((0, 1, 2, 3))


def test_filters_and_words_narrow_the_list_and_what_is_turned_stays_in_view(
    qapp: QApplication,
) -> None:
    model, page = made()
    model.set_filter(Show.KEPT, "")
    assert model.rows == [6, 7, 9, 10]
    turned = page.chosen(page.stored, [7], False)
    model.set_verdicts(page.verdicts(turned))
    assert model.rows == [6, 7, 9, 10]
    model.set_filter(Show.CHANGED, "")
    assert model.rows == [7]
    model.set_filter(Show.ALL, "ANCHE dig")
    assert model.rows == [8]
    model.set_filter(Show.ALL, "sport")
    assert model.rows == [2]  # words are looked for in the frame too


def test_what_a_rule_changes_inside_a_fold_is_shown(qapp: QApplication) -> None:
    model, page = made()
    rule = rule_at_place(SITE, page.pieces[0], keep=True)
    model.set_verdicts(page.verdicts(page.with_rule(page.stored, rule)))
    assert model.rows[:4] == [0, 1, 2, 3]


def test_a_row_says_aloud_what_became_of_its_piece_and_why(qapp: QApplication) -> None:
    model, page = made()
    role = Qt.ItemDataRole

    def said(start: str, which: Qt.ItemDataRole) -> str:
        row = model.row_of(number_of(page.inspection, start))
        assert row is not None
        return str(model.data(model.index(row, 0), which))

    assert said("Iscriviti", role.AccessibleTextRole) == (
        "Left out: Newsletter or call to subscribe (a rule decided). Iscriviti alla newsletter"
    )
    assert said("Nessuno", role.AccessibleTextRole).startswith("Kept (both extractors agree)")
    assert said("Iscriviti", role.ToolTipRole).endswith("div.story > p.note")
    assert model.data(model.index(0, 0), role.AccessibleTextRole) == (
        "4 more pieces of the page's frame"
    )
