"""What worker processes do with a text: recognise whom and what it names."""

from __future__ import annotations

import contextlib
import logging
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from emeroteca.model.entities.recognised import Recognised
from emeroteca.model.text import Text

if TYPE_CHECKING:
    from emeroteca.entities.recognise import Recogniser

RULES = 3
"""Grows with every change of the rules that finds other entities; articles are then read again."""

_log = logging.getLogger(__name__)


def version(models: Path) -> str:
    """The name of a recogniser: its rules, and the weights in a folder."""
    return f"{RULES}-{(models / 'version').read_text(encoding='ascii').strip()}"


@dataclass(frozen=True, slots=True)
class Reading:
    """A text to be read; `published` is ISO 8601, as precise as known, or ""."""

    text: Text
    language: str
    published: str


@dataclass(frozen=True, slots=True)
class Read:
    """What became of a text: what it names, or None with the reason."""

    found: Recognised | None
    reason: str = ""


class Recognition:
    """The work of recognising; a worker loads the network with its first job."""

    def __init__(self, models: Path) -> None:
        self._models = models
        self._recogniser: Recogniser | None = None

    def answer(self, job: Reading) -> Read:
        """Read a text."""
        try:
            return Read(self._loaded().recognise(job.text, job.language, job.published))
        except Exception as error:  # noqa: BLE001 - our bug must not stop the other articles
            _log.error("A bug while recognising names:\n%s", traceback.format_exc())
            return Read(None, f"{type(error).__name__}: {error}")

    def killed(self, reason: str) -> Read:
        """The answer to a text whose worker had to be killed."""
        return Read(None, reason)

    def warm(self, hint: str) -> None:  # noqa: ARG002 - all texts need the same
        """Load the network; what fails now fails again where it matters."""
        with contextlib.suppress(Exception):
            self._loaded()

    def _loaded(self) -> Recogniser:
        if self._recogniser is None:
            from emeroteca.entities.recognise import Recogniser  # noqa: PLC0415 - under limits

            self._recogniser = Recogniser.load(self._models)
        return self._recogniser
