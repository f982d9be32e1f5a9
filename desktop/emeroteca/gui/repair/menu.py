"""The menu of a piece: this article only, or a rule for every article of its site."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from emeroteca.gui.repair.decisions import Decisions, Page, rule_about_text, rule_at_place
from emeroteca.gui.repair.words import act
from emeroteca.model.cleaning import SiteRule

LONGEST_PLACE = 60
translate = QCoreApplication.translate


def piece_menu(
    page: Page,
    decisions: Decisions,
    number: int,
    turn: Callable[[], None],
    decide: Callable[[Decisions], None],
    parent: QWidget,
) -> QMenu:
    """The menu of a piece; `turn` keeps or leaves out, `decide` takes new decisions."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    piece, verdict = page.pieces[number], page.verdicts(decisions)[number]
    one = translate("Repair", "{act}, only in this article").format(act=act(verdict.kept))
    first = menu.addAction(one)
    first.triggered.connect(lambda: turn())
    menu.setDefaultAction(first)
    if page.site:
        menu.addSeparator()
        # Who has just said something about a piece wants the rule to say the same.
        keep = decisions.choices.get(piece.key, not verdict.kept)
        rules = [rule_about_text(page.site, piece, keep)]
        if piece.place:
            rules.insert(0, rule_at_place(page.site, piece, keep))
        for rule in rules:
            if rule != verdict.rule and not page.empties(rule):
                made = menu.addAction(_name(page, rule))
                made.setToolTip(piece.place if rule.place else piece.text[:200])
                made.triggered.connect(
                    lambda _=False, rule=rule: decide(page.with_rule(decisions, rule))
                )
        if verdict.rule is not None:
            rule = verdict.rule
            text = translate("Repair", "Remove the rule for {site}").format(site=_plain(page.site))
            gone = menu.addAction(text)
            gone.triggered.connect(lambda: decide(page.without_rule(decisions, rule)))
    menu.addSeparator()
    copy = menu.addAction(translate("Repair", "Copy text"))
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(piece.text))
    return menu


def _name(page: Page, rule: SiteRule) -> str:
    """A rule as something that one can want, with how many pieces of this page it is about."""
    site = _plain(page.site)
    if rule.text:
        text = (
            translate("Repair", "On {site}: always keep this text")
            if rule.keep
            else translate("Repair", "On {site}: always leave out this text")
        )
        return text.format(site=site)
    text = (
        translate(
            "Repair", "On {site}: always keep what stands here ({place}; {count} on this page)"
        )
        if rule.keep
        else translate(
            "Repair", "On {site}: always leave out what stands here ({place}; {count} on this page)"
        )
    )
    place = rule.place
    if len(place) > LONGEST_PLACE:
        place = f"…{place[-LONGEST_PLACE:]}"
    return text.format(site=site, place=_plain(place), count=len(page.hit_by(rule)))


def _plain(text: str) -> str:
    """A text in which a menu sees no mnemonic."""
    return text.replace("&", "&&")
