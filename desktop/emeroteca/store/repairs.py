"""What a person said about cleanings: choices and mends of one article, rules of a site."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import astuple

from emeroteca.errors import BugError
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes, RepairEdit, RuleEdit
from emeroteca.model.cleaning import Choice, Mend, Repairs, SiteRule
from emeroteca.store import paragraphs, stale
from emeroteca.store.articles import site_of
from emeroteca.store.database import Database

_RULE = "SELECT site, keep, place, text, learned, sample FROM site_rules"


def of(database: Database, article: ArticleId) -> Repairs:
    """Everything that a cleaning of an article has to follow; raises `NotFoundError`."""
    rules = of_site(database, site_of(database, article))
    choices, mends = _said(database, article)
    return Repairs(choices, rules, mends)


def of_site(database: Database, site: str) -> tuple[SiteRule, ...]:
    """The rules of one site."""
    return tuple(map(_rule, database.rows(f"{_RULE} WHERE site = ?", (site,))))


def rules(database: Database) -> dict[str, tuple[SiteRule, ...]]:
    """The rules of every site that has some."""
    found: dict[str, tuple[SiteRule, ...]] = {}
    for row in database.rows(_RULE):
        rule = _rule(row)
        found[rule.site] = (*found.get(rule.site, ()), rule)
    return found


def apply(database: Database, edit: RepairEdit) -> Changes:
    """Keep what an edit says and mark the articles that it is about; raises `NotFoundError`."""
    site_of(database, edit.id)
    choices, mends = _said(database, edit.id)
    removed, added = _change_rules(database, edit.remove_rules, edit.add_rules)
    if (choices, mends) == (edit.choices, edit.mends) and not removed and not added:
        return Changes(stale=stale.count(database))
    _put(database, edit)
    for rule in removed:
        _mark(database, edit.id, rule, apart=not rule.keep)
    for rule in added:
        _mark(database, edit.id, rule, apart=rule.keep)
    # Marked last, it is cleaned first: a person is looking at it.
    stale.mark(database, (edit.id,))
    return Changes(
        frozenset((edit.id,)),
        inverse=RepairEdit(edit.id, choices, mends, removed, _only_added(removed, added)),
        stale=stale.count(database),
    )


def apply_rules(database: Database, edit: RuleEdit) -> Changes:
    """Change rules and mark all articles of their sites: no article tells where a text stands."""
    removed, added = _change_rules(database, edit.remove, edit.add)
    if not removed and not added:
        return Changes(stale=stale.count(database))
    for site in dict.fromkeys(rule.site for rule in (*removed, *added)):
        stale.mark_site(database, site)
    return Changes(
        inverse=RuleEdit(add=removed, remove=_only_added(removed, added)),
        stale=stale.count(database),
    )


def _only_added(removed: tuple[SiteRule, ...], added: tuple[SiteRule, ...]) -> tuple[SiteRule, ...]:
    """The rules that undoing has to remove; those that took another's place are overwritten."""
    before = {_key(rule) for rule in removed}
    return tuple(rule for rule in added if _key(rule) not in before)


def _change_rules(
    database: Database, remove: tuple[SiteRule, ...], add: tuple[SiteRule, ...]
) -> tuple[tuple[SiteRule, ...], tuple[SiteRule, ...]]:
    """Remove rules, add rules; the rules that hold no longer and those that hold now."""
    keys = dict.fromkeys(map(_key, (*remove, *add)))
    before = {key: _at(database, key) for key in keys}
    for rule in remove:
        database.rows("DELETE FROM site_rules WHERE (site, place, text) = (?, ?, ?)", _key(rule))
    for rule in add:
        if not rule.site or bool(rule.place) == bool(rule.text):
            raise BugError(f"not a rule for a site: {rule}")
        database.rows(
            "INSERT OR REPLACE INTO site_rules VALUES (?, ?, ?, ?, ?, ?)",
            (rule.site, rule.place, rule.text, rule.keep, rule.learned, rule.sample),
        )
    after = {key: _at(database, key) for key in keys}
    changed = [key for key in keys if before[key] != after[key]]
    return (
        tuple(gone for key in changed if (gone := before[key]) is not None),
        tuple(new for key in changed if (new := after[key]) is not None),
    )


def _mark(database: Database, article: ArticleId, rule: SiteRule, apart: bool) -> None:
    """Mark what a rule that comes or goes is about.

    `apart` tells whether it changes something where the paragraph is set apart, or where it stands.
    What stands nowhere in the edited article comes from the frame of its page; which pages have it
    there is not noted, so every article of the site is looked at.
    """
    stand = paragraphs.standing(database, rule.site, rule.text, apart=False) if rule.text else []
    aside = paragraphs.standing(database, rule.site, rule.text, apart=True) if rule.text else []
    if article not in stand and article not in aside:
        stale.mark_site(database, rule.site)
        return
    stale.mark(database, aside if apart else stand)
    unknown = database.rows(
        "SELECT id FROM articles WHERE gathered = 0 AND site_key = ?", (rule.site,)
    )
    stale.mark(database, [ArticleId(row[0]) for row in unknown])


def _key(rule: SiteRule) -> tuple[str, str, str]:
    return rule.site, rule.place, rule.text


def _at(database: Database, key: tuple[str, str, str]) -> SiteRule | None:
    row = database.one(f"{_RULE} WHERE (site, place, text) = (?, ?, ?)", key)
    return _rule(row) if row else None


def _rule(row: Iterable[object]) -> SiteRule:
    site, keep, place, text, learned, sample = row
    return SiteRule(str(site), bool(keep), str(place), str(text), bool(learned), str(sample))


def _said(database: Database, article: ArticleId) -> tuple[tuple[Choice, ...], tuple[Mend, ...]]:
    row = database.one("SELECT choices, mends FROM repairs WHERE article = ?", (article,))
    if row is None:
        return (), ()
    choices = tuple(Choice(*values) for values in json.loads(str(row[0])))
    mends = tuple(Mend(*values) for values in json.loads(str(row[1])))
    return choices, mends


def _put(database: Database, edit: RepairEdit) -> None:
    if not edit.choices and not edit.mends:
        database.rows("DELETE FROM repairs WHERE article = ?", (edit.id,))
        return
    choices, mends = (
        json.dumps([astuple(one) for one in said], ensure_ascii=False)
        for said in (edit.choices, edit.mends)
    )
    database.rows("INSERT OR REPLACE INTO repairs VALUES (?, ?, ?)", (edit.id, choices, mends))
