"""Articles that name a watched entity are told of with its name."""

from __future__ import annotations

from emeroteca.archive import Archive
from emeroteca.model.changes import Flag, FlagEdit
from emeroteca.model.entities.known import Arrival
from emeroteca.model.entities.mending import Dismiss, EntityEdit, Gesture, Mark
from tests.archive.recognised import add, named


def test_only_watched_names_in_articles_that_are_there(archive: Archive) -> None:
    one = add(archive, "Uno", "Ada Ferri va a Valdorsa.")
    two = add(archive, "Due", "Valdorsa dorme, e Ada Ferri anche.")
    other = add(archive, "Tre", "A Mosca piove.")
    every = (one, two, other)

    def do(gesture: Gesture) -> None:
        archive.apply(EntityEdit(gesture))

    assert archive.arrivals(every) == []
    ada, valdorsa = named(archive, one, "Ada Ferri"), named(archive, one, "Valdorsa")
    do(Mark(ada.id, watched=True))
    do(Mark(valdorsa.id, watched=True))
    both = ("Ada Ferri", "Valdorsa")
    assert archive.arrivals(every) == [Arrival(two, "Due", both), Arrival(one, "Uno", both)]
    assert archive.arrivals((one, other)) == [Arrival(one, "Uno", both)]
    assert archive.arrivals(()) == []
    do(Dismiss(valdorsa.id))
    archive.apply(FlagEdit((two,), Flag.TRASHED, True))
    assert archive.arrivals(every) == [Arrival(one, "Uno", ("Ada Ferri",))]
