"""An archive whose stale articles are cleaned again, without the process that does it otherwise."""

from __future__ import annotations

from emeroteca.archive import Archive
from emeroteca.model.article import ArticleId, Draft, Opened
from emeroteca.model.changes import Changes, RepairEdit
from emeroteca.model.cleaning import Repairs, SiteRule, fingerprint
from tests.archive.drafts import draft
from tests.archive.repaired import repaired

TAIL = "Iscriviti alla lettera settimanale del Faro."
SITE = "faro.example"
FOLD = SiteRule(SITE, keep=False, text=fingerprint(TAIL), learned=True)


class Desk:
    """Cleans from the drafts that the articles came from."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.drafts: dict[ArticleId, Draft] = {}

    def add(self, *drafts: Draft) -> list[ArticleId]:
        added, _ = self.archive.add(drafts)
        self.archive.flush()
        self.drafts |= {one.id: d for one, d in zip(added, drafts, strict=True)}
        return [one.id for one in added]

    def clean(self) -> Changes:
        """Clean what is stale; the changes of the last one."""
        changes = Changes()
        for article in self.archive.stale_ids(100):
            said = self.archive.repairs(article)
            changes = self.archive.replace(article, repaired(self.drafts[article], said), said)
        return changes

    def apply(self, edit: RepairEdit) -> Changes:
        changes = self.archive.apply(edit)
        self.clean()
        assert self.archive.stale() == 0
        return changes

    def undo(self, changes: Changes) -> Changes:
        assert isinstance(changes.inverse, RepairEdit)
        return self.apply(changes.inverse)

    def texts(self, *ids: ArticleId) -> list[str]:
        return [self.archive.open_article(article).text.content for article in ids]


def tailed(number: int, tail: str = TAIL) -> Draft:
    return draft(
        f"Titolo {number}",
        f"Il capoverso numero {number} parla del fiume.",
        "E un altro ne segue.",
        tail,
        url=f"https://www.faro.example/{number}",
    )


def without_tail(number: int) -> str:
    return f"Il capoverso numero {number} parla del fiume.\nE un altro ne segue."


def state(archive: Archive, article: ArticleId) -> tuple[Opened, Repairs]:
    return archive.open_article(article), archive.repairs(article)
