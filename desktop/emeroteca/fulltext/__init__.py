"""The full-text index: what the archive asks of an engine, and in `index` the one of Whoosh.

Whoosh takes a tenth of a second to load, so only who opens an engine imports `index`.
"""

from emeroteca.fulltext.engine import Document, Engine, Matches, Stamp

__all__ = ["Document", "Engine", "Matches", "Stamp"]
