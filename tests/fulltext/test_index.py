"""The engine as a reader's tool: what was written is found however it is typed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emeroteca.fulltext import Document, Engine
from emeroteca.fulltext.locate import Mark
from emeroteca.fulltext.passage import excerpt
from emeroteca.model.article import ArticleId
from emeroteca.model.query import parse
from tests.archive.drafts import text_of
from tests.fulltext.engines import ENGINES, Opener, tidied

TEXTS = {
    1: ("La diga", "L'acqua del Po è scesa: «non piove», dice il sindaco perché così è."),
    2: ("Acqua alta", "La laguna sale di notte, e nessuno se ne accorge."),
    3: ("東京の水", "東京の水は冷たい。"),
    4: ("Straßenbau", "Die Straße nach Łódź ist gesperrt, l’œuvre reste."),
}


@pytest.fixture(params=ENGINES)
def opener(request: pytest.FixtureRequest) -> Opener:
    return ENGINES[request.param]


@pytest.fixture
def engine(opener: Opener, tmp_path: Path) -> Iterator[Engine]:
    opened = opener(tmp_path / "index")
    for number, (title, text) in TEXTS.items():
        opened.add([Document(ArticleId(number), title, text=text, tags=("fiume Po",))])
        opened.commit()
    yield opened
    opened.close()


def found_by(engine: Engine, typed: str, unfinished: bool = False) -> list[int]:
    return list(engine.search(parse(typed, unfinished=unfinished).tree).best())


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("acqua", [2, 1]),
        ("ACQUA", [2, 1]),
        ("perche", [1]),
        ("acq", []),
        ("acqua sindaco", [1]),
        ('"non piove"', [1]),
        ('"piove non"', []),
        ("«non piove»", [1]),
        ("lagu*", [2]),
        ("acqua NOT laguna", [1]),
        ("laguna OR sindaco", [2, 1]),
        ("title:acqua", [2]),
        ("titolo:acqua", [2]),
        ("tag:fiume", [4, 3, 2, 1]),
        ("東京", [3]),
        ("strasse", [4]),
        ("lodz", [4]),
        ("l'oeuvre", [4]),
        ("zanzibar", []),
    ],
)
def test_words_find_what_holds_them(engine: Engine, typed: str, found: list[int]) -> None:
    assert sorted(found_by(engine, typed)) == sorted(found)
    if typed == "acqua":
        assert found_by(engine, typed) == found


def test_the_last_word_may_be_a_beginning_while_it_is_typed(engine: Engine) -> None:
    assert found_by(engine, "acq", unfinished=True) == [2, 1]
    assert found_by(engine, "acq ", unfinished=True) == []
    assert found_by(engine, "ac", unfinished=True) == []
    assert found_by(engine, '"acq"', unfinished=True) == []


def test_a_misspelt_word_is_answered_with_a_better_one(engine: Engine) -> None:
    assert engine.nearest("sindacco") == "sindaco"
    assert engine.nearest("acqua") == ""


def test_replaced_and_removed_documents_are_not_found(engine: Engine) -> None:
    engine.add([Document(ArticleId(1), "Altro", text="Tutto nuovo.")])
    engine.add([Document(ArticleId(1), "Altro", text="Ancora più nuovo.")])
    engine.commit()
    assert found_by(engine, "sindaco") == []
    assert found_by(engine, "tutto") == []
    assert found_by(engine, "ancora") == [1]
    engine.remove([ArticleId(2), ArticleId(99)])
    engine.commit()
    assert found_by(engine, "laguna") == []
    assert engine.indexed() == {1, 3, 4}


def test_merging_keeps_every_document_once(opener: Opener, tmp_path: Path) -> None:
    engine = opener(tmp_path / "index")
    for number in range(1, 40):
        engine.add([Document(ArticleId(number), f"Articolo {number}", text="sempre lo stesso")])
        engine.commit()
        engine.tidy()
    engine.remove([ArticleId(7)])
    engine.commit()
    left = [number for number in range(1, 40) if number != 7]
    assert sorted(found_by(tidied(engine), "sempre")) == left
    engine.close()
    again = opener(tmp_path / "index")
    assert not again.fresh
    assert again.stamp == engine.stamp
    assert sorted(found_by(again, "sempre")) == left
    assert again.indexed() == set(left)
    again.close()


def test_what_is_not_committed_is_not_there(opener: Opener, tmp_path: Path) -> None:
    engine = opener(tmp_path / "index")
    engine.add([Document(ArticleId(1), "Uno", text="scritto")])
    engine.commit()
    engine.add([Document(ArticleId(2), "Due", text="scritto")])
    engine.close()
    again = opener(tmp_path / "index")
    assert found_by(again, "scritto") == [1]
    again.close()


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # Whoosh drops the file it cannot read
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("harm", ["empty", "shorter", "gone", "changed"])
def test_a_damaged_index_is_made_anew(opener: Opener, tmp_path: Path, harm: str) -> None:
    engine = opener(tmp_path / "index")
    engine.add([Document(ArticleId(1), "Uno", text="scritto")])
    engine.commit()
    engine.close()
    names = [p.name for p in (tmp_path / "index").iterdir() if p.suffix not in (".sqlite", "")]
    assert len(names) > 1
    for name in names:
        folder = tmp_path / f"{name}-harmed"
        shutil.copytree(tmp_path / "index", folder)
        _harm(folder / name, harm)
        again = opener(folder, verify=harm == "changed")
        assert again.fresh, name
        again.close()


def _harm(path: Path, harm: str) -> None:
    whole = path.read_bytes()
    harmed = {"empty": b"", "shorter": whole[:-1], "changed": whole[:3] + b"?" + whole[4:]}
    path.unlink()
    if harm in harmed:
        path.write_bytes(harmed[harm])


def test_hits_and_their_passage_stand_where_the_words_stand(engine: Engine) -> None:
    text = text_of("Prima riga. " * 60, "Poi l'acqua del Po, e ancora acqua.")
    hit = engine.locate(parse('acqua "del po"').tree, ArticleId(1), text.content, "it")
    assert [text.slice(span) for span in hit.spans] == ["acqua", "del Po", "acqua"]
    marked = [hit.excerpt.text[m.start : m.end] for m in hit.excerpt.marks]
    assert marked == ["acqua", "del Po", "acqua"]
    assert hit.excerpt.text.startswith("Poi l'acqua")


def test_words_that_are_not_wanted_are_not_marked(engine: Engine) -> None:
    hit = engine.locate(parse("acqua NOT piove").tree, ArticleId(1), "L'acqua, se piove.", "it")
    assert [span.start for span in hit.spans] == [2]


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.text(st.sampled_from("abcé東 \"()*:-+^~[]{}/\\'«»ANDORT12.,"), max_size=30)
    | st.text(max_size=30)
)
def test_nothing_that_is_typed_raises(engine: Engine, typed: str) -> None:
    tree = parse(typed, unfinished=True).tree
    found = engine.search(tree)
    assert len(found.ids) == len(found.scores)
    text = text_of("Ab é 東京, anno 12.")
    for span in engine.locate(tree, ArticleId(1), text.content, "it").spans:
        assert text.slice(span)


@pytest.mark.parametrize("typed", ["a\ud800q*-", "[x]a?qua-", "l'[a?qua", "a?\ud800"])
def test_a_shape_is_a_word_whatever_stands_around_it(engine: Engine, typed: str) -> None:
    assert set(found_by(engine, typed)) <= {1, 2}
    assert bool(found_by(engine, typed)) == ("qua" in typed)


def test_an_excerpt_has_no_gaps_and_its_marks_stay_on_their_words() -> None:
    text = "\ufffc\n\nA caption\nwith  water in it.\n\t\nMore water."
    marks = [Mark(at, at + 5) for at in (text.index("water"), text.rindex("water"))]
    found = excerpt(text, marks)
    assert found.text == "A caption · with water in it. More water."
    assert [found.text[m.start : m.end] for m in found.marks] == ["water", "water"]
