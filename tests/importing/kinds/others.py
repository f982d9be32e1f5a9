"""Kinds of text with a form of their own: recipes, laws, poems, interviews, letters by mail."""

from __future__ import annotations

from tests.importing.kinds.writer import COOKIES, Writer, document, links, teasers

TITLE = "The lamp in the upper window"


def _site(w: Writer, article: str, after: str = "", language: str = "en") -> str:
    return document(
        f"{TITLE} | The Lock",
        f"""{COOKIES}<header class="site-header"><a href="/" class="logo">The Lock</a><nav class="nav"><ul>{links("Home,Topics,About,Contact,Search")}</ul></nav></header><main id="main">{article}</main><aside class="sidebar">{teasers(w, 3, '<div class="teaser"><a href="/{0}">{1}</a><p>{2}</p></div>')}</aside>{after}<footer class="site-footer"><p>© 2024 The Lock. All rights reserved.</p><ul>{links("Imprint,Privacy")}</ul></footer>""",
        language=language,
    )


def press_release(w: Writer) -> str:
    """Place and date lead in, a boilerplate about the company and the contact close it."""
    place = w.say("UPPER LOCK, January 2, 2024 – ")
    body = w.paragraphs(w.number(4, 6))
    about = f"<h3>{w.say('About Lock Works')}</h3><p>{w.paragraph()}</p>"
    return _site(
        w,
        f'<article class="release"><h1>{TITLE}</h1><div class="release-body"><p><strong>{place}</strong></p>{body}<p>###</p>{about}</div></article>',
    )


def recipe(w: Writer) -> str:
    """A long story, then ingredients and steps in the card of a recipe plugin."""
    story = w.paragraphs(3)
    w.say(TITLE)
    card_text = w.paragraph(most=1)
    w.say("Ingredients")
    ingredients = "".join(
        f'<li class="wprm-recipe-ingredient"><span class="wprm-recipe-ingredient-amount">{w.say(str(i + 1) + "00")}</span> <span class="wprm-recipe-ingredient-unit">{w.say("g")}</span> <span class="wprm-recipe-ingredient-name">{w.say(name)}</span></li>'
        for i, name in enumerate(("rye flour", "butter, cold", "brown sugar", "milk"))
    )
    w.say("Instructions")
    steps = "".join(
        f'<li class="wprm-recipe-instruction"><div class="wprm-recipe-instruction-text"><span>{w.say(w.sentence())}</span></div></li>'
        for _ in range(w.number(4, 6))
    )
    return _site(
        w,
        f"""<article class="post type-post"><header class="entry-header"><h1 class="entry-title">{TITLE}</h1><a href="#recipe" class="wprm-jump-to-recipe-link">Jump to Recipe</a></header><div class="entry-content">{story}<div id="recipe" class="wprm-recipe-container"><div class="wprm-recipe wprm-recipe-template-basic"><h2 class="wprm-recipe-name">{TITLE}</h2><div class="wprm-recipe-rating">4.9 from 12 votes</div><a class="wprm-recipe-print">Print Recipe</a><div class="wprm-recipe-summary"><span>{card_text}</span></div><div class="wprm-recipe-ingredients-container"><h3 class="wprm-recipe-header">Ingredients</h3><ul class="wprm-recipe-ingredients">{ingredients}</ul></div><div class="wprm-recipe-instructions-container"><h3 class="wprm-recipe-header">Instructions</h3><ul class="wprm-recipe-instructions">{steps}</ul></div></div></div></div></article>""",
    )


def review(w: Writer) -> str:
    """Text with a verdict, points for and against."""
    body = w.paragraphs(w.number(4, 6))
    points = f'<div class="pros-cons"><h3>{w.say("What we liked")}</h3><ul>{w.items(3)}</ul><h3>{w.say("What we did not like")}</h3><ul>{w.items(2)}</ul></div>'
    verdict = f'<div class="verdict"><h2>{w.say("Verdict")}</h2><p>{w.paragraph()}</p></div>'
    return _site(
        w,
        f'<article class="review"><h1>{TITLE}</h1><div class="byline">By {w.name()} on January 2, 2024</div><div class="review-body">{body}{points}{verdict}</div><div class="buy-box"><a href="/shop">Check the price</a></div></article>',
    )


def interview(w: Writer) -> str:
    """Questions in bold, answers below them."""
    lead = w.paragraphs(1)
    talk = "".join(
        f"<p><strong>{w.say(w.headline(7) + '?')}</strong></p>{w.paragraphs(w.number(1, 2))}"
        for _ in range(w.number(4, 7))
    )
    return _site(
        w, f'<article><h1>{TITLE}</h1><div class="article-body">{lead}{talk}</div></article>'
    )


def transcript(w: Writer) -> str:
    """Speakers and what they say."""
    lines = []
    for number in range(w.number(12, 20)):
        speaker, text = w.say("KEEPER:" if number % 2 else "HOST:"), w.paragraph(most=2)
        lines.append(
            f'<div class="line"><span class="speaker">{speaker}</span> <span class="speech">{text}</span></div>'
        )
    return _site(
        w,
        f'<article><h1>{TITLE}</h1><div class="transcript"><h2 class="t">Transcript</h2>{"".join(lines)}</div></article>',
    )


def faq(w: Writer) -> str:
    """Questions and answers that unfold."""
    lead = w.paragraphs(1)
    items = "".join(
        f"<details><summary>{w.say(w.headline(6) + '?')}</summary><div>{w.paragraphs(w.number(1, 2), most=3)}</div></details>"
        for _ in range(w.number(5, 9))
    )
    return _site(
        w, f'<div class="faq-page"><h1>{TITLE}</h1>{lead}<div class="faq-list">{items}</div></div>'
    )


