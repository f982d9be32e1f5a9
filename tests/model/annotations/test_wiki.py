"""Links in notes: read, written as Markdown, and begun."""

from __future__ import annotations

import pytest

from emeroteca.model.annotations.wiki import (
    as_markdown,
    begun,
    linkable,
    links_to,
    name_of,
    names,
    target,
)


def test_links_are_read_once_each() -> None:
    note = "Vedi [[La  diga]] e [[Ada Ferri|lei]], poi [[La diga]], non [una] [[]] o [[a\nb]]."
    assert names(note) == ("La diga", "Ada Ferri")


def test_a_link_leads_to_its_name_whatever_is_shown() -> None:
    written = as_markdown("[[È (forse) una diga?|qui]]")
    shown, address = written[1:-1].split("](")
    assert (shown, target(address)) == ("qui", "È (forse) una diga?")
    assert target("https://a.example") == ""


@pytest.mark.parametrize("name", ["la DIGA è qui", "La diga e qui"])
def test_case_and_accents_do_not_part_a_link_from_its_title(name: str) -> None:
    assert links_to(f"[[{name}]]", "La diga è qui")
    assert not links_to(f"[[{name}]]", "La diga")


def test_a_title_with_brackets_can_be_linked() -> None:
    assert links_to(f"[[{linkable('La [vecchia] diga | oggi')}]]", "La [vecchia] diga | oggi")


@pytest.mark.parametrize(
    ("before", "prefix"), [("x [[La d", "La d"), ("[[", ""), ("[[La]] d", None), ("[La", None)]
)
def test_the_beginning_of_a_name(before: str, prefix: str | None) -> None:
    assert begun(before) == prefix


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Una riga\nun'altra", "Una riga"),
        ("\n\n- [ ] **da** fare", "da fare"),
        ("Prima\n\n## Il titolo ##\n", "Il titolo"),
        ("> citato da [[Ada Ferri|lei]]", "citato da lei"),
        ("2 * 3 = 6 e snake_case_qui", "2 * 3 = 6 e snake_case_qui"),
        ("parola " * 30, " ".join(["parola"] * 11)),
        ("#tag", "#tag"),
        (" \n", ""),
    ],
)
def test_a_note_is_called_by_its_first_heading_or_line(note: str, name: str) -> None:
    assert name_of(note) == name
