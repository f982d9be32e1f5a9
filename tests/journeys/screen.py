"""A screen of its own with a window manager and a mouse, for journeys through the real window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

TOOLS = ("Xvfb", "xdotool", "openbox")
STEP_S = 0.15
"""Between two movements of a drag: Qt answers each one before it takes the next."""


def missing_tools() -> str:
    """The tools that a journey needs and this machine lacks."""
    return ", ".join(tool for tool in TOOLS if shutil.which(tool) is None)


def until(true: Callable[[], bool], patience_s: float = 20.0) -> bool:
    """Wait until something is true; False where it did not become so."""
    end = time.monotonic() + patience_s
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.1)
    return False


@dataclass
class Screen:
    """A running X server; programs started on it end with it."""

    display: str
    home: Path
    _programs: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program on this screen."""
        environment = {
            **os.environ,
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "LANGUAGE": "en",
            "LC_ALL": "C.UTF-8",
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_STATE_HOME": str(self.home / "state"),
        }
        environment.pop("WAYLAND_DISPLAY", None)
        program = subprocess.Popen(command, env=environment)
        self._programs.append(program)
        return program

    def emeroteca(self, library: Path) -> subprocess.Popen[bytes]:
        """Start the program over a library and wait for its window."""
        program = self.start(sys.executable, "-m", "emeroteca", "--library", str(library))
        assert until(lambda: bool(self.window("Emeroteca$"))), "the window did not come"
        return program

    def do(self, *words: str) -> str:
        """Let xdotool do something and return what it says."""
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip()

    def window(self, name: str) -> str:
        """The visible window whose name matches, or ""."""
        return self.do("search", "--onlyvisible", "--name", name).split("\n")[0]

    def place(self, window: str, x: int, y: int, width: int, height: int) -> None:
        """Put a window somewhere and bring it to the front."""
        self.do("windowsize", "--sync", window, str(width), str(height))
        self.do("windowmove", window, str(x), str(y))
        self.do("windowactivate", "--sync", window)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button as slowly as a hand does."""
        self.do("mousemove", str(start[0]), str(start[1]))
        time.sleep(STEP_S)
        self.do("mousedown", "1")
        for step in range(1, 9):
            x = start[0] + (end[0] - start[0]) * step // 8
            y = start[1] + (end[1] - start[1]) * step // 8
            time.sleep(STEP_S)
            self.do("mousemove", str(x), str(y))
        time.sleep(2 * STEP_S)
        self.do("mouseup", "1")

    def end(self) -> None:
        """End every program that still runs."""
        for program in reversed(self._programs):
            program.terminate()
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()


def leaves(desk: Screen, program: subprocess.Popen[bytes]) -> bool:
    """Leave the program; while an import has not ended it asks first, and is answered with no."""
    for _ in range(6):
        desk.do("key", "ctrl+q")
        if until(lambda: program.poll() is not None, 4):
            break
        desk.do("key", "Escape")
    return program.poll() == 0


@contextmanager
def screen(home: Path) -> Iterator[Screen]:
    """A new X server with a window manager; it is not set up anew when a first client leaves."""
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1500x960x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    made = Screen(f":{number}", home)
    assert until(lambda: bool(made.do("getdisplaygeometry"))), "the X server did not come"

    def managed() -> bool:
        # One that comes while its screen is still being set up may go again at once.
        manager = made.start("openbox")
        return until(lambda: bool(made.do("get_num_desktops")), 5) and manager.poll() is None

    assert until(managed, 20), "the window manager did not come"
    try:
        yield made
    finally:
        made.end()
        server.terminate()
        server.wait(10)
