"""An article on paper: a document with its head in it, in black on white, as PDF or printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from emeroteca.archive import Archive
from emeroteca.errors import DiskError
from emeroteca.exchange.writing.names import file_name
from emeroteca.gui.dates import format_published
from emeroteca.gui.facts import in_a_line
from emeroteca.gui.reader import document, pictures
from emeroteca.gui.reader.look import Look
from emeroteca.gui.reader.paper_marks import marks_of, write_notes
from emeroteca.gui.style.colours import LIGHT
from emeroteca.gui.style.fonts import SANS
from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.article import ArticleId, Opened
from emeroteca.settings import Typography

DPI = 96
SIZE = 15
"""The size of the running text on paper, in pixels of 1/96 inch."""

Image = Callable[[str], bytes]


def paper(
    opened: Opened,
    typography: Typography,
    image: Image,
    width: int,
    annotations: Sequence[Annotation] = (),
) -> QTextDocument:
    """The article as a document for paper, with head, list markers, highlights and notes."""
    look = Look(Typography(face=typography.face, size=SIZE, line_height=1.45), LIGHT)
    made = QTextDocument()
    made.setDocumentMargin(0)
    for asset in opened.assets:
        picture = pictures.picture(image(asset.digest))
        if not picture.isNull():
            made.addResource(
                QTextDocument.ResourceType.ImageResource,
                QUrl(document.SCHEME + asset.digest),
                picture,
            )
    cursor = QTextCursor(made)
    _head(cursor, opened, look)
    assets = {asset.digest: asset for asset in opened.assets}
    marks = marks_of(annotations)
    document.write(cursor, opened.text, look, assets, width, markers=True, marks=marks)
    write_notes(cursor, annotations, marks, look)
    _without_ligatures(made)
    return made


def _head(cursor: QTextCursor, opened: Opened, look: Look) -> None:
    known = opened.article.metadata
    shape = QTextBlockFormat()
    shape.setBottomMargin(6)
    title = QTextCharFormat()
    title.setFont(look.header_font(1.7, headline=True))
    cursor.setBlockFormat(shape)
    cursor.insertText(known.title, title)
    quiet = QTextCharFormat()
    quiet.setFont(look.header_font(0.8))
    if known.subtitle:
        cursor.insertBlock(shape, quiet)
        cursor.insertText(known.subtitle, quiet)
    facts = [known.byline, known.site, format_published(known.published), known.url]
    saved = QCoreApplication.translate("Paper", "saved {day}")
    facts.append(saved.replace("{day}", format_published(opened.article.saved[:10])))
    shape.setBottomMargin(20)
    cursor.insertBlock(shape, quiet)
    cursor.insertText(in_a_line(facts), quiet)


def _without_ligatures(made: QTextDocument) -> None:
    """With ligatures "ff" would vanish from the PDF's text."""
    block = made.begin()
    while block.isValid():
        for piece in block.textFormats():
            form = QTextCharFormat(piece.format)
            font = QFont(form.font())
            font.setFeature(QFont.Tag("liga"), 0)
            form.setFont(font)
            cursor = QTextCursor(made)
            cursor.setPosition(block.position() + piece.start)
            cursor.setPosition(
                block.position() + piece.start + piece.length, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(form)
        block = block.next()


def save_pdf(
    opened: Opened,
    typography: Typography,
    image: Image,
    path: Path,
    annotations: Sequence[Annotation] = (),
) -> None:
    """Write the article with its highlights as a PDF of A4 pages; raises `DiskError`."""
    try:
        path.touch()
    except OSError as error:
        raise DiskError(error.strerror or str(error)) from error
    writer = QPdfWriter(str(path))
    writer.setTitle(opened.article.metadata.title)
    writer.setCreator("Emeroteca")
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(22, 22, 22, 24), QPageLayout.Unit.Millimeter)
    made = paper(opened, typography, image, writer.width(), annotations)
    made.setPageSize(writer.pageLayout().paintRectPixels(DPI).size().toSizeF())
    _paint(made, writer)


def _paint(made: QTextDocument, writer: QPdfWriter) -> None:
    """Paint every page with its number below, which Qt leaves out where a page has a size."""
    painter = QPainter(writer)
    wide, high = made.pageSize().width(), made.pageSize().height()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
    for page in range(made.pageCount()):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * high)
        context.clip = QRectF(0, page * high, wide, high)
        painter.setClipRect(context.clip)
        made.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(QFont(SANS, 8))
        below = QRectF(0, high + 14, wide, 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, f"{page + 1} / {made.pageCount()}")
    painter.end()


def save_pdfs(archive: Archive, ids: Sequence[ArticleId], folder: Path) -> Iterator[Path]:
    """Write articles with what is written on them as PDFs of a folder, and tell each.

    Wants a QGuiApplication; raises `DiskError`, `NotFoundError`, `LibraryDamagedError`.
    """
    taken: set[str] = set()
    for article in ids:
        opened = archive.open_article(article)
        images = {asset.digest: asset.data for asset in opened.assets}
        path = folder / f"{file_name(opened.article, taken)}.pdf"
        written = archive.annotations_of(article)
        save_pdf(opened, Typography(), partial(_of, images), path, written)
        yield path


def _of(images: dict[str, bytes], digest: str) -> bytes:
    return images.get(digest, b"")


def print_dialog(
    opened: Opened,
    typography: Typography,
    image: Image,
    parent: QWidget,
    annotations: Sequence[Annotation] = (),
) -> None:
    """Ask for a printer and print."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(
        lambda: paper(opened, typography, image, printer.width(), annotations).print_(printer)
    )
    QDialog.open(dialog)
