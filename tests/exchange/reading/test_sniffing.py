"""Whatever program a file of highlights is from, it becomes the same."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import pytest

from emeroteca.errors import UnknownFormatError
from emeroteca.exchange.incoming import Incoming
from emeroteca.exchange.reading.sniffing import read
from emeroteca.model.annotations.annotation import Colour

URL = "https://faro.example/piena"


def told(data: Any) -> list[Incoming]:
    return read(json.dumps(data).encode())


def test_hypothesis_from_its_api_and_its_client() -> None:
    annotation = {
        "id": "x1",
        "created": "2024-05-01T10:00:00+00:00",
        "updated": "2024-05-02T10:00:00+00:00",
        "uri": URL,
        "text": "Quanto?",
        "tags": ["acqua"],
        "document": {"title": ["Piena"]},
        "target": [
            {
                "source": URL,
                "selector": [
                    {"type": "RangeSelector", "startOffset": 1},
                    {"type": "TextPositionSelector", "start": 900, "end": 909},
                    {"type": "TextQuoteSelector", "exact": "due metri", "prefix": "di "},
                ],
            }
        ],
    }
    page_note = {"uri": URL, "text": "Da rileggere", "target": [{"source": URL}]}
    answer = {"uri": URL, "text": "Anche per me", "references": ["x1"]}
    wanted = [
        Incoming(
            url=URL,
            title="Piena",
            exact="due metri",
            prefix="di ",
            note="Quanto?",
            tags=("acqua",),
            created="2024-05-01T10:00:00+00:00",
            changed="2024-05-02T10:00:00+00:00",
        ),
        Incoming(url=URL, note="Da rileggere"),
    ]
    assert told({"total": 3, "rows": [annotation, page_note, answer]}) == wanted
    assert told({"client_version": "1", "annotations": [annotation, page_note]}) == wanted


def test_readwise_as_a_table() -> None:
    table = (
        "\ufeffHighlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,"
        "Location,Highlighted at,Document tags\r\n"
        '"Il fiume, salito ""molto""",Piena,Ada Ferri,,"Quanto?\nDavvero?",blue,"acqua, voci",page,'
        "1,2024-05-01 10:00:00+00:00,\r\n"
    )
    assert read(table.encode()) == [
        Incoming(
            title="Piena",
            exact='Il fiume, salito "molto"',
            note="Quanto?\nDavvero?",
            tags=("acqua", "voci"),
            colour=Colour.BLUE,
            created="2024-05-01T10:00:00+00:00",
        )
    ]


def test_readwise_from_its_api() -> None:
    highlight = {
        "text": "due metri",
        "note": None,
        "color": "green",
        "tags": [{"id": 1, "name": "acqua"}],
        "highlighted_at": "2024-05-01T10:00:00Z",
    }
    gone = {"text": "via", "is_deleted": True}
    book = {"title": "Piena", "source_url": URL, "highlights": [highlight, gone]}
    assert told({"count": 1, "nextPageCursor": None, "results": [book]}) == [
        Incoming(
            url=URL,
            title="Piena",
            exact="due metri",
            tags=("acqua",),
            colour=Colour.GREEN,
            created="2024-05-01T10:00:00+00:00",
        )
    ]


def test_omnivore_from_its_export() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        item = {"slug": "piena-1", "title": "Piena", "url": URL}
        archive.writestr("metadata_0_to_20.json", json.dumps([item, {"slug": "altro"}]))
        archive.writestr(
            "highlights/piena-1.md",
            "> Il fiume sale. \n> E sale. \n\n#acqua #voci\n\nQuanto?\n\nDavvero?\n\n"
            "> Il ponte #opere",
        )
    about = Incoming(url=URL, title="Piena")
    first, second = read(packed.getvalue())
    assert (first.url, first.exact) == (about.url, "Il fiume sale. \nE sale.")
    assert (first.tags, first.note) == (("acqua", "voci"), "Quanto?\n\nDavvero?")
    assert (second.exact, second.tags, second.note) == ("Il ponte", ("opere",), "")


def test_omnivore_from_its_api() -> None:
    highlight = {"quote": "due metri", "prefix": "di", "annotation": "Quanto?", "color": "red"}
    article = {"slug": "piena-1", "title": "Piena", "url": URL, "highlights": [highlight]}
    (made,) = told([article])
    assert (made.exact, made.prefix, made.note) == ("due metri", "di", "Quanto?")
    assert made.colour is Colour.PINK


@pytest.mark.parametrize(
    "content", [b"", b"x", b"{}", b"[1]", b'{"a": 1}', b"a,b\n1,2", b"PK\x03\x04", b"[" * 100_000]
)
def test_another_file_is_refused(content: bytes) -> None:
    with pytest.raises(UnknownFormatError):
        read(content)


@pytest.mark.parametrize(
    "odd",
    [
        {"rows": [{"uri": 5, "text": [], "tags": {"a": 1}, "target": [{"selector": 3}, 4]}]},
        {"results": [{"highlights": [5, {"text": 7, "tags": 3, "note": "\ud800"}]}]},
        [{"slug": 1, "highlights": [None, {"labels": "x"}]}],
        {"type": "Annotation", "target": [5, {"source": 7, "selector": [1]}], "body": [3]},
    ],
)
def test_odd_values_do_no_harm(odd: Any) -> None:
    assert all(not made.exact for made in told(odd))
