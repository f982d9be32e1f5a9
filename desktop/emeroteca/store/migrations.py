"""The database's shape, made by small named steps; each is one transaction with its record."""

from __future__ import annotations

from collections.abc import Callable

import apsw

from emeroteca.errors import LibraryTooNewError
from emeroteca.model.cleaning import site_key
from emeroteca.store.annotations.folding import linked, named, told

Migration = Callable[[apsw.Connection], None]


def migrate(connection: apsw.Connection) -> None:
    """Bring a database to the newest shape; raises `LibraryTooNewError` for a later program's."""
    version = int(next(iter(connection.execute("PRAGMA user_version")))[0])
    if version > len(MIGRATIONS):
        raise LibraryTooNewError(f"its version is {version}, this program knows {len(MIGRATIONS)}")
    for number, step in enumerate(MIGRATIONS[version:], version + 1):
        with connection:
            step(connection)
            connection.execute(f"PRAGMA user_version={number}")


def m001_articles(connection: apsw.Connection) -> None:
    """Articles in a narrow table, their texts apart, so that listing reads few pages."""
    connection.execute(
        """
        CREATE TABLE sources (
            digest TEXT PRIMARY KEY, media_type TEXT NOT NULL, encoding TEXT NOT NULL,
            size INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE articles (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL, subtitle TEXT NOT NULL, byline TEXT NOT NULL,
            site TEXT NOT NULL, url TEXT NOT NULL, published TEXT NOT NULL,
            language TEXT NOT NULL, direction TEXT NOT NULL, lead_image TEXT NOT NULL,
            title_key TEXT NOT NULL, date_key TEXT NOT NULL,
            words INTEGER NOT NULL, minutes INTEGER NOT NULL, snippet TEXT NOT NULL,
            saved TEXT NOT NULL, origin TEXT NOT NULL,
            source_digest TEXT NOT NULL REFERENCES sources, text_digest TEXT NOT NULL,
            unread INTEGER NOT NULL DEFAULT 1, starred INTEGER NOT NULL DEFAULT 0,
            archived INTEGER NOT NULL DEFAULT 0, trashed TEXT NOT NULL DEFAULT '',
            progress REAL NOT NULL DEFAULT 0, position INTEGER NOT NULL DEFAULT 0,
            indexed INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX articles_by_source ON articles (source_digest);
        CREATE INDEX articles_by_text ON articles (text_digest);
        CREATE INDEX articles_by_state ON articles (id, trashed, archived, unread, starred);
        CREATE INDEX articles_by_date
            ON articles (date_key, id, trashed, archived, unread, starred);
        CREATE INDEX articles_by_title
            ON articles (title_key, id, trashed, archived, unread, starred);
        CREATE INDEX articles_by_site ON articles (site, date_key, id, trashed, archived);
        CREATE INDEX articles_by_length ON articles (words, id, trashed, archived, unread, starred);
        CREATE INDEX articles_by_language ON articles (language, trashed);
        CREATE INDEX articles_to_index ON articles (id) WHERE indexed = 0;
        CREATE TABLE texts (
            article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
            body BLOB NOT NULL, html BLOB NOT NULL
        );
        """
    )


def m002_tags_notes_assets(connection: apsw.Connection) -> None:
    """What hangs on an article: tags, one note, the images that came with it."""
    connection.execute(
        """
        CREATE TABLE tags (
            article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, name TEXT NOT NULL,
            PRIMARY KEY (article, name)
        ) WITHOUT ROWID;
        CREATE INDEX tags_by_name ON tags (name, article);
        CREATE TABLE notes (
            article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
            note TEXT NOT NULL, changed TEXT NOT NULL
        );
        CREATE TABLE assets (
            article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
            digest TEXT NOT NULL, media_type TEXT NOT NULL,
            width INTEGER NOT NULL, height INTEGER NOT NULL,
            PRIMARY KEY (article, digest)
        ) WITHOUT ROWID;
        CREATE INDEX assets_by_digest ON assets (digest);
        """
    )


