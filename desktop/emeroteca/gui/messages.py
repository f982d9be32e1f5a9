"""What went wrong, as one translated sentence that says what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from emeroteca.errors import WorldError


def sentence(error: BaseException) -> str:
    """The sentence of an error; the English one where it has no translation."""
    if not isinstance(error, WorldError):
        return QCoreApplication.translate("Errors", "Something in Emeroteca went wrong.")
    known = _sentences().get(error.key)
    if known is None:
        return str(error)
    return known.format(detail=error.detail)


def _sentences() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "CaptureError": tr("Errors", "This file cannot be read as an article: {detail}."),
        "UnknownFormatError": tr(
            "Errors",
            "Emeroteca does not read this kind of file yet ({detail}). "
            "Save the page as HTML or text.",
        ),
        "UnreadableError": tr(
            "Errors",
            "The file cannot be opened: {detail}. Check that it exists and that you may read it.",
        ),
        "EmptyCaptureError": tr("Errors", "No article text was found in this file{detail}."),
        "TooLargeError": tr("Errors", "The file is too large for a saved article ({detail})."),
        "HostileCaptureError": tr(
            "Errors", "The file was set aside because reading it is not safe: {detail}."
        ),
        "LibraryError": tr("Errors", "The library cannot be used: {detail}."),
        "LibraryLockedError": tr(
            "Errors",
            "Another Emeroteca has this library open ({detail}). Close it there, then try again.",
        ),
        "LibraryDamagedError": tr(
            "Errors",
            "The library is damaged: {detail}. Run “emeroteca check --repair”; originals are kept.",
        ),
        "LibraryTooNewError": tr(
            "Errors",
            "This library was written by a newer Emeroteca ({detail}). "
            "Update the program to open it.",
        ),
        "DiskError": tr(
            "Errors",
            "The disk did not take what was written: {detail}. Free some space, then try again.",
        ),
        "NotFoundError": tr("Errors", "Not found: {detail}."),
    }
