"""What was dragged or pasted into the window: files, a page from a browser, or only a link."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

SOURCE_URL = re.compile(r"SourceURL:(\S+)")
FRAGMENT = re.compile(r"<!--StartFragment-->(.*)<!--EndFragment-->", re.DOTALL)
WORTH_KEEPING = 200
"""Characters of text from which a dragged piece of a page counts as one, not as a mere link."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """The useful part of a drop; at most one of the three is not empty."""

    paths: tuple[Path, ...] = ()
    page: tuple[str, str] | None = None
    link: str = ""

    def __bool__(self) -> bool:
        return bool(self.paths or self.page or self.link)


def acceptable(data: QMimeData) -> bool:
    """Whether a drag is worth an answer; called for every movement, so only kinds are looked at."""
    return data.hasUrls() or data.hasHtml() or data.hasText()


def read_drop(data: QMimeData) -> Dropped:
    """What a person meant by dropping or pasting this.

    Files win over everything; then a page or a selection of one; a bare address is returned as a
    link, which the window answers with how to save a page, because nothing is ever fetched.
    """
    urls = data.urls()
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if paths:
        return Dropped(paths=paths)
    link = next((url.toString() for url in urls if is_web(url)), "")
    if data.hasHtml() and len(_visible(data.html())) >= WORTH_KEEPING:
        return Dropped(page=(_fragment(data.html()), _address(data) or link))
    if link:
        return Dropped(link=link)
    return _from_text(data.text().strip())


def is_web(url: QUrl) -> bool:
    """Whether an address leads to the web."""
    return url.scheme() in ("http", "https")


def _from_text(text: str) -> Dropped:
    if len(text.split()) == 1 and is_web(QUrl(text)):
        return Dropped(link=text)
    if len(text) >= WORTH_KEEPING:
        paragraphs = re.split(r"\n\s*\n", text)
        body = "".join(f"<p>{html.escape(p.strip())}</p>" for p in paragraphs)
        return Dropped(page=(f"<article>{body}</article>", ""))
    return Dropped()


def _visible(page: str) -> str:
    return re.sub(r"<[^>]*>", "", page)


def _fragment(page: str) -> str:
    """The copied part: Windows and Chromium wrap it between two comments."""
    match = FRAGMENT.search(page)
    return match.group(1) if match else page


def _address(data: QMimeData) -> str:
    """The page that a selection was taken from, where the browser says so."""
    match = SOURCE_URL.search(data.html())
    if match:
        return match.group(1)
    for kind in ("text/x-moz-url-priv", "text/x-moz-url", "chromium/x-source-url"):
        if data.hasFormat(kind):
            raw = bytes(data.data(kind).data())
            encoding = "utf-16-le" if raw[1:2] == b"\0" else "utf-8"
            return raw.decode(encoding, "replace").split("\n")[0].strip("\0 \r")
    return ""
