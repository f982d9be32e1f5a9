"""Breaks pages and cleans them: `python -m tests.benchmarks.fuzz [--seed N] [--limit N]`.

Whatever the markup, cleaning makes a draft or raises a `CaptureError`; anything else is a fault and
is printed. Then each shape of `shapes` is cleaned at a quarter, a half and all of its size, and how
the time grows is told as an exponent: 1.0 is linear.
"""

from __future__ import annotations

import argparse
import gzip
import math
import random
import sys
import time
import traceback
from collections.abc import Iterator

from emeroteca.errors import CaptureError
from emeroteca.importing import pipeline
from emeroteca.importing.charset import decode
from tests.benchmarks.shapes import SHAPES
from tests.importing.kinds import kinds
from tests.shared import SHARED

URL = "https://site.example/page"
_JUNK = (b"<", b">", b'"', b"\x00", b"\xff", b"</div>", b"<table>", b"<!--", b"&#xD800;", b"<p")
_STEEP, _SLOW = 1.3, 1.0


def pages(rng: random.Random) -> list[bytes]:
    """Real pages where they are beside the project, and one of each kind of our own."""
    real = sorted((SHARED / "extraction-dev").glob("*/*.html.gz"))
    found = [kind.page(rng.randrange(100))[0].encode() for kind in kinds()]
    found += [gzip.decompress(path.read_bytes()) for path in real]
    rng.shuffle(found)
    return found


def broken(page: bytes, rng: random.Random) -> Iterator[bytes]:
    """One page cut off somewhere, with bytes flipped, with junk put in, and with a part doubled."""
    yield page[: len(page) * rng.randrange(1, 20) // 20]
    flipped = bytearray(page)
    for _ in range(max(1, len(page) // 500)):
        flipped[rng.randrange(len(flipped))] ^= 1 << rng.randrange(8)
    yield bytes(flipped)
    sown = bytearray(page)
    for _ in range(30):
        at = rng.randrange(len(sown))
        sown[at:at] = rng.choice(_JUNK)
    yield bytes(sown)
    start = rng.randrange(len(page))
    end = min(len(page), start + rng.randrange(1, 20_000))
    yield page[:end] + page[start:]


def fault(data: bytes | str) -> str:
    """The traceback of what cleaning raised and must not; "" where all is well."""
    try:
        html = decode(data, markup=True).text if isinstance(data, bytes) else data
        pipeline.read_page(html, URL)
    except CaptureError:
        return ""
    except Exception:  # noqa: BLE001  finding these is the purpose
        return traceback.format_exc()
    return ""


def seconds(html: str) -> float:
    """CPU time of one cleaning."""
    began = time.process_time()
    fault(html)
    return time.process_time() - began


def growth(name: str) -> tuple[list[float], float]:
    """The times at a quarter, a half and all of a shape's size, and how they grow."""
    make, size = SHAPES[name]
    times = [min(seconds(make(size // by)) for _ in range(2)) for by in (4, 2, 1)]
    return times, math.log(max(times[2], 1e-6) / max(times[1], 1e-6), 2)


def main() -> int:
    """Print faults and steep shapes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=int, default=100, help="how many pages are broken")
    parser.add_argument("--shapes", nargs="*", help="only these, all of them where none is named")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    faults = 0
    for page in pages(rng)[: options.limit]:
        for made in broken(page, rng):
            if found := fault(made):
                faults += 1
                print(found)
    print(f"{faults} faults in {options.limit} pages broken four ways each, seed {options.seed}")
    steep = 0
    fault(SHAPES["paragraphs"][0](20))  # what is loaded at the first page is no page's time
    for name in SHAPES if options.shapes is None else options.shapes:
        if found := fault(SHAPES[name][0](SHAPES[name][1])):
            print(name, found)
            faults += 1
        times, exponent = growth(name)
        steep += exponent > _STEEP and times[2] > _SLOW
        mark = "steep" if exponent > _STEEP and times[2] > _SLOW else ""
        print(f"{name:20}" + "".join(f"{t:8.2f} s" for t in times) + f"  n^{exponent:.2f} {mark}")
    return 1 if faults or steep else 0


if __name__ == "__main__":
    sys.exit(main())
