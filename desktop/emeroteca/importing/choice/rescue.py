"""Finds an article that is in a page's data but not among its elements.

Some pages state their whole text for machines and show a part of it, others hold it in a script
that would build the page. Only what is in the file is read; no script is run.
"""

from __future__ import annotations

import html
import re

from lxml.html import HtmlElement

from emeroteca.importing.markup import elements

_LEAST = 500
_SHOWN = 0.5
_TIMES_QUOTED = 3
_LONGEST_SCRIPT = 4_000_000
_ESCAPE = re.compile(r'\\(?:u([0-9a-fA-F]{4})|(["\\/nrtbf]))')
_PLAIN = {"n": "\n", "r": "", "t": " ", "b": "", "f": ""}
_MARKUP = re.compile(r"<(p|h[2-4]|li|blockquote)\b[^>]{0,300}>.*?</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_GAP = 600
_BLANK = re.compile(r"\n\s*\n|\n")


def is_fuller(statement: str, kept: int) -> bool:
    """Whether the text that a page states holds much more than the `kept` characters it shows."""
    return len(statement) >= _LEAST and kept < len(statement) * _SHOWN


def shows_nothing(kept: int) -> bool:
    """Whether what was found is too short to be the article of a page that a script builds."""
    return kept < _LEAST


def stated_page(statement: str) -> str:
    """A page made of a stated text, which may be HTML or plain lines."""
    if re.search(r"<(?:p|br|div)\b", statement, re.IGNORECASE):
        return f"<article>{statement}</article>"
    lines = (" ".join(line.split()) for line in _BLANK.split(statement))
    return "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in lines if line)


def shows_little(root: HtmlElement) -> bool:
    """Whether a page has hardly any paragraph of its own."""
    length = 0
    for paragraph in elements(root, "p"):
        length += len(" ".join(str(paragraph.text_content()).split()))
        if length >= _LEAST:
            return False
    return True


def scripted_page(root: HtmlElement) -> str:
    """The paragraphs that a script of the page holds as text, "" where none does."""
    best = ""
    for script in elements(root, "script"):
        text = script.text or ""
        if len(text) > _LONGEST_SCRIPT or len(text) < _LEAST:
            continue
        found = _paragraphs(_unquoted(text))
        best = max(best, found, key=_length)
    return best if _length(best) >= _LEAST else ""


def _unquoted(text: str) -> str:
    """A script's strings as they were before they were quoted, often several times over."""
    for _ in range(_TIMES_QUOTED):
        if "\\" not in text:
            break
        text = _ESCAPE.sub(_character, text)
    return text


def _character(match: re.Match[str]) -> str:
    if match[1]:
        code = int(match[1], 16)
        # Halves of a pair are put together by the round through UTF-16 below.
        return chr(code)
    return _PLAIN.get(match[2], match[2])


def _paragraphs(text: str) -> str:
    """The longest run of paragraphs that stand close to each other."""
    best, end = "", 0
    run: list[str] = []
    for match in _MARKUP.finditer(text):
        if match.start() - end > _GAP:
            best, run = max(best, "".join(run), key=_length), []
        run.append(match[0])
        end = match.end()
    best = max(best, "".join(run), key=_length)
    return best.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _length(markup: str) -> int:
    return len(_TAG.sub("", markup))
