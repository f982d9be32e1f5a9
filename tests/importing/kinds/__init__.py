"""Pages of many kinds: the markup of forums, blogs, manuals and dailies around text of our own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.importing.kinds.blogs import BLOGS
from tests.importing.kinds.dailies import DAILIES
from tests.importing.kinds.discussions import DISCUSSIONS
from tests.importing.kinds.docs import DOCS
from tests.importing.kinds.forums import FORUMS
from tests.importing.kinds.others import OTHERS
from tests.importing.kinds.writer import Writer

Make = Callable[[Writer], str]
_GROUPS: tuple[tuple[str, tuple[Make | tuple[Make, str], ...]], ...] = (
    ("tech", FORUMS),
    ("tech", DISCUSSIONS),
    ("en", BLOGS),
    ("tech", DOCS),
    ("it", DAILIES),
    ("en", OTHERS),
)


@dataclass(frozen=True, slots=True)
class Kind:
    """One shape of page, and the language of what is written in it."""

    make: Make
    language: str

    @property
    def name(self) -> str:
        """Shape and language."""
        return f"{self.make.__name__}-{self.language}"

    def page(self, seed: int) -> tuple[str, str]:
        """A page and the running text that a reader came for."""
        writer = Writer(seed, self.language)
        html = self.make(writer)
        return html, "\n".join(writer.said)


def kinds() -> Iterator[Kind]:
    """All of them."""
    for language, makes in _GROUPS:
        for make in makes:
            if isinstance(make, tuple):
                yield Kind(*make)
            else:
                yield Kind(make, language)
