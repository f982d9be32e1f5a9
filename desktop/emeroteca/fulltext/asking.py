"""What every engine of ours answers in the same way, once its words and segments are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from emeroteca.fulltext.alike import alike
from emeroteca.fulltext.engine import Matches
from emeroteca.fulltext.locate import Locator
from emeroteca.fulltext.plan import Plan, wanted
from emeroteca.fulltext.spelling import Speller
from emeroteca.fulltext.vocabulary import Vocabulary
from emeroteca.model.article import ArticleId
from emeroteca.model.pieces import Pieces
from emeroteca.model.query import Node, Note
from emeroteca.model.search import Hit
from emeroteca.model.words import fold

if TYPE_CHECKING:
    from emeroteca.fulltext.ranking import Ranking


@dataclass(frozen=True, slots=True)
class Spelt:
    """A query as the words of the archive, and what finds them in a text."""

    plan: Plan
    notes: tuple[Note, ...]
    locator: Locator


class Asking:
    """The asking half of an engine; who inherits says what there is to be asked."""

    asked = 0
    """Questions since somebody looked at it."""

    _last: tuple[tuple[Node, int], Spelt] | None = None
    _pieces: Pieces | None = None

    def vocabulary(self) -> Vocabulary:
        """The words as they are since the last commit."""
        raise NotImplementedError

    def ranking(self) -> Ranking:
        """The segments as they are since the last commit."""
        raise NotImplementedError

    def search(self, query: Node) -> Matches:
        """Everything that answers to the query, in no order."""
        self.asked += 1
        spelt = self._spelt(query)
        ids, scores = self.ranking().search(spelt.plan)
        return Matches(ids, scores, spelt.notes)

    def locate(self, query: Node, article: ArticleId, text: str, language: str) -> Hit:
        """Where what is asked for stands in the characters of a text, with a passage of them."""
        return self._spelt(query).locator.hit(article, text, language)

    def alike(self, text: str, language: str) -> Node:
        """A query for what is like a text of the index, whose first line is its title."""
        return alike(text, language, self.vocabulary().often, self.ranking().documents)

    def words(self, prefix: str, limit: int) -> list[str]:
        """The commonest words that begin so, folded as the index has them."""
        return [known.word for known in self.vocabulary().beginning(fold(prefix), -1, limit)[0]]

    def nearest(self, word: str) -> str:
        """The commonest word that one may be a misspelling of; "" where it is known itself."""
        folded = fold(word)
        vocabulary = self.vocabulary()
        if len(folded) < 4 or vocabulary.knows(folded):
            return ""
        found, _ = vocabulary.near(folded, 1 if len(folded) < 7 else 2, -1, 1)
        return found[0].word if found else ""

    def _spelt(self, query: Node) -> Spelt:
        """A query spelt out; the last one is kept, because its hits are asked for next."""
        key = (query, self.vocabulary().version)
        if self._last is None or self._last[0] != key:
            self._pieces = self._pieces or Pieces()
            speller = Speller(self.vocabulary())
            plan = speller.plan(query)
            locator = Locator(wanted(plan, "text"), self._pieces)
            self._last = (key, Spelt(plan, tuple(speller.notes), locator))
        return self._last[1]
