"""Pages that no person wrote: one shape each, of any size, to see what cleaning makes of them."""

from __future__ import annotations

from collections.abc import Callable

_LINE = "The keeper wrote the height of the water into the book, and then she closed it again. "
_P = f"<p>{_LINE}</p>"


def _page(body: str) -> str:
    return f"<html><head><title>Shape</title></head><body>{body}</body></html>"


def paragraphs(n: int) -> str:
    return _page(f"<article>{_P * n}</article>")


def one_paragraph(n: int) -> str:
    return _page(f"<article><p>{_LINE * n}</p></article>")


def bare_text(n: int) -> str:
    return _page(_LINE * n)


def line_breaks(n: int) -> str:
    return _page("<div>" + f"{_LINE}<br>" * n + "</div>")


def inline(n: int) -> str:
    return _page("<p>" + f"<b>{_LINE}</b> " * n + "</p>")


def mixed_run(n: int) -> str:
    return _page("<div>" + f"text <i>and</i> <div>{_LINE}</div>" * n + "</div>")


def list_items(n: int) -> str:
    return _page(f"<h1>A list</h1>{_P * 3}<ul>{'<li>An item of the list</li>' * n}</ul>")


def nested_lists(n: int) -> str:
    return _page(_P * 3 + f"<ul><li>item {'<ul><li>deep</li></ul>' * 3}</li></ul>" * n)


def many_links(n: int) -> str:
    return _page(_P * 3 + "".join(f'<a href="/{i}">Story number {i}</a> ' for i in range(n)))


def link_paragraphs(n: int) -> str:
    return _page(_P * 3 + "".join(f'<p><a href="/{i}">Story number {i}</a></p>' for i in range(n)))


def empty_divs(n: int) -> str:
    return _page(_P * 5 + "<div></div>" * n)


def deep(n: int) -> str:
    return _page("<div>" * n + _P * 20 + "</div>" * n)


def deep_spread(n: int) -> str:
    return _page("".join(f'<div class="d{i}">{_P}' for i in range(n)) + "</div>" * n)


def nested_tables(n: int) -> str:
    return _page("<table><tr><td>" * n + _P * 20 + "</td></tr></table>" * n)


def table_rows(n: int) -> str:
    return _page(f"{_P * 3}<table>{'<tr><td>key</td><td>value of it</td></tr>' * n}</table>")


def tables(n: int) -> str:
    return _page(_P * 3 + "<table><tr><td>key</td><td>value</td></tr></table>" * n)


def posts(n: int) -> str:
    one = f'<div class="post"><div class="author">Ada</div><div class="body">{_P}</div></div>'
    return _page(one * n)


def comments(n: int) -> str:
    one = f'<li class="comment"><b>Ada</b><div class="comment-body">{_P}</div></li>'
    return _page(f"<article><h1>Title</h1>{_P * 8}</article><ol id=comments>{one * n}</ol>")


def nested_posts(n: int) -> str:
    return _page(f'<div class="post">{_P}' * n + "</div>" * n)


def forms(n: int) -> str:
    return _page(_P * 3 + f"<form><p>{_LINE}</p><input></form>" * n)


def figures(n: int) -> str:
    one = f'<figure><img src="/a.png"><figcaption>{_LINE}</figcaption></figure>{_P}'
    return _page(f"<article>{one * n}</article>")


def headings(n: int) -> str:
    return _page("".join(f"<h2>Part {i}</h2>{_P}" for i in range(n)))


def listings(n: int) -> str:
    return _page(f"{_P}<pre><code>a = 1\nb = 2\n</code></pre>" * n)


def long_listing(n: int) -> str:
    return _page(_P * 5 + "<pre>" + "<span class=line>a = 1</span>\n" * n + "</pre>")


def code_lines(n: int) -> str:
    return _page(_P * 5 + "<pre><code>" + "<div>a = 1</div>" * n + "</code></pre>")


def definitions(n: int) -> str:
    return _page(_P * 3 + "<dl>" + f"<dt>term</dt><dd>{_LINE}</dd>" * n + "</dl>")


def huge_class(n: int) -> str:
    names = " ".join(f"name-{i}" for i in range(n))
    return _page(f'<div class="{names}" id="{names}">{_P * 10}</div>')


def many_attributes(n: int) -> str:
    return _page("<p " + " ".join(f'data-x{i}="1"' for i in range(n)) + f">{_LINE}</p>{_P * 9}")


def same_ids(n: int) -> str:
    return _page(f'<p id="same" class="caption">{_LINE}</p>' * n)


def unclosed(n: int) -> str:
    return _page(f"<p><b><i>{_LINE}" * n)


def unclosed_links(n: int) -> str:
    return _page("".join(f'<a href="/{i}">{_LINE}' for i in range(n)))


def misnested(n: int) -> str:
    return _page(f"<b><p>{_LINE}</b></p><table><p>{_LINE}</table>" * n)


def entities(n: int) -> str:
    return _page(f"<p>{'&#xD800;&#0;&#x110000;&bogus;&amp &lt;&#128; ' * n}</p>{_P * 5}")


