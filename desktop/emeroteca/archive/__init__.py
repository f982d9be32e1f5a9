"""The archive: the one facade that the window and the command line talk to."""

from emeroteca.archive.facade import Archive

__all__ = ["Archive"]
