"""The best stored picture stands in the article with its caption, and ornaments are dropped."""

from __future__ import annotations

import base64
import struct
from typing import ClassVar

import pytest

from emeroteca.importing import blocks, markup
from emeroteca.importing.flattening import assemble
from emeroteca.importing.imagery import images
from emeroteca.importing.imagery.pictures import Pictures
from tests.importing.pages import cleaned, png, told

FILES = {
    "a.png": png(600, 400),
    "b.png": png(300, 200),
    "dot.png": png(30, 30),
    "face.png": png(96, 96),
    "blur.png": png(20, 13),
    "cid:part1@mail.example": png(640, 480),
}
PIXEL = (
    "data:image/gif;base64,"
    + base64.b64encode(b"GIF89a" + bytes([1, 0, 1, 0]) + bytes(20)).decode()
)


def figures(html: str) -> list[str]:
    """The blocks between two paragraphs."""
    return told(f"<p>Before</p>{html}<p>After</p>", FILES)[1:-1]


@pytest.mark.parametrize(
    ("html", "caption"),
    [
        ('<figure><img src="a.png"><figcaption>Cap <b>x</b></figcaption></figure>', "Cap x"),
        (
            '<figure><figcaption>Cap<span class="credit">Foto: Y</span></figcaption>'
            '<img src="a.png"></figure>',
            "Cap Foto: Y",
        ),
        (
            '<figure><picture><img src="a.png"></picture><figcaption><p>Cap</p><p>Foto: Y</p>'
            "</figcaption></figure>",
            "Cap⏎Foto: Y",
        ),
        (
            '<figure><img src="a.png"><figcaption>Cap</figcaption><small>Foto: Y</small></figure>',
            "Cap⏎Foto: Y",
        ),
        ('<figure><img src="a.png"><div>Only this</div></figure>', "Only this"),
        (
            '<div class="wp-caption"><a href="/x"><img src="a.png"></a>'
            '<p class="wp-caption-text">Cap</p></div>',
            "Cap",
        ),
        ('<p><img src="a.png"></p><p class="caption">Cap</p>', "Cap"),
        ('<div><img src="a.png"></div><div><p class="photo-caption">Cap</p></div>', "Cap"),
    ],
)
def test_a_caption_stands_with_its_figure(html: str, caption: str) -> None:
    assert figures(html) == ["figure ▣", f"caption {caption}"]


def test_a_gallery_is_its_figures() -> None:
    assert figures(
        '<figure class="gallery"><figure><img src="a.png"><figcaption>1</figcaption></figure>'
        '<figure><img src="b.png"></figure><figcaption>All</figcaption></figure>'
    ) == ["figure ▣", "caption 1", "figure ▣", "caption All"]


def test_a_figure_that_was_not_saved_is_told_by_its_caption() -> None:
    html = '<figure><img src="https://far.example/x.png"><figcaption>Cap</figcaption></figure>'
    assert figures(html) == ["figure ▣", "caption Cap"]
    assert figures('<figure><img src="https://far.example/x.png"></figure>') == []


class TestTheBestStoredOne:
    """Of all addresses that an image names the largest picture wins."""

    CASES: ClassVar[list[str]] = [
        '<img src="b.png" srcset="b.png 300w, a.png 600w, far.png 900w">',
        '<picture><source srcset="a.png 2x"><img src="b.png"></picture>',
        '<img src="b.png" data-full-url="a.png">',
        f'<img src="{PIXEL}" data-src="a.png">',
        f'<img src="{PIXEL}" data-srcset="b.png 1x, a.png 2x">',
        '<img src="blur.png" data-lazy-src="a.png">',
        '<img class="lazy" src="blur.png"><noscript><img src="a.png"></noscript>',
        '<div><img data-x="1"></div><noscript><img src="b.png" srcset="a.png 2x"></noscript>',
        '<noscript><img src="a.png"></noscript>',
        '<button>Enlarge<img src="a.png"></button>',
        '<a href="a.png"><img src="b.png"></a>',
        '<amp-img src="a.png"></amp-img>',
    ]

    @pytest.mark.parametrize("html", CASES)
    def test_is_found(self, html: str) -> None:
        text, pictures = cleaned(f"<p>Before</p>{html}<p>After</p>", FILES)
        assert [(a.width, a.height, a.address) for a in pictures.assets.values()] == [
            (600, 400, "a.png")
        ]
        assert text.content == "Before\n\ufffc\nAfter"

    def test_may_lie_in_a_mail_or_an_archive(self) -> None:
        _, pictures = cleaned('<p>x</p><img src="cid:part1@mail.example"><p>y</p>', FILES)
        assert [a.address for a in pictures.assets.values()] == ["cid:part1@mail.example"]

    def test_may_stand_in_the_page_and_then_has_no_address(self) -> None:
        data = "data:image/png;base64," + base64.b64encode(png(200, 90)).decode()
        _, pictures = cleaned(f'<p>x</p><img src="{data}"><p>y</p>')
        assert [(a.width, a.address) for a in pictures.assets.values()] == [(200, "")]


