"""An article as a Markdown file for Obsidian and Logseq, which is written again in place.

What is ours stands between comments that name it; whatever else is in the file is its reader's and
stays where it is, as do the properties that are none of ours.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from emeroteca.exchange.portable import Portable, subject
from emeroteca.exchange.writing.markup import escaped, markdown
from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.entities.known import EntityId

_BLOCK = re.compile(
    r"<!-- emeroteca:(?P<key>[\w-]+) -->\n(?P<body>.*?)\n?<!-- /emeroteca:(?P=key) -->", re.DOTALL
)
_FRONT = re.compile(r"\ufeff?---\n(?P<lines>.*?)(?:^|\n)---(?:\n|$)", re.DOTALL)
_KEY = re.compile(r"(?P<key>[\w-]+)\s*:(?P<rest>.*)")


def written(article: Portable, before: str = "") -> str:
    """The file of an article; `before` is what it was, with what its reader wrote in it."""
    before = before.replace("\r\n", "\n")
    front = _FRONT.match(before)
    rest = before[front.end() :] if front else before
    properties = _properties(article, front["lines"] if front else "")
    return f"---\n{properties}---\n{_body(rest, dict(_blocks(article)), article.whole)}"


def loose(
    annotations: Iterable[Annotation],
    names: Mapping[EntityId, str],
    before: str = "",
    whole: bool = True,
) -> str:
    """The file of annotations on no article, each with what it is about; where they are not the
    `whole` of them, the others that stand there stay."""
    ours = {}
    for annotation in annotations:
        source = subject(annotation, names)
        told = _annotation(annotation)
        ours[str(annotation.id)] = f"{told}\n\n— {escaped(source)}" if source else told
    return _body(before.replace("\r\n", "\n"), ours, whole)


def digest_of(content: str) -> str:
    """The digest of the original of the article that a file is about, "" where it is about none."""
    front = _FRONT.match(content.replace("\r\n", "\n"))
    found = re.search(r'^sha256: "([0-9a-f]{64})"$', front["lines"], re.M) if front else None
    return found[1] if found else ""


# ---------------------------------------------------------------------- properties


def _properties(article: Portable, before: str) -> str:
    """Ours, then those of the file's reader; tags of both."""
    theirs = _entries(before)
    known = article.article.metadata
    tags = [re.sub(r"\s+", "-", tag) for tag in article.article.tags]
    tags += [tag for tag in _listed(theirs.get("tags", "")) if tag not in tags]
    ours: dict[str, object] = {
        "title": known.title,
        "author": known.byline,
        "site": known.site,
        "url": known.url,
        "published": known.published,
        "saved": article.article.saved,
        "language": known.language,
        "sha256": article.article.source_digest,
        "tags": tags,
    }
    lines = [
        f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in ours.items() if value
    ]
    return "".join(lines) + "".join(text for key, text in theirs.items() if key not in ours)


def _entries(lines: str) -> dict[str, str]:
    """The properties of a file as they are written, each with the lines that belong to it."""
    found: dict[str, str] = {}
    key = ""
    for line in lines.splitlines():
        match = _KEY.match(line)
        key = match["key"] if match else key
        found[key] = found.get(key, "") + f"{line}\n"
    return found


def _listed(entry: str) -> list[str]:
    """The values of a list, in one line or one a line."""
    inline = re.search(r"\[(.*)\]", entry, re.DOTALL)
    if inline:
        values = inline[1].split(",")
    else:
        values = [line.strip().removeprefix("-") for line in entry.splitlines()[1:]]
        first = _KEY.match(entry)
        values += first["rest"].split(",") if first else []
    plain = (value.strip().strip("\"'").removeprefix("#") for value in values)
    return [value for value in plain if value]


# ---------------------------------------------------------------------- the blocks


def _blocks(article: Portable) -> Iterator[tuple[str, str]]:
    """What is ours, each with the name that it keeps."""
    known = article.article.metadata
    about = " · ".join(filter(None, (known.byline, known.site, known.published[:10])))
    source = f"<{known.url}>" if known.url else ""
    yield "head", "\n\n".join(filter(None, (f"# {escaped(known.title)}", escaped(about), source)))
    if article.note:
        yield "note", article.note
    for annotation in article.annotations:
        yield str(annotation.id), _annotation(annotation)
    if article.whole:
        yield "text", markdown(article.text, article.annotations)


def _annotation(annotation: Annotation) -> str:
    identity = f"^em-{annotation.id}"
    if annotation.anchor is None:
        parts = [f"{annotation.note.rstrip()} {identity}"]
    else:
        lines = annotation.anchor.exact.replace("\u2028", "\n").split("\n")
        parts = ["\n".join(f"> {escaped(line)}" for line in lines), identity, annotation.note]
        if not annotation.placed:
            parts.insert(1, "*This passage was not found again in the text.*")
    parts.append(" ".join("#" + re.sub(r"\s+", "-", tag) for tag in annotation.tags))
    return "\n\n".join(filter(None, parts))


def _body(rest: str, ours: dict[str, str], whole: bool) -> str:
    """What the reader wrote with our blocks in it, those that are new behind those before them.

    Blocks that we have no more go, unless what we have is not the `whole` of it.
    """
    parts: list[tuple[str, str]] = []
    at = 0
    for match in _BLOCK.finditer(rest):
        parts.append(("", rest[at : match.start()]))
        if match["key"] in ours and match["key"] not in dict(parts):
            parts.append((match["key"], _framed(match["key"], ours[match["key"]])))
        elif not whole and match["key"] not in ours:
            parts.append((match["key"], match[0]))
        at = match.end()
    parts.append(("", rest[at:]))
    before = ""
    for key, content in ours.items():
        keys = [name for name, _ in parts]
        if key not in keys:
            place = keys.index(before) + 1 if before in keys and before else _first(keys)
            parts[place:place] = [("", "\n\n" * bool(before)), (key, _framed(key, content))]
        before = key
    text = re.sub(r"(?<=-->)\n{3,}(?=<!-- emeroteca)", "\n\n", "".join(part for _, part in parts))
    return f"\n{text.strip(chr(10))}\n"


def _first(keys: list[str]) -> int:
    """Where the first of our blocks goes: before the others, else behind what is there."""
    return next((number for number, key in enumerate(keys) if key), len(keys))


def _framed(key: str, content: str) -> str:
    inner = content.replace("<!-- /emeroteca", "<!-- / emeroteca")
    return f"<!-- emeroteca:{key} -->\n{inner}\n<!-- /emeroteca:{key} -->"
