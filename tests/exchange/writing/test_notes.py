"""A file for Obsidian is written again in place, and its reader's words stay."""

from __future__ import annotations

from emeroteca.exchange.portable import Portable
from emeroteca.exchange.writing.notes import digest_of, written
from tests.exchange.writing.articles import ARTICLE, DIGEST, on, portable, text

TEXT = text("Il fiume sale di due metri.", "Il ponte è chiuso.")
ONE = on(TEXT, "due metri", 1, note="Quanto?", tags=("acqua", "da citare"))
TWO = on(TEXT, "ponte", 2)


def test_a_new_file() -> None:
    told = written(portable(TEXT, ONE, note="Da *rileggere*"))
    front, _, body = told.partition("---\n\n")
    assert front.splitlines() == [
        "---",
        'title: "Piena: \\"fango\\"?"',
        'author: "Ada Ferri"',
        'site: "Il Faro"',
        'url: "https://faro.example/piena"',
        'published: "2024-06-19"',
        'saved: "2026-11-25T03:00:00+00:00"',
        'language: "it"',
        f'sha256: "{DIGEST}"',
        'tags: ["Po-grande"]',
    ]
    assert body == (
        "<!-- emeroteca:head -->\n"
        '# Piena: "fango"?\n\nAda Ferri · Il Faro · 2024-06-19\n\n<https://faro.example/piena>\n'
        "<!-- /emeroteca:head -->\n\n"
        "<!-- emeroteca:note -->\nDa *rileggere*\n<!-- /emeroteca:note -->\n\n"
        "<!-- emeroteca:1 -->\n> due metri\n\n^em-1\n\nQuanto?\n\n#acqua #da-citare\n"
        "<!-- /emeroteca:1 -->\n\n"
        "<!-- emeroteca:text -->\nIl fiume sale di ==due metri==.\n\nIl ponte è chiuso.\n"
        "<!-- /emeroteca:text -->\n"
    )
    assert digest_of(told) == DIGEST


def test_writing_again_changes_nothing() -> None:
    article = portable(TEXT, ONE, TWO, note="Nota")
    once = written(article)
    assert written(article, once) == once
    assert written(article, once.replace("\n", "\r\n")) == once


def test_what_the_reader_wrote_stays() -> None:
    before = written(portable(TEXT, ONE))
    mine = before.replace('tags: ["Po-grande"]\n', "tags:\n  - mio\nstato: letto\naltri:\n  - x\n")
    mine = mine.replace("<!-- emeroteca:1 -->", "Prima di uno.\n\n<!-- emeroteca:1 -->")
    mine = mine.replace("<!-- /emeroteca:1 -->", "<!-- /emeroteca:1 -->\nDopo [[uno]].")
    mine += "\nIn fondo.\n"
    other = on(TEXT, "due metri", 1, note="Molto.")
    after = written(portable(TEXT, other, TWO, note="Nuova"), mine)
    assert 'tags: ["Po-grande", "mio"]\nstato: letto\naltri:\n  - x\n---\n' in after
    order = [
        "emeroteca:head",
        "Nuova",
        "Prima di uno.",
        "^em-1",
        "Molto.",
        "^em-2",
        "Dopo [[uno]].",
        "emeroteca:text",
        "In fondo.",
    ]
    places = [after.index(part) for part in order]
    assert places == sorted(places)
    assert "Quanto?" not in after
    assert written(portable(TEXT, other, TWO, note="Nuova"), after) == after


def test_what_is_gone_leaves_the_reader_s_words() -> None:
    before = written(portable(TEXT, ONE, TWO)).replace(
        "\n<!-- emeroteca:2 -->", "Mio.\n\n<!-- emeroteca:2 -->"
    )
    after = written(portable(TEXT, TWO), before)
    assert "^em-1" not in after
    assert "Mio." in after
    assert after.count("<!-- emeroteca:2 -->") == 1


def test_a_file_without_our_marks_is_kept_as_it_is() -> None:
    after = written(portable(TEXT, ONE), "Solo mio.\n\n<!-- emeroteca:1 -->\nsenza fine")
    assert "Solo mio." in after
    assert "senza fine" in after
    assert after.count("^em-1") == 1


def test_a_note_cannot_end_its_block() -> None:
    sly = on(TEXT, "ponte", 2, note="<!-- /emeroteca:2 -->\n<!-- emeroteca:text -->x")
    article = Portable(ARTICLE, TEXT, None, (sly,))
    once = written(article)
    assert written(article, once) == once
