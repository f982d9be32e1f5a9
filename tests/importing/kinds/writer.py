"""Writes text of our own for pages of many kinds, and remembers which of it is the article."""

from __future__ import annotations

import random
from pathlib import Path

_WORDS = Path(__file__).parent / "words"
_ASIDE = 4
"""One sentence of so many is kept back for what is no part of an article."""
_NAMES = [
    "Ada Penn",
    "Bruno Sala",
    "Carla Conti",
    "Dario Ferri",
    "Elsa Moro",
    "Franco Riva",
    "Greta Lund",
    "Hugo Marsh",
    "Irma Bassi",
    "Jonas Wolf",
    "Katia Neri",
    "Luca Grassi",
    "Mira Storm",
    "Nora Vale",
]


class Writer:
    """Gives out sentences; `said` holds, in order, those that a reader came for."""

    def __init__(self, seed: int, language: str = "en") -> None:
        self.language = language
        self._random = random.Random(seed)
        lines = (_WORDS / f"{language}.txt").read_text(encoding="utf-8").splitlines()
        self._random.shuffle(lines)
        self._spaced = language not in ("ja", "zh")
        cut = len(lines) // _ASIDE
        self._asides, self._sentences = lines[:cut], lines[cut:]
        self._given = self._put_aside = 0
        self.said: list[str] = []

    def sentence(self) -> str:
        """One sentence, not yet said."""
        self._given += 1
        return self._sentences[(self._given - 1) % len(self._sentences)]

    def aside(self, sentences: int = 1) -> str:
        """Sentences that belong to something else on the page."""
        found = []
        for _ in range(sentences):
            self._put_aside += 1
            found.append(self._asides[(self._put_aside - 1) % len(self._asides)])
        return self._joined(found)

    def headline(self, words: int = 8) -> str:
        """The beginning of a sentence, as headlines of other stories are."""
        text = self.aside()
        return " ".join(text.split()[:words]).rstrip(",.:;") if self._spaced else text[:14]

    def name(self) -> str:
        """Somebody's name."""
        return self._random.choice(_NAMES)

    def number(self, least: int, most: int) -> int:
        """A number of posts, paragraphs or items."""
        return self._random.randint(least, most)

    def say(self, text: str) -> str:
        """Remember a text as part of the article."""
        self.said.append(text)
        return text

    def paragraph(self, least: int = 1, most: int = 5) -> str:
        """A paragraph of the article."""
        count = self._random.randint(least, most)
        return self.say(self._joined([self.sentence() for _ in range(count)]))

    def paragraphs(self, count: int, form: str = "<p>{}</p>", most: int = 5) -> str:
        """Several paragraphs, each in its markup."""
        return "\n".join(form.format(self.paragraph(most=most)) for _ in range(count))

    def items(self, count: int, form: str = "<li>{}</li>") -> str:
        """Items of a list of the article."""
        return "\n".join(form.format(self.say(self.sentence())) for _ in range(count))

    def _joined(self, sentences: list[str]) -> str:
        return (" " if self._spaced else "").join(sentences)


def links(names: str, form: str = '<li><a href="/{0}">{1}</a></li>') -> str:
    """A menu of comma-separated names."""
    return "".join(form.format(i, name.strip()) for i, name in enumerate(names.split(",")))


def teasers(w: Writer, count: int, form: str) -> str:
    """Cards of other articles: `form` takes a number, a headline and a sentence."""
    return "".join(form.format(i, w.headline(), w.aside()) for i in range(count))


COOKIES = (
    '<div id="cookie-banner" class="cookie-consent" role="dialog"><p>We use cookies and similar '
    "tools to measure our audience and to show you advertising. You can accept or refuse.</p>"
    "<button>Accept</button><button>Refuse</button></div>"
)
COOKIE_IT = (
    '<div class="iubenda-cs-container"><div class="iubenda-cs-content"><p>Noi e i nostri partner '
    "archiviamo informazioni sul dispositivo e trattiamo dati personali per annunci e contenuti "
    "personalizzati.</p><button>Accetta</button></div></div>"
)
SCRIPT = (
    "<script>window.dataLayer=window.dataLayer||[];function g(){dataLayer.push(arguments)}</script>"
)
AD = (
    '<div class="adv adv-box"><div id="div-gpt-ad-12345-0"><script>googletag.cmd.push(function(){'
    "});</script></div></div>"
)


def document(
    title: str, body: str, head: str = "", language: str = "en", body_class: str = ""
) -> str:
    """A whole page."""
    direction = ' dir="rtl"' if language in ("ar", "he") else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"{direction}><head><meta charset="utf-8">'
        f"<title>{title}</title>{head}{SCRIPT}<style>.x{{display:none}}</style></head>"
        f'<body class="{body_class}">\n{body}\n</body></html>'
    )
