"""Pages whose pieces were kept and left out, as an inspection tells of them."""

from __future__ import annotations

from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Inspection
from emeroteca.model.cleaning import Basis, Choice, Keys, Piece, Reason, Repairs, SiteRule
from emeroteca.model.text import BlockKind

SITE = "gazzetta.example"
PARAGRAPH = BlockKind.PARAGRAPH
LONG = "Il fiume salì per tre giorni e al quarto ruppe l’argine di sotto. " * 12

PAGE: tuple[tuple[str, BlockKind, Reason | None, str], ...] = (
    ("Home", BlockKind.LIST_ITEM, Reason.FRAME, "nav > li"),
    ("Cronaca", BlockKind.LIST_ITEM, Reason.FRAME, "nav > li"),
    ("Sport", BlockKind.LIST_ITEM, Reason.FRAME, "nav > li"),
    ("Meteo", BlockKind.LIST_ITEM, Reason.FRAME, "nav > li"),
    ("Ieri alle 14", PARAGRAPH, Reason.OUTSIDE, "div.head > p"),
    ("La piena del fiume", BlockKind.HEADING, Reason.REPEATED_HEADLINE, "div.story > h1"),
    ("L’acqua arrivò di notte.", PARAGRAPH, None, "div.story > p"),
    (LONG, PARAGRAPH, None, "div.story > p"),
    ("Leggi anche: la diga", PARAGRAPH, Reason.READ_MORE, "div.story > p.note"),
    ("I danni", BlockKind.HEADING, None, "div.story > h2"),
    ("Nessuno rimase ferito.", PARAGRAPH, None, "div.story > p"),
    ("Leggi anche: il ponte", PARAGRAPH, Reason.READ_MORE, "div.story > p.note"),
    ("Iscriviti alla newsletter", PARAGRAPH, Reason.NEWSLETTER, "div.story > p.note"),
    ("Chi siamo", BlockKind.LIST_ITEM, Reason.FRAME, "footer > li"),
    ("Contatti", BlockKind.LIST_ITEM, Reason.FRAME, "footer > li"),
    ("Privacy", BlockKind.LIST_ITEM, Reason.FRAME, "footer > li"),
    ("Lavora con noi", BlockKind.LIST_ITEM, Reason.FRAME, "footer > li"),
)


def inspection(
    choices: tuple[Choice, ...] = (), rules: tuple[SiteRule, ...] = (), times: int = 1
) -> Inspection:
    """The page as a cleaning that follows `choices` and `rules` takes and leaves it."""
    keys, pieces, after = Keys(), [], 0
    said = {choice.key: choice.keep for choice in choices}
    for text, kind, why, place in PAGE * times:
        key = keys.next(text)
        reason = why
        kept, basis = why is None, Basis.CONSENSUS if why is None else Basis.RULE
        rule = next((r for r in rules if r.place == place or r.text == key), None)
        if key in said:
            kept, basis = said[key], Basis.PERSON
            reason = None if kept else Reason.PERSON
        elif rule is not None:
            kept, basis = rule.keep, Basis.SITE_RULE
            reason = None if kept else Reason.SITE_RULE
        pieces.append(Piece(key, text, kind, kept, reason, basis, place, after, 2))
        after += kept
    return Inspection(ArticleId(7), tuple(pieces), Repairs(choices, rules), SITE)


def number_of(page: Inspection, text: str) -> int:
    """The number of the piece that begins so."""
    return next(n for n, piece in enumerate(page.pieces) if piece.text.startswith(text))
