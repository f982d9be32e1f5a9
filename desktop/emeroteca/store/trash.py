"""Deleting for good."""

from __future__ import annotations

from emeroteca.model.article import ArticleId
from emeroteca.store import paragraphs
from emeroteca.store.database import Database
from emeroteca.store.entities import waiting


def empty(database: Database) -> tuple[list[ArticleId], list[str]]:
    """Delete what is in the trash; returns the articles and the files that nobody uses any more.

    The files are removed by the caller after the transaction: a file too many does no harm.
    """
    gone = [
        ArticleId(row[0]) for row in database.rows("SELECT id FROM articles WHERE trashed != ''")
    ]
    files = {
        str(row[0])
        for row in database.rows(
            "SELECT source_digest FROM articles WHERE trashed != '' UNION "
            "SELECT digest FROM assets JOIN articles ON id = article WHERE trashed != ''"
        )
    }
    if gone:
        paragraphs.forget_trash(database)
        waiting.forget_trash(database)
    database.rows("DELETE FROM articles WHERE trashed != ''")
    database.rows("DELETE FROM sources WHERE digest NOT IN (SELECT source_digest FROM articles)")
    used = {
        str(row[0])
        for row in database.rows(
            "SELECT source_digest FROM articles UNION SELECT digest FROM assets"
        )
    }
    return gone, sorted(files - used)
