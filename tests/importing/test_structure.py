"""What an article is built of survives its cleaning."""

from __future__ import annotations

import pytest

from emeroteca.model.text import RunStyle
from tests.importing.pages import png, runs, text_of, told

FILES = {"a.png": png(600, 400), "b.png": png(300, 200)}


def test_headings_keep_their_levels() -> None:
    assert told("<h1>T</h1><p>x</p><h2>a</h2><h4>b</h4>") == [
        "heading1 T",
        "paragraph x",
        "heading2 a",
        "heading4 b",
    ]


def test_sections_set_as_h1_come_under_the_title() -> None:
    assert told("<p>x</p><h1>A</h1><h2>b</h2><h1>C</h1>")[1:] == [
        "heading2 A",
        "heading3 b",
        "heading2 C",
    ]
    assert told("<h1>T</h1><h1>A</h1><p>x</p>")[:2] == ["heading1 T", "heading2 A"]


def test_lists_nest_and_count() -> None:
    assert told(
        "<ul><li>a<ol start=3><li>b</li><li><p>c</p><p>d</p></li></ol></li><li>e</li></ul>"
        "<ol reversed><li>f</li><li value=9>g</li></ol>"
    ) == [
        "list_item1 • a",
        "list_item2 3. b",
        "list_item2 4. c",
        "list_item2 d",
        "list_item1 • e",
        "list_item1 2. f",
        "list_item1 9. g",
    ]


def test_definitions_stand_under_their_terms() -> None:
    text = text_of("<dl><dt>T</dt><dd>D</dd><dd>E<dl><dt>t</dt><dd>d</dd></dl></dd></dl>")
    assert [(b.kind.value, b.level) for b in text.blocks] == [
        ("paragraph", 0),
        ("list_item", 1),
        ("list_item", 1),
        ("list_item", 1),
        ("list_item", 2),
    ]
    assert runs(text, RunStyle.STRONG) == [("T", ""), ("t", "")]


def test_quotations_nest_and_keep_who_said_them() -> None:
    assert told(
        "<blockquote><p>Q</p><blockquote>inner</blockquote><footer>— <cite>Ann</cite></footer>"
        "</blockquote><figure><blockquote><p>w</p></blockquote><figcaption>by B</figcaption>"
        "</figure><ul><li>x<blockquote>y</blockquote></li></ul>"
    ) == [
        "quotation1 Q",
        "quotation2 inner",
        "quotation1 — Ann",
        "quotation1 w",
        "quotation1 by B",
        "list_item1 • x",
        "quotation1 y",
    ]


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ("<pre>\n  a\tb\n    c</pre>", "  a\tb⏎    c"),
        ("<pre>x<br>y</pre>", "x⏎y"),
        (
            '<pre><code><span class="line">one</span><span class="line"> two</span></code></pre>',
            "one⏎ two",
        ),
        ("<pre><div>a</div><div>  b</div></pre>", "a⏎  b"),
        (
            '<pre><code>a\n\nb\n<span class="line-numbers-rows"><span></span></span></code></pre>',
            "a⏎⏎b",
        ),
        ('<pre><span class="ln">1</span>foo\n<span class="ln">2</span>bar</pre>', "foo⏎bar"),
        (
            '<table class="highlighttable"><tr><td class="linenos"><div><pre>1\n2</pre></div></td>'
            '<td class="code"><div><pre>def f():\n    pass\n</pre></div></td></tr></table>',
            "def f():⏎    pass",
        ),
        (
            '<table><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">a()'
            '</td></tr><tr><td class="blob-num" data-line-number="2"></td>'
            '<td class="blob-code">  b()</td></tr></table>',
            "a()⏎  b()",
        ),
        (
            '<table><tr><td class="gutter"><div class="line">1</div><div class="line">2</div></td>'
            '<td class="code"><div><div class="line">aa</div><div class="line">bb</div></div></td>'
            "</tr></table>",
            "aa⏎bb",
        ),
        ("<div><code>one\ntwo\nthree</code></div>", "one⏎two⏎three"),
    ],
)
def test_listings_keep_their_white_space_and_lose_their_numbers(html: str, code: str) -> None:
    assert told(f"<p>Before</p>{html}<p>After</p>")[1:-1] == [f"code {code}"]


def test_code_in_the_line_is_told_apart() -> None:
    text = text_of("<p>Press <kbd>Esc</kbd> or run <code>ls</code></p>")
    assert runs(text, RunStyle.CODE) == [("Esc", ""), ("ls", "")]


