"""`search`, `show` and `list`: what stands in the archive."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from typing import Any

from emeroteca.archive import Archive
from emeroteca.cli import output
from emeroteca.errors import UnreadableError
from emeroteca.model.article import Article, ArticleId
from emeroteca.model.query import remarks
from emeroteca.model.search import Facet, Facets, Filter, Hit, Place, Query, Results, Sort

EVERYTHING = Filter(Place.EVERYWHERE)


def search(parsed: argparse.Namespace) -> int:
    """Answer one query, or every line of a file; 1 where nothing was found."""
    output.prepare()
    queries = _queries(parsed)
    if queries is None:
        print("emeroteca search: give a QUERY or --batch FILE", file=sys.stderr)
        return 2
    archive = Archive.open(parsed.library)
    try:
        while archive.index_pending(64):
            pass
        totals = [_answer(archive, words, parsed) for words in queries]
    finally:
        archive.close()
    return 0 if parsed.batch is not None or any(totals) else 1


def _queries(parsed: argparse.Namespace) -> list[str] | None:
    if parsed.batch is None:
        return None if parsed.query is None else [parsed.query]
    try:
        return list(parsed.batch.read_text("utf-8").splitlines())
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableError(f"{parsed.batch} ({error})") from error


def _answer(archive: Archive, words: str, parsed: argparse.Namespace) -> int:
    query = Query(words, EVERYTHING, Sort(parsed.sort))
    results = archive.search(query)
    facets = archive.facets(query) if parsed.facets else None
    put_results(archive, results, words, (parsed.offset, parsed.limit), parsed.json, facets)
    return len(results.ids)


def put_results(
    archive: Archive,
    results: Results,
    words: str,
    window: tuple[int, int],
    json: bool,
    facets: Facets | None = None,
) -> None:
    """Print a part of what was found, from one place on so many, with passages for some words."""
    start, limit = window
    shown = results.ids[start : start + limit]
    scores = results.scores[start : start + limit]
    hits = {hit.article: hit for hit in archive.hits(words, shown)}
    articles = archive.articles(shown)
    if not json:
        _print_found(results, articles, hits)
        return
    output.put(
        {
            "total": len(results.ids),
            "took_ms": round(results.took_ms, 3),
            "query": _understood(results),
            "suggestion": output.known(results.suggestion),
            "facets": None if facets is None else _facets(facets),
        }
    )
    for article, score in zip(articles, scores, strict=True):
        output.put(_found(article, score, hits[article.id]))


def _found(article: Article, score: float, hit: Hit) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.metadata.title,
        "score": round(score, 4),
        "site": output.known(article.metadata.site),
        "published": output.known(article.metadata.published),
        "spans": [[span.start, span.end] for span in hit.spans],
        "excerpt": hit.excerpt.text,
    }


def _understood(results: Results) -> str:
    """How a query was read, with what had to be read in another way than it was written."""
    said = remarks(results.notes)
    return f"{results.understood} ({said})".strip() if said else results.understood


def _print_found(results: Results, articles: list[Article], hits: dict[ArticleId, Hit]) -> None:
    suggestion = results.suggestion
    print(f"{len(results.ids)} found" + (f" — did you mean: {suggestion}?" if suggestion else ""))
    if results.notes:
        print(f"read as: {_understood(results)}")
    for article in articles:
        known = article.metadata
        about = "  ·  ".join(part for part in (known.site, known.published[:10]) if part)
        print(f"\n{article.id}  {known.title}" + (f"\n    {about}" if about else ""))
        print(f"    {_marked(hits[article.id])}")


def _marked(hit: Hit) -> str:
    """The excerpt, with the hits in bold on a terminal."""
    if not sys.stdout.isatty():
        return hit.excerpt.text
    text = hit.excerpt.text
    for mark in reversed(hit.excerpt.marks):
        inside = text[mark.start : mark.end]
        text = f"{text[: mark.start]}\x1b[1m{inside}\x1b[0m{text[mark.end :]}"
    return text


def _facets(facets: Facets) -> dict[str, Any]:
    return {
        name: [_facet(facet) for facet in getattr(facets, name)]
        for name in (
            *("tags", "sites", "languages", "years", "months"),
            *("people", "organisations", "places"),
        )
    }


def _facet(facet: Facet) -> dict[str, Any]:
    """A value and its count; for an entity its name, with the id that tells it from others."""
    if not facet.name:
        return {"value": facet.value, "count": facet.count}
    return {"value": facet.name, "count": facet.count, "entity": int(facet.value)}


def show(parsed: argparse.Namespace) -> int:
    """Print one article; raises `NotFoundError`."""
    output.prepare()
    archive = Archive.open(parsed.library)
    try:
        opened = archive.open_article(ArticleId(parsed.id))
        html = archive.html(ArticleId(parsed.id)) if parsed.json else ""
        source = archive.original(ArticleId(parsed.id))
    finally:
        archive.close()
    if not parsed.json:
        print(f"# {opened.article.metadata.title}\n\n{opened.text.content}")
        return 0
    output.put(
        _listed(opened.article)
        | {
            "text": opened.text.content,
            "blocks": output.blocks(opened.text),
            "set_apart": output.set_apart(opened.text, opened.apart),
            "facts": output.facts(opened.facts),
            "html": html,
            "note": opened.note,
            "source": replace(source, data=b"").origin,
        }
    )
    return 0


def list_articles(parsed: argparse.Namespace) -> int:
    """List every article that is not in the trash, the last saved first."""
    output.prepare()
    archive = Archive.open(parsed.library)
    try:
        for article in archive.articles(archive.ids(EVERYTHING, Sort.SAVED)):
            if parsed.json:
                output.put(_listed(article))
            else:
                known = article.metadata
                date, site = known.published[:10], known.site[:24]
                print(f"{article.id:6}  {date:10}  {site:24}  {known.title}")
    finally:
        archive.close()
    return 0


def _listed(article: Article) -> dict[str, Any]:
    known = article.metadata
    return {
        "id": article.id,
        "title": known.title,
        "subtitle": output.known(known.subtitle),
        "byline": output.known(known.byline),
        "site": output.known(known.site),
        "url": output.known(known.url),
        "published": output.known(known.published),
        "language": output.known(known.language),
        "direction": known.direction,
        "words": article.words,
        "saved": article.saved,
        "unread": article.unread,
        "starred": article.starred,
        "archived": article.archived,
        "tags": list(article.tags),
        "source_digest": article.source_digest,
        "text_digest": article.text_digest,
    }
