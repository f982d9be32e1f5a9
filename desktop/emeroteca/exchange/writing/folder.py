"""Writes articles into a folder, in one of the forms that others read."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from emeroteca.errors import DiskError
from emeroteca.exchange import jsonld
from emeroteca.exchange.citing.cited import cited
from emeroteca.exchange.citing.styles import CitationStyle, citation
from emeroteca.exchange.forms import Form
from emeroteca.exchange.portable import Portable
from emeroteca.exchange.writing import notes, page, plain, table
from emeroteca.model.annotations.annotation import Annotation

_LONGEST = 100
"""Characters of a title that are the name of its file."""


_EACH: dict[Form, tuple[str, Callable[[Portable], str]]] = {
    Form.HTML: (".html", page.written),
    Form.TEXT: (".txt", plain.written),
    Form.JSON: (".json", plain.described),
}
_CITED = {
    Form.BIBTEX: ("references.bib", CitationStyle.BIBTEX),
    Form.RIS: ("references.ris", CitationStyle.RIS),
    Form.CSL: ("references.json", CitationStyle.CSL),
}


def export(
    articles: Iterable[Portable], free: Sequence[Annotation], folder: Path, form: Form
) -> list[Path]:
    """Write articles as files of a folder, and the annotations on none where the form has a place
    for them; returns the files. Raises `DiskError`.

    Annotations and citations of all articles are one file. Markdown that is there already is
    written again in place, other files of these names are replaced.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return list(_files(articles, free, folder, form))
    except OSError as error:
        raise DiskError(error.strerror or str(error)) from error


def _files(
    articles: Iterable[Portable], free: Sequence[Annotation], folder: Path, form: Form
) -> Iterator[Path]:
    if form is Form.MARKDOWN:
        yield from _notes(articles, folder)
    elif form in _EACH:
        ending, write = _EACH[form]
        taken: set[str] = set()
        for article in articles:
            yield _put(folder / f"{_name(article, taken)}{ending}", write(article))
    elif form in _CITED:
        name, style = _CITED[form]
        told = citation([cited(article.article) for article in articles], style)
        yield _put(folder / name, told)
    elif form is Form.JSONLD:
        yield _put(folder / "annotations.jsonld", jsonld.written(articles, free))
    else:
        yield _put(folder / "annotations.csv", "\ufeff" + table.written(articles, free))


def _notes(articles: Iterable[Portable], folder: Path) -> Iterator[Path]:
    there = {digest: path for path in folder.glob("*.md") if (digest := _about(path))}
    taken = {path.stem.casefold() for path in folder.glob("*.md")}
    for article in articles:
        path = there.get(article.article.source_digest)
        before = "" if path is None else path.read_text(encoding="utf-8")
        path = path or folder / f"{_name(article, taken)}.md"
        yield _put(path, notes.written(article, before))


def _about(path: Path) -> str:
    with contextlib.suppress(OSError, UnicodeDecodeError):
        return notes.digest_of(path.read_text(encoding="utf-8"))
    return ""


def _name(article: Portable, taken: set[str]) -> str:
    """A name for an article's file that no system refuses and no other file has."""
    title = re.sub(r'[\x00-\x1f<>:"/\\|?*#^\[\]]+', " ", article.article.metadata.title)
    name = " ".join(title.split())[:_LONGEST].strip(" .") or "article"
    if re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)", name, re.IGNORECASE):
        name = f"{name}_"
    if name.casefold() in taken:
        name = f"{name} ({article.article.id})"
    taken.add(name.casefold())
    return name


def _put(path: Path, content: str) -> Path:
    """Write a file as a whole or not at all."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.write_text(content, encoding="utf-8", newline="")
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return path
