"""Each named rule sets apart what it is for, with its reason, and nothing of the article."""

from __future__ import annotations

import pytest

from emeroteca.importing.pipeline import read_page
from emeroteca.model.article import Draft
from emeroteca.model.cleaning import Reason
from tests.importing.canal import PROSE, TITLE, page, paragraphs

URL = "https://courier.example/2024/barge"


def cleaned(*inside: str, head: str = "") -> Draft:
    return read_page(page(*inside, head=head), URL)


def reasons(draft: Draft) -> dict[str, Reason]:
    return {p.text: p.reason for p in draft.pieces if p.reason is not None}


CASES = [
    ('<p class="caption">The upper lock in March. Photo: A. Penn</p>', Reason.CAPTION),
    ("<p>Photo: Ada Penn</p>", Reason.CREDIT),
    (
        '<p>Read more: <a href="/9">Swans return to the basin after four years</a></p>',
        Reason.READ_MORE,
    ),
    ('<p>Leggi anche: <a href="/9">I cigni tornano nel bacino</a></p>', Reason.READ_MORE),
    ('<p>Lesen Sie auch: <a href="/9">Die Schwäne sind zurück</a></p>', Reason.READ_MORE),
    ('<p><a href="/9">Swans return to the basin after four years</a></p>', Reason.LINK_ONLY),
    (
        '<div class="newsletter-box"><p>Subscribe to our letter and never miss a lock.</p></div>',
        Reason.NEWSLETTER,
    ),
    ("<p>Advertisement</p>", Reason.ADVERTISEMENT),
    ('<div class="share-bar"><p>Share on Chirper</p></div>', Reason.SHARE_BAR),
    ("<p>Updated at 1:23 p.m. on 4 March 2024</p>", Reason.BYLINE),
    (
        '<p>Segui le notizie del canale anche su Google News: <a href="/g">clicca qui</a></p>',
        Reason.NEWSLETTER,
    ),
    (
        '<div class="box"><p>Ascolta il podcast</p><p>Ogni mattina la chiusa in cinque minuti, '
        'quando e dove vuoi tu.</p><a href="/pod">Ascolta</a></div>',
        Reason.READ_MORE,
    ),
    ("<p>Riproduzione riservata</p>", Reason.CREDIT),
]


@pytest.mark.parametrize(("markup", "reason"), CASES, ids=[r.value + m[3:30] for m, r in CASES])
def test_what_stands_between_the_paragraphs_is_set_apart_with_its_reason(
    markup: str, reason: Reason
) -> None:
    draft = cleaned(paragraphs(*PROSE[:3]), markup, paragraphs(*PROSE[3:]))
    assert draft.text.content.split("\n") == list(PROSE)
    assert reason in reasons(draft).values()


def test_the_headline_is_not_repeated_and_the_frame_is_told_as_frame() -> None:
    draft = cleaned(paragraphs(*PROSE))
    told = reasons(draft)
    assert told[TITLE] is Reason.REPEATED_HEADLINE
    assert told["Weather"] is Reason.FRAME
    assert draft.text.content == "\n".join(PROSE)


def test_running_text_that_speaks_of_newsletters_photos_and_reuters_stays() -> None:
    kept = (
        "The company said that its newsletter had forty thousand readers before the spring sale.",
        "“We took no photo of it,” the skipper told Reuters on the quay, and that was all he said.",
        "Read the book and you will see that the numbers are wrong, the teacher told the court.",
        "She had followed us on foot since the bridge, and nobody had asked her to turn back home.",
    )
    draft = cleaned(paragraphs(*PROSE[:2], *kept, *PROSE[2:]))
    for sentence in kept:
        assert sentence in draft.text.content


def test_what_follows_the_last_paragraph_is_told_apart() -> None:
    after = (
        "<p>Ada Penn is a reporter at the Courier. Follow her on Chirper.</p>"
        '<h3>Related stories</h3><ul><li><a href="/1">Bridge closed for repairs</a></li></ul>'
        '<div id="comments"><h3>2 comments</h3><p>What a fine story this was to read.</p></div>'
    )
    draft = cleaned(paragraphs(*PROSE), after)
    assert draft.text.content == "\n".join(PROSE)
    told = reasons(draft)
    assert told["Ada Penn is a reporter at the Courier. Follow her on Chirper."] is (
        Reason.ABOUT_AUTHOR
    )


def test_who_reported_and_what_made_the_page_close_no_article() -> None:
    after = (
        "<p>(Reporting by Ada Penn and Hugo Marsh at the upper lock; editing by Nora Vale.)</p>"
        "<p>This page was last edited on 2 January 2024, at 10:00, by the keeper of the book.</p>"
    )
    draft = cleaned(paragraphs(*PROSE), after)
    assert draft.text.content == "\n".join(PROSE)
    assert {Reason.ABOUT_AUTHOR, Reason.AGGREGATOR_TAIL} <= set(reasons(draft).values())


def test_the_name_of_a_section_above_the_headline_is_no_part_of_the_text() -> None:
    html = page(paragraphs(*PROSE)).replace("<h1>", '<div class="kicker">On the water</div><h1>')
    assert read_page(html, URL).text.content == "\n".join(PROSE)


def test_a_name_that_is_part_of_a_word_names_no_author() -> None:
    head = '<meta name="author" content="Ada">'
    last = "* The calendar may be changed by whoever adapts it"
    draft = cleaned(paragraphs(*PROSE, last), head=head)
    assert draft.text.content.endswith(last)


def test_notes_and_short_paragraphs_in_the_midst_stay() -> None:
    note = '<div class="callout"><div class="inner">The lock is closed on Sundays.</div></div>'
    short = "The keeper said nothing and went to bed."
    draft = cleaned(paragraphs(*PROSE[:3]), note, paragraphs(short, *PROSE[3:]))
    assert short in draft.text.content


def test_lists_quotations_and_headings_inside_the_article_stay() -> None:
    inside = (
        "<h2>What the book said</h2><ul><li>Height of the water at dawn</li>"
        "<li>Name of the skipper</li></ul>"
        "<blockquote><p>Empty, against the current.</p></blockquote>"
    )
    draft = cleaned(paragraphs(*PROSE[:3]), inside, paragraphs(*PROSE[3:]))
    for line in ("What the book said", "Name of the skipper", "Empty, against the current."):
        assert line in draft.text.content


def test_a_page_of_nothing_but_links_is_still_read() -> None:
    items = "".join(
        f'<li><a href="https://courier.example/{i}">Report number {i} on the canal</a></li>'
        for i in range(30)
    )
    draft = cleaned(f"<ul>{items}</ul>")
    assert "Report number 7 on the canal" in draft.text.content


def test_set_apart_pieces_know_their_place_in_the_text() -> None:
    draft = cleaned(paragraphs(*PROSE[:2]), CASES[2][0], paragraphs(*PROSE[2:]))
    (apart,) = [a for a in draft.apart if a.reason is Reason.READ_MORE]
    assert apart.after == 2
    assert apart.key
