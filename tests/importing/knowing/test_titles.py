"""A title is the headline that a page shows and confirms, without the site's name or a kicker."""

from __future__ import annotations

import pytest

from emeroteca.importing import markup
from emeroteca.importing.knowing import structured, titles
from emeroteca.importing.knowing.sitenames import without_site
from emeroteca.importing.knowing.titles import similar
from emeroteca.model.facts import Origin

TITLE = "Il ponte di ferro riapre dopo tre anni di lavori"
OWN = ("Il Mattino di Prova", "mattino-di-prova.example")


def headline(head: str, body: str, own: tuple[str, ...] = OWN) -> titles.Headline:
    root = markup.parse(f"<html><head>{head}</head><body>{body}</body></html>")
    return titles.headline(root, structured.statements(root), own)


def og(title: str) -> str:
    return f'<meta property="og:title" content="{title}">'


def ld(title: str) -> str:
    return (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "'
        + title
        + '"}</script>'
    )


def test_a_heading_that_a_statement_repeats_is_the_title() -> None:
    found = headline(og(TITLE), f"<h1>Mattino</h1><h1>{TITLE}</h1>")
    assert found.text == TITLE
    assert found.fact is not None
    assert found.fact.origin is Origin.PAGE
    assert found.fact.confidence > 0.9


def test_the_window_title_confirms_a_heading() -> None:
    window = f"<title>{TITLE} | Cronaca | Il Mattino di Prova</title>"
    assert headline(window, f"<h1>{TITLE}</h1>").text == TITLE


def test_what_json_ld_and_opengraph_agree_on_beats_another_heading() -> None:
    longer = f"Lavori: {TITLE}"
    found = headline(ld(longer) + og(longer), f"<h1>{TITLE}</h1>")
    assert found.text == longer
    assert found.element is not None
    assert found.element.tag == "h1"


@pytest.mark.parametrize(
    "heading",
    [
        f'<h1><span class="kicker">Cronaca</span> {TITLE}</h1>',
        f'<h1><span class="over">Cronaca<span class="hidden">:</span></span><b>{TITLE}</b></h1>',
        f'<h1><a href="/x"><em class="topic">Cronaca</em><span>{TITLE}</span></a></h1>',
    ],
)
def test_a_kicker_inside_the_heading_is_no_part_of_it(heading: str) -> None:
    assert headline(og(TITLE), heading).text == TITLE


def test_a_kicker_that_the_statements_keep_stays() -> None:
    whole = f"Lavori: {TITLE}"
    heading = f"<h1><span>Lavori: </span>{TITLE}</h1>"
    assert headline(og(whole) + f"<title>{whole}</title>", heading).text == whole


def test_a_statement_with_another_kicker_confirms_the_rest() -> None:
    heading = f"<h1><span class='over'>Dopo i lavori</span> <span>{TITLE}</span></h1>"
    assert headline(og(f"Viabilità: {TITLE}"), heading).text == TITLE


def test_words_glued_by_markup_are_spelled_as_stated() -> None:
    heading = "<h1><span>«Finalmente»</span><span>Riapre il ponte di ferro</span></h1>"
    stated = "«Finalmente» Riapre il ponte di ferro"
    assert headline(og(stated), heading).text == stated


def test_a_line_break_in_a_heading_parts_words() -> None:
    heading = "<h1>Il ponte di ferro<br>riapre dopo tre anni<!-- x --> di lavori</h1>"
    assert headline(og(TITLE), heading).text == TITLE


def test_a_heading_in_a_breadcrumb_is_not_the_headline() -> None:
    body = f"<nav><h1>Ponte, riaperto</h1></nav><h2 class='headline'>{TITLE}</h2>"
    assert headline(ld(TITLE) + og("Ponte, riaperto"), body).text == TITLE


def test_without_a_heading_the_statement_stands() -> None:
    found = headline(og(f"{TITLE} - Il Mattino di Prova"), "<p>Testo.</p>")
    assert found.text == TITLE
    assert found.fact is not None
    assert found.fact.origin is Origin.META


def test_a_lone_heading_is_taken_where_nothing_is_stated() -> None:
    found = headline("", f"<h1>{TITLE}</h1>")
    assert found.text == TITLE
    assert found.fact is not None
    assert found.fact.confidence < 0.7


def test_a_logo_is_no_headline() -> None:
    body = "<h1>Il Mattino di Prova</h1><p>Testo.</p>"
    assert headline(og(TITLE) + "<title>Il Mattino di Prova</title>", body).text == TITLE


def test_a_headline_that_was_cut_for_the_window_is_shown_whole() -> None:
    cut = "<title>Il ponte di ferro riapre…</title>"
    assert headline(cut, f"<h1>{TITLE}</h1>").text == TITLE


def test_characters_that_do_not_break_are_no_difference() -> None:
    assert headline(og(TITLE), f"<h1>{TITLE.replace('di ferro', 'di&nbsp;ferro')}</h1>").text == (
        TITLE.replace("di ferro", "di\u00a0ferro")
    )


def test_nothing_has_no_title() -> None:
    found = headline("<title></title>", "<p>Testo.</p>")
    assert found.fact is None
    assert found.text == ""


def test_a_huge_heading_is_no_title() -> None:
    assert headline("", f"<h1>{'parola ' * 50_000}</h1>").text == ""


@pytest.mark.parametrize(
    ("window", "title"),
    [
        (f"{TITLE} - Il Mattino di Prova", TITLE),
        (f"Il Mattino di Prova | {TITLE}", TITLE),
        (f"{TITLE} | Cronaca | Mattino", TITLE),
        (f"{TITLE} - Cronaca - Il Mattino di Prova", TITLE),
        (f"{TITLE} » Mattino-di-prova.example", TITLE),
        ("Il governo approva la riforma - Cosa cambia ora", None),
        ("Elezioni: il voto", None),
        ("Mattino", None),
        ("桥梁重新开放三年之后_新闻_Mattino di Prova", None),
        ("", None),
    ],
)
def test_the_site_goes_from_the_ends_of_a_title(window: str, title: str | None) -> None:
    assert without_site(window, OWN) == (window if title is None else title)


def test_glued_sections_go_in_scripts_without_case() -> None:
    assert without_site("다리가 삼 년 만에 다시 열렸다-정치ㅣ시험일보", ("시험일보",)) == (
        "다리가 삼 년 만에 다시 열렸다"
    )


def test_similar_headlines_differ_in_trifles_only() -> None:
    assert similar(TITLE, f"{TITLE}!")
    assert not similar(TITLE, "Il ponte di legno chiude")
    assert not similar("", TITLE)


def test_a_short_heading_is_confirmed_by_a_piece_of_the_window_title() -> None:
    assert headline("<title>Ponte - Enciclopedia</title>", "<h1>Ponte</h1>").text == "Ponte"


def test_a_permanent_link_is_no_part_of_a_heading() -> None:
    assert headline("", f"<h1>{TITLE}<a href='#x'>¶</a></h1>").text == TITLE