def court_decision(w: Writer) -> str:
    """Numbered paragraphs in a table of two columns."""
    w.say("Reasons")
    rows = "".join(
        f'<tr><td class="nr">{w.say(str(i + 1))}</td><td class="rd">{w.paragraph()}</td></tr>'
        for i in range(w.number(6, 10))
    )
    return _site(
        w,
        f'<div class="doc"><h1>{TITLE}</h1><div class="court">District Court, 4 O 12/23</div><h2>Reasons</h2><table class="decision">{rows}</table></div>',
    )


def law(w: Writer) -> str:
    """Articles with numbers, paragraphs as lists."""
    articles = "".join(
        f'<div class="article" id="art{i}"><h3 class="article-num">{w.say(f"Article {i + 1}")}</h3><p class="article-heading"><b>{w.say(w.headline(4))}</b></p><ol>{w.items(w.number(1, 4))}</ol></div>'
        for i in range(w.number(5, 8))
    )
    return _site(w, f'<div id="content"><h1>{TITLE}</h1><div class="law">{articles}</div></div>')


def poem(w: Writer) -> str:
    """Stanzas of short lines."""
    stanzas = "".join(
        "<p>" + "<br>".join(w.say(w.headline(6)) for _ in range(4)) + "</p>"
        for _ in range(w.number(3, 5))
    )
    return _site(
        w,
        f'<article class="poem-page"><h1>{TITLE}</h1><div class="author">{w.name()}</div><div class="poem">{stanzas}</div></article>',
    )


def newsletter(w: Writer) -> str:
    """A letter as it came by mail: tables in tables, a line to unsubscribe."""

    def row(inside: str) -> str:
        return f'<tr><td align="center"><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tbody><tr><td style="padding:10px 24px;font-family:Georgia">{inside}</td></tr></tbody></table></td></tr>'

    parts = "".join(
        row(
            f'<h2 style="margin:0">{w.say(w.headline(5))}</h2>{w.paragraphs(w.number(1, 3), "<p style=margin:0>{}</p>")}'
        )
        for _ in range(w.number(3, 5))
    )
    return document(
        TITLE,
        f"""<div style="display:none;max-height:0">{w.headline()}</div><table role="presentation" width="100%"><tbody>{row('<a href="/view">View this email in your browser</a>')}{row(f"<h1>{TITLE}</h1>")}{parts}{row('<p>You receive this letter because you signed up on our site. <a href="/u">Unsubscribe</a> or <a href="/p">change your preferences</a>.</p><p>The Lock, Lockside 4</p>')}</tbody></table>""",
    )


def amp(w: Writer) -> str:
    """An AMP page."""
    body = w.paragraphs(w.number(5, 8))
    return document(
        TITLE,
        f"""<amp-sidebar id="sb" layout="nodisplay"><ul>{links("Home,World,Sport")}</ul></amp-sidebar><header class="amp-header"><a href="/">The Lock</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{TITLE}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">{w.name()}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time>2 days ago</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="/a.jpg" width="600" height="400" layout="responsive"></amp-img></figure><div class="amp-wp-article-content">{body}<amp-ad width="300" height="250" type="x"></amp-ad></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c">Water</a></div></footer></article><amp-analytics></amp-analytics><footer class="amp-wp-footer"><a href="#top" class="back-to-top">Back to top</a></footer>""",
    )


def print_view(w: Writer) -> str:
    """What a site gives to printers: hardly any frame."""
    body = w.paragraphs(w.number(5, 8))
    return document(
        TITLE,
        f"""<div id="print"><div class="site">The Lock - www.lock.example</div><h1>{TITLE}</h1><div class="by">{w.name()}, January 2, 2024</div>{body}<hr><div class="url">Printed from: https://www.lock.example/a?print=1</div></div>""",
    )


def few_words(w: Writer) -> str:
    """A notice of two short paragraphs below a heading, with a comment section longer than it."""
    body = w.paragraphs(2, most=2)
    talk = "".join(
        f'<div class="comment-item"><b>{w.name()}</b><p>{w.aside(3)}</p></div>' for _ in range(10)
    )
    return _site(
        w,
        f'<article><h1>{TITLE}</h1><p class="meta">2 January 2024</p><div class="article-body">{body}</div></article><section class="comments-section" id="comments"><h2>10 comments</h2>{talk}</section>',
    )


def foreign(w: Writer) -> str:
    """A news story of a site in another script; nothing on it is English."""
    first, rest = w.paragraphs(2), w.paragraphs(w.number(2, 4))
    return document(
        w.headline(),
        f"""<header><nav><ul>{teasers(w, 6, '<li><a href="/{0}">{1}</a></li>')}</ul></nav></header><div id="container"><div id="main"><div class="article"><h1>{w.headline()}</h1><div class="date">2024-01-02 10:15</div><div class="article-body">{first}<div class="ad"></div>{rest}</div></div><div class="list">{teasers(w, 5, '<div class="item"><a href="/{0}">{1}</a></div>')}</div></div></div><footer><p>© 2024</p></footer>""",
        language=w.language,
    )


OTHERS = (
    press_release,
    recipe,
    review,
    interview,
    transcript,
    faq,
    court_decision,
    law,
    poem,
    newsletter,
    amp,
    print_view,
    few_words,
    (foreign, "ja"),
    (foreign, "zh"),
    (foreign, "ko"),
    (foreign, "ar"),
    (foreign, "he"),
    (foreign, "de"),
)
