"""The sample library: every article comes in, is understood, and names nobody who exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from emeroteca.importing.captures import Capture
from emeroteca.importing.pipeline import clean
from emeroteca.resources import resource

SAMPLES = sorted(p for p in resource("samples").iterdir() if p.is_file())
LANGUAGES = {"it", "en", "fr", "es", "de", "ar"}


def test_there_are_a_dozen() -> None:
    assert len(SAMPLES) >= 12
