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
    translate = QCoreApplication.translate
    return {
        "CaptureError": translate("Errors", "This file cannot be read as an article: {detail}."),
        "UnknownFormatError": translate(
            "Errors",
            "Emeroteca does not read this kind of file yet ({detail}). "
            "Save the page as HTML or text.",
        ),
        "UnreadableError": translate(
            "Errors",
            "The file cannot be opened: {detail}. Check that it exists and that you may read it.",
        ),
        "EmptyCaptureError": translate("Errors", "No article text was found in this file{detail}."),
        "TooLargeError": translate(
            "Errors", "The file is too large for a saved article ({detail})."
        ),
        "HostileCaptureError": translate(
            "Errors", "The file was set aside because reading it is not safe: {detail}."
        ),
        "NoTableError": translate(
            "Errors",
            "No list can be read from {detail}. Save it as CSV or as plain text of at most 4 MB.",
        ),
        "NoAnnotationsError": translate(
            "Errors",
            "No highlights or notes can be read from {detail}. "
            "Export them again as the guide says.",
        ),
        "LibraryError": translate("Errors", "The library cannot be used: {detail}."),
        "LibraryLockedError": translate(
            "Errors",
            "Another Emeroteca has this library open ({detail}). Close it there, then try again.",
        ),
        "LibraryDamagedError": translate(
            "Errors",
            "The library is damaged: {detail}. Run “emeroteca check --repair”; originals are kept.",
        ),
        "LibraryTooNewError": translate(
            "Errors",
            "This library was written by a newer Emeroteca ({detail}). "
            "Update the program to open it.",
        ),
        "DiskError": translate(
            "Errors",
            "The disk did not take what was written: {detail}. Free some space, then try again.",
        ),
        "PlaceError": translate(
            "Errors",
            "Nothing can be written to {detail}. Choose another folder or file.",
        ),
        "NotFoundError": translate("Errors", "Not found: {detail}."),
    }
