"""Markup that would exhaust a parser is refused, and long texts and scripts are not."""

from __future__ import annotations

import pytest

from emeroteca.errors import HostileCaptureError
from emeroteca.importing import guard

CODE = "".join(f"i<vendors.length;x{n} y{n};" for n in range(1_500))


@pytest.mark.parametrize(
    "html",
    [
        f"<p>Text<br />{'word ' * 5_000}</p>",
        f'<p>Text<img src="a" >{"word " * 5_000}</p>',
        f"<script>a<b && {'c d ' * 4_000}</script><p>Text</p>",
        f"<script>{CODE}</script>",
    ],
)
def test_words_and_code_are_no_attributes(html: str) -> None:
    guard.check(html)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 2_000,
        f"<p {' '.join(f'a{n}' for n in range(3_000))}>Text</p>",
        f"<!--<script>--><p {' '.join(f'a{n}' for n in range(3_000))}>Text</p>",
        f"<script>x</script><p {' '.join(f'a{n}=1' for n in range(3_000))}>Text</p>",
    ],
)
def test_what_exhausts_a_parser_is_refused(html: str) -> None:
    with pytest.raises(HostileCaptureError):
        guard.check(html)
