"""The program's entry: without arguments the window, with a command the command line."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Run and return the exit status."""
    multiprocessing.freeze_support()
    from emeroteca.cli.arguments import run  # noqa: PLC0415  workers must not load it

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
