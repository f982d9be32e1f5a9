"""Named rules that set blocks apart from an article, each with a reason a person understands.

The extractors decide where the article is; the rules take out of it what is no running text. They
go by three things: what the page calls the place (classes like "caption"), what the block says
("Read also: …"), and where it stands (before the first paragraph, after the last). None names a
site.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from emeroteca.importing.characters import folded
from emeroteca.importing.choice import cues
from emeroteca.importing.choice.evidence import Evidence
from emeroteca.importing.knowing.titles import similar
from emeroteca.model.article import Metadata
from emeroteca.model.cleaning import Basis, Reason


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CAPTION = _words(
    "caption captions credit credits photocredit figcaption didascalia bildunterschrift "
    "imagecaption legende photo photos imagetext bildtext copyright captiontext wpcaption"
)
_MEDIA = _words("media infotext image img figure picture gallery slideshow video player bild foto")
_SHARE = _words("share sharing sharebar social addthis sharedaddy shareaholic addtoany teilen")
_RELATED = _words(
    "related recirc recirculation recommended recommendations recommendation readmore "
    "outbrain taboola zergnet trending popular mostread seealso correlati correlate "
    "relacionadas relacionados teaser teasers promo promos crosslink morestories collections "
    "whatsapp inlinelink linkbox similar linked"
)
_MOSTLY_LINKS = 0.4
_KICKER = 6
_STANDFIRST = _words(
    "subtitle subhead subheadline standfirst dek deck sottotitolo catenaccio sommario abstract"
)
_NEWSLETTER = _words(
    "newsletter newsletters signup subscribe subscription inscription mailing optin"
)
_COMMENTS = _words(
    "comment comments disqus kommentar kommentare comentarios comentários commentaires "
    "commento commenti"
)
_TAGS = _words("tags tag taglist keywords topics tagcloud hashtags")
_AD = _words(
    "ad ads advert advertisement advertising adslot sponsor sponsored dfp werbung anzeige "
    "publicidad pubblicita"
)
_BYLINE = _words(
    "byline author authors autor autore auteur dateline timestamp date datetime pubdate "
    "publishdate postmeta meta articleinfo readtime lesezeit stand"
)
_BIO = _words("bio biography authorbox authorbio aboutauthor")
_PAYWALL = _words("paywall regwall piano")
_HEAD = (Reason.REPEATED_HEADLINE, Reason.STANDFIRST, Reason.BYLINE)


@dataclass(frozen=True, slots=True)
class Case:
    """A block with what stands around it, for rules that need more than the block itself."""

    it: Evidence
    known: Metadata
    before: Evidence | None
    after: Evidence | None
    set_apart: Reason | None
    """What the block before was set apart for."""
    in_box: bool = False
    """Whether it stands in a small box that begins with "Read also"."""
    repeated: bool = False
    """Whether another block leads to something with the same words."""


Rule = Callable[[Case], bool]
Rules = tuple[tuple[Reason, Rule], ...]


def judge(
    evidence: Sequence[Evidence], known: Metadata, rules: Rules | None = None
) -> dict[str, Reason]:
    """The blocks that are set apart, by number; `rules` are all of them where none are named."""
    rules = RULES if rules is None else rules
    if _share_of_links(evidence) > _MOSTLY_LINKS:
        # A page of links is about them.
        rules = tuple((reason, rule) for reason, rule in rules if rule not in _ABOUT_LINKS)
    apart: dict[str, Reason] = {}
    last: Reason | None = None
    boxes = _boxes(evidence)
    lead_ins = Counter(it.lead_in for it in evidence if len(it.lead_in.split()) > 1)
    for index, it in enumerate(evidence):
        before = evidence[index - 1] if index else None
        after = evidence[index + 1] if index + 1 < len(evidence) else None
        repeated = lead_ins[it.lead_in] > 1
        case = Case(it, known, before, after, last, it.box in boxes, repeated)
        last = next((reason for reason, rule in rules if rule(case)), None)
        if last is not None:
            apart[it.block.number] = last
    return apart


def _boxes(evidence: Sequence[Evidence]) -> set[HtmlElement]:
    """The small boxes that begin with "Read also" and hold a link."""
    first: dict[HtmlElement, Evidence] = {}
    for it in evidence:
        first.setdefault(it.box, it)
    return {
        box
        for box, it in first.items()
        if box is not it.block.element
        and it.words <= 8
        and cues.READ_MORE.match(it.low)
        and next(box.iter("a"), None) is not None
    }


def _share_of_links(evidence: Sequence[Evidence]) -> float:
    whole = sum(len(it.text) for it in evidence)
    return sum(len(it.text) for it in evidence if it.links > 0.8) / max(1, whole)


def _headline(case: Case) -> bool:
    it = case.it
    if it.before_prose and it.block.tag == "h1":
        return True
    early = it.before_prose or it.block.tag == "h1"
    return early and bool(case.known.title) and similar(it.text, case.known.title)


def _kicker(case: Case) -> bool:
    """The name of a section, a word or a few right above the headline."""
    it = case.it
    if not it.before_prose or it.words > _KICKER or it.sentence or case.after is None:
        return False
    return bool(case.known.title) and similar(case.after.text, case.known.title)


def _subtitle(case: Case) -> bool:
    known = case.known.subtitle
    return bool(known) and case.it.place < 0.3 and similar(case.it.text, known)


def _shown_above(case: Case) -> bool:
    """A line that nobody kept and that is the subtitle, wherever the page has it."""
    known = case.known.subtitle
    return bool(known) and case.it.words >= 4 and similar(case.it.text, known)


def _standfirst(case: Case) -> bool:
    it = case.it
    if case.known.subtitle:
        return False  # there is one already
    # A sentence set as a heading right under the headline.
    under = case.set_apart in (Reason.REPEATED_HEADLINE, Reason.BYLINE, Reason.SHARE_BAR)
    named = bool(it.names & _STANDFIRST) or it.heading
    return it.place < 0.2 and named and (under or it.before_prose) and 6 <= it.words <= 60


def _caption(case: Case) -> bool:
    it = case.it
    if "figcaption" in it.tags or "caption" in it.tags:
        return True
    if it.heading or it.post or it.words > 90:
        return False
    if it.names & _CAPTION:
        return it.pictured or it.words <= 40
    # A paragraph may well hold a picture; a few words alone beside one are its caption.
    return bool(it.names & _MEDIA) and it.pictured and it.words <= 40 and it.block.tag != "li"


def _credit(case: Case) -> bool:
    it = case.it
    if it.heading or it.post or (it.prose and not it.pictured):
        return False
    if it.words <= 60 and cues.CREDIT.search(it.low):
        return True
    beside = it.pictured or bool(it.names & (_CAPTION | _MEDIA))
    return (beside or it.words <= 8) and it.words <= 60 and bool(cues.AGENCY.search(it.low))


def _share(case: Case) -> bool:
    return bool(case.it.names & _SHARE) and case.it.words <= 25 and not case.it.post


def _advertised(case: Case) -> bool:
    return case.it.words <= 6 and bool(cues.ADVERTISED.match(case.it.low))


def _label(case: Case) -> bool:
    return case.it.words <= 24 and bool(cues.LABEL.match(case.it.low))


def _advertisement(case: Case) -> bool:
    return bool(case.it.names & _AD) and not case.it.prose


def _paywall(case: Case) -> bool:
    it = case.it
    if it.names & _PAYWALL and it.words <= 60 and it.after_prose:
        return True
    return it.words <= 80 and bool(cues.PAYWALL.search(it.low)) and (it.after_prose or it.links > 0)


def _comments(case: Case) -> bool:
    it = case.it
    if it.names & _COMMENTS and it.place > 0.3:
        return True
    return it.place > 0.6 and it.words <= 60 and bool(cues.COMMENT_NOTE.search(it.low))


def _byline(case: Case) -> bool:
    it = case.it
    if it.words > 30 or it.post or (it.block.tag == "li" and not it.before_prose):
        return False
    if cues.DATED.match(it.low) and (it.words <= 14):
        return True
    edge = it.before_prose or it.after_prose or case.set_apart in _HEAD
    if edge and it.names & _BYLINE and not it.sentence:
        return True
    author = folded(case.known.byline)
    if not edge or it.words > 14:
        return False
    line = f" {folded(it.text)} "
    named = bool(author) and any(
        f" {name} " in line for name in map(folded, case.known.byline.split(", ")) if name
    )
    return not it.sentence and (
        named or (it.words <= 8 and bool(cues.BY.match(it.low)) and not it.heading)
    )


def _colophon(case: Case) -> bool:
    """What a page says about itself at its end."""
    last = case.it.after_prose or case.it.place > 0.9
    return last and case.it.words <= 30 and bool(cues.COLOPHON.match(case.it.low))


def _about_author(case: Case) -> bool:
    it = case.it
    if it.names & _BIO and it.words <= 120:
        return True
    late = it.place > 0.75 or it.after_prose
    if not late or it.words > 70 or "“" in it.text or '"' in it.text:
        return False  # who is quoted is no author
    return bool(cues.ABOUT_AUTHOR.search(it.low))


def _read_more(case: Case) -> bool:
    it = case.it
    if it.post or (it.prose and it.links < 0.3):
        return False
    if case.repeated and it.links > 0.5 and it.words >= 6:
        return True
    if not cues.READ_MORE.match(it.low):
        return False
    return it.words <= 12 or (it.links >= 0.3 and it.words <= 60) or (it.heading and it.words <= 20)


def _led_to(case: Case) -> bool:
    """What stands under "Read also" as long as it is links."""
    led = case.set_apart in (Reason.READ_MORE, Reason.RELATED)
    return case.in_box or (led and case.it.links > 0.6)


def _newsletter(case: Case) -> bool:
    it = case.it
    if it.names & _NEWSLETTER:
        return not it.prose or it.words <= 80
    if it.words > 70 or it.post:
        return False
    late = it.after_prose or it.place > 0.5
    if not late and it.links <= 0.15:
        return False
    calls = len(cues.SUBSCRIBE.findall(it.low))
    if not calls:
        return False
    # News also report about newsletters: running text must call twice, or lead there by a link.
    insists = calls > 1 or it.links > 0.15 or not it.prose
    at_end = it.after_prose or it.place > 0.9
    return insists and (at_end or (calls > 1 and late) or (it.links > 0.15 and it.words <= 45))


def _related(case: Case) -> bool:
    it = case.it
    if it.post:
        return False
    if it.basis is Basis.TRAFILATURA and it.links > 0.6 and it.block.tag == "li":
        return True
    if not it.names & _RELATED:
        return False
    # A box with a paragraph of prose and no link in it leads nowhere.
    leads = next(it.box.iter("a"), None) is not None or it.links > 0
    return not it.prose or (leads and it.words <= 45)


def _tags(case: Case) -> bool:
    it = case.it
    return bool(it.names & _TAGS) and it.words <= 40 and it.links > 0.4


def _link_only(case: Case) -> bool:
    """A paragraph that is one link with the length of a headline, between others that are none."""
    it = case.it
    if it.links < 0.95 or it.post or "http" in it.text or not 4 <= it.words <= 30:
        return False
    if it.block.tag in ("li", "dd", "dt"):
        return it.after_prose
    if it.heading and case.after is not None and case.after.prose:
        return False
    return not it.sentence


RULES: Rules = (
    (Reason.REPEATED_HEADLINE, _headline),
    (Reason.TAGS, _kicker),
    (Reason.STANDFIRST, _subtitle),
    (Reason.STANDFIRST, _standfirst),
    (Reason.CAPTION, _caption),
    (Reason.CREDIT, _credit),
    (Reason.ADVERTISEMENT, _advertised),
    (Reason.CONTROL, _label),
    (Reason.SHARE_BAR, _share),
    (Reason.PAYWALL, _paywall),
    (Reason.COMMENTS, _comments),
    (Reason.BYLINE, _byline),
    (Reason.AGGREGATOR_TAIL, _colophon),
    (Reason.READ_MORE, _read_more),
    (Reason.RELATED, _led_to),
    (Reason.ABOUT_AUTHOR, _about_author),
    (Reason.NEWSLETTER, _newsletter),
    (Reason.RELATED, _related),
    (Reason.TAGS, _tags),
    (Reason.LINK_ONLY, _link_only),
    (Reason.ADVERTISEMENT, _advertisement),
)

_ABOUT_LINKS = (_link_only, _related, _led_to)
_BY_POSITION = (_headline, _kicker, _standfirst, _byline, _link_only, _colophon)
NAMING: Rules = (
    (Reason.STANDFIRST, _shown_above),
    *((reason, rule) for reason, rule in RULES if rule not in _BY_POSITION),
)
"""For blocks that nobody kept; where they stand among each other tells nothing."""
_IN_ANY_POST = (_headline, _caption, _advertised, _label, _share, _advertisement)
POSTS: Rules = tuple((reason, rule) for reason, rule in RULES if rule in _IN_ANY_POST)
"""For a discussion, in which everybody has a say, links and names of others included."""
