"""Whatever program a file of highlights is from, it becomes the same."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import pytest

from emeroteca.errors import NoAnnotationsError
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
    answer = {
        "uri": URL,
        "user": "acct:bo@hypothes.is",
        "text": "Due e dieci",
        "references": ["x1"],
    }
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
    assert told({"client_version": "1", "annotations": [annotation, page_note]}) == wanted
    # One page of the API after the other, as somebody may have put them into one file.
    assert told([{"rows": [annotation]}, {"rows": [page_note]}]) == wanted
    lines = f"{json.dumps(annotation)}\n{json.dumps(page_note)}\n"
    assert read(lines.encode("utf-16")) == wanted
    first, second = told({"total": 3, "rows": [annotation, page_note, answer]})
    assert (first.note, second) == ("Quanto?\n\n**bo**: Due e dieci", wanted[1])
    # What is answered may be somebody's that is not in the file; the answer is there.
    (alone,) = told({"rows": [answer]})
    assert (alone.url, alone.note) == (URL, "Due e dieci")


@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_hypothesis_as_a_table(delimiter: str) -> None:
    names = ["Created at", "Author", "Page", "URL", "Group", "Type", "Quote", "Comment", "Tags"]
    line = ["2024-05-01 10:00", "ada", "", URL, "Public", "Annotation", "due metri", "Quanto?"]
    table = f'{delimiter.join(names)}\r\n{delimiter.join(line)}{delimiter}"acqua,voci"\r\n'
    assert read(table.encode()) == [
        Incoming(
            url=URL,
            exact="due metri",
            note="Quanto?",
            tags=("acqua", "voci"),
            created="2024-05-01T10:00:00+00:00",
        )
    ]


def test_wallabag() -> None:
    annotation = {
        "text": "Quanto?",
        "quote": "due metri",
        "created_at": "2024-05-01T10:00:00+0000",
        "ranges": [{"start": "/p[1]", "startOffset": "0", "end": "/p[1]", "endOffset": "9"}],
    }
    entry = {"title": "Piena", "url": URL, "is_archived": 0, "annotations": []}
    assert told([entry, {**entry, "annotations": [annotation]}]) == [
        Incoming(
            url=URL,
            title="Piena",
            exact="due metri",
            note="Quanto?",
            created="2024-05-01T10:00:00+00:00",
        )
    ]


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


def test_readwise_highlights_are_words_and_no_markdown() -> None:
    marked = "Il **fiume**, [salito](https://x.example/a_b) di *due* `m` ![](https://x.example/i)"
    (made,) = told({"results": [{"text": marked, "book_id": 1, "url": URL}]})
    assert (made.url, made.exact) == (URL, "Il fiume, salito di due m")
    (plain,) = told({"results": [{"text": "2 * 3 * 4 a_b_c", "book_id": 1}]})
    assert plain.exact == "2 * 3 * 4 a_b_c"


def test_readwise_reader_from_its_api() -> None:
    document = {
        "id": "d",
        "parent_id": None,
        "category": "article",
        "title": "Piena",
        "url": "https://read.readwise.io/d",
        "source_url": URL,
        "notes": "Sul tutto",
        "tags": {"x": {"name": "x"}},
    }
    highlight = {
        "id": "h",
        "parent_id": "d",
        "category": "highlight",
        "content": "due metri",
        "tags": {"acqua": {"name": "acqua"}},
        "created_at": "2024-05-01T10:00:00Z",
    }
    note = {"id": "n", "parent_id": "h", "category": "note", "content": "Quanto?"}
    assert told({"count": 3, "results": [document, highlight, note]}) == [
        Incoming(url=URL, title="Piena", note="Sul tutto"),
        Incoming(
            url=URL,
            title="Piena",
            exact="due metri",
            note="Quanto?",
            tags=("acqua",),
            created="2024-05-01T10:00:00+00:00",
        ),
    ]


def test_readwise_as_markdown() -> None:
    content = f"""# Piena

![rw-book-cover](https://x.example/i.png)

## Metadata
- Author: [[Ada Ferri]]
- Full Title: La piena
- Category: #articles
- Document Note: Sul tutto
- URL: {URL}

## Highlights
- Il fiume sale.
  E **sale**. ([View Highlight](https://read.readwise.io/read/01a))
    - Note: Quanto?
      Davvero?
    - Tags: [[acqua]] #voci
### Un titolo
- Il ponte ([View Highlight](https://read.readwise.io/read/01b))
"""
    whole, first, second = read(content.encode())
    assert {one.url for one in (whole, first, second)} == {URL}
    assert (whole.title, whole.note, whole.exact) == ("La piena", "Sul tutto", "")
    assert (first.exact, first.note) == ("Il fiume sale.\nE sale.", "Quanto?\nDavvero?")
    assert first.tags == ("acqua", "voci")
    assert (second.exact, second.note) == ("Il ponte", "")


@pytest.mark.parametrize(
    ("item", "wanted"),
    [
        ({"target": URL, "body": "Bene"}, Incoming(url=URL, note="Bene")),
        (
            {"target": [URL], "motivation": "tagging", "body": {"value": "acqua"}},
            Incoming(url=URL, tags=("acqua",)),
        ),
        (
            {
                "target": {"source": URL, "selector": {"type": "TextQuoteSelector", "exact": "x"}},
                "body": [{"purpose": "tagging", "value": "a"}, {"value": "b"}, "c"],
            },
            Incoming(url=URL, exact="x", tags=("a",), note="b\n\nc"),
        ),
        (
            {
                "target": {
                    "source": {"@id": URL},
                    "selector": {
                        "type": "XPathSelector",
                        "refinedBy": {"type": "TextPositionSelector", "start": 3, "end": 4},
                    },
                },
                "body": {"type": "Choice", "items": [{"value": "b"}, {"value": "c"}]},
            },
            Incoming(url=URL, note="b"),
        ),
    ],
)
def test_shapes_that_the_w3c_allows(item: dict[str, Any], wanted: Incoming) -> None:
    assert told(item) == [wanted]
    assert told([item, item]) == [wanted, wanted]
    page = {"type": "AnnotationPage", "items": [item]}
    assert told(page) == [wanted]
    assert told({"type": "AnnotationCollection", "total": 1, "first": page}) == [wanted]


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
    with pytest.raises(NoAnnotationsError):
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
