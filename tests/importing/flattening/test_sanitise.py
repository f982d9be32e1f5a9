"""Nothing active passes, and the numbers of the page's blocks can be taken out again."""

from __future__ import annotations

import pytest

from emeroteca.importing.flattening.sanitise import sanitised, unnumbered


@pytest.mark.parametrize("value", ["x", "1 2", "-1", "1e3", "\u0661", "9" * 20, ""])
def test_only_digits_pass_as_a_number(value: str) -> None:
    assert sanitised(f'<p data-i="{value}">a</p>') == "<p>a</p>"


def test_numbers_pass_and_are_taken_out() -> None:
    html = sanitised(
        '<p data-i="5" class="x">a <a data-i="6" href="https://a.example/">b</a></p>'
        '<ol data-i="7" reversed start="3"><li>c</li></ol>'
    )
    assert 'data-i="5"' in html
    assert unnumbered(html) == (
        '<p>a <a href="https://a.example/">b</a></p><ol reversed="" start="3"><li>c</li></ol>'
    )


@pytest.mark.parametrize(
    "html",
    [
        '<p>He wrote &lt;p data-i="5"&gt; and  data-i="5" there</p>',
        '<p> data-i="5"</p>',
        '<p><img src="asset:%s" alt=\'<p data-i="5"> data-i="6">\'></p>' % ("0" * 64),
        '<p><a href=\'https://a.example/?q=" data-i="5"\'>x</a></p>',
    ],
)
def test_what_only_looks_like_a_number_stays(html: str) -> None:
    clean = sanitised(html)
    assert unnumbered(clean) == clean
    numbered = clean.replace("<p>", '<p data-i="12">')
    assert sanitised(numbered) == numbered
    assert unnumbered(numbered) == clean
