"""Lists are read whatever their characters and separators are; what is no list is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from emeroteca.errors import NoTableError, UnreadableError, WorldError
from emeroteca.importing.tables import LARGEST, read_table

PEOPLE = "nome;anno\nNiccolò D'Errico;1951\nAnna Perù;1960\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_characters_and_separators_are_found_out(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(PEOPLE.encode(encoding))
    table = read_table(path)
    assert table.rows == (("nome", "anno"), ("Niccolò D'Errico", "1951"), ("Anna Perù", "1960"))
    assert table.headed


def test_quoted_cells_hold_separators_and_short_rows_are_filled(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text('"Rossi, Mario",1\n"Bianchi ""Lina""",2\nVerdi\n', "utf-8")
    rows = read_table(path).rows
    assert rows == (("Rossi, Mario", "1"), ('Bianchi "Lina"', "2"), ("Verdi", ""))


def test_a_line_of_a_text_file_is_a_name_with_its_commas(tmp_path: Path) -> None:
    path = tmp_path / "names.txt"
    path.write_text("Rossi, Mario\n\nBianchi, Lina\r\n", "utf-8")
    assert read_table(path).rows == (("Rossi, Mario",), ("Bianchi, Lina",))


def test_one_column_needs_no_separator(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("Mario Rossi\nLina Bianchi\n", "utf-8")
    assert read_table(path).rows == (("Mario Rossi",), ("Lina Bianchi",))


@pytest.mark.parametrize(
    "data",
    [b"", b"\n \n", b"PK\x03\x04\x14\x00\x06\x00" * 9, b"x\n" * (LARGEST // 2 + 1)],
    ids=["empty", "blank", "binary", "large"],
)
def test_what_is_no_list_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "names.csv"
    path.write_bytes(data)
    with pytest.raises(NoTableError, match=r"names\.csv"):
        read_table(path)


def test_an_endless_cell_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text('a,b\n"' + "x" * 200_000 + '",c\n', "utf-8")
    with pytest.raises(WorldError):
        read_table(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError):
        read_table(tmp_path / "none.csv")
