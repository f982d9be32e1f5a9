"""Reads the command line and runs the command that it names."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from emeroteca import __version__
from emeroteca.cli import commands_of_notes
from emeroteca.errors import LibraryError, WorldError
from emeroteca.model.indexes import IndexChoice
from emeroteca.settings import default_library

FINE, REFUSED, USAGE, LOCKED = 0, 1, 2, 3


def run(arguments: Sequence[str]) -> int:
    """Run the command of the arguments and return the exit status.

    0 all well, 1 something was refused or not found, 2 wrong usage, 3 the archive is locked or
    damaged.
    """
    first = next((a for a in _without_library(arguments) if not a.startswith("-")), "")
    if first in COMMANDS:
        return _carry_out(_parser().parse_args(list(arguments)))
    return _open_window(_window_arguments().parse_args(list(arguments)))


def _carry_out(parsed: argparse.Namespace) -> int:
    try:
        return int(COMMANDS[parsed.command](parsed))
    except LibraryError as error:
        print(error, file=sys.stderr)
        return LOCKED
    except WorldError as error:
        print(error, file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        # Whoever reads has seen enough (as in "emeroteca list | head").
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        return 130


def _open_window(parsed: argparse.Namespace) -> int:
    from emeroteca import app  # noqa: PLC0415  Qt is loaded only for a window

    return app.run(parsed.library, parsed.paths)


def _import(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import reading  # noqa: PLC0415

    return reading.import_paths(parsed)


def _clean(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import reading  # noqa: PLC0415

    return reading.clean(parsed)


def _entities(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import entities  # noqa: PLC0415

    return entities.entities(parsed)


def _reclean(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import recleaning  # noqa: PLC0415

    return recleaning.reclean(parsed)


def _search(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import asking  # noqa: PLC0415

    return asking.search(parsed)


def _similar(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import likeness  # noqa: PLC0415

    return likeness.similar(parsed)


def _show(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import asking  # noqa: PLC0415

    return asking.show(parsed)


def _list(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import asking  # noqa: PLC0415

    return asking.list_articles(parsed)


def _reindex(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import keeping  # noqa: PLC0415

    return keeping.reindex(parsed)


def _check(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import keeping  # noqa: PLC0415

    return keeping.check(parsed)


def _annotate(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import annotating  # noqa: PLC0415

    return annotating.annotate(parsed)


def _annotations(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import annotating  # noqa: PLC0415

    return annotating.list_annotations(parsed)


def _export(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import exchanging  # noqa: PLC0415

    return exchanging.export(parsed)


def _import_annotations(parsed: argparse.Namespace) -> int:
    from emeroteca.cli import exchanging  # noqa: PLC0415

    return exchanging.import_annotations(parsed)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "import": _import,
    "clean": _clean,
    "entities": _entities,
    "reclean": _reclean,
    "search": _search,
    "similar": _similar,
    "show": _show,
    "list": _list,
    "annotate": _annotate,
    "annotations": _annotations,
    "export": _export,
    "import-annotations": _import_annotations,
    "reindex": _reindex,
    "check": _check,
}


# ---------------------------------------------------------------------- what may be written


def _common() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the archive's folder",
    )
    return common


def _window_arguments() -> argparse.ArgumentParser:
    parser = _described()
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="files to import")
    parser.add_argument("--library", type=Path, metavar="DIR", help="the archive's folder")
    return parser


def _without_library(arguments: Sequence[str]) -> list[str]:
    """The arguments without an option that may stand before the command."""
    if "--library" in arguments:
        at = arguments.index("--library")
        return [*arguments[:at], *arguments[at + 2 :]]
    return list(arguments)


def _described() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="emeroteca",
        description="An archive and reader for saved articles. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"Emeroteca {__version__}")
    return parser


def _parser() -> argparse.ArgumentParser:
    parser = _described()
    parser.add_argument("--library", type=Path, metavar="DIR", default=default_library())
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    common = _common()

    def command(
        name: str, about: str, json: bool = True, more: str = ""
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(
            name, help=about, description=f"{about} {more}", parents=[common]
        )
        if json:
            made.add_argument("--json", action="store_true", help="one JSON object per line")
        return made

    made = command("import", "Import saved articles and folders of them.")
    made.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    made.add_argument("--workers", type=_count, default=0, metavar="N")
    made = command("clean", "Clean saved articles and print them; no archive is touched.")
    made.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    made.add_argument("--url", default="", help="the address that the page was saved from")
    made.add_argument("--workers", type=_count, default=0, metavar="N")
    made = command("entities", "Say whom and what saved articles name; no archive is touched.")
    made.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    made.add_argument("--published", type=_day, default=None, metavar="DATE")
    made.add_argument("--as-is", action="store_true", help="take a text file as the text itself")
    made = command("reclean", "Clean articles of the archive again, all where no ID is given.")
    made.add_argument("ids", nargs="*", type=int, metavar="ID")
    made.add_argument("--workers", type=_count, default=0, metavar="N")
    made = command("search", "Search the archive.")
    made.add_argument("query", nargs="?", default=None, metavar="QUERY")
    made.add_argument("--batch", type=Path, metavar="FILE", help="one query per line of FILE")
    made.add_argument("--limit", type=_count, default=20, metavar="N")
    made.add_argument("--offset", type=_count, default=0, metavar="N")
    made.add_argument("--sort", choices=("relevance", "newest", "oldest"), default="relevance")
    made.add_argument("--facets", action="store_true", help="also count what results share")
    made = command("similar", "Find the articles that are most like one.")
    made.add_argument("id", type=int, metavar="ID")
    made.add_argument("--limit", type=_count, default=20, metavar="N")
    made = command("show", "Print an article.")
    made.add_argument("id", type=int, metavar="ID")
    command("list", "List the articles of the archive.")
    commands_of_notes.add(command)
    made = command("reindex", "Build the full-text index anew.", json=False)
    made.add_argument(
        "--index",
        choices=[choice.value for choice in IndexChoice],
        help="the index that the library has from now on",
    )
    made = command("check", "Look for damage.")
    made.add_argument("--repair", action="store_true", help="rebuild what can be rebuilt")
    return parser


def _day(text: str) -> str:
    """A date as precise as wanted: 2024, 2024-06, 2024-06-19, or with a time."""
    try:
        known = text if len(text) == len("2024") else f"{text}-01"[: max(10, len(text))]
        datetime.fromisoformat(known if len(known) > len("2024") else f"{known}-01-01")
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"not a date like 2024-06-19: {text}") from error
    return text


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return number
