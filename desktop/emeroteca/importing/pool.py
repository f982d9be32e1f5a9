"""What worker processes do with a capture: clean it, and say honestly why they could not.

A capture whose worker had to be killed comes back as `HostileCaptureError`.
"""

from __future__ import annotations

import contextlib
import logging
import traceback
from dataclasses import dataclass, field
from pathlib import Path

from emeroteca import processes
from emeroteca.errors import CaptureError, HostileCaptureError, WorldError
from emeroteca.model.article import Draft
from emeroteca.model.cleaning import Rules
from emeroteca.model.recapture import Recapture

_log = logging.getLogger(__name__)

Job = Path | Recapture
"""A file that is read for the first time, or a stored original that is cleaned again."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for all jobs: the address that files were saved from, and the sites' rules."""

    url: str = ""
    rules: Rules = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one job: a draft, or the error that says why not."""

    draft: Draft | None
    error: WorldError | None


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The work of cleaning captures."""

    settings: Settings

    def answer(self, job: Job) -> Answer:
        """Clean a capture."""
        from emeroteca.importing import pipeline  # noqa: PLC0415 - loaded under the memory limit

        try:
            if isinstance(job, Recapture):
                return Answer(pipeline.read_again(job), None)
            return Answer(pipeline.read(job, self.settings.url, self.settings.rules), None)
        except WorldError as error:
            return Answer(None, error)
        except (MemoryError, RecursionError) as error:
            reason = f"it needs too much memory ({type(error).__name__})"
            return Answer(None, HostileCaptureError(reason))
        except Exception as error:  # noqa: BLE001 - our bug must not lose the other files
            name = job.origin if isinstance(job, Recapture) else job
            _log.error("A bug while reading %s:\n%s", name, traceback.format_exc())
            reason = f"internal error, {type(error).__name__}: {error}"
            return Answer(None, CaptureError(reason))

    def killed(self, reason: str) -> Answer:
        """The answer to a capture whose worker had to be killed."""
        return Answer(None, HostileCaptureError(reason))

    def warm(self, hint: str) -> None:
        """Load what a cleaning in a language loads; what fails now fails again where it matters."""
        with contextlib.suppress(Exception):
            from emeroteca.importing import pipeline  # noqa: PLC0415 - under the memory limit

            pipeline.prepare(hint)


class Pool(processes.Pool[Job, Answer]):
    """Workers that clean captures."""

    def __init__(self, size: int, settings: Settings | None = None, limit_s: float = 60) -> None:
        super().__init__(size, Cleaning(settings or Settings()), limit_s)
