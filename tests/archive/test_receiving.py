"""What is exported comes back as it was, and what others export finds its articles."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from emeroteca.archive import Archive
from emeroteca.exchange import jsonld
from emeroteca.exchange.incoming import Incoming
from emeroteca.exchange.reading import w3c
from emeroteca.exchange.reading.sniffing import read
from emeroteca.model.annotations.annotation import (
    Annotation,
    AnnotationEdit,
    Colour,
    MarkStyle,
    NotebookQuery,
)
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit
from tests.archive.annotated import mark, on, put
from tests.archive.desk import Desk
from tests.archive.drafts import draft
from tests.archive.recognised import add, named

FLOOD = "Il fiume è salito di due metri in una notte, e l'argine vecchio ha tenuto."
BRIDGE = "Il ponte di ferro resta chiuso almeno fino alla fine della settimana."
URL = "https://www.faro.example/piena?utm_source=lettera"


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    (added,) = desk.add(draft("Piena", FLOOD, BRIDGE, url=URL))
    return added


def everything(archive: Archive) -> list[Annotation]:
    return [noted.annotation for noted in archive.notebook(NotebookQuery(), 1000)]


def exported(archive: Archive, *ids: ArticleId) -> str:
    return "".join(jsonld.written(archive.portable(ids), archive.free_annotations()))


def test_what_is_exported_and_deleted_comes_back_identical(
    archive: Archive, article: ArticleId
) -> None:
    bare = add(archive, "Tubi", "Ada Ferri guida l'ente.")
    mark(archive, article, "due metri", note="**Quanto?**", tags=("acqua", "due parole"))
    mark(archive, article, "o", colour=Colour.PURPLE, style=MarkStyle.UNDERLINE)
    mark(archive, article, f"ha tenuto.\n{BRIDGE}", created="2024-01-02T03:04:05+00:00")
    put(archive, replace(on(archive, article, "ponte"), placed=False))
    put(archive, Annotation(article=bare, note="Su tutto l'articolo"))
    put(archive, Annotation(entity=named(archive, bare, "Ada Ferri").id, note="Nata a Como"))
    put(archive, Annotation(note="Un'idea", tags=("sparse",)))
    archive.set_note(article, "La nota sull'articolo")
    before = everything(archive)
    page = exported(archive, article, bare)

    archive.apply(AnnotationEdit(remove=tuple(one.id for one in before)))
    archive.set_note(article, "")
    received = archive.receive(read(page.encode()))
    assert (len(received.placed), len(received.unplaced), received.homeless) == (7, 1, ())
    assert everything(archive) == before
    assert archive.note(article) == "La nota sull'articolo"

    again = archive.receive(read(page.encode()))
    assert (again.placed, again.unplaced, again.known) == ((), (), 8)
    assert everything(archive) == before
    # All of it is taken back in one step.
    assert received.changes.inverse is not None
    archive.apply(received.changes.inverse)
    assert everything(archive) == []


def test_the_page_is_one_of_the_w3c(archive: Archive, article: ArticleId) -> None:
    stored = mark(archive, article, "due metri", note="Quanto?", tags=("acqua",))
    page = json.loads(exported(archive, article))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    (item,) = page["items"]
    assert (item["type"], item["motivation"]) == ("Annotation", "commenting")
    assert [(b["purpose"], b["value"]) for b in item["body"]] == [
        ("commenting", "Quanto?"),
        ("tagging", "acqua"),
    ]
    position, quote = item["target"]["selector"]
    assert stored.anchor is not None
    assert position == {
        "type": "TextPositionSelector",
        "start": stored.anchor.span.start,
        "end": stored.anchor.span.end,
    }
    assert (quote["type"], quote["exact"]) == ("TextQuoteSelector", "due metri")
    assert item["target"]["source"]["id"] == URL


def test_passages_are_placed_in_a_text_that_is_another(
    archive: Archive, article: ArticleId, desk: Desk
) -> None:
    mark(archive, article, "l'argine vecchio")
    mark(archive, article, "resta chiuso")
    page = exported(archive, article)
    archive.apply(FlagEdit((article,), Flag.TRASHED, True))
    archive.empty_trash()
    (newer,) = desk.add(draft("Piena", "Aggiornamento.", FLOOD.replace("'", "’"), url=URL))
    received = archive.receive(read(page.encode()))
    (placed,), (lost,) = received.placed, received.unplaced
    assert placed.anchor is not None
    assert (placed.article, placed.anchor.exact) == (newer, "l’argine vecchio")
    assert lost.anchor is not None
    assert (lost.article, lost.anchor.exact) == (newer, "resta chiuso")


@pytest.mark.parametrize(
    "about",
    [
        {"url": "http://faro.example/piena/#commenti"},
        {"title": "PIENA"},
        {"url": URL, "title": "Un altro titolo"},
    ],
)
def test_articles_are_known_by_address_or_title(
    archive: Archive, article: ArticleId, about: dict[str, str]
) -> None:
    received = archive.receive([replace(Incoming(exact="argine vecchio"), **about)])  # type: ignore[arg-type]
    assert [placed.article for placed in received.placed] == [article]


def test_an_id_that_another_has_is_not_taken(archive: Archive, article: ArticleId) -> None:
    stored = mark(archive, article, "fiume")
    far = 1 << 60
    for number in (stored.id, far):
        archive.receive(
            [Incoming(title="Piena", exact="due metri", note=str(number), number=number)]
        )
    ids = [annotation.id for annotation in archive.annotations_of(article)]
    assert len(ids) == 3
    assert max(ids) < 10


def test_annotations_of_other_programs_in_the_same_model() -> None:
    (made,) = w3c.incoming(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "type": "Annotation",
            "bodyValue": "Bene",
            "target": {
                "source": "https://faro.example/piena",
                "selector": {
                    "type": "FragmentSelector",
                    "value": "p1",
                    "refinedBy": {"type": "TextQuoteSelector", "exact": "fiume"},
                },
            },
        }
    )
    assert (made.url, made.exact, made.note) == ("https://faro.example/piena", "fiume", "Bene")