@pytest.mark.parametrize(
    "html",
    [
        f'<img src="{PIXEL}">',
        '<img src="dot.png">',
        '<img src="a.png" width="1" height="1">',
        '<img src="a.png" width="24" height="24">',
        '<img src="face.png" class="avatar">',
        '<span class="author-photo"><img src="face.png"></span>',
        '<img src="face.png" role="presentation">',
        '<img src="blur.png" data-src="https://far.example/x.png">',
        '<div style="background-image: url(a.png)"></div>',
        '<noscript><img height="1" width="1" src="a.png"></noscript>',
    ],
)
def test_ornaments_and_placeholders_are_dropped(html: str) -> None:
    assert figures(html) == []


def test_an_emoji_is_itself() -> None:
    assert told(
        '<p>Fine <img class="emoji" alt="😀" src="e.png">, <img alt="✅" src="x">!</p>'
    ) == ["paragraph Fine 😀, ✅!"]


def test_pictures_of_left_out_blocks_are_kept_for_later() -> None:
    root = markup.parse(
        '<article><p>One</p><div><p>Left out <img src="a.png"><img src="face.png"></p></div>'
        "<p>Two</p></article>"
    )
    alive = list(markup.elements(root))
    page = blocks.prepare(root)
    pictures = Pictures(FILES.get)
    kept = [b for b in page.blocks if not b.text.startswith("Left")]
    html = assemble.article_html(page, kept, pictures, "")
    assert alive
    assert "img" not in html
    assert [a.address for a in pictures.assets.values()] == ["a.png"]


def jpeg(orientation: int, order: str) -> bytes:
    """A photograph of 400 × 300 with the word of the camera on how it was held."""
    mark = b"II*\0" if order == "<" else b"MM\0*"
    entry = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = mark + struct.pack(f"{order}IH", 8, 1) + entry + bytes(4)
    app1 = b"Exif\0\0" + tiff
    frame = struct.pack(">HBHHB", 11, 8, 300, 400, 4) + bytes(3)
    return (
        b"\xff\xd8\xff\xe1"
        + struct.pack(">H", len(app1) + 2)
        + app1
        + b"\xff\xc0"
        + frame
        + bytes(9)
    )


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(
    ("orientation", "size"), [(1, (400, 300)), (3, (400, 300)), (6, (300, 400)), (8, (300, 400))]
)
def test_a_photograph_taken_sideways_has_its_sides_swapped(
    order: str, orientation: int, size: tuple[int, int]
) -> None:
    asset = images.asset(jpeg(orientation, order))
    assert asset is not None
    assert (asset.width, asset.height) == size


def test_damaged_camera_notes_do_no_harm() -> None:
    whole = jpeg(6, "<")
    for cut in range(20, len(whole)):
        images.asset(whole[:cut] + bytes(20))


def avif(turned: bool) -> bytes:
    """The head of an AVIF picture of 320 × 200."""
    turn = b"\0\0\0\x09irot" + bytes([1 if turned else 0])
    size = b"\0\0\0\x14ispe" + bytes(4) + struct.pack(">II", 320, 200)
    return b"\0\0\0\x18ftypavif" + bytes(12) + size + turn + bytes(8)


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (avif(False), (320, 200)),
        (avif(True), (200, 320)),
        (b"GIF89a" + struct.pack("<HH", 50, 60) + bytes(20), (50, 60)),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 70, 80) + bytes(9), (70, 80)),
    ],
)
def test_sizes_are_known_from_the_first_bytes(data: bytes, size: tuple[int, int]) -> None:
    asset = images.asset(data)
    assert asset is not None
    assert (asset.width, asset.height) == size


def test_drawings_are_no_pictures() -> None:
    assert images.asset(b'<svg xmlns="http://www.w3.org/2000/svg" width="9"></svg>') is None
