"""The arbiter settles who leads on a page, and lets the page's own statement settle disputes."""

from __future__ import annotations

import json

from emeroteca.importing import blocks, markup
from emeroteca.importing.choice import arbiter
from emeroteca.importing.choice.arbiter import Mode
from emeroteca.importing.choice.votes import Votes
from emeroteca.importing.pipeline import read_page
from emeroteca.model.cleaning import Basis
from tests.importing.canal import PROSE, TITLE, page, paragraphs

URL = "https://courier.example/2024/barge"


def prepared(html: str) -> blocks.Page:
    return blocks.prepare(markup.parse(html))


def votes(
    found: blocks.Page, ours: set[str], theirs: set[str], stated: set[str] | None = None
) -> Votes:
    """Votes by the beginnings of blocks' texts."""

    def named(wanted: set[str]) -> dict[str, float]:
        return {b.number: float(any(b.text.startswith(w) for w in wanted)) for b in found.blocks}

    numbers = frozenset(number for number, yes in named(ours).items() if yes)
    return Votes(numbers, named(theirs), named(stated) if stated is not None else None)


STARTS = [text[:20] for text in PROSE]


def kept(found: blocks.Page, verdict: arbiter.Verdict) -> list[str]:
    return [b.text for b in found.blocks if b.number in verdict.kept]


def test_where_both_agree_each_corrects_the_other() -> None:
    found = prepared(page(paragraphs(*PROSE), paragraphs("A line that only one of them took.")))
    verdict = arbiter.arbitrate(found, votes(found, {*STARTS[:4], "A line"}, set(STARTS)), TITLE)
    assert verdict.mode is Mode.CONSENSUS
    assert kept(found, verdict) == list(PROSE)


def test_trafilatura_leads_where_readability_saw_a_part_only() -> None:
    found = prepared(page(paragraphs(*PROSE)))
    verdict = arbiter.arbitrate(found, votes(found, {STARTS[0]}, set(STARTS)), TITLE)
    assert verdict.mode is Mode.TRAFILATURA
    assert kept(found, verdict) == list(PROSE)


def test_readability_leads_where_trafilatura_was_cut_short() -> None:
    found = prepared(page(paragraphs(*PROSE)))
    verdict = arbiter.arbitrate(found, votes(found, set(STARTS), {STARTS[0]}), TITLE)
    assert verdict.mode is Mode.READABILITY
    assert kept(found, verdict) == list(PROSE)


def test_the_headlines_own_article_leads_where_both_looked_elsewhere() -> None:
    other = "<section>" + paragraphs(*(f"Another story, part {i}. " + PROSE[i] for i in range(5)))
    html = page(paragraphs(*PROSE)).replace("<aside", f"{other}</section><aside")
    found = prepared(html)
    verdict = arbiter.arbitrate(found, votes(found, {"Another"}, {"Another"}), TITLE)
    assert verdict.mode is Mode.HEADLINE
    assert kept(found, verdict) == list(PROSE)


def test_nobody_found_anything_so_all_prose_is_kept() -> None:
    found = prepared(page(paragraphs(*PROSE)))
    verdict = arbiter.arbitrate(found, votes(found, set(), set()), "")
    assert verdict.mode is Mode.PROSE
    assert kept(found, verdict) == list(PROSE)


def test_the_pages_own_statement_settles_a_dispute() -> None:
    promo = "Our shop has mugs with barges on them, and they make a fine present for any keeper."
    found = prepared(page(paragraphs(*PROSE[:4], promo, PROSE[4])))
    both = {*STARTS[:4], promo[:20]}
    verdict = arbiter.arbitrate(found, votes(found, both, both, set(STARTS)), TITLE)
    assert kept(found, verdict) == list(PROSE)
    assert Basis.STATEMENT in verdict.kept.values()


def test_a_stated_text_that_the_page_shows_in_part_is_taken_whole() -> None:
    said = {"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n".join(PROSE)}
    head = f'<script type="application/ld+json">{json.dumps(said)}</script>'
    draft = read_page(page(paragraphs(PROSE[0]), head=head), URL)
    assert draft.text.content == "\n".join(PROSE)


def test_a_text_that_only_a_script_holds_is_read_without_running_it() -> None:
    body = "".join(f'<p class="text">{text}</p>' for text in PROSE)
    quoted = json.dumps(json.dumps({"body": body})).replace("<", "\\u003c").replace(">", "\\u003e")
    html = (
        f"<html><head><title>{TITLE}</title></head><body><div id='root'></div>"
        f"<script>self.push([1,{quoted}])</script></body></html>"
    )
    draft = read_page(html, URL)
    assert draft.text.content == "\n".join(PROSE)
