"""Tells of articles that have come and name somebody whom a person watches."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import Companion

SOON_MS = 700
"""What comes within this time is told of at once."""

NAMED = 3
"""Names that a notice holds."""
