"""Opens the library's database, owns its lock and turns SQLite's errors into ours.

WAL with synchronous=FULL: a transaction that returned is on disk, also after a power cut; an
import's batch costs one sync. The exclusive lock keeps a second program out for as long as the
library is open, which WAL needs on network file systems too. apsw bundles a SQLite without the
WAL-reset fault of 3.7.0 to 3.51.2.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import apsw

from emeroteca.errors import DiskError, LibraryDamagedError, LibraryError, LibraryLockedError
from emeroteca.store.migrations import migrate

FILE = "library.sqlite"
MARK = "open"
"""Stands in the folder while the library is open; left over, it tells of an unclean end."""

Bindings = tuple[object, ...] | dict[str, object]


class Database:
    """One connection to a library; used by one thread only."""

    def __init__(self, folder: Path) -> None:
        self._mark = folder / MARK
        self.ended_badly = self._mark.exists()
        """Whether the library was not closed the last time."""
        with translated(str(folder)):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise DiskError(error.strerror or str(error)) from error
            self.connection = apsw.Connection(str(folder / FILE))
            self._prepare(folder)

    def _prepare(self, folder: Path) -> None:
        run = self.connection.execute
        self.connection.set_busy_timeout(500)
        run("PRAGMA locking_mode=EXCLUSIVE")
        run("PRAGMA journal_mode=WAL")
        run("PRAGMA synchronous=FULL")
        run("PRAGMA foreign_keys=ON")
        run("PRAGMA temp_store=MEMORY")
        run("PRAGMA cache_size=-16000")
        # A write takes the exclusive lock, so that a second program is refused now, not later.
        run("BEGIN IMMEDIATE")
        run("COMMIT")
        if self.ended_badly:
            self._check_after_crash()
        migrate(self.connection)
        with contextlib.suppress(OSError):
            (folder / MARK).touch()

    def _check_after_crash(self) -> None:
        verdict = str(next(iter(self.connection.execute("PRAGMA quick_check(1)")))[0])
        if verdict != "ok":
            raise LibraryDamagedError(verdict)

    def rows(self, sql: str, bindings: Bindings = ()) -> apsw.Cursor:
        """Run a statement and return its rows; SQLite's errors while fetching stay SQLite's."""
        return self.connection.execute(sql, bindings)

    def one(self, sql: str, bindings: Bindings = ()) -> tuple[object, ...] | None:
        """The first row of a statement, or None."""
        return next(iter(self.connection.execute(sql, bindings)), None)

    def many(self, sql: str, rows: Iterator[Bindings] | list[Bindings]) -> None:
        """Run a statement once for each row."""
        self.connection.executemany(sql, rows)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; on disk when it returns."""
        with translated("the library"), self.connection:
            yield

    def close(self) -> None:
        """Write the log back and release the lock."""
        with translated("the library"):
            self.connection.close()
        with contextlib.suppress(OSError):
            self._mark.unlink()


@contextlib.contextmanager
def translated(where: str) -> Iterator[None]:
    """Turn what SQLite reports of the world into the world errors of `errors`."""
    try:
        yield
    except (apsw.BusyError, apsw.LockedError) as error:
        raise LibraryLockedError(where) from error
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise LibraryDamagedError(str(error)) from error
    except (apsw.FullError, apsw.IOError, apsw.ReadOnlyError, apsw.CantOpenError) as error:
        raise DiskError(str(error)) from error
    except (apsw.PermissionsError, apsw.AuthError) as error:
        raise LibraryError(str(error)) from error
