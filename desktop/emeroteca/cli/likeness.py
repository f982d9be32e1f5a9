"""`similar`: the articles that are most like one."""

from __future__ import annotations

import argparse

from emeroteca.archive import Archive
from emeroteca.cli import asking, output
from emeroteca.model.article import ArticleId


def similar(parsed: argparse.Namespace) -> int:
    """Print what is most like an article, as a search is; 1 where nothing is.

    Raises `NotFoundError`.
    """
    output.prepare()
    archive = Archive.open(parsed.library)
    try:
        while archive.index_pending(64):
            pass
        results = archive.similar(ArticleId(parsed.id))
        asking.put_results(archive, results, results.understood, (0, parsed.limit), parsed.json)
    finally:
        archive.close()
    return 0 if results.ids else 1
