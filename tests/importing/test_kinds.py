"""Pages of kinds that news data lacks come out as well as news: forums, blogs, manuals, dailies."""

from __future__ import annotations

import pytest

from emeroteca.importing import blocks as cut
from emeroteca.importing import markup
from emeroteca.importing.choice import threads
from emeroteca.importing.pipeline import read_page
from emeroteca.model.article import Draft
from emeroteca.model.text import BlockKind
from tests.benchmarks.cleaning import compare
from tests.importing.kinds import Kind, Make, blogs, kinds, others
from tests.importing.kinds.writer import Writer, document

URL = "https://site.example/page"
SEEDS = range(3)
LEAST = 0.95
_OUTSIDE = {BlockKind.FIGURE, BlockKind.CAPTION, BlockKind.CARD}
_LOWER = {
    # Whose message it is stands above it in bold, and nothing says that it is no part of it.
    "pipermail-tech": (0.93, LEAST),
    # The line that introduces the dish stands in a box with links, as advertisements do.
    "recipe-en": (LEAST, 0.92),
}


def running_text(draft: Draft) -> str:
    """The article without figures, captions and the cards of embedded posts."""
    return "\n".join(draft.text.slice(b.span) for b in draft.text.blocks if b.kind not in _OUTSIDE)


@pytest.mark.parametrize("kind", list(kinds()), ids=lambda kind: kind.name)
def test_a_page_of_its_kind_keeps_what_was_written_and_little_else(kind: Kind) -> None:
    least = _LOWER.get(kind.name, (LEAST, LEAST))
    for seed in SEEDS:
        html, truth = kind.page(seed)
        precision, recall = compare(truth, running_text(read_page(html, URL)))
        assert precision >= least[0], seed
        assert recall >= least[1], seed


@pytest.mark.parametrize("make", [blogs.wordpress, blogs.movable_type, others.few_words])
@pytest.mark.parametrize("seed", SEEDS)
def test_an_article_with_comments_below_it_is_no_discussion(make: Make, seed: int) -> None:
    draft = read_page(make(Writer(seed)), URL)
    comments = [piece for piece in draft.pieces if "comment" in piece.place]
    assert len(comments) > 5
    assert not any(piece.kept for piece in comments)


def test_an_index_of_posts_under_headlines_that_lead_to_them_is_no_discussion() -> None:
    writer = Writer(1)
    posts = "".join(
        f'<article class="post hentry"><h2><a href="/{i}">{writer.headline()}</a></h2>'
        f'<div class="entry-content">{writer.paragraphs(3)}</div></article>'
        for i in range(6)
    )
    found = cut.prepare(markup.parse(document("Diary", f"<div id=main>{posts}</div>")))
    assert threads.posts(found, {block.number for block in found.blocks}, "Diary") == []
