"""The exception tree: what the world did wrong, and what we did wrong.

EmeroError
├── WorldError              the world's fault: told to the user in one sentence, nothing is lost
│   ├── CaptureError        a saved file that cannot become an article
│   │   ├── UnknownFormatError
│   │   ├── UnreadableError     missing, no permission, not a regular file
│   │   ├── EmptyCaptureError   nothing readable was found in it
│   │   ├── TooLargeError       over the size that a capture may have
│   │   └── HostileCaptureError nesting or attributes that no parser survives, or it took too long
│   ├── NoTableError        a file that holds no list of names
│   ├── NoAnnotationsError  a file that holds no highlights or notes of a program that we know
│   ├── LibraryError        the archive on disk
│   │   ├── LibraryLockedError  another Emeroteca has it open
│   │   ├── LibraryDamagedError the database does not pass its check
│   │   └── LibraryTooNewError  written by a later Emeroteca
│   ├── DiskError           full, read-only, or failing
│   │   └── PlaceError          a folder or file that nothing can be written to
│   └── NotFoundError       an article, file or resource that is not there
└── BugError                our fault: logged with a traceback and shown as what it is

Each world error carries a `key`, which names its sentence in the translations, and the `detail`
(a path, a number) that the sentence mentions; `str(error)` is the English sentence.
"""

from __future__ import annotations


class EmeroError(Exception):
    """The root of every exception that Emeroteca raises on purpose."""


class WorldError(EmeroError):
    """Something outside the program went wrong; `str()` says what and what to do."""

    sentence = "Something outside Emeroteca went wrong: {detail}."

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    @property
    def key(self) -> str:
        """The stable name of this kind of error, for translations and for the command line."""
        return type(self).__name__

    def __str__(self) -> str:
        return self.sentence.format(detail=self.detail)

    def __reduce__(self) -> tuple[type[WorldError], tuple[str]]:
        # Errors travel from worker processes; the default would pickle the formatted sentence.
        return type(self), (self.detail,)


class CaptureError(WorldError):
    """A saved file that cannot become an article."""

    sentence = "This file cannot be read as an article: {detail}."


class UnknownFormatError(CaptureError):
    """The file is of a kind that no reader knows."""

    sentence = (
        "Emeroteca does not read this kind of file yet ({detail}). Save the page as HTML or text."
    )


class UnreadableError(CaptureError):
    """The file is missing, is not a file, or may not be read."""

    sentence = "The file cannot be opened: {detail}. Check that it exists and that you may read it."


class EmptyCaptureError(CaptureError):
    """Nothing readable was found in the file."""

    sentence = "No article text was found in this file{detail}."


class TooLargeError(CaptureError):
    """The file is larger than a capture may be."""

    sentence = "The file is too large for a saved article ({detail})."


class HostileCaptureError(CaptureError):
    """The file would exhaust the parser's time or memory."""

    sentence = "The file was set aside because reading it is not safe: {detail}."


class NoTableError(WorldError):
    """The file holds no list: it is empty, too large, or neither text nor a table of text."""

    sentence = "No list can be read from {detail}. Save it as CSV or as plain text of at most 4 MB."


class NoAnnotationsError(WorldError):
    """The file is no export of highlights that we read, or a damaged one."""

    sentence = (
        "No highlights or notes can be read from {detail}. Export them again as the guide says."
    )


class LibraryError(WorldError):
    """The archive on disk cannot be used."""

    sentence = "The library cannot be used: {detail}."


class LibraryLockedError(LibraryError):
    """Another Emeroteca has the library open."""

    sentence = "Another Emeroteca has this library open ({detail}). Close it there, then try again."


class LibraryDamagedError(LibraryError):
    """The database does not pass its integrity check."""

    sentence = (
        "The library is damaged: {detail}. Run “emeroteca check --repair”; originals are kept."
    )


class LibraryTooNewError(LibraryError):
    """The library was written by a later version."""

    sentence = (
        "This library was written by a newer Emeroteca ({detail}). Update the program to open it."
    )


class DiskError(WorldError):
    """The disk is full, read-only or failing."""

    sentence = "The disk did not take what was written: {detail}. Free some space, then try again."


class PlaceError(DiskError):
    """What is exported cannot be written to the folder or file that was chosen."""

    sentence = "Nothing can be written to {detail}. Choose another folder or file."


class NotFoundError(WorldError):
    """An article, file or resource that is not there."""

    sentence = "Not found: {detail}."


class BugError(EmeroError):
    """A promise inside the program was broken."""
