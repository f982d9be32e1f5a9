"""Whatever a file holds, it is read or refused."""

from __future__ import annotations

import io
import random
import zipfile

import pytest

from emeroteca.errors import NoAnnotationsError
from emeroteca.exchange.reading.sniffing import read
from tests.exchange.reading.hostile import (
    MARKDOWN,
    SAMPLES,
    TABLE,
    URL,
    damaged,
    encoded,
    otherwise,
    read_or_refused,
)


def test_samples_are_read() -> None:
    for sample in (*SAMPLES.values(), TABLE, MARKDOWN):
        assert read(sample.encode() if isinstance(sample, str) else encoded(sample))


@pytest.mark.parametrize("name", SAMPLES)
def test_values_of_any_kind_at_any_place(name: str) -> None:
    chance = random.Random(name)
    for _ in range(300):
        read_or_refused(encoded(otherwise(SAMPLES[name], chance)))


@pytest.mark.parametrize("name", [*SAMPLES, "table", "markdown", "zip"])
def test_bytes_of_any_kind(name: str) -> None:
    chance = random.Random(name)
    kept = {"table": TABLE.encode(), "markdown": MARKDOWN.encode(), "zip": zipped()}
    data = kept.get(name) or encoded(SAMPLES[name])
    for _ in range(150):
        read_or_refused(damaged(data, chance))


def zipped(
    slug: str = "p", compression: int = zipfile.ZIP_DEFLATED, content: bytes = b"> due\n\nNota"
) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", compression) as archive:
        archive.writestr("metadata_0_to_1.json", encoded([{"slug": slug, "url": URL}]))
        archive.writestr(f"highlights/{slug}.md", content)
    return packed.getvalue()


@pytest.mark.parametrize("slug", ["../../etc/passwd", "/etc/passwd", "a/../../b", "..\\..\\b"])
def test_no_name_in_an_archive_leads_out_of_it(slug: str) -> None:
    (made,) = read(zipped(slug))
    assert (made.exact, made.note) == ("due", "Nota")
    with zipfile.ZipFile(io.BytesIO(zipped("p"))) as archive:
        assert archive.namelist()[1] == "highlights/p.md"


def test_an_archive_that_unpacks_to_very_much_is_refused() -> None:
    bomb = zipped(content=b"> " + b"\0" * (260 << 20))
    assert len(bomb) < 1 << 20
    with pytest.raises(NoAnnotationsError):
        read(bomb)


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b'{"rows": ' + b"[" * 100_000,
        b'{"rows": [' + b"9" * 10_000 + b"]}",
        b'Highlight,Book Title\n"' + b"a" * 200_000,
        b"Highlight,Book Title\n\0,\0\n",
        b"\xff\xfe",
        b"PK\x05\x06" + b"\0" * 18,
        zipped(compression=zipfile.ZIP_LZMA)[:-90] + zipped()[-90:],
    ],
)
def test_attacks(data: bytes) -> None:
    assert len(read_or_refused(data)) < 2