def m003_cleaning_again(connection: apsw.Connection) -> None:
    """What a person said about cleanings, and what is needed to clean an article again.

    `stale` is 0, or a number that is the higher the later the article was marked. `gathered` is 0
    where the paragraphs of an article of an earlier version still have to be noted, which happens
    in the background: expanding every text would keep the window waiting. `paragraphs.apart` is 1
    for what was set apart. That table refers to articles without a foreign key, which would need
    an index as large as the table; emptying the trash sweeps it.
    """
    connection.execute(
        """
        ALTER TABLE articles ADD COLUMN site_key TEXT NOT NULL DEFAULT '';
        ALTER TABLE articles ADD COLUMN stale INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE articles ADD COLUMN gathered INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE articles ADD COLUMN edited TEXT NOT NULL DEFAULT '';
        ALTER TABLE assets ADD COLUMN address TEXT NOT NULL DEFAULT '';
        ALTER TABLE assets ADD COLUMN used INTEGER NOT NULL DEFAULT 1;
        CREATE TABLE repairs (
            article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
            choices TEXT NOT NULL, mends TEXT NOT NULL
        );
        CREATE TABLE site_rules (
            site TEXT NOT NULL, place TEXT NOT NULL, text TEXT NOT NULL,
            keep INTEGER NOT NULL, learned INTEGER NOT NULL, sample TEXT NOT NULL,
            PRIMARY KEY (site, place, text)
        ) WITHOUT ROWID;
        CREATE TABLE facts (
            article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
            facts TEXT NOT NULL, suggestions TEXT NOT NULL
        );
        CREATE TABLE paragraphs (
            mark INTEGER NOT NULL, apart INTEGER NOT NULL, article INTEGER NOT NULL,
            PRIMARY KEY (mark, apart, article)
        ) WITHOUT ROWID;
        """
    )
    connection.create_scalar_function(
        "site_key", lambda *known: site_key(*map(str, known)), 2, deterministic=True
    )
    connection.execute(
        """
        UPDATE articles SET site_key = site_key(url, site) WHERE url != '' OR site != '';
        CREATE INDEX articles_by_site_key ON articles (site_key);
        CREATE INDEX articles_stale ON articles (stale) WHERE stale > 0;
        CREATE INDEX articles_to_gather ON articles (id) WHERE gathered = 0;
        """
    )


def m004_saved_searches(connection: apsw.Connection) -> None:
    """Searches under a name; `seen` is the newest article that was listed when one last looked.

    What is searched is JSON, so that a filter can learn more without another migration.
    """
    connection.execute(
        """
        CREATE TABLE saved_searches (
            id INTEGER PRIMARY KEY AUTOINCREMENT, position INTEGER NOT NULL,
            name TEXT NOT NULL, asked TEXT NOT NULL, seen INTEGER NOT NULL
        );
        """
    )


def m005_index_state(connection: apsw.Connection) -> None:
    """Which full-text index the library has, and which of its commits the marks go by."""
    connection.execute(
        """
        CREATE TABLE index_options (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE index_commits (
            kind TEXT PRIMARY KEY, origin TEXT NOT NULL, number INTEGER NOT NULL
        ) WITHOUT ROWID;
        """
    )


def m006_entities(connection: apsw.Connection) -> None:
    """Who and what articles speak of: what was recognised, and what a reader said of it.

    `names` are the ways of writing: those that recognition found, by its key, one of them `main`
    for each key, and with the key "" what a reader or an expansion says. `entity` is 0 where a name
    stands for none. `appearances` counts the names of an article with all that a reader said of it;
    it follows from the other tables. Articles are referred to without foreign keys, which would
    need indexes as large as the tables; emptying the trash sweeps them. `articles.unrecognised` is
    0, or a number that is the higher the sooner the article is to be read for names.
    """
    connection.execute(
        """
        ALTER TABLE articles ADD COLUMN unrecognised INTEGER NOT NULL DEFAULT 1;
        UPDATE articles SET unrecognised = 2 WHERE unread = 0;
        CREATE INDEX articles_unrecognised ON articles (unrecognised, id, trashed)
            WHERE unrecognised > 0;
        CREATE TABLE recogniser (version TEXT NOT NULL);
        CREATE TABLE recognised (
            article INTEGER PRIMARY KEY, version TEXT NOT NULL, text_digest TEXT NOT NULL,
            data BLOB NOT NULL
        );
        CREATE TABLE entities (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, place TEXT NOT NULL,
            pinned INTEGER NOT NULL DEFAULT 0, watched INTEGER NOT NULL DEFAULT 0,
            dropped INTEGER NOT NULL DEFAULT 0, by_person INTEGER NOT NULL DEFAULT 0,
            note TEXT NOT NULL DEFAULT '', merged INTEGER NOT NULL DEFAULT 0
        );
        CREATE TABLE names (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, form TEXT NOT NULL,
            shown TEXT NOT NULL, main INTEGER NOT NULL, entity INTEGER NOT NULL,
            by_person INTEGER NOT NULL DEFAULT 0, UNIQUE (kind, key, form)
        );
        CREATE INDEX names_by_key ON names (key, main);
        CREATE INDEX names_by_form ON names (form, key);
        CREATE INDEX names_by_entity ON names (entity);
        CREATE TABLE appearances (
            article INTEGER NOT NULL, name INTEGER NOT NULL, count INTEGER NOT NULL,
            said INTEGER NOT NULL, first INTEGER NOT NULL, PRIMARY KEY (article, name)
        ) WITHOUT ROWID;
        CREATE INDEX appearances_by_name ON appearances (name, article, count, said);
        CREATE TABLE entity_here (
            article INTEGER NOT NULL, name INTEGER NOT NULL, instead INTEGER,
            PRIMARY KEY (article, name)
        ) WITHOUT ROWID;
        CREATE TABLE entity_added (
            article INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
            quotation TEXT NOT NULL, name INTEGER NOT NULL, PRIMARY KEY (article, start, end)
        ) WITHOUT ROWID;
        """
    )