def test_tables_are_completed_to_a_grid() -> None:
    text = text_of(
        "<table><caption>Cap</caption><thead><tr><td>A</td><td colspan=2>B</td></tr></thead>"
        "<tr><th rowspan=2>1</th><td colspan=2>2<p>x</p></td><td>3</td></tr>"
        "<tr><td>4</td><td>5</td><td></td></tr><tr><td colspan=4>whole</td></tr></table>"
    )
    assert text.content.split("\n") == [
        "Cap",
        "A\tB",
        "1\t2\u2028x\t\u00a0\t3",
        "\u00a0\t4\t5\t\u00a0",
        "whole",
    ]
    heads = [shown for shown, href in runs(text, RunStyle.CELL) if href == "th"]
    assert heads == ["A", "B", "1"]


def test_tables_that_only_place_parts_are_taken_apart() -> None:
    assert told(
        "<table><tr><td><p>Left</p></td><td><table><tr><td>a</td><td>b</td></tr>"
        "<tr><td>c</td><td>d</td></tr></table></td></tr></table>"
    ) == ["paragraph Left", "table_row a\tb", "table_row c\td"]


def test_notes_stay_at_the_end_with_their_numbers() -> None:
    html = (
        '<p>Text<sup><a href="#fn1">1</a></sup>.</p><aside class="footnotes"><ol start="1">'
        '<li id="fn1"><p>One. <a href="#fnref1" class="footnote-back">↩︎</a></p></li>'
        '<li id="fn2">Two <a href="#x">^</a></li></ol></aside>'
    )
    assert told(html) == ["paragraph Text1.", "list_item1 1. One.", "list_item1 2. Two"]
    assert runs(text_of(html), RunStyle.SUPERSCRIPT) == [("1", "")]


def test_readings_stand_in_brackets_once() -> None:
    html = "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><ruby>字<rt>ji</rt></ruby></p>"
    assert told(html) == ["paragraph 漢(kan)字(ji)"]


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<math><msup><mi>x</mi><mn>2</mn></msup></math>", "x2"),
        (
            "<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>",
            "(a+b)/2",
        ),
        ("<math><msqrt><mi>y</mi></msqrt></math>", "√(y)"),
        ('<math alttext="e=mc"></math>', "e=mc"),
        (
            '<span class="katex"><span class="katex-mathml"><math><semantics><mi>E</mi>'
            '<annotation encoding="application/x-tex">E</annotation></semantics></math></span>'
            '<span class="katex-html" aria-hidden="true"><span>E</span></span></span>',
            "E",
        ),
        (
            '<span class="mwe"><span class="mwe-math-element"><span style="display: none">'
            '<math alttext="z"><mi>z</mi></math></span><img class="mwe-math-fallback-image-inline"'
            ' alt="z" src="z.svg"></span></span>',
            "z",
        ),
        ('<img class="latex" alt="\\alpha" src="q.png">', "\\alpha"),
        (
            '<span class="MathJax_Preview">k</span><span class="MathJax"><nobr>k</nobr></span>'
            '<script type="math/tex">k^2</script>',
            "k^2",
        ),
        (
            '<mjx-container class="MathJax"><mjx-math aria-hidden="true"></mjx-math>'
            "<mjx-assistive-mml><math><mi>w</mi></math></mjx-assistive-mml></mjx-container>",
            "w",
        ),
    ],
)
def test_a_formula_is_told_once(html: str, shown: str) -> None:
    assert told(f"<p>So {html} holds.</p>") == [f"paragraph So {shown} holds."]


def test_embedded_posts_are_quotations_with_a_card() -> None:
    assert told(
        '<p>a</p><blockquote class="twitter-tweet"><p>Words</p>&mdash; N (@n) '
        '<a href="https://twitter.com/n/status/12?ref=x">June 1</a></blockquote>'
        '<blockquote class="twitter-tweet"><a href="https://twitter.com/n/status/13"></a>'
        '</blockquote><blockquote class="instagram-media" '
        'data-instgrm-permalink="https://www.instagram.com/p/AB/?utm=1">'
        '<a href="https://www.instagram.com/p/AB/">View this post on Instagram</a></blockquote>'
        '<blockquote class="mastodon-embed" data-embed-url="https://social.example/@a/5/embed">'
        "<p>Toot</p></blockquote><p>b</p>"
    ) == [
        "paragraph a",
        "quotation1 Words",
        "quotation1 — N (@n) June 1",
        "card https://twitter.com/n/status/12",
        "card https://twitter.com/n/status/13",
        "card https://www.instagram.com/p/AB/",
        "quotation1 Toot",
        "card https://social.example/@a/5",
        "paragraph b",
    ]