def controls(n: int) -> str:
    return _page(f"<p>{_LINE}\x00\x01\x0b\ufffe\uffff\u202e\u200b\ud800</p>" * n)


def unclosed_comment(n: int) -> str:
    return _page(_P * 5 + "<!-- " + _P * n)


def comments_in_markup(n: int) -> str:
    return _page(f"<p>{_LINE}<!-- note --></p>" * n)


def plaintext(n: int) -> str:
    return _page(_P * 5 + "<plaintext>" + _P * n)


def xmp(n: int) -> str:
    return _page(_P * 5 + f"<xmp><b>{_LINE}</b></xmp>" * n)


def frameset(n: int) -> str:
    frames = "<frame src=a.html>" * n
    return f"<html><frameset cols='*'>{frames}<noframes>{_P * 9}</noframes></frameset></html>"


def vector(n: int) -> str:
    return _page(
        f"<svg><desc><p>{_LINE}</p></desc><foreignObject>{_P}</foreignObject></svg>{_P}" * n
    )


def formulas(n: int) -> str:
    one = "<math><mrow><mfrac><mi>a</mi><mi>b</mi></mfrac><p>x</p></mrow></math>"
    return _page(f"<p>{_LINE}{one}</p>" * n)


def verses(n: int) -> str:
    return _page('<div class="poem">' + "<p>A line of it<br>and another<br></p>" * n + "</div>")


def kept_space(n: int) -> str:
    return _page(f'<div style="white-space: pre-wrap">{_LINE}\n' * 1 + f"{_LINE}\n" * n + "</div>")


def notes(n: int) -> str:
    one = f'<li id="fn1">{_LINE}<a href="#r1" class="footnote-backref">↩</a></li>'
    return _page(f'{_P * 5}<section class="footnotes"><ol>{one * n}</ol></section>')


def quotations(n: int) -> str:
    return _page(
        f'<blockquote class="twitter-tweet">{_P}<a href="https://x.com/a/status/1">x</a></blockquote>{_P}'
        * n
    )


def hidden(n: int) -> str:
    return _page(_P * 5 + f'<div style="display:none">{_P}</div>' * n)


def scripts(n: int) -> str:
    return _page(_P * 5 + "<script>var a = '<p>text</p>' + 1 < 2;</script>" * n)


def scripted_text(n: int) -> str:
    return _page(
        '<div id=root></div><script>x = "'
        + r"\u003cp\u003eSome words of it\u003c/p\u003e" * n
        + '"</script>'
    )


def stated_text(n: int) -> str:
    said = f'{{"@type":"Article","articleBody":"{_LINE * n}"}}'
    return _page(f'<script type="application/ld+json">{said}</script>{_P * 3}')


def long_word(n: int) -> str:
    return _page(f"<p>{'a' * n}</p>{_P * 5}")


def ideographs(n: int) -> str:
    return _page(f"<p>{'船长坚持要等邮件上船才肯开航。' * n}</p>")


def open_brackets(n: int) -> str:
    return _page(_P * 5 + "<" * n + "a")


def open_quotes(n: int) -> str:
    return _page(_P * 5 + '<a href="' * n + _LINE)


SHAPES: dict[str, tuple[Callable[[int], str], int]] = {
    make.__name__: (make, size)
    for make, size in (
        (paragraphs, 2_500),
        (one_paragraph, 110_000),
        (bare_text, 10_000),
        (line_breaks, 2_500),
        (inline, 2_500),
        (mixed_run, 1_500),
        (list_items, 50_000),
        (nested_lists, 1_500),
        (many_links, 20_000),
        (link_paragraphs, 5_000),
        (empty_divs, 100_000),
        (deep, 1_400),
        (deep_spread, 700),
        (nested_tables, 500),
        (table_rows, 5_000),
        (tables, 2_500),
        (posts, 1_500),
        (comments, 1_500),
        (nested_posts, 700),
        (forms, 1_500),
        (figures, 1_000),
        (headings, 1_500),
        (listings, 1_500),
        (long_listing, 10_000),
        (code_lines, 5_000),
        (definitions, 2_500),
        (huge_class, 10_000),
        (many_attributes, 1_800),
        (same_ids, 1_500),
        (unclosed, 450),
        (unclosed_links, 1_400),
        (misnested, 1_400),
        (entities, 5_000),
        (controls, 1_500),
        (unclosed_comment, 5_000),
        (comments_in_markup, 2_500),
        (plaintext, 2_500),
        (xmp, 2_500),
        (frameset, 5_000),
        (vector, 1_000),
        (formulas, 1_000),
        (verses, 2_500),
        (kept_space, 5_000),
        (notes, 1_500),
        (quotations, 750),
        (hidden, 10_000),
        (scripts, 2_500),
        (scripted_text, 5_000),
        (stated_text, 2_500),
        (long_word, 500_000),
        (ideographs, 5_000),
        (open_brackets, 50_000),
        (open_quotes, 10_000),
    )
}
"""Each shape with a size at which its time can be measured."""
