"""Settings survive a round trip, and a damaged file never stops a start."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from emeroteca import settings
from emeroteca.settings import Settings, Typography


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    chosen = replace(Settings(), theme="dark", typography=Typography(size=24), panels=False)
    chosen = replace(chosen, recent=("diga", 'tag:"mare"'), freshness=True)
    settings.save(chosen, path)
    assert settings.load(path) == (chosen, [])


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.toml") == (Settings(), [])


@examples(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=80))
def test_no_file_stops_a_start(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(data)
    loaded, _ = settings.load(path)
    assert isinstance(loaded, Settings)


def test_a_wrong_value_is_repaired_and_told_and_the_rest_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    wrong = 'theme = "dark"\npanels = "perhaps"\nrecent = ["a", 1]\n[typography]\nsize = 9000\n'
    path.write_text(wrong, "utf-8")
    loaded, problems = settings.load(path)
    assert loaded.theme == "dark"
    assert loaded.panels is Settings().panels
    assert loaded.typography.size == Typography().size
    assert loaded.recent == ()
    assert len(problems) == 3
