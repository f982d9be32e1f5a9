"""The full-text index: what the archive asks of an engine, and the engine built on Whoosh."""

from emeroteca.fulltext.engine import Document, Engine, Matches
from emeroteca.fulltext.index import FullText

__all__ = ["Document", "Engine", "FullText", "Matches"]
