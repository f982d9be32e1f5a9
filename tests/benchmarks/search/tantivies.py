"""Bare Tantivy through its Python package."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import tantivy

from emeroteca.model.words import fold
from tests.benchmarks.search.contender import SHOWN, bytes_in, day, searched
from tests.benchmarks.search.corpus import Made
from tests.benchmarks.search.questions import Question

MEMORY = 128_000_000
FACETS = {
    name: {"terms": {"field": name, "size": 500}} for name in ("tag", "site", "language", "month")
}


class Tantivy:
    """An index with two fields of words, and columns for what narrows and sorts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._schema = _schema()
        self._index = tantivy.Index(self._schema, path=str(folder))
        words = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        words = words.filter(tantivy.Filter.lowercase()).filter(tantivy.Filter.ascii_fold())
        self._index.register_tokenizer("words", words.build())
        self._writer: Any = None
        self._index.reload()
        self._searcher = self._index.searcher()

    def put(self, batch: Sequence[Made]) -> None:
        """Add articles and commit them."""
        if self._writer is None:
            self._writer = self._index.writer(MEMORY, 1)
        for article in batch:
            document = tantivy.Document()
            document.add_integer("id", article.number + 1)
            document.add_text("title", article.title)
            document.add_text("text", searched(article))
            document.add_integer("day", day(article.published))
            document.add_integer("month", day(article.published) // 100)
            document.add_text("site", article.site)
            document.add_text("language", article.language)
            for tag in article.tags:
                document.add_text("tag", tag)
            self._writer.add_document(document)
        self._writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()

    def tend(self) -> None:
        """Nothing: Tantivy merges in a thread of its own."""

    def finish(self) -> None:
        """Wait for the merges that run beside."""
        self._writer.wait_merging_threads()
        self._writer = None
        self._index.reload()
        self._searcher = self._index.searcher()

    def ask(self, question: Question) -> int:
        """Answer as a person would see it."""
        query = self._query(question)
        match question.kind:
            case "count":
                return int(self._searcher.search(query, limit=1, count=True).count)
            case "facets":
                found = self._searcher.aggregate(query, FACETS)
                return sum(bucket["doc_count"] for bucket in found["tag"]["buckets"])
            case "by date":
                hits = self._searcher.search(
                    query, limit=SHOWN, count=False, order_by_field="day"
                ).hits
            case "20 snippets":
                return self._snippets(query)
            case _:
                hits = self._searcher.search(query, limit=SHOWN, count=False).hits
        return len(self._ids(hits))

    def exact(self, question: Question) -> int:
        """The same in numbers that can be compared."""
        if question.kind == "facets":
            return self.ask(question)
        return int(self._searcher.search(self._query(question), limit=1, count=True).count)

    def best(self, question: Question) -> list[int]:
        """The ids of the best articles."""
        query = self._query(question)
        return self._ids(self._searcher.search(query, limit=SHOWN, count=False).hits)

    def size(self) -> int:
        """The bytes of the index; not those of the texts."""
        return bytes_in(self._folder, but=".store")

    def close(self) -> None:
        """Wait for the merges that run beside."""
        if self._writer is not None:
            self._writer.wait_merging_threads()

    # ------------------------------------------------------------------ queries

    def _query(self, question: Question) -> Any:
        words, last = [fold(word) for word in question.words], fold(question.words[-1])
        query = tantivy.Query
        match question.kind:
            case "OR of 3":
                return self._joined([self._word(word) for word in words], "Should")
            case "NOT":
                parts = [(self._occur("Must"), self._word(word)) for word in words]
                parts.append((self._occur("MustNot"), self._word(fold(question.without))))
                return query.boolean_query(parts)
            case "phrase":
                return self._fields(lambda f: query.phrase_query(self._schema, f, words))
            case "NEAR/5":
                ways = (words, words[::-1])
                return self._joined([self._close(way) for way in ways], "Should")
            case "typed, 3+ letters" | "typed, 2 letters":
                parts = [self._word(word) for word in words[:-1]]
                return self._joined([*parts, self._shape(last + "*")], "Must")
            case "term+tag+dates":
                return self._narrowed(question, self._word(last))
            case "title:" | "fuzzy" | "prefix" | "wildcard":
                return self._single(question.kind, last)
            case _:
                return self._joined([self._word(word) for word in words], "Must")

    def _single(self, kind: str, word: str) -> Any:
        query = tantivy.Query
        match kind:
            case "title:":
                return query.term_query(self._schema, "title", word)
            case "fuzzy":
                return self._fields(lambda f: query.fuzzy_term_query(self._schema, f, word))
            case _:
                return self._shape(word + "*" if kind == "prefix" else word)

    def _word(self, word: str) -> Any:
        return self._fields(lambda f: tantivy.Query.term_query(self._schema, f, word))

    def _close(self, words: list[str]) -> Any:
        query = tantivy.Query
        return self._fields(lambda f: query.phrase_query(self._schema, f, words, slop=5))

    def _shape(self, shape: str) -> Any:
        pattern = shape.replace("?", ".").replace("*", ".*")
        query = tantivy.Query
        return self._fields(lambda f: query.regex_query(self._schema, f, pattern))

    def _narrowed(self, question: Question, words: Any) -> Any:
        query, integer = tantivy.Query, tantivy.FieldType.Integer
        days = (day(question.since), day(question.until))
        return self._joined(
            [
                words,
                query.const_score_query(query.term_query(self._schema, "tag", question.tag), 0.0),
                query.const_score_query(
                    query.range_query(self._schema, "day", integer, *days), 0.0
                ),
            ],
            "Must",
        )

    def _fields(self, made: Callable[[str], Any]) -> Any:
        title = tantivy.Query.boost_query(made("title"), 4.0)
        return self._joined([title, made("text")], "Should")

    def _joined(self, parts: Sequence[Any], how: str) -> Any:
        if len(parts) == 1:
            return parts[0]
        return tantivy.Query.boolean_query([(self._occur(how), part) for part in parts])

    def _occur(self, how: str) -> Any:
        return getattr(tantivy.Occur, how)

    def _snippets(self, query: Any) -> int:
        hits = self._searcher.search(query, limit=SHOWN, count=False).hits
        cut = tantivy.SnippetGenerator.create(self._searcher, query, self._schema, "text")
        shown = [cut.snippet_from_doc(self._searcher.doc(address)).to_html() for _, address in hits]
        return len(shown)

    def _ids(self, hits: Sequence[tuple[float, Any]]) -> list[int]:
        return list(self._searcher.fast_field_values("id", [address for _, address in hits]))


def _schema() -> Any:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", fast=True)
    builder.add_text_field("title", tokenizer_name="words")
    builder.add_text_field("text", stored=True, tokenizer_name="words")
    for name in ("day", "month"):
        builder.add_integer_field(name, indexed=True, fast=True)
    for name in ("tag", "site", "language"):
        builder.add_text_field(name, tokenizer_name="raw", fast=True, index_option="basic")
    return builder.build()
