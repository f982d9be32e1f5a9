"""Where the data that tests share lies, beside the project and never inside it."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
needs_shared = pytest.mark.skipif(
    not (SHARED / "articles").is_dir(), reason="the shared data is not beside the project"
)
