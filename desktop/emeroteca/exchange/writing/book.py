"""Articles as one book in EPUB 3, a chapter for each with its highlights and notes."""

from __future__ import annotations

import re
import uuid
import zipfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from html import escape
from pathlib import Path

from emeroteca.exchange.citing.cited import authors
from emeroteca.exchange.portable import Free, Portable
from emeroteca.exchange.writing import page
from emeroteca.exchange.writing.whole import whole
from emeroteca.model.article import Asset, Metadata

MIMETYPE = "application/epub+zip"
_PAGE = "application/xhtml+xml"
CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"}
"""The pictures that every reader of EPUB 3 shows; others are left out."""
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class _Chapter:
    file: str
    title: str


class _Book:
    """Writes chapters one by one; of each only its title is remembered."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file
        self._chapters: list[_Chapter] = []
        self._pictures: dict[str, str] = {}
        self._languages: Counter[tuple[str, str]] = Counter()
        self._known = Metadata()
        self._digests = sha256()
        file.writestr("mimetype", MIMETYPE, zipfile.ZIP_STORED)
        file.writestr("META-INF/container.xml", CONTAINER)
        file.writestr("EPUB/style.css", page.STYLE)

    def add(self, article: Portable) -> None:
        """Write an article as the next chapter."""
        self._known = known = article.article.metadata
        self._languages[known.language, known.direction] += 1
        self._digests.update(article.article.source_digest.encode())
        title = known.title or known.url or article.article.source_digest[:12]
        self._write(title, page.body(article, self._picture), known.language, known.direction)

    def add_loose(self, free: Free) -> None:
        """Write the annotations on no article as the last chapter."""
        if free.annotations:
            self._write(page.LOOSE, page.loose_body(free.annotations, free.names))

    def end(self, title: str) -> None:
        """Write the table of contents and what the book is."""
        alone = self._known if self._languages.total() == 1 else Metadata()
        title = alone.title or title
        commonest = self._languages.most_common(1)
        language, direction = commonest[0][0] if commonest else ("", "ltr")
        self._put("nav.xhtml", _contents(title, self._chapters, language, direction))
        package = _package(
            title,
            authors(alone.byline),
            language,
            direction,
            str(uuid.uuid5(uuid.NAMESPACE_URL, self._digests.hexdigest())),
            [chapter.file.removesuffix(".xhtml") for chapter in self._chapters],
            list(self._pictures.items()),
        )
        self._put("package.opf", package)

    def _picture(self, picture: Asset) -> str:
        """Where a picture lies in the book, "" where it cannot be in one."""
        ending = _ENDINGS.get(picture.media_type)
        if ending is None:
            return ""
        name = f"{picture.digest}.{ending}"
        if name not in self._pictures:
            self._pictures[name] = picture.media_type
            self._file.writestr(f"EPUB/{name}", picture.data, zipfile.ZIP_STORED)
        return name

    def _write(self, title: str, body: str, language: str = "", direction: str = "ltr") -> None:
        chapter = _Chapter(f"c{len(self._chapters) + 1:06}.xhtml", title)
        self._chapters.append(chapter)
        told = f"<h1>{escape(title)}</h1>\n{body}"
        self._put(chapter.file, _xhtml(title, told, language, direction))

    def _put(self, name: str, content: str) -> None:
        self._file.writestr(f"EPUB/{name}", _NO_XML.sub("\ufffd", content))


def write(articles: Iterable[Portable], free: Free, path: Path, title: str = "") -> Path:
    """Write a book; it is called `title`, or as its article where it has only one."""
    day = datetime.now(UTC).date().isoformat()
    with whole(path) as aside, zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED) as file:
        book = _Book(file)
        for article in articles:
            book.add(article)
        book.add_loose(free)
        book.end(title or f"Emeroteca, {day}")
    return path


def _xhtml(title: str, body: str, language: str, direction: str) -> str:
    spoken = f' lang="{escape(language)}" xml:lang="{escape(language)}"' if language else ""
    way = ' dir="rtl"' if direction == "rtl" else ""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"{spoken}{way}>\n'
        f'<head><meta charset="utf-8"/><title>{escape(title)}</title>'
        '<link rel="stylesheet" type="text/css" href="style.css"/></head>\n'
        f"<body>\n{body}</body>\n</html>\n"
    )


def _contents(title: str, chapters: list[_Chapter], language: str, direction: str) -> str:
    """The table of contents; a book without chapters leads to itself."""
    lines = [
        f'<li><a href="{chapter.file}">{escape(chapter.title)}</a></li>\n'
        for chapter in chapters or [_Chapter("nav.xhtml", title)]
    ]
    body = f'<nav epub:type="toc" role="doc-toc">\n<h1>{escape(title)}</h1>\n<ol>\n'
    return _xhtml(title, f"{body}{''.join(lines)}</ol>\n</nav>\n", language, direction)


def _package(
    title: str,
    creators: Iterable[str],
    language: str,
    direction: str,
    identifier: str,
    chapters: list[str],
    pictures: list[tuple[str, str]],
) -> str:
    items = [f'<item id="{c}" href="{c}.xhtml" media-type="{_PAGE}"/>\n' for c in chapters]
    items += [
        f'<item id="p{number}" href="{name}" media-type="{media_type}"/>\n'
        for number, (name, media_type) in enumerate(pictures, 1)
    ]
    spine = "".join(f'<itemref idref="{chapter}"/>\n' for chapter in chapters)
    way = ' page-progression-direction="rtl"' if direction == "rtl" else ""
    by = "".join(f"<dc:creator>{escape(name)}</dc:creator>\n" for name in creators)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<package version="3.0" '
        'unique-identifier="id" xmlns="http://www.idpf.org/2007/opf">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f'<dc:identifier id="id">urn:uuid:{identifier}</dc:identifier>\n'
        f"<dc:title>{escape(title)}</dc:title>\n{by}"
        f"<dc:language>{escape(language or 'und')}</dc:language>\n"
        '<meta property="dcterms:modified">'
        f"{datetime.now(UTC).strftime('%Y-%m-%dT%H:%M:%SZ')}</meta>\n</metadata>\n<manifest>\n"
        f'<item id="nav" href="nav.xhtml" media-type="{_PAGE}" properties="nav"/>\n'
        f'<item id="style" href="style.css" media-type="text/css"/>\n{"".join(items)}</manifest>\n'
        f'<spine{way}>\n<itemref idref="nav"/>\n{spine}</spine>\n</package>\n'
    )
