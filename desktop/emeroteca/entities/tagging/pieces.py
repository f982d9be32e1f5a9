"""The rows of numbers that stand for pieces of words, kept in four bits and widened when asked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
"""Weights that share a scale; byte j of a block holds the weights j and j + 16."""


class Pieces:
    """Reads the rows where they lie on disk; a text needs few of them."""

    def __init__(self, folder: Path) -> None:
        self._nibbles = np.load(folder / "pieces.npy", mmap_mode="r")
        self._scales = np.load(folder / "scales.npy", mmap_mode="r")

    def rows(self, numbers: NDArray[np.int64]) -> NDArray[np.float32]:
        """The rows of some pieces, (..., width)."""
        different, where = np.unique(numbers, return_inverse=True)
        packed = self._nibbles[different].reshape(len(different), -1, BLOCK // 2)
        scales = self._scales[different].astype(np.float32)[:, :, None]
        low, high = (packed & 15).astype(np.float32), (packed >> 4).astype(np.float32)
        wide = (np.concatenate([low, high], axis=2) - 8) * scales
        found: NDArray[np.float32] = wide.reshape(len(different), -1)[where]
        return found.reshape(*numbers.shape, -1)
