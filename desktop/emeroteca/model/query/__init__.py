"""The query language: what is typed becomes a tree that knows of no engine."""

from emeroteca.model.query.parse import Note, Parsed, Remark, parse
from emeroteca.model.query.tree import Node
from emeroteca.model.query.wording import remarks, worded

__all__ = ["Node", "Note", "Parsed", "Remark", "parse", "remarks", "worded"]
