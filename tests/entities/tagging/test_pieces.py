"""Rows kept in four bits are widened to what they stand for."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from emeroteca.entities.tagging.pieces import BLOCK, Pieces


def test_rows_are_the_nibbles_less_eight_times_their_scale(tmp_path: Path) -> None:
    nibbles = np.arange(3 * 2 * BLOCK).reshape(3, 2, BLOCK) * 7 % 16
    packed = (nibbles[:, :, : BLOCK // 2] | nibbles[:, :, BLOCK // 2 :] << 4).astype(np.uint8)
    scales = np.array([[1, 2], [0.5, 4], [0, 8]], np.float16)
    np.save(tmp_path / "pieces.npy", packed.reshape(3, BLOCK))
    np.save(tmp_path / "scales.npy", scales)
    rows = Pieces(tmp_path).rows(np.array([[2, 0], [1, 1]]))
    assert rows.shape == (2, 2, 2 * BLOCK)
    wanted = ((nibbles - 8) * scales[:, :, None].astype(np.float32)).reshape(3, -1)
    assert np.array_equal(rows, wanted[np.array([[2, 0], [1, 1]])])
