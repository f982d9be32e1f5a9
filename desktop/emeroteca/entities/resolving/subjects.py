"""Whether a person does what a sentence tells, or only belongs to what does: a wife, a lawyer.

Words that are given to the wrong person are worse than words that are given to nobody, so wherever
grammar leaves a doubt the answer is the careful one.
"""

from __future__ import annotations

import re

from emeroteca.model.text import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AGENT = _words("da dal dallo dalla dall by par von vom durch por pelo pela door przez")
_DEPENDENT = _AGENT | _words("""
    di del dello della dell dei degli delle d a ad al allo alla all per con su contro verso fra tra
    of for to with from about against near like toward towards
    de du des à au aux pour avec contre chez sur
    für zu zum zur gegenüber bei beim mit gegen über an
    para ao à do dos das com sobre em hacia
    van voor aan met tegen bij od dla do z ze o u przy wobec
    от для с со у к ко о об при про против
""")
_SUBORDINATING = _words("""
    che dopo quando mentre prima se poiché sebbene secondo benché affinché
    that after when while before if as since although though because according asked whether
    que après quand lorsque avant si selon pendant qu
    nach als während wenn laut bevor obwohl nachdem dass ob
    después cuando mientras según antes aunque depois enquanto segundo embora
    toen terwijl volgens nadat voordat dat gdy kiedy po według że zanim
    когда после по если что пока хотя чтобы
""")
_BEFORE = re.compile(r"([^\W\d_]+)(?:[ \u00a0]|['’]\s?)$")
_WORD = re.compile(r"[^\W\d_]+")
_POSSESSIVE = re.compile(
    r"['’]s[ \u00a0]\w|(?<=s)['’][ \u00a0]\w|(?<=s)[ \u00a0](?P<noun>[^\W\d_])"
)


def depends(text: str, name: Span, cue: Span | None = None) -> bool:
    """Whether a name hangs on another word: "a spokesman for", "la moglie di", "'s lawyer".

    What follows right on a cue ("according to") hangs on nothing else.
    """
    owner = _POSSESSIVE.match(text, name.end)
    if owner and (owner["noun"] is None or owner["noun"].isupper()):
        return True
    if cue is not None and cue.end <= name.start and not text[cue.end : name.start].strip():
        return False
    return _word_before(text, name) in _DEPENDENT


def acts_by(text: str, name: Span) -> bool:
    """Whether a name may be who does what is done to somebody else ("accused by")."""
    return _word_before(text, name) in _AGENT


def is_subordinate(before: str) -> bool:
    """Whether the words of a sentence before a name begin a clause of their own."""
    return any(word.casefold() in _SUBORDINATING for word in _WORD.findall(before))


def _word_before(text: str, name: Span) -> str:
    found = _BEFORE.search(text, max(0, name.start - 20), name.start)
    return found[1].casefold() if found else ""
