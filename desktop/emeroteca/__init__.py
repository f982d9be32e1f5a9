"""Emeroteca: a desktop archive and reader for saved articles that works offline."""

__version__ = "0.1.0"
