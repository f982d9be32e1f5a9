"""The query language: what a person typed becomes Whoosh's tree, and the tree becomes words again.

Words must all be there; "several words" stand side by side; OR, NOT and parentheses combine; word*
is a beginning; field:word looks in one field. The last word is also taken as a beginning, because
it may still be being typed. Nothing that is typed is an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from whoosh import qparser, query
from whoosh.fields import Schema

from emeroteca.fulltext.analysis import fold, words
from emeroteca.fulltext.schema import NAMES, WEIGHTS

PREFIX_FROM = 3
"""Letters from which the last word is also a beginning; shorter ones would match nearly all."""

EXPANDED = 64
"""Words that a typed beginning stands for at most, the commonest first."""

LOOKED_AT = 4_000
LONGEST = 500
"""Characters of a query that are read; a pasted page is no query."""


class Beginning(query.Prefix):  # type: ignore[misc]
    """A beginning that is still being typed: it stands for its commonest words only."""

    def _btexts(self, ixreader: Any) -> list[bytes]:
        found = []
        for number, term in enumerate(ixreader.expand_prefix(self.fieldname, self.text)):
            if number >= LOOKED_AT:
                break
            found.append(term)
        if len(found) > EXPANDED:
            found.sort(key=lambda t: -ixreader.doc_frequency(self.fieldname, t))
            found = sorted(found[:EXPANDED])
        return found


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that stand side by side in a text; the last one may be only a beginning."""

    words: tuple[str, ...]
    prefix: bool = False


def parse(typed: str, schema: Schema) -> query.Query:
    """The query over every field; a word of the title weighs more than one of the text."""
    plugins = [*_plugins(), qparser.MultifieldPlugin(list(WEIGHTS), fieldboosts=WEIGHTS)]
    return _finish(typed, _parsed(typed, schema, plugins))


def parse_text(typed: str, schema: Schema) -> query.Query:
    """The same query over the text alone, for reading it back and for marking hits."""
    return _finish(typed, _parsed(typed, schema, _plugins()))


def _plugins() -> list[Any]:
    aliases: dict[str, list[str]] = {}
    for name, field in NAMES.items():
        if name != field:
            aliases.setdefault(field, []).append(name)
    return [
        qparser.WhitespacePlugin(),
        qparser.PrefixPlugin(),
        qparser.PhrasePlugin(),
        qparser.FieldsPlugin(remove_unknown=True),
        qparser.FieldAliasPlugin(aliases),
        qparser.GroupPlugin(),
        qparser.OperatorsPlugin(AndNot=None, AndMaybe=None, Require=None),
    ]


def _parsed(typed: str, schema: Schema, plugins: list[Any]) -> query.Query:
    straight = typed[:LONGEST].translate(str.maketrans("“”„«»", '"""""'))
    parser = qparser.QueryParser("text", schema, plugins=plugins)
    try:
        return parser.parse(straight)
    except Exception:  # noqa: BLE001  the parser has no error of its own for what people can type
        plain = [query.Term("text", word) for word, _, _ in words(straight)]
        return query.And(plain)


def _finish(typed: str, tree: query.Query) -> query.Query:
    last = _unfinished(typed)

    def mend(node: query.Query) -> query.Query:
        if isinstance(node, query.Prefix):
            return query.Prefix(node.fieldname, fold(node.text), boost=node.boost)
        if isinstance(node, query.Term) and node.text == last:
            half = Beginning(node.fieldname, last, boost=node.boost * 0.5)
            return query.Or([node, half])
        return node

    return tree.accept(mend).normalize()


def _unfinished(typed: str) -> str:
    """The last word, folded, where it may still be being typed; else ""."""
    if not typed[-1:].isalnum() or typed.count('"') % 2:
        return ""
    last = [word for word, _, _ in words(typed.rsplit(maxsplit=1)[-1].rpartition(":")[2])]
    return last[-1] if len(last) == 1 and len(last[0]) >= PREFIX_FROM else ""


# ---------------------------------------------------------------------- reading a tree back


def understood(tree: query.Query) -> str:
    """A query in the words of its own language."""
    match tree:
        case query.And():
            return " ".join(_bracketed(sub) for sub in tree.subqueries)
        case query.Or():
            return " OR ".join(_bracketed(sub) for sub in _finished(tree))
        case query.Not():
            return f"NOT {_bracketed(tree.query)}"
        case query.Phrase():
            return _named(tree.fieldname, '"' + " ".join(tree.words) + '"')
        case query.Prefix():
            return _named(tree.fieldname, f"{tree.text}*")
        case query.Term():
            return _named(tree.fieldname, str(tree.text))
        case _:
            return ""


def _bracketed(tree: query.Query) -> str:
    text = understood(tree)
    several = isinstance(tree, query.And) or (
        isinstance(tree, query.Or) and len(_finished(tree)) > 1
    )
    return f"({text})" if several else text


def _finished(tree: query.Or) -> list[query.Query]:
    """The branches that a person wrote; the beginning of the last word was added by us."""
    return [sub for sub in tree.subqueries if not isinstance(sub, Beginning)]


def _named(field: str, text: str) -> str:
    return text if field == "text" else f"{field}:{text}"


def patterns(tree: query.Query) -> list[Pattern]:
    """What to mark in a text: everything that is wanted there, nothing that is not."""
    match tree:
        case query.Not():
            return []
        case query.And() | query.Or():
            return [p for sub in tree.subqueries for p in patterns(sub)]
        case query.Phrase() if tree.fieldname == "text":
            return [Pattern(tuple(tree.words))]
        case query.Prefix() if tree.fieldname == "text":
            return [Pattern((tree.text,), prefix=True)]
        case query.Term() if tree.fieldname == "text":
            return [Pattern((str(tree.text),))]
        case _:
            return []


def terms(tree: query.Query) -> list[str]:
    """The single words of a query, for finding one that is misspelt."""
    return [p.words[0] for p in patterns(tree) if len(p.words) == 1 and not p.prefix]