@pytest.mark.parametrize(
    ("html", "address"),
    [
        (
            '<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0">old browser</iframe>',
            "https://www.youtube.com/watch?v=abcdefghijk",
        ),
        ('<iframe data-src="//player.vimeo.com/video/77"></iframe>', "https://vimeo.com/77"),
        (
            '<lite-youtube videoid="abcdefghijk"></lite-youtube>',
            "https://www.youtube.com/watch?v=abcdefghijk",
        ),
        (
            '<amp-youtube data-videoid="abcdefghijk"></amp-youtube>',
            "https://www.youtube.com/watch?v=abcdefghijk",
        ),
        ('<amp-twitter data-tweetid="99"></amp-twitter>', "https://twitter.com/i/status/99"),
        ('<video><source src="/v.mp4">No video</video>', "https://news.example/v.mp4"),
        ('<audio src="https://a.example/s.mp3"></audio>', "https://a.example/s.mp3"),
        (
            '<div class="fb-post" data-href="https://www.facebook.com/x/posts/1"></div>',
            "https://www.facebook.com/x/posts/1",
        ),
        (
            '<iframe src="https://embed.bsky.app/embed/did:plc:a/app.bsky.feed.post/3k"></iframe>',
            "https://bsky.app/profile/did:plc:a/post/3k",
        ),
        (
            '<figure><div><iframe src="https://open.spotify.com/embed/track/9"></iframe></div>'
            "</figure>",
            "https://open.spotify.com/track/9",
        ),
    ],
)
def test_an_embed_is_one_card(html: str, address: str) -> None:
    assert told(f"<p>a</p>{html}<p>b</p>") == ["paragraph a", f"card {address}", "paragraph b"]


@pytest.mark.parametrize(
    "source",
    [
        "https://ads.example/x",
        "https://evilx.com/1",
        "https://youtube.com.evil.example/embed/abcdefghijk",
        "javascript:alert(1)",
        "about:blank",
        "https://[::bad",
        "",
    ],
)
def test_other_frames_vanish(source: str) -> None:
    assert told(f'<p>a</p><iframe src="{source}"></iframe><p>b</p>') == [
        "paragraph a",
        "paragraph b",
    ]


def test_a_video_shows_its_poster_and_its_address() -> None:
    html = '<p>a</p><video poster="a.png" src="https://a.example/v.mp4"></video><p>b</p>'
    assert told(html, FILES)[1:3] == ["figure ▣", "card https://a.example/v.mp4"]


def test_verse_keeps_its_lines() -> None:
    assert told('<div class="poem"><p>one<br>two</p></div>') == ["paragraph one⏎two"]
    assert told('<pre class="wp-block-verse">Up\n  down\n\nnew</pre>') == [
        "paragraph Up⏎\u00a0\u00a0down",
        "paragraph new",
    ]
    assert told(
        '<div class="stanza"><div class="line">a <i>b</i></div><div class="line">c</div></div>'
    ) == ["paragraph a b⏎c"]
    assert told('<p style="white-space: pre-line">r\n<b>s</b>\nt</p>') == ["paragraph r⏎s⏎t"]


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ('<p><span class="dropcap">T</span>he end</p>', ["The end"]),
        ('<p><span style="display:block; float:left">T</span>he end</p>', ["The end"]),
        ("<p>Putin<div>Chi</div>x</p>", ["Putin", "Chi", "x"]),
        ('<p><span style="display:block">aa</span><span>bb</span></p>', ["aa", "bb"]),
        ("<p>long<wbr>word so&shy;ft</p>", ["longword soft"]),
        ("<p>one<br>two</p>", ["one⏎two"]),
        ("<p>one<br><br>two</p>", ["one", "two"]),
        ("<a href='/x'><div>A</div><div>B</div></a>", ["A", "B"]),
        ("<td>A</td><td>B</td>", ["A", "B"]),
        ("<fieldset><legend>A</legend>B</fieldset>", ["A", "B"]),
        ("<details><summary>S</summary>Body<p>p</p></details>", ["S", "Body", "p"]),
        ('<p>x <span class="sr-only">said</span>y <abbr title="Q">A</abbr></p>', ["x y A"]),
        ('<p>x <span hidden>no</span><span style="display:none">no</span>y</p>', ["x y"]),
        ('<p dir="rtl">قال 1984 BBC أمس</p>', ["قال 1984 BBC أمس"]),
        ('<p style="writing-mode: vertical-rl">縦書き</p>', ["縦書き"]),
    ],
)
def test_words_are_parted_and_joined_as_they_are_seen(html: str, shown: list[str]) -> None:
    assert told(html) == [f"paragraph {line}" for line in shown]


def test_words_in_cells_are_parted() -> None:
    html = "<table><tr><td>Putin<div>Chi</div></td><td>b</td></tr><tr><td>c</td><td>d</td></tr>"
    assert told(f"{html}</table>")[0] == "table_row Putin⏎Chi\tb"
