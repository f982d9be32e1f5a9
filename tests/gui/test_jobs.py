"""What the archive's process says reaches who asked for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from pytestqt.qtbot import QtBot

from emeroteca.errors import NotFoundError
from emeroteca.gui.jobs import Jobs
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes, Inspection
from emeroteca.model.cleaning import Repairs
from emeroteca.service.client import Client
from emeroteca.service.messages import Cleaned, Failure, Message, Reply


class Line:
    """The window's end of a connection with nothing at the other end."""

    def __init__(self) -> None:
        self.cancelled = self.number = 0
        self.say: Callable[[Message | None], None] = lambda _message: None

    def listen(self, deliver: Callable[[Message | None], None]) -> None:
        self.say = deliver

    def inspect(self, _article: ArticleId) -> int:
        self.number += 1
        return self.number

    def cancel_cleaning(self) -> None:
        self.cancelled += 1


def inspection(article: int) -> Inspection:
    return Inspection(ArticleId(article), (), Repairs(), "faro.example")


def connected() -> tuple[Line, Jobs]:
    line = Line()
    jobs = Jobs(cast(Client, line))
    jobs.start()
    return line, jobs


def test_the_last_article_that_was_looked_at_is_the_one_that_is_shown(qtbot: QtBot) -> None:
    line, jobs = connected()
    shown: list[Any] = []
    jobs.inspect(shown.append, ArticleId(1))
    jobs.inspect(shown.append, ArticleId(2))
    line.say(Reply(1, inspection(1)))
    line.say(Reply(2, inspection(2)))
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [inspection(2)]


def test_an_article_that_cannot_be_looked_at_is_told(qtbot: QtBot) -> None:
    line, jobs = connected()
    jobs.inspect(lambda _found: None, ArticleId(1))
    with qtbot.waitSignal(jobs.failed) as failed:
        line.say(Failure(1, NotFoundError("the article 1")))
    assert isinstance(failed.args[0], NotFoundError)


def test_cleaning_is_told_and_can_be_given_up(qtbot: QtBot) -> None:
    line, jobs = connected()
    message = Cleaned(3, 9, "Il traghetto", Changes())
    with qtbot.waitSignal(jobs.cleaning_progressed) as told:
        line.say(message)
    jobs.cancel_cleaning()
    assert (told.args, line.cancelled) == ([message], 1)
