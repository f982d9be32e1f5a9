"""What travels between the window's process and the archive's process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes, Inherited, Outcome

if TYPE_CHECKING:
    from emeroteca.exchange.export import Export
    from emeroteca.exchange.incoming import Received


@dataclass(frozen=True, slots=True)
class Call:
    """Ask for a method of the archive.

    `topic` names a stream of questions of which only the newest matters: an older call of the same
    topic that still waits is answered with `Dropped`.
    """

    number: int
    method: Callable[..., Any]
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict)
    topic: str = ""


@dataclass(frozen=True, slots=True)
class StartImport:
    """Import files and folders; a page that came without a file is given as (html, url).

    Exports of highlights are known among the paths; those that are given as such are `exports`.
    """

    number: int
    paths: tuple[Path, ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    exports: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class CancelImport:
    """Stop reading; what is already stored stays."""


@dataclass(frozen=True, slots=True)
class StartExport:
    """Write articles or annotations into files."""

    number: int
    export: Export


@dataclass(frozen=True, slots=True)
class CancelExport:
    """Write nothing more; files that are whole stay."""


@dataclass(frozen=True, slots=True)
class Inspect:
    """Clean one article's capture again and reply with the `Inspection`; nothing is stored."""

    number: int
    article: ArticleId


@dataclass(frozen=True, slots=True)
class Warm:
    """Have a worker ready that knows a language's words: an article is likely to be cleaned."""

    language: str


@dataclass(frozen=True, slots=True)
class CancelCleaning:
    """Clean no more stale articles; they keep the text that they have and are stale no longer."""


@dataclass(frozen=True, slots=True)
class PauseRecognising:
    """Read no more articles for names, or go on."""

    paused: bool


@dataclass(frozen=True, slots=True)
class Close:
    """Write what is pending and end the process."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The archive is open; how many articles it holds and how many wait to be indexed."""

    articles: int
    pending: int


@dataclass(frozen=True, slots=True)
class Reply:
    """The value that a call returned."""

    number: int
    value: Any


@dataclass(frozen=True, slots=True)
class Failure:
    """A call raised; `bug` holds the traceback where the fault is ours."""

    number: int
    error: BaseException
    bug: str = ""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A call was superseded by a newer one of its topic."""

    number: int


@dataclass(frozen=True, slots=True)
class Row:
    """One line of an import's report.

    `settled` counts the highlights and notes that had waited for the article, `inherited` is what
    it took over from an older copy of the page.
    """

    path: str
    outcome: Outcome
    id: ArticleId | None = None
    title: str = ""
    error: BaseException | None = None
    settled: int = 0
    inherited: Inherited | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is; `changes` is what the last batch touched.

    `received` tells of highlights and notes that came in after that.
    """

    number: int
    done: int
    total: int
    name: str
    changes: Changes
    received: Received | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of an import: one row for each capture that was given and read.

    An export of highlights has a row only where it was refused; `left` counts what of them was not
    taken because the import was cancelled.
    """

    number: int
    rows: tuple[Row, ...]
    cancelled: bool
    left: int = 0


@dataclass(frozen=True, slots=True)
class Exporting:
    """How far an export is: `done` of `total` articles are written, `name` is the last one."""

    number: int
    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True)
class Exported:
    """The end of an export: how many articles are written, and how many annotations where all
    were; `error` is what kept it from being whole."""

    number: int
    export: Export
    articles: int = 0
    annotations: int | None = None
    cancelled: bool = False
    error: BaseException | None = None


@dataclass(frozen=True, slots=True)
class Indexed:
    """Background indexing went on; `left` articles still wait."""

    left: int


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Stale articles are cleaned in the background; `done` of `total` since it began.

    `refused` counts those whose capture could not be read again and which keep their text. The run
    is over when `done == total`.
    """

    done: int
    total: int
    name: str
    changes: Changes
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Recognising:
    """Articles are read for names in the background; `done` of `total` since it began.

    The run is over when `done == total`. `changes` names those that were read last.
    """

    done: int
    total: int
    changes: Changes
    paused: bool = False


Request = (
    Call
    | StartImport
    | CancelImport
    | StartExport
    | CancelExport
    | Inspect
    | Warm
    | CancelCleaning
    | PauseRecognising
    | Close
)
Message = (
    Opened
    | Reply
    | Failure
    | Dropped
    | Progress
    | Finished
    | Exporting
    | Exported
    | Indexed
    | Cleaned
    | Recognising
)
