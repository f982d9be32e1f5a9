"""Every visible string is translated, keeps its placeholders, and the compiled file is current."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from PySide6.QtCore import QTranslator

from emeroteca.resources import resource

PLACEHOLDER = re.compile(r"\{\w+\}")


def messages() -> Iterator[tuple[str, str, str, str]]:
    """Context, source, translation and its type of every message."""
    tree = ElementTree.parse(resource("translations", "emeroteca_it.ts"))
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                translation.text or "",
                translation.get("type", ""),
            )


def test_italian_is_complete() -> None:
    assert [source for _, source, text, kind in messages() if not text or kind] == []


def test_placeholders_survive_translation() -> None:
    for _, source, text, _ in messages():
        assert sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(text)), source


def test_the_compiled_translation_is_current() -> None:
    compiled = QTranslator()
    assert compiled.load(str(resource("translations", "emeroteca_it.qm")))
    for context, source, text, _ in messages():
        assert compiled.translate(context, source) == text
