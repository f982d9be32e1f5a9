"""Weighs what cleaning thinks of a piece against what a person said about it."""

from __future__ import annotations

from dataclasses import dataclass

from emeroteca.model.cleaning import Basis, Keys, Reason, Repairs, SiteRule


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a piece, why, and who decided it."""

    key: str
    keep: bool
    reason: Reason | None
    basis: Basis


class Verdicts:
    """Judges the pieces of one plain text in their order."""

    def __init__(self, repairs: Repairs) -> None:
        self._keys = Keys()
        self._choices = {choice.key: choice.keep for choice in repairs.choices}
        self._rules = {rule.text: rule for rule in repairs.rules if rule.text}

    def on(self, text: str, reason: Reason | None) -> Verdict:
        """The verdict on the next piece; `reason` is why cleaning would leave it out."""
        key = self._keys.next(text)
        if key in self._choices:
            keep = self._choices[key]
            return Verdict(key, keep, None if keep else Reason.PERSON, Basis.PERSON)
        rule = self._rules.get(key.partition(".")[0])
        if rule is not None:
            return Verdict(key, rule.keep, None if rule.keep else _why(rule), Basis.SITE_RULE)
        return Verdict(key, reason is None, reason, Basis.RULE)


def _why(rule: SiteRule) -> Reason:
    return Reason.BOILERPLATE if rule.learned else Reason.SITE_RULE
