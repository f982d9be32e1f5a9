"""A query's conditions as SQL: states, languages, and ranges of dates and of lengths."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from emeroteca.model.query.tree import (
    And,
    Boost,
    Field,
    Is,
    Language,
    Measure,
    Node,
    Not,
    Or,
    Range,
    State,
)

Sql = tuple[str, tuple[object, ...]]

_STATES = {
    Is.UNREAD: "unread = 1",
    Is.READ: "unread = 0",
    Is.STARRED: "starred = 1",
    Is.ARCHIVED: "archived = 1",
    Is.HAS_NOTE: "id IN (SELECT article FROM notes)",
    Is.HAS_IMAGE: "id IN (SELECT article FROM assets WHERE used = 1)",
    Is.HAS_TAG: "id IN (SELECT article FROM tags)",
}
_LAST = "\U0010ffff"


def sql_of(node: Node) -> Sql:
    """What a tree of conditions says of a row of `articles`; a word in it says nothing."""
    match node:
        case And():
            return _joined(" AND ", "1", node.parts)
        case Or():
            return _joined(" OR ", "0", node.parts)
        case Not():
            where, bindings = sql_of(node.part)
            return f"NOT ({where})", bindings
        case Field() | Boost():
            return sql_of(node.part)
        case State():
            return _STATES[node.state], ()
        case Language():
            return "language = ?", (node.code,)
        case Range():
            return _range(node)
    return "1", ()


def _joined(operator: str, empty: str, parts: tuple[Node, ...]) -> Sql:
    if not parts:
        return empty, ()
    found = [sql_of(part) for part in parts]
    bindings = tuple(value for _, values in found for value in values)
    return operator.join(f"({where})" for where, _ in found), bindings


def _range(node: Range) -> Sql:
    match node.measure:
        case Measure.WORDS:
            return _between("words", _number(node.low), "<=", _number(node.high))
        case Measure.DATE:
            # Everything that begins with a bound is inside it: "2024" ends with 2024-12-31.
            return _between("date_key", node.low or None, "<", node.high and node.high + _LAST)
        case Measure.SAVED:
            low = _instant(_first(node.low)) if node.low else None
            high = _instant(_last(node.high) + timedelta(1)) if node.high else None
            return _between("saved", low, "<", high)


def _number(bound: str) -> int | None:
    return int(bound) if bound else None


def _between(column: str, low: object, below: str, high: object) -> Sql:
    parts = [f"{column} >= ?"] if low is not None else []
    parts += [f"{column} {below} ?"] if high not in (None, "") else []
    bindings = tuple(bound for bound in (low, high) if bound not in (None, ""))
    return " AND ".join(parts) or "1", bindings


def _first(bound: str) -> date:
    """The first day of what a bound names."""
    return date.fromisoformat(bound + "-01-01"[len(bound) - 4 :])


def _last(bound: str) -> date:
    """The last day of what a bound names."""
    if len(bound) == 10:
        return date.fromisoformat(bound)
    first = _first(bound)
    months = 12 if len(bound) == 4 else first.month
    if months == 12:
        return date(first.year, 12, 31)
    return date(first.year, first.month + 1, 1) - timedelta(1)


def _instant(day: date) -> str:
    """The beginning of a day here, as articles note when they were saved."""
    here = datetime.combine(day, time()).astimezone()
    return here.astimezone(UTC).isoformat(timespec="seconds")
