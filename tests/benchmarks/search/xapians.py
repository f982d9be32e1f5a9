"""Xapian, which Recoll is built on; its text is folded before, because it folds no accents."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from itertools import islice
from pathlib import Path
from typing import Any

import xapian

from emeroteca.model.words import fold
from tests.benchmarks.search.contender import SHOWN, bytes_in, day, misspellings, searched
from tests.benchmarks.search.corpus import Made
from tests.benchmarks.search.questions import Question

TITLE, TAG = "S", "K"
DAY, SITE, LANGUAGE, MONTH, FIRST_TAG = 0, 1, 2, 3, 4
TAGS, EXPANDED = 4, 128
FOLDED = str.maketrans({c: fold(c) for c in "àáâãäåèéêëìíîïòóôõöùúûüñçÀÁÂÃÄÅÈÉÊËÌÍÎÏÒÓÔÕÖÙÚÛÜÑÇ"})


class Xapian:
    """A database of the glass format."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._database = xapian.WritableDatabase(str(folder), xapian.DB_CREATE_OR_OPEN)
        self._words: set[str] = set()

    def put(self, batch: Sequence[Made]) -> None:
        """Add articles and commit them."""
        cut = xapian.TermGenerator()
        for article in batch:
            document = xapian.Document()
            cut.set_document(document)
            cut.set_termpos(0)
            title, text = article.title.translate(FOLDED), searched(article)
            cut.index_text(title, 1, TITLE)
            cut.increase_termpos()
            cut.index_text(title, 4)
            cut.increase_termpos()
            cut.index_text(text.translate(FOLDED))
            document.add_value(DAY, str(day(article.published)))
            document.add_value(SITE, article.site)
            document.add_value(LANGUAGE, article.language)
            document.add_value(MONTH, article.published[:7])
            for number, tag in enumerate(article.tags):
                document.add_boolean_term(TAG + tag)
                document.add_value(FIRST_TAG + number, tag)
            document.set_data(text)
            self._database.replace_document(article.number + 1, document)
        self._database.commit()

    def tend(self) -> None:
        """Nothing: Xapian writes into one tree."""

    def finish(self) -> None:
        """Pack the database."""
        packed = self._folder.with_suffix(".packed")
        self._database.compact(str(packed))
        self._database.close()
        for path in self._folder.iterdir():
            path.unlink()
        self._folder.rmdir()
        packed.rename(self._folder)
        kind = xapian.DB_CREATE_OR_OPEN
        self._database = xapian.WritableDatabase(str(self._folder), kind)

    def ask(self, question: Question) -> int:
        """Answer as a person would see it."""
        enquire = xapian.Enquire(self._database)
        enquire.set_query(self._query(question))
        match question.kind:
            case "count":
                return self._all(enquire)
            case "facets":
                return self._facets(enquire)
            case "by date":
                enquire.set_sort_by_value(DAY, True)
        found = enquire.get_mset(0, SHOWN)
        if question.kind == "20 snippets":
            return sum(bool(found.snippet(hit.document.get_data(), 200)) for hit in found)
        return len([hit.docid for hit in found])

    def best(self, question: Question) -> list[int]:
        """The ids of the best articles."""
        enquire = xapian.Enquire(self._database)
        enquire.set_query(self._query(question))
        return [hit.docid for hit in enquire.get_mset(0, SHOWN)]

    def exact(self, question: Question) -> int:
        """The same in numbers that can be compared."""
        if question.kind == "facets":
            return self.ask(question)
        enquire = xapian.Enquire(self._database)
        enquire.set_query(self._query(question))
        return self._all(enquire)

    def size(self) -> int:
        """The bytes of the index; not those of the texts."""
        return bytes_in(self._folder, but="docdata.glass")

    def close(self) -> None:
        """Release its files."""
        self._database.close()

    def _all(self, enquire: Any) -> int:
        enquire.set_weighting_scheme(xapian.BoolWeight())
        every = self._database.get_doccount()
        return int(enquire.get_mset(0, 1, every).get_matches_lower_bound())

    def _facets(self, enquire: Any) -> int:
        slots = (SITE, LANGUAGE, MONTH, *range(FIRST_TAG, FIRST_TAG + TAGS))
        spies = [xapian.ValueCountMatchSpy(slot) for slot in slots]
        for spy in spies:
            enquire.add_matchspy(spy)
        self._all(enquire)
        values = [{v.term: v.termfreq for v in spy.values()} for spy in spies]
        return sum(sum(each.values()) for each in values[3:])

    def _query(self, question: Question) -> Any:
        made, words = xapian.Query, [fold(word) for word in question.words]
        match question.kind:
            case "OR of 3":
                return made(made.OP_OR, words)
            case "NOT":
                return made(made.OP_AND_NOT, made(made.OP_AND, words), made(question.without))
            case "phrase":
                return made(made.OP_PHRASE, words, len(words))
            case "NEAR/5":
                return made(made.OP_NEAR, words, 7)
            case "title:":
                return made(TITLE + words[0])
            case "fuzzy" | "wildcard":
                near = question.kind == "fuzzy"
                spelt = self._near(words[0]) if near else self._shaped(words[0])
                return made(made.OP_OR, spelt)
            case "prefix" | "typed, 3+ letters" | "typed, 2 letters":
                last = made(
                    made.OP_WILDCARD, words[-1], EXPANDED, made.WILDCARD_LIMIT_MOST_FREQUENT
                )
                return made(made.OP_AND, [*map(made, words[:-1]), last])
            case "term+tag+dates":
                days = (str(day(question.since)), str(day(question.until)))
                narrow = made(
                    made.OP_AND,
                    made(TAG + question.tag),
                    made(made.OP_VALUE_RANGE, DAY, *days),
                )
                return made(made.OP_FILTER, made(words[0]), narrow)
            case _:
                return made(made.OP_AND, words)

    def _near(self, word: str) -> list[str]:
        """Xapian knows no misspellings in queries: its words, kept in memory, make up for it."""
        if not self._words:
            self._words = {term.term.decode() for term in self._database.allterms()}
        return sorted(misspellings(word) & self._words)

    def _shaped(self, shape: str) -> list[str]:
        begun = shape[: min(shape.find(sign) for sign in "?*" if sign in shape)]
        terms = (term.term.decode() for term in self._database.allterms(begun))
        return list(islice((term for term in terms if fnmatchcase(term, shape)), EXPANDED))
