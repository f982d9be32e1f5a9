"""What a person chose about the program, kept as TOML; a damaged file never stops a start."""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar

import platformdirs
import tomli_w

from emeroteca.errors import DiskError

CHOICES = {
    "theme": ("system", "light", "sepia", "dark"),
    "list_mode": ("comfortable", "compact", "columns"),
    "sort": ("saved", "newest", "oldest", "title", "site", "length"),
    "ui_language": ("", "en", "it"),
    "face": ("serif", "sans"),
    "highlight": ("yellow", "green", "blue", "pink", "orange", "purple"),
    "entity_sort": ("importance", "first", "name"),
    **dict.fromkeys(
        ("mark_people", "mark_organisations", "mark_places", "mark_dates", "mark_quotations"),
        ("soft", "strong", "off"),
    ),
}
RANGES: dict[str, tuple[float, float]] = {
    "size": (12, 40),
    "width": (420, 1200),
    "line_height": (1.2, 2.2),
}


@dataclass(frozen=True, slots=True)
class Typography:
    """How articles are set: face, size and column width in pixels, line height in ems."""

    face: str = "serif"
    size: int = 19
    width: int = 680
    line_height: float = 1.5
    justified: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered between two starts.

    `window`, `layout` and `splitter` are the window's geometry as base64, and so are those of
    dossiers and chronologies; an empty `library` is
    the default place, an empty `ui_language` the system's. `folded` names the facets that are
    folded, parted by spaces, `entities_folded` the groups of the panel of entities; the marks tell
    how an article shows where each of these stands, and `names_paused` lets the library be read for
    them no further. `highlight` is the colour that was last picked, `export_folder` and
    `export_form` are those of the last export. `freshness` lets newer articles come first,
    `recent` are the searches of late, the newest first.
    """

    theme: str = "system"
    list_mode: str = "comfortable"
    sort: str = "saved"
    ui_language: str = ""
    library: str = ""
    warn_before_original: bool = True
    panels: bool = True
    freshness: bool = False
    keep_recent: bool = True
    recent: tuple[str, ...] = ()
    folded: str = ""
    entity_sort: str = "importance"
    entities_folded: str = ""
    mark_people: str = "soft"
    mark_organisations: str = "soft"
    mark_places: str = "soft"
    mark_dates: str = "soft"
    mark_quotations: str = "off"
    names_paused: bool = False
    highlight: str = "yellow"
    export_folder: str = ""
    export_form: str = "markdown"
    window: str = ""
    layout: str = ""
    splitter: str = ""
    dossier: str = ""
    dossier_splitter: str = ""
    chronology: str = ""
    typography: Typography = field(default_factory=Typography)


T = TypeVar("T", Settings, Typography)


def default_library() -> Path:
    """Where the library lies unless a person says otherwise."""
    return Path(platformdirs.user_data_dir("emeroteca", appauthor=False)) / "library"


def settings_path() -> Path:
    """Where the settings lie."""
    return Path(platformdirs.user_config_dir("emeroteca", appauthor=False)) / "settings.toml"


def load(path: Path | None = None) -> tuple[Settings, list[str]]:
    """The settings and what had to be repaired in them, each as one sentence.

    A file that cannot be read at all is kept as `settings.toml.bad`.
    """
    path = path or settings_path()
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), []
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(".toml.bad"))
        return Settings(), [f"The settings could not be read and were reset ({error})."]
    problems: list[str] = []
    settings = _read(Settings(), raw, problems)
    table = raw.get("typography", {})
    if isinstance(table, dict):
        settings = replace(settings, typography=_read(Typography(), table, problems))
    return settings, problems


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings at once or not at all; raises `DiskError`."""
    path = path or settings_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
        with os.fdopen(handle, "wb") as file:
            file.write(tomli_w.dumps(asdict(settings)).encode())
        Path(name).replace(path)
    except OSError as error:
        raise DiskError(error.strerror or str(error)) from error


def _read(defaults: T, raw: dict[str, Any], problems: list[str]) -> T:
    """Take each value that is of the right kind; the others keep their default."""
    taken: dict[str, Any] = {}
    for one in fields(defaults):
        if one.name not in raw or one.name == "typography":
            continue
        value = raw[one.name]
        usual = getattr(defaults, one.name)
        if _fits(one.name, value, usual):
            # TOML knows lists only, and may have written a float without its point.
            kind = type(usual) if isinstance(usual, float | tuple) else None
            taken[one.name] = kind(value) if kind is not None else value
        else:
            problems.append(f"The setting “{one.name}” was not understood and was reset.")
    return replace(defaults, **taken)


def _fits(name: str, value: object, usual: object) -> bool:
    if isinstance(usual, bool) or isinstance(value, bool):
        return isinstance(usual, bool) and isinstance(value, bool)
    if isinstance(usual, tuple):
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    if isinstance(usual, float):
        kind_fits = isinstance(value, int | float)
    else:
        kind_fits = isinstance(value, type(usual))
    if not kind_fits:
        return False
    if name in CHOICES:
        return value in CHOICES[name]
    if name in RANGES:
        low, high = RANGES[name]
        return isinstance(value, int | float) and low <= value <= high
    return True
