"""What became of highlights and notes that came in, added up over the parts of an import."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from emeroteca.model.annotations.annotation import Annotation, AnnotationEdit, Awaited

if TYPE_CHECKING:
    from emeroteca.exchange.incoming import Received


@dataclass(frozen=True, slots=True)
class Missing:
    """A page that the library does not have, and how many highlights wait for it."""

    title: str
    url: str
    count: int


@dataclass(slots=True)
class Arrived:
    """The sums so far; `left` counts what was not taken because the import was cancelled."""

    placed: int = 0
    unplaced: int = 0
    known: int = 0
    left: int = 0
    stored: list[Annotation] = field(default_factory=list)
    _missing: Counter[str] = field(default_factory=Counter)
    _named: dict[str, Awaited] = field(default_factory=dict)

    def add(self, received: Received) -> None:
        """Add one part."""
        self.placed += len(received.placed)
        self.unplaced += len(received.unplaced)
        self.known += received.known
        self.stored += (*received.placed, *received.unplaced, *received.homeless)
        for one in received.homeless:
            if one.awaits is not None:
                # One program may know a page by several titles.
                page = one.awaits.page
                self._missing[page] += 1
                if not self._named.setdefault(page, one.awaits).title:
                    self._named[page] = one.awaits

    @property
    def missing(self) -> list[Missing]:
        """The pages that are waited for, those with most highlights first."""
        found = ((self._named[page], count) for page, count in self._missing.most_common())
        return [Missing(page.title, page.url, count) for page, count in found]

    @property
    def waiting(self) -> int:
        """How many wait for their page."""
        return self._missing.total()

    @property
    def total(self) -> int:
        """How many were looked at."""
        return self.placed + self.unplaced + self.known + self.waiting

    @property
    def edit(self) -> AnnotationEdit:
        """What does all of it again."""
        return AnnotationEdit(tuple(self.stored))

    @property
    def inverse(self) -> AnnotationEdit:
        """What takes all of it back."""
        return AnnotationEdit(remove=tuple(one.id for one in self.stored))
