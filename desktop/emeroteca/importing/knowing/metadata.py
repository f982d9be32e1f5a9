"""Says what is known about a page besides its text: first what it states, then what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace

from lxml.html import HtmlElement

from emeroteca.importing.knowing import (
    addresses,
    bylines,
    extras,
    guesses,
    language,
    publication,
    sitenames,
    subtitles,
    titles,
)
from emeroteca.importing.knowing.structured import Statements, words
from emeroteca.model.article import Metadata
from emeroteca.model.facts import Fact, Origin
from emeroteca.model.text import Text

_FIELDS = tuple(field.name for field in fields(Metadata))
_LONGEST_ADDRESS = 2_000


@dataclass(frozen=True, slots=True)
class Described:
    """What is known about a capture, and where each piece of it comes from.

    There is one fact for every field of `metadata` that is known, and others besides.
    """

    metadata: Metadata
    facts: tuple[Fact, ...] = ()

    def told(self, *facts: Fact) -> Described:
        """With these facts in the place of what was known about the same."""
        fresh = {fact.name: fact for fact in facts}
        kept = [fact for fact in self.facts if fact.name not in fresh]
        changes = {name: fact.value for name, fact in fresh.items() if name in _FIELDS}
        return Described(replace(self.metadata, **changes), (*kept, *fresh.values()))


def from_facts(facts: Iterable[Fact]) -> Described:
    """What is known where these facts are all."""
    return Described(Metadata()).told(*facts)


def from_page(root: HtmlElement, stated: Statements, url: str) -> Described:
    """Everything a parsed page tells, `stated` included; `url` is what its capture knows of it."""
    return from_facts(_of_page(root, stated, url))


def captured(known: Metadata) -> Described:
    """What the capture itself says, such as the front matter of a note."""
    empty = Metadata()
    return from_facts(
        Fact(name, getattr(known, name), Origin.CAPTURE)
        for name in _FIELDS
        if getattr(known, name) != getattr(empty, name)
    )


def from_text(title: str, subtitle: str) -> Described:
    """What the first line of a plain text tells."""
    facts = (("title", title), ("subtitle", subtitle))
    return from_facts(Fact(name, said, Origin.TEXT, 0.7) for name, said in facts if said)


def titled(described: Described, first_words: str) -> Described:
    """With the first words of an article for a title, where it has none."""
    if described.metadata.title or not first_words:
        return described
    return described.told(Fact("title", first_words, Origin.TEXT, 0.3))


def completed(known: Metadata, found: Described) -> Described:
    """What is known for certain, with its gaps filled from what was found."""
    return found.told(*captured(known).facts)


def in_language(described: Described, text: Text) -> Described:
    """With the language and direction that the text itself confirms or decides."""
    claim = described.metadata.language
    stated = next((f for f in described.facts if f.name == "language"), None)
    found = language.recognised(text.content, claim)
    direction = language.direction(found.code, _claimed_direction_of(described), text.content)
    facts = [Fact("direction", direction, Origin.TEXT, 0.95)]
    if found.code:
        origin = Origin.TEXT if found.by_text or stated is None else stated.origin
        facts.append(Fact("language", found.code, origin, found.confidence))
    return described.told(*facts) if found.code else _without(described, "language").told(*facts)


def _without(described: Described, name: str) -> Described:
    facts = tuple(fact for fact in described.facts if fact.name != name)
    return Described(replace(described.metadata, **{name: ""}), facts)


def _claimed_direction_of(described: Described) -> str:
    return next((fact.value for fact in described.facts if fact.name == "direction"), "")


def _of_page(root: HtmlElement, stated: Statements, url: str) -> Iterator[Fact]:
    address = addresses.page_address(root, stated, url)
    where = address.value if address is not None else ""
    site = sitenames.site(stated, where)
    own = sitenames.names(stated, where, site.value if site is not None else "")
    headline = titles.headline(root, stated, own)
    claim = _claimed_language(root, stated)
    dated = publication.moments(
        root, stated, where, headline.element, claim.value if claim is not None else ""
    )
    found = [
        headline.fact,
        subtitles.subtitle(stated, headline.text, headline.element),
        bylines.byline(stated, own, root, headline.element),
        site,
        address,
        claim,
        _claimed_direction(root),
        _lead_image(stated, where),
        *dated,
        *extras.extras(root, stated),
    ]
    if not any(fact.name == "published" for fact in dated):
        found.append(guesses.date_guess(root, where))
    yield from (fact for fact in found if fact is not None)


def _claimed_language(root: HtmlElement, stated: Statements) -> Fact | None:
    claims = (
        (root.get("lang"), Origin.META),
        (root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang"),
         Origin.META),
        (words(stated.article.get("inLanguage")), Origin.JSON_LD),
        (stated.first("content-language", "language", "dc.language", "dcterms.language",
                      "og:locale"), Origin.META),
    )  # fmt: skip
    for claim, origin in claims:
        if claim and language.code(claim):
            return Fact("language", claim[:35].strip(), origin, 0.7)
    return None


def _claimed_direction(root: HtmlElement) -> Fact | None:
    body = root.find("body")
    claim = root.get("dir") or (body.get("dir") if body is not None else "") or ""
    if claim.strip().lower() in ("rtl", "ltr"):
        return Fact("direction", claim.strip().lower(), Origin.META, 0.7)
    return None


def _lead_image(stated: Statements, url: str) -> Fact | None:
    image = stated.first("og:image", "og:image:url", "twitter:image", "twitter:image:src")
    origin = Origin.META if image else Origin.JSON_LD
    address = addresses.joined(url, image or words(stated.article.get("image")))
    if not address or len(address) > _LONGEST_ADDRESS:
        return None
    return Fact("lead_image", address, origin, 0.9)
