"""What every engine of ours answers in the same way, once its words and segments are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from emeroteca.fulltext import locate
from emeroteca.fulltext.alike import alike
from emeroteca.fulltext.engine import Matches
from emeroteca.fulltext.plan import Plan, wanted
from emeroteca.fulltext.spelling import Speller
from emeroteca.fulltext.vocabulary import Vocabulary
from emeroteca.model.article import ArticleId
from emeroteca.model.query import Node, Note
from emeroteca.model.search import Hit
from emeroteca.model.text import Text
from emeroteca.model.words import fold

if TYPE_CHECKING:
    from emeroteca.fulltext.ranking import Ranking


class Asking:
    """The asking half of an engine; who inherits says what there is to be asked."""

    asked = 0
    """Questions since somebody looked at it."""

    _last: tuple[tuple[Node, int], tuple[Plan, tuple[Note, ...]]] | None = None

    def vocabulary(self) -> Vocabulary:
        """The words as they are since the last commit."""
        raise NotImplementedError

    def ranking(self) -> Ranking:
        """The segments as they are since the last commit."""
        raise NotImplementedError

    def search(self, query: Node) -> Matches:
        """Everything that answers to the query, in no order."""
        self.asked += 1
        plan, notes = self._spelt(query)
        ids, scores = self.ranking().search(plan)
        return Matches(ids, scores, notes)

    def locate(self, query: Node, article: ArticleId, text: Text, language: str) -> Hit:
        """Where what is asked for stands in a text, with a passage around it."""
        plan, _ = self._spelt(query)
        return locate.hit(article, text.content, wanted(plan, "text"), language)

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

    def _spelt(self, query: Node) -> tuple[Plan, tuple[Note, ...]]:
        """A query spelt out; the last one is kept, because its hits are asked for next."""
        key = (query, self.vocabulary().version)
        if self._last is None or self._last[0] != key:
            speller = Speller(self.vocabulary())
            self._last = (key, (speller.plan(query), tuple(speller.notes)))
        return self._last[1]
