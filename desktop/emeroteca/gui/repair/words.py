"""What the repair view says about a piece: its chip, its tooltip, and what is read aloud."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from emeroteca.gui.reasons import basis_name, reason_name
from emeroteca.gui.repair.decisions import Verdict
from emeroteca.gui.repair.rows import Fold
from emeroteca.model.cleaning import Basis, Piece
from emeroteca.model.text import OBJECT, BlockKind

translate = QCoreApplication.translate


def shown_text(piece: Piece) -> str:
    """The text of a piece as a row shows it: line breaks that Qt breaks at, and no odd objects."""
    text = piece.text.replace(OBJECT, " ").replace("\n", "\u2028").strip(" \u2028")
    if piece.kind is BlockKind.TABLE_ROW:
        return text.replace("\t", "   ·   ")
    text = text.replace("\t", "    ")
    if piece.kind is BlockKind.FIGURE:
        picture = translate("Repair", "Picture")
        return f"{picture}: {text}" if text else picture
    if piece.kind is BlockKind.RULE:
        return "* * *"
    if piece.kind is BlockKind.LIST_ITEM and text:
        return f"•  {text}"
    return text or "—"


def chip(verdict: Verdict) -> str:
    """Why a piece is left out, or who had it kept; "" where a kept piece needs no word."""
    if verdict.basis is Basis.PERSON:
        return (
            translate("Repair", "Kept by you")
            if verdict.kept
            else translate("Repair", "Left out by you")
        )
    if verdict.basis is Basis.SITE_RULE and verdict.kept:
        return translate("Repair", "Kept by your rule for this site")
    if verdict.kept:
        return ""
    if verdict.reason is None:
        return translate("Repair", "Left out")
    return reason_name(verdict.reason)


def state(verdict: Verdict) -> str:
    """What became of a piece, why, and who decided it, in one sentence."""
    kept = translate("Repair", "Kept") if verdict.kept else translate("Repair", "Left out")
    by_person = verdict.basis in (Basis.PERSON, Basis.SITE_RULE)
    why = "" if verdict.kept or by_person or verdict.reason is None else reason_name(verdict.reason)
    who = basis_name(verdict.basis) if verdict.basis is not None else ""
    said = translate("Repair", "{state}: {why}").format(state=kept, why=why) if why else kept
    return translate("Repair", "{said} ({who})").format(said=said, who=who) if who else said


def act(kept: bool) -> str:
    """What a click does to a piece that is kept, or left out."""
    return translate("Repair", "Leave out") if kept else translate("Repair", "Keep")


def tooltip(piece: Piece, verdict: Verdict) -> str:
    """Everything about a piece that its row does not say."""
    parts = [state(verdict)]
    if piece.place:
        parts.append(piece.place)
    return "\n".join(parts)


def spoken(piece: Piece, verdict: Verdict) -> str:
    """A row as a screen reader tells it: what became of the piece before what it says."""
    return f"{state(verdict)}. {shown_text(piece)}"


def fold_name(fold: Fold) -> str:
    """What the row of a fold says."""
    text = translate("Repair", "{count} more pieces of the page's frame")
    return text.format(count=len(fold.numbers))


def more(unfolded: bool) -> str:
    """The link that unfolds a long piece, or folds it again."""
    return translate("Repair", "Show less") if unfolded else translate("Repair", "Show all of it")
