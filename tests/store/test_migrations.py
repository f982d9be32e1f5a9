"""A library of an earlier version is brought to the newest shape with all that is in it."""

from __future__ import annotations

from pathlib import Path

import apsw

from emeroteca.archive import Archive
from emeroteca.model.annotations.annotation import Colour, NotebookQuery
from emeroteca.model.article import Apart, ArticleId
from emeroteca.model.cleaning import Reason
from emeroteca.model.search import Filter
from emeroteca.store.migrations import MIGRATIONS
from tests.store.old_library import old_library

TAIL = "Iscriviti alla lettera settimanale del Faro."


def test_an_earlier_library_keeps_its_articles_and_learns_their_sites(tmp_path: Path) -> None:
    old_library(
        tmp_path,
        *((f"Il testo numero {n} del Faro.", TAIL) for n in range(1, 5)),
        url="https://www.faro.example/a/",
    )
    archive = Archive.open(tmp_path)
    assert archive._database.one("PRAGMA user_version") == (len(MIGRATIONS),)
    assert len(archive.ids(Filter())) == 4
    first = ArticleId(1)
    opened = archive.open_article(first)
    assert opened.apart == (Apart(Reason.RELATED, "Altro", 1),)
    assert (opened.facts, opened.suggestions, opened.article.tags) == ((), (), ("acqua",))
    assert archive.recapture(first).site == "faro.example"
    assert archive.stale() == 0
    # Paragraphs are noted in the background, not while the window waits.
    assert archive.recurring(first) == ()
    assert [archive.gather(3), archive.gather(3), archive.gather(3)] == [3, 1, 0]
    (tail,) = archive.recurring(first)
    assert (tail.block, tail.articles, tail.rule.site) == (1, 4, "faro.example")
    assert archive.check() == []
    archive.close()


def test_an_article_without_an_address_belongs_to_the_site_of_its_name(tmp_path: Path) -> None:
    old_library(tmp_path, ("Un testo senza indirizzo.",))
    archive = Archive.open(tmp_path)
    assert archive.recapture(ArticleId(1)).site == "il faro"
    archive.close()


def test_an_earlier_library_waits_to_be_read_for_names_what_was_opened_first(
    tmp_path: Path,
) -> None:
    old_library(tmp_path, *((f"Il testo numero {n}.",) for n in range(1, 4)))
    connection = apsw.Connection(str(tmp_path / "library.sqlite"))
    connection.execute("UPDATE articles SET unread = 0 WHERE id = 2")
    connection.close()
    archive = Archive.open(tmp_path)
    assert archive.to_recognise(9) == [2, 3, 1]
    archive.close()


def of_the_seventh(folder: Path) -> apsw.Connection:
    """An open library of the seventh migration with three articles."""
    old_library(folder, *((f"Il testo numero {n}.",) for n in range(1, 4)))
    connection = apsw.Connection(str(folder / "library.sqlite"))
    for step in MIGRATIONS[2:7]:
        step(connection)
    connection.execute("PRAGMA user_version=7")
    return connection


def marked(connection: apsw.Connection, article: int | None, note: str, start: int | None) -> None:
    connection.execute(
        "INSERT INTO annotations VALUES (NULL, ?1, ?2, ?2 + 5, ?3, '', '', NULL, 'blue', "
        "'highlight', ?4, '[\"acqua\"]', '2024', '2024', 1, ' |', ' |')",
        (article, start, None if start is None else "testo", note),
    )


def test_what_was_noted_on_articles_and_entities_becomes_annotations(tmp_path: Path) -> None:
    connection = of_the_seventh(tmp_path)
    marked(connection, 1, "Accanto", None)
    marked(connection, 1, "Sul passo [[Titolo 2]]", 3)
    marked(connection, None, "# Libera\nqui", None)
    connection.execute("INSERT INTO notes VALUES (1, 'Da **citare**', '2023'), (2, 'Due', '2022')")
    connection.executemany(
        "INSERT INTO entities (id, kind, name, place, note, merged) "
        "VALUES (?, 'person', ?, '', ?, ?)",
        [(1, "Ada", "Nata a Como\n\nChi?", 0), (2, "A.", "Chi?", 1), (3, "Bo", "Sola", 1)],
    )
    connection.close()
    archive = Archive.open(tmp_path)
    first = archive.annotations_of(ArticleId(1))
    assert [(one.note, one.created) for one in first] == [
        ("Da **citare**", "2023"),
        ("Accanto", "2024"),
        ("Sul passo [[Titolo 2]]", "2024"),
    ]
    assert (first[1].tags, first[1].colour) == (("acqua",), Colour.BLUE)
    assert [archive.note(ArticleId(n)) for n in (1, 2, 3)] == ["Da **citare**", "Due", ""]
    # What the other had joined into it already is not told twice.
    on_entities = [(a.entity, a.note) for a in archive.free_annotations() if a.entity]
    assert on_entities == [(1, "Nata a Como\n\nChi?"), (3, "Sola")]
    called = archive.note_called("libera")
    assert called is not None
    assert called.note == "# Libera\nqui"
    by_link = archive.notebook(NotebookQuery(linked=("titolo 2",)))
    assert [noted.annotation.note for noted in by_link] == ["Sul passo [[Titolo 2]]"]
    assert len(archive.notebook(NotebookQuery("citare"))) == 1
    archive.close()


def test_a_library_without_notes_has_none_afterwards(tmp_path: Path) -> None:
    of_the_seventh(tmp_path).close()
    archive = Archive.open(tmp_path)
    assert archive.notebook(NotebookQuery()) == []
    archive.set_note(ArticleId(1), "Nuova")
    assert archive.note(ArticleId(1)) == "Nuova"
    assert archive.check() == []
    archive.close()
