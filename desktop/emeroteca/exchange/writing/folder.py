"""Writes articles into a folder, in one of the forms that others read."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

from emeroteca.errors import DiskError, PlaceError
from emeroteca.exchange import jsonld
from emeroteca.exchange.citing.cited import cited
from emeroteca.exchange.citing.styles import CitationStyle, citation
from emeroteca.exchange.forms import ONE_FILE, Form
from emeroteca.exchange.portable import Free, Portable
from emeroteca.exchange.writing import bag, book, notes, page, plain, table
from emeroteca.exchange.writing.names import file_name
from emeroteca.exchange.writing.whole import whole

LOOSE = "notebook"
"""The name of the file of annotations on no article, where there is one for each article."""

_OF_THE_PLACE = {
    *(errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.ENOTDIR, errno.EEXIST),
    *(errno.ENAMETOOLONG, errno.EINVAL, errno.ENOENT),
}
"""Faults that another place does not have."""

_EACH: dict[Form, tuple[str, Callable[[Portable], str]]] = {
    Form.HTML: (".html", page.written),
    Form.TEXT: (".txt", plain.written),
    Form.JSON: (".json", plain.described),
}
_LOOSE = {Form.HTML: page.loose, Form.TEXT: plain.loose}
_CITED = {
    Form.BIBTEX: CitationStyle.BIBTEX,
    Form.RIS: CitationStyle.RIS,
    Form.CSL: CitationStyle.CSL,
}


def export(
    articles: Iterable[Portable], free: Free, folder: Path, form: Form, name: str = ""
) -> list[Path]:
    """Write articles as files of a folder, and the annotations on none where the form has a place
    for them; returns the files. Raises `DiskError`.

    Annotations and citations of all articles are one file, called `name`, and so is a book; a bag
    is one folder. Markdown that is there already is written again in place, other files of these
    names are replaced. Articles are taken one by one; what goes wrong with one leaves the files
    that are whole.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if form is Form.EPUB:
            path = folder / (name or ONE_FILE[form])
            title = path.stem if path.name != ONE_FILE[form] else ""
            return [book.write(articles, free, path, title)]
        if form is Form.BAGIT:
            return [bag.write(articles, free, folder)]
        if form in ONE_FILE:
            return [_put(folder / (name or ONE_FILE[form]), _pieces(articles, free, form))]
        return list(_files(articles, free, folder, form))
    except OSError as error:
        raise _told(error, folder) from error


def _told(error: OSError, folder: Path) -> DiskError:
    """What is wrong with the place, or with the disk."""
    if error.errno in _OF_THE_PLACE:
        return PlaceError(str(error.filename2 or error.filename or folder))
    return DiskError(error.strerror or str(error))


def _pieces(articles: Iterable[Portable], free: Free, form: Form) -> Iterable[str]:
    if form is Form.JSONLD:
        return jsonld.written(articles, free.annotations)
    if form is Form.CSV:
        return chain(("\ufeff",), table.written(articles, free.annotations))
    return (citation([cited(article.article) for article in articles], _CITED[form]),)


def _files(articles: Iterable[Portable], free: Free, folder: Path, form: Form) -> Iterator[Path]:
    if form is Form.MARKDOWN:
        yield from _notes(articles, free, folder)
        return
    ending, write = _EACH[form]
    taken = {LOOSE}
    for article in articles:
        yield _put(folder / f"{file_name(article.article, taken)}{ending}", (write(article),))
    if free.annotations and form in _LOOSE:
        told = _LOOSE[form](free.annotations, free.names)
        yield _put(folder / f"{LOOSE}{ending}", (told,))


def _notes(articles: Iterable[Portable], free: Free, folder: Path) -> Iterator[Path]:
    there = {digest: path for path in folder.glob("*.md") if (digest := _about(path))}
    taken = {LOOSE, *(path.stem.casefold() for path in folder.glob("*.md"))}
    for article in articles:
        path = there.get(article.article.source_digest)
        before = "" if path is None else path.read_text(encoding="utf-8")
        path = path or folder / f"{file_name(article.article, taken)}.md"
        yield _put(path, (notes.written(article, before),))
    if free.annotations:
        path = folder / f"{LOOSE}.md"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        yield _put(path, (notes.loose(free.annotations, free.names, before, free.whole),))


def _about(path: Path) -> str:
    with contextlib.suppress(OSError, UnicodeDecodeError):
        return notes.digest_of(path.read_text(encoding="utf-8"))
    return ""


def _put(path: Path, pieces: Iterable[str]) -> Path:
    """Write a file as a whole or not at all."""
    with whole(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as file:
        file.writelines(pieces)
    return path
