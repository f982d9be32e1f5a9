"""A book keeps the rules of EPUB 3 that can be read off its parts, whatever is in it."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

from emeroteca.exchange.forms import Form
from emeroteca.exchange.portable import Free, Portable
from emeroteca.exchange.writing.folder import export
from emeroteca.model.annotations.annotation import Annotation, AnnotationId, Colour
from emeroteca.model.article import ArticleId, Asset, Metadata
from emeroteca.model.text import OBJECT, BlockKind, Run, RunStyle, Span, Text
from tests.exchange.writing.articles import ARTICLE, on, portable, text

OPF, DC = "{http://www.idpf.org/2007/opf}", "{http://purl.org/dc/elements/1.1/}"
XHTML, OPS = "{http://www.w3.org/1999/xhtml}", "{http://www.idpf.org/2007/ops}"
PICTURE = Asset("cd" * 32, "image/png", b"\x89PNG")
AVIF = Asset("ef" * 32, "image/avif", b"avif")
SHOWN = text(
    "Sopra il fiume\x0c.",
    (BlockKind.FIGURE, OBJECT),
    (BlockKind.CAPTION, "Il <ponte> & l'acqua"),
    (BlockKind.FIGURE, OBJECT),
    (BlockKind.RULE, "—"),
    (BlockKind.LIST_ITEM, "Uno\u2028due"),
    runs=(
        Run(RunStyle.FIGURE, Span(17, 18), PICTURE.digest),
        Run(RunStyle.FIGURE, Span(40, 41), AVIF.digest),
        Run(RunStyle.LINK, Span(0, 5), "javascript:alert(1)"),
    ),
)


def book(folder: Path, *articles: Portable, free: Free | None = None, name: str = "") -> Path:
    (path,) = export(articles, free or Free(), folder, Form.EPUB, name)
    assert list(folder.iterdir()) == [path]
    return path


def parts(path: Path) -> dict[str, bytes]:
    """What is in a book, of which the rules hold."""
    with zipfile.ZipFile(path) as file:
        first, *rest = file.infolist()
        assert (first.filename, first.compress_type, first.extra) == ("mimetype", 0, b"")
        names = [info.filename for info in rest]
        assert len(names) == len(set(names))
        found = {name: file.read(name) for name in names}
        assert file.read("mimetype") == b"application/epub+zip"
    container = ElementTree.fromstring(found["META-INF/container.xml"])
    (root,) = (e.get("full-path", "") for e in container.iter() if e.get("full-path"))
    package = ElementTree.fromstring(found[root])
    (identity,) = package.iter(f"{DC}identifier")
    assert identity.get("id") == package.get("unique-identifier")
    assert all(package.findtext(f".//{DC}{name}") for name in ("title", "language"))
    (modified,) = (e for e in package.iter(f"{OPF}meta"))
    assert modified.get("property") == "dcterms:modified"
    items = {item.get("id", ""): item for item in package.iter(f"{OPF}item")}
    files = {str(PurePosixPath(root).parent / item.get("href", "")) for item in items.values()}
    assert files | {root, "META-INF/container.xml"} == set(found)
    spine = [item.get("idref", "") for item in package.iter(f"{OPF}itemref")]
    assert spine and set(spine) <= set(items)
    (nav,) = (item.get("href") for item in items.values() if item.get("properties") == "nav")
    tocs = ElementTree.fromstring(found[f"EPUB/{nav}"]).iter(f"{XHTML}nav")
    assert [toc.get(f"{OPS}type") for toc in tocs] == ["toc"]
    for name, content in found.items():
        if name.endswith(".xhtml"):
            _leads_nowhere_else(ElementTree.fromstring(content), found)
    return found


def _leads_nowhere_else(page: ElementTree.Element, found: dict[str, bytes]) -> None:
    for element in page.iter():
        assert element.tag.startswith(XHTML)
        assert element.tag != f"{XHTML}script"
        target = element.get("src") or element.get("href")
        if target is not None and not (element.tag == f"{XHTML}a" and target.startswith("https:")):
            assert f"EPUB/{target}" in found


def test_a_chapter_has_highlights_pictures_and_notes(tmp_path: Path) -> None:
    mark = on(SHOWN, "fiume", 3, note="Quale <fiume>?", colour=Colour.GREEN)
    article = replace(portable(SHOWN, mark, note="Mia"), pictures=(PICTURE, AVIF))
    found = parts(book(tmp_path, article))
    chapter = found["EPUB/c000001.xhtml"].decode()
    assert f'<img src="{PICTURE.digest}.png" alt=""/>' in chapter
    assert found[f"EPUB/{PICTURE.digest}.png"] == PICTURE.data
    assert not any(AVIF.digest in name for name in found)
    assert '<mark class="green" title="Quale &lt;fiume&gt;?">fiume</mark>' in chapter
    assert chapter.index("Quale &lt;fiume&gt;? ") > chapter.index("due")
    assert "\x0c" not in chapter


def test_one_article_gives_the_book_its_title_and_language(tmp_path: Path) -> None:
    package = parts(book(tmp_path, portable(text("Uno."))))["EPUB/package.opf"].decode()
    assert "<dc:title>Piena: &quot;fango&quot;?</dc:title>" in package
    assert "<dc:creator>Ada Ferri</dc:creator>" in package
    assert "<dc:language>it</dc:language>" in package


def test_several_are_chapters_in_order_under_the_name_of_the_file(tmp_path: Path) -> None:
    second = Portable(
        replace(ARTICLE, id=ArticleId(8), metadata=Metadata(title="</title>", direction="rtl")),
        text("Due."),
    )
    free = Free((Annotation(AnnotationId(9), note="Un'idea"),))
    found = parts(book(tmp_path, portable(text("Uno.")), second, free=free, name="Mie.epub"))
    contents = ElementTree.fromstring(found["EPUB/nav.xhtml"])
    titles = [link.text for link in contents.iter(f"{XHTML}a")]
    assert titles == ['Piena: "fango"?', "</title>", "Notes on no article"]
    assert "<dc:title>Mie</dc:title>" in found["EPUB/package.opf"].decode()
    assert b'dir="rtl"' in found["EPUB/c000002.xhtml"]


def test_a_picture_of_two_articles_lies_in_it_once(tmp_path: Path) -> None:
    both = [replace(portable(SHOWN), pictures=(PICTURE,)) for _ in range(2)]
    assert sum(name.endswith(".png") for name in parts(book(tmp_path, *both))) == 1


def test_a_book_of_nothing_is_one_still(tmp_path: Path) -> None:
    parts(book(tmp_path))
    (tmp_path / "articles.epub").unlink()
    parts(book(tmp_path, Portable(replace(ARTICLE, metadata=Metadata()), Text("", ()))))
