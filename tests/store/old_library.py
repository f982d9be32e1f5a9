"""A library as version 0.1 made it, for tests that upgrade one."""

from __future__ import annotations

import hashlib
import json
import zlib
from pathlib import Path

import apsw

from emeroteca.store.migrations import MIGRATIONS


def old_library(folder: Path, *paragraphs: tuple[str, ...], url: str = "") -> None:
    """Write a library of the second migration with one article for each tuple of paragraphs."""
    folder.mkdir(parents=True, exist_ok=True)
    connection = apsw.Connection(str(folder / "library.sqlite"))
    for step in MIGRATIONS[:2]:
        step(connection)
    connection.execute("PRAGMA user_version=2")
    with connection:
        for number, texts in enumerate(paragraphs, 1):
            _article(connection, folder, number, texts, url)
    connection.close()


def _article(
    connection: apsw.Connection, folder: Path, number: int, texts: tuple[str, ...], url: str
) -> None:
    data = "\n\n".join(texts).encode()
    digest = hashlib.sha256(data).hexdigest()
    original = folder / "originals" / digest[:2] / digest
    original.parent.mkdir(parents=True, exist_ok=True)
    original.write_bytes(data)
    connection.execute("INSERT INTO sources VALUES (?, 'text/plain', 'utf-8', 1)", (digest,))
    content = "\n".join(texts)
    connection.execute(
        """
        INSERT INTO articles (title, subtitle, byline, site, url, published, language, direction,
            lead_image, title_key, date_key, words, minutes, snippet, saved, origin,
            source_digest, text_digest)
        VALUES (?, '', '', 'Il Faro', ?, '', 'it', 'ltr', '', ?, '', 1, 1, '', '2024', ?, ?, ?)
        """,
        (
            f"Titolo {number}",
            f"{url}{number}" if url else "",
            f"titolo {number}",
            f"/gone/{number}.txt",
            digest,
            hashlib.sha256(content.encode()).hexdigest(),
        ),
    )
    blocks, at = [], 0
    for text in texts:
        blocks.append(("paragraph", at, at + len(text), 0, ""))
        at += len(text) + 1
    # The pieces that were set apart had no key then.
    body = {"content": content, "blocks": blocks, "runs": [], "apart": [["related", "Altro", 1]]}
    connection.execute(
        "INSERT INTO texts VALUES (?, ?, ?)",
        (number, zlib.compress(json.dumps(body).encode()), zlib.compress(b"")),
    )
    connection.execute("INSERT INTO tags VALUES (?, 'acqua')", (number,))
    connection.execute("INSERT INTO assets VALUES (?, ?, 'image/png', 8, 6)", (number, digest))
