"""The archive's process answers while it exports, and takes back what is not whole at its end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.exchange.export import Export
from emeroteca.exchange.forms import Form
from emeroteca.service.messages import Exported, Exporting, Message, Reply
from tests.archive.drafts import draft
from tests.service.waiting import Waiting

MANY = 400
LONG = "Parole di ogni giorno che riempiono una pagina. " * 200


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Waiting]:
    with closing(Archive.open(tmp_path / "library")) as archive:
        archive.add([draft(f"Titolo {number}", f"{number}. {LONG}") for number in range(MANY)])
    desk = Waiting(tmp_path / "library")
    yield desk
    desk.client.close()


def begun(message: Message) -> bool:
    return isinstance(message, Exporting) and message.done > 0


def ended(message: Message) -> bool:
    return isinstance(message, Exported)


def test_it_answers_in_between(desk: Waiting, tmp_path: Path) -> None:
    desk.client.start_export(Export(Form.TEXT, tmp_path / "fuori"))
    desk.wait(begun)
    assert desk.ask(Archive.count) == MANY
    assert not any(map(ended, desk.seen))
    assert desk.wait(ended).articles == len(list((tmp_path / "fuori").iterdir())) == MANY
    assert any(isinstance(message, Reply) for message in desk.seen)


def test_cancelled_it_ends_at_once_with_what_waits(desk: Waiting, tmp_path: Path) -> None:
    desk.client.start_export(Export(Form.CSL, tmp_path / "fuori"))
    desk.client.start_export(Export(Form.TEXT, tmp_path / "anche"))
    desk.wait(begun)
    desk.client.cancel_export()
    found = [desk.wait(ended), desk.wait(ended)]
    assert [(one.cancelled, one.articles) for one in found] == [(True, 0)] * 2
    assert not list((tmp_path / "fuori").iterdir())
    assert not (tmp_path / "anche").exists()


def test_left_in_between_nothing_is_half_written(desk: Waiting, tmp_path: Path) -> None:
    desk.client.start_export(Export(Form.JSONLD, tmp_path / "fuori"))
    desk.wait(begun)
    assert desk.client.close()
    assert not list((tmp_path / "fuori").iterdir())
