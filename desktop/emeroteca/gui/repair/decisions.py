"""What a person decided about the pieces of one page, and what becomes of each piece by it.

Nothing here is stored: it is the state of the repair view, of which every step can be undone. A
person's word about one piece stands above a rule for its site, and a rule about a text above one
about a place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from emeroteca.model.changes import Inspection, RepairEdit
from emeroteca.model.cleaning import Basis, Choice, Piece, Reason, SiteRule, sample_of


@dataclass(frozen=True, slots=True)
class Decisions:
    """Choices by the key of their piece, and the site's rules that come and go with them."""

    choices: Mapping[str, bool] = field(default_factory=dict)
    added: tuple[SiteRule, ...] = ()
    removed: tuple[SiteRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a piece, why and by whom.

    `basis` is None where the cleaning would decide anew and it is not known how it reasons; `rule`
    is the site's rule that decides, `changed` says that a person's word or an unapplied rule does.
    """

    kept: bool
    reason: Reason | None
    basis: Basis | None
    rule: SiteRule | None = None
    changed: bool = False


class Page:
    """The pieces of an inspected page, and what each set of decisions makes of them."""

    def __init__(self, inspection: Inspection) -> None:
        self.inspection = inspection
        self.pieces: tuple[Piece, ...] = inspection.pieces
        self.stored = Decisions({c.key: c.keep for c in inspection.repairs.choices})
        self._by_key = {piece.key: n for n, piece in enumerate(self.pieces)}
        self._by_text: dict[str, list[int]] = {}
        self._by_place: dict[str, list[int]] = {}
        for number, piece in enumerate(self.pieces):
            self._by_text.setdefault(text_mark(piece), []).append(number)
            if piece.place:
                self._by_place.setdefault(piece.place, []).append(number)

    @property
    def site(self) -> str:
        """What rules for this page's site are kept under; "" where it has none."""
        return self.inspection.site

    # ------------------------------------------------------------------ judging

    def verdicts(self, decisions: Decisions) -> list[Verdict]:
        """What becomes of every piece."""
        judged = self._by_rules(decisions)
        for key, keep in decisions.choices.items():
            number = self._by_key.get(key)
            if number is not None:
                reason = None if keep else Reason.PERSON
                judged[number] = Verdict(keep, reason, Basis.PERSON, changed=True)
        return judged

    def rules(self, decisions: Decisions) -> tuple[SiteRule, ...]:
        """The rules of the site that hold under some decisions."""
        stored = (r for r in self.inspection.repairs.rules if r not in decisions.removed)
        return (*stored, *decisions.added)

    def hit_by(self, rule: SiteRule) -> list[int]:
        """The pieces of this page that a rule is about."""
        found = self._by_text.get(rule.text) if rule.text else self._by_place.get(rule.place)
        return found or []

    def empties(self, rule: SiteRule) -> bool:
        """Whether a rule would leave out most of the article: its running text stands there."""
        if rule.keep or not rule.place:
            return False
        hit = sum(len(self.pieces[n].text) for n in self.hit_by(rule) if self.pieces[n].kept)
        whole = sum(len(piece.text) for piece in self.pieces if piece.kept)
        return len(self.hit_by(rule)) > 1 and 2 * hit > whole

    def _by_rules(self, decisions: Decisions) -> list[Verdict]:
        """What becomes of every piece without a person's word about itself."""
        judged = [self._own(piece, decisions) for piece in self.pieces]
        rules = self.rules(decisions)
        for rule in (*(r for r in rules if not r.text), *(r for r in rules if r.text)):
            left_out = Reason.BOILERPLATE if rule.learned else Reason.SITE_RULE
            new = rule in decisions.added
            for number in self.hit_by(rule):
                reason = None if rule.keep else left_out
                changed = new and self.pieces[number].kept is not rule.keep
                judged[number] = Verdict(rule.keep, reason, Basis.SITE_RULE, rule, changed)
        return judged

    def _own(self, piece: Piece, decisions: Decisions) -> Verdict:
        """What the cleaning does by itself; it is only known where nobody overruled it.

        Who is overruled was of the other opinion: a choice is only kept where it differs.
        """
        taken_back = piece.basis is Basis.PERSON or (
            piece.basis is Basis.SITE_RULE and bool(decisions.removed)
        )
        if taken_back:
            return Verdict(not piece.kept, None, None, changed=True)
        return Verdict(piece.kept, piece.reason, piece.basis)

    # ------------------------------------------------------------------ deciding

    def chosen(self, decisions: Decisions, numbers: Iterable[int], keep: bool) -> Decisions:
        """Keep pieces or leave them out; only a word that changes something is written down."""
        without = self._by_rules(decisions)
        choices = dict(decisions.choices)
        for number in numbers:
            choices.pop(self.pieces[number].key, None)
            if without[number].kept is not keep:
                choices[self.pieces[number].key] = keep
        return replace(decisions, choices=choices)

    def with_rule(self, decisions: Decisions, rule: SiteRule) -> Decisions:
        """Let a rule hold for the site, in the place of one that says otherwise."""
        for other in self.rules(decisions):
            if (other.place, other.text) == (rule.place, rule.text):
                decisions = self.without_rule(decisions, other)
        if rule in decisions.removed:
            removed = tuple(r for r in decisions.removed if r != rule)
            decisions = replace(decisions, removed=removed)
        elif rule not in self.rules(decisions):
            decisions = replace(decisions, added=(*decisions.added, rule))
        said = {self.pieces[number].key for number in self.hit_by(rule)}
        choices = {
            key: keep
            for key, keep in decisions.choices.items()
            if key not in said or keep is not rule.keep
        }
        return replace(decisions, choices=choices)

    def without_rule(self, decisions: Decisions, rule: SiteRule) -> Decisions:
        """Let a rule hold no more."""
        if rule in decisions.added:
            return replace(decisions, added=tuple(r for r in decisions.added if r != rule))
        if rule in decisions.removed:
            return decisions
        return replace(decisions, removed=(*decisions.removed, rule))

    def edit(self, decisions: Decisions) -> RepairEdit:
        """The edit that makes the decisions hold; what was said about other things stays."""
        return RepairEdit(
            self.inspection.id,
            tuple(Choice(key, keep) for key, keep in decisions.choices.items()),
            self.inspection.repairs.mends,
            decisions.added,
            decisions.removed,
        )


def text_mark(piece: Piece) -> str:
    """The fingerprint of a piece's text, with which its key begins."""
    return piece.key.partition(".")[0]


def rule_at_place(site: str, piece: Piece, keep: bool) -> SiteRule:
    """The rule about all pieces of a site that stand where this one does."""
    return SiteRule(site, keep, place=piece.place, sample=sample_of(piece.text))


def rule_about_text(site: str, piece: Piece, keep: bool) -> SiteRule:
    """The rule about all pieces of a site that say what this one says."""
    return SiteRule(site, keep, text=text_mark(piece), sample=sample_of(piece.text))


class History:
    """The decisions one after another, and where one stands among them."""

    def __init__(self, first: Decisions) -> None:
        self._steps = [first]
        self._at = 0

    @property
    def now(self) -> Decisions:
        """The decisions that hold."""
        return self._steps[self._at]

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether a step that was taken back can be done again."""
        return self._at + 1 < len(self._steps)

    def add(self, decisions: Decisions) -> bool:
        """Take a step; False where it changes nothing."""
        if decisions == self.now:
            return False
        self._steps[self._at + 1 :] = [decisions]
        self._at += 1
        return True

    def undo(self) -> None:
        """Take the last step back."""
        self._at = max(0, self._at - 1)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._at = min(len(self._steps) - 1, self._at + 1)