def m007_annotations(connection: apsw.Connection) -> None:
    """What a reader marks and writes; `notes` keeps the one note on each article as a whole.

    `quoted` and `told` are the folded words of the passage and of the note with its tags, each with
    a space before it, so that the notebook is searched without reading texts.
    """
    connection.execute(
        """
        CREATE TABLE annotations (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article INTEGER REFERENCES articles ON DELETE CASCADE,
            start INTEGER, end INTEGER, exact TEXT, prefix TEXT, suffix TEXT, entity INTEGER,
            colour TEXT NOT NULL, style TEXT NOT NULL, note TEXT NOT NULL, tags TEXT NOT NULL,
            created TEXT NOT NULL, changed TEXT NOT NULL, placed INTEGER NOT NULL,
            quoted TEXT NOT NULL, told TEXT NOT NULL
        );
        CREATE INDEX annotations_by_article ON annotations (article, start, end);
        CREATE INDEX annotations_by_entity ON annotations (entity) WHERE entity IS NOT NULL;
        """
    )


def _of_text(run: Callable[[str], str]) -> Callable[..., str]:
    return lambda *values: run(str(values[0]))


def m008_one_kind_of_note(connection: apsw.Connection) -> None:
    """A reader's own note on an article or an entity becomes an annotation on it as a whole.

    The first such annotation of an article is the one in the panel of notes, so what is in `notes`
    comes before others that are there. `named` is the folded name of a note, `links` the folded
    names that it links to. `annotation_names` tells which names stand in a passage; it is filled as
    articles are read for names, so those with marked passages are read once more.
    """
    for name, run in (("told", told), ("named", named), ("linked", linked)):
        connection.create_scalar_function(name, _of_text(run), 1)
    values = "'yellow', 'highlight', note, '[]'"
    columns = "colour, style, note, tags, created, changed, placed, quoted, told, named, links"
    written = f"{values}, ?1, ?1, 1, ' |', told(note), named(note), linked(note)"
    moved = f"article, entity, {columns}"
    connection.execute(
        f"""
        ALTER TABLE annotations ADD COLUMN named TEXT NOT NULL DEFAULT '';
        ALTER TABLE annotations ADD COLUMN links TEXT NOT NULL DEFAULT '';
        UPDATE annotations SET named = named(note), links = linked(note) WHERE note != '';
        CREATE TEMP TABLE later AS SELECT * FROM annotations
            WHERE start IS NULL AND article IN (SELECT article FROM notes) ORDER BY id;
        DELETE FROM annotations WHERE id IN (SELECT id FROM later);
        INSERT INTO annotations (article, {columns})
            SELECT article, {written.replace("?1", "changed")} FROM notes ORDER BY changed, article;
        INSERT INTO annotations ({moved}) SELECT {moved} FROM later ORDER BY id;
        DROP TABLE later;
        INSERT INTO annotations (entity, {columns})
            SELECT id, {written.replace("?1", "strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now')")}
            FROM entities AS mine WHERE note != '' AND (merged = 0 OR NOT EXISTS (
                SELECT 1 FROM entities AS kept
                WHERE kept.merged = 0 AND instr(kept.note, mine.note)
            )) ORDER BY id;
        DROP TABLE notes;
        ALTER TABLE entities DROP COLUMN note;
        CREATE INDEX entities_merged ON entities (merged) WHERE merged > 0;
        CREATE INDEX annotations_by_name ON annotations (named) WHERE named != '';
        CREATE TABLE annotation_names (
            annotation INTEGER NOT NULL REFERENCES annotations ON DELETE CASCADE,
            name INTEGER NOT NULL, PRIMARY KEY (annotation, name)
        ) WITHOUT ROWID;
        UPDATE articles SET unrecognised = 1 WHERE unrecognised = 0 AND id IN (
            SELECT article FROM annotations WHERE start IS NOT NULL
        );
        """
    )


def m009_waiting(connection: apsw.Connection) -> None:
    """What other programs' annotations await: the articles that the library does not have.

    `address` and `title_key` are what an article that comes in is known by.
    """
    connection.execute(
        """
        CREATE TABLE waiting (
            annotation INTEGER PRIMARY KEY REFERENCES annotations ON DELETE CASCADE,
            url TEXT NOT NULL, title TEXT NOT NULL, sha256 TEXT NOT NULL,
            address TEXT NOT NULL, title_key TEXT NOT NULL
        );
        CREATE INDEX waiting_by_address ON waiting (address);
        CREATE INDEX waiting_by_title ON waiting (title_key);
        CREATE INDEX waiting_by_digest ON waiting (sha256);
        """
    )


MIGRATIONS: tuple[Migration, ...] = (
    m001_articles,
    m002_tags_notes_assets,
    m003_cleaning_again,
    m004_saved_searches,
    m005_index_state,
    m006_entities,
    m007_annotations,
    m008_one_kind_of_note,
    m009_waiting,
)
