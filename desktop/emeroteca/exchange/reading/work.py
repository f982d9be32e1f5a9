"""Reading exports of other programs in a worker process, which can be killed."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from emeroteca.errors import HostileCaptureError, NoAnnotationsError, TooLargeError, WorldError
from emeroteca.files import contents

if TYPE_CHECKING:
    from emeroteca.exchange.incoming import Incoming

LARGEST = 512 << 20
"""Bytes of an export; Omnivore's have every article in them."""

PART = 25
"""Highlights that are placed between two looks at the mailbox; about 100 ms where all are new."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Part:
    """Some of what a file holds, packed: whoever only hands it on need not unpack it."""

    count: int
    packed: bytes

    def unpacked(self) -> Sequence[Incoming]:
        """What came in."""
        found: Sequence[Incoming] = pickle.loads(self.packed)
        return found


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a file holds, or the error that says why it cannot be read."""

    parts: tuple[Part, ...] = ()
    error: WorldError | None = None

    @property
    def count(self) -> int:
        """How many highlights and notes there are."""
        return sum(part.count for part in self.parts)


class Parsing:
    """The work of reading exports."""

    def answer(self, job: Path) -> Parsed:
        """Read an export."""
        from emeroteca.exchange.reading.sniffing import read  # noqa: PLC0415 - under the limit

        try:
            coming = read(_contents(job), job.name)
        except WorldError as error:
            return Parsed(error=error)
        except MemoryError:
            return Parsed(error=HostileCaptureError("it needs too much memory (MemoryError)"))
        except Exception:  # noqa: BLE001 - our bug must not lose the other files
            _log.error("A bug while reading %s:\n%s", job, traceback.format_exc())
            return Parsed(error=NoAnnotationsError(job.name))
        parts = (coming[at : at + PART] for at in range(0, len(coming), PART))
        return Parsed(tuple(Part(len(part), pickle.dumps(part)) for part in parts))

    def killed(self, reason: str) -> Parsed:
        """The answer to a file whose worker had to be killed."""
        return Parsed(error=HostileCaptureError(reason))

    def warm(self, hint: str) -> None:
        """There is nothing to be loaded before."""


def _contents(path: Path) -> bytes:
    """What a file holds; raises `UnreadableError`, `NoAnnotationsError` for one too large."""
    try:
        return contents(path, LARGEST)
    except TooLargeError as error:
        raise NoAnnotationsError(f"{path.name} ({error.detail})") from error
