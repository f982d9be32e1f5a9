"""Whether a window can be shown here; Qt itself would end the process where it cannot."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path


def missing_screen() -> str:
    """Why no window can be shown, or "" where one can.

    Qt aborts with status 134 when the X server does not answer or libxcb-cursor is missing, which
    Python cannot catch, so both are tried first without Qt.
    """
    if os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal", "vnc"):
        return ""
    if sys.platform != "linux":
        return ""
    if _wayland_answers():
        return ""
    if not os.environ.get("DISPLAY"):
        return "there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    try:
        ctypes.CDLL("libxcb-cursor.so.0")
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return f"a system library is missing ({error})"
    return "" if _x_answers(xcb) else f"the screen {os.environ['DISPLAY']} does not answer"


def _x_answers(xcb: ctypes.CDLL) -> bool:
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    fine = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(fine)


def _wayland_answers() -> bool:
    display = os.environ.get("WAYLAND_DISPLAY", "")
    if not display:
        return False
    folder = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"))
    return (folder / display).is_socket()
