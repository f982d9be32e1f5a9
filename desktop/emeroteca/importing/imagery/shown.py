"""Notes the pictures and embeds of an article as pieces, and leaves out those that a person did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml.html import HtmlElement

from emeroteca.importing.blocks import NUMBER, Page
from emeroteca.importing.choice.places import Places
from emeroteca.importing.imagery import media
from emeroteca.importing.markup import elements, parted_text
from emeroteca.model.cleaning import Basis, Keys, Piece, Reason, Repairs
from emeroteca.model.text import BlockKind

_ADDRESS = 120
_NOBODY = Repairs()


@dataclass(frozen=True, slots=True)
class ShownPiece:
    """A picture among the blocks: it stands behind the block of this order, -1 above all."""

    number: str
    behind: int
    piece: Piece


class Shown:
    """Asked about each picture that an article would show, in the order of the page."""

    def __init__(self, repairs: Repairs = _NOBODY) -> None:
        self._choices = {choice.key: choice.keep for choice in repairs.choices}
        self._rules = {rule.text or rule.place: rule for rule in repairs.rules}
        self._keys = Keys()
        self._places = Places()
        self._behind: Mapping[HtmlElement, int] = {}
        self._noted: list[tuple[HtmlElement, Piece]] = []
        self.pieces: tuple[ShownPiece, ...] = ()
        self.left: set[str] = set()
        """The digests of pictures that a person left out: none of them leads the article either."""

    def begin(self, page: Page) -> None:
        """Note where everything stands, before the page is taken apart."""
        orders = {block.element: block.order for block in page.blocks}
        behind, at = {}, -1
        for element in elements(page.body):
            at = orders.get(element, at)
            if element.tag in ("figure", "img", *media.EMBEDS):
                behind[element] = at
        self._behind = behind

    def wanted(self, element: HtmlElement) -> bool:
        """Note a picture; False where it was left out by a person's word or rule."""
        says, address = _says(element), _address(element)
        key = self._keys.next(f"{says} {address}" if address else f"picture {says}")
        place = self._places.of(element)
        rule = self._rules.get(key.partition(".")[0], self._rules.get(place))
        kept, reason, basis = True, None, Basis.RULE
        if key in self._choices:
            kept, basis = self._choices[key], Basis.PERSON
            reason = None if kept else Reason.PERSON
        elif rule is not None:
            kept, basis = rule.keep, Basis.SITE_RULE
            reason = None if kept else Reason.SITE_RULE
        kind = BlockKind.FIGURE if _is_picture(element) else BlockKind.CARD
        text = says or ("" if kind is BlockKind.FIGURE else address)
        self._noted.append((element, Piece(key, text, kind, kept, reason, basis, place)))
        return kept

    def end(self, shown: set[HtmlElement]) -> None:
        """Keep of what was noted that which is shown, or was left out by a person."""
        self.pieces = tuple(
            ShownPiece(str(element.get(NUMBER) or ""), self._behind.get(element, -1), piece)
            for element, piece in self._noted
            if element in shown or not piece.kept
        )


def _is_picture(element: HtmlElement) -> bool:
    return element.tag == "img" or next(elements(element, *media.EMBEDS), None) is None


def _says(element: HtmlElement) -> str:
    """The caption of a picture, else what its page says instead of it."""
    captions = " ".join(parted_text(caption) for caption in elements(element, "figcaption"))
    images = (str(image.get("alt") or "") for image in elements(element, "img"))
    return " ".join(captions.split()) or " ".join(next(images, "").split())


def _address(element: HtmlElement) -> str:
    """Where a picture or an embed comes from, as the page writes it; the end tells most."""
    for part in elements(element, "img", *media.EMBEDS):
        address = str(part.get("src") or part.get("data-src") or part.get("data") or "").strip()
        if address:
            return address[-_ADDRESS:]
    return ""
