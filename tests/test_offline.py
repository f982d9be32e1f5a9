"""The guard against the network works, and no module of ours asks for one."""

from __future__ import annotations

import ast
import socket
from pathlib import Path

import pytest

import emeroteca

FORBIDDEN = {"socket", "urllib.request", "http.client", "requests", "PySide6.QtNetwork", "ftplib"}


def test_a_connection_fails_the_test_that_opens_it() -> None:
    with socket.socket() as made, pytest.raises(AssertionError, match="socket was opened"):
        made.connect(("192.0.2.1", 80))
    with pytest.raises(AssertionError, match="looked up"):
        socket.getaddrinfo("news.example", 80)


def test_no_module_imports_a_network_library() -> None:
    assert emeroteca.__file__ is not None
    for path in Path(emeroteca.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names = {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names = {node.module or "", *(f"{node.module}.{a.name}" for a in node.names)}
            else:
                continue
            assert not names & FORBIDDEN, f"{path.name} imports {names & FORBIDDEN}"
