"""A screen for the benchmarks of the window: the display there is, else Qt's offscreen platform, and an own home."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def prepare() -> Path:
    """Choose a platform and an empty folder for settings, before Qt is imported; returns the folder."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = Path(tempfile.mkdtemp(prefix="playground-bench-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    os.environ["PLAYGROUND_HOME"] = str(home)
    return home


def application() -> Any:
    """The QApplication with fonts, theme and all members of a program that starts."""
    from playground import app
    from playground.core.spec import discover
    from playground.gui import theme

    discover()
    result = app.application()
    theme.use("dark")
    return result


def platform() -> str:
    """Name of the screen that is in use, for notes."""
    from PySide6.QtGui import QGuiApplication

    name = QGuiApplication.platformName()
    return "real X display" if name == "xcb" else f"{name} platform"


def until(done: Callable[[], bool], seconds: float = 120) -> None:
    """Let the window work until something is so."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("The window did not get ready in time.")
        QApplication.processEvents()
        time.sleep(0.005)


def work(seconds: float) -> None:
    """Let Qt's own event loop run for a while, just as in the program."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def settle() -> None:
    """Everything that is pending, until nothing more is painted."""
    from PySide6.QtWidgets import QApplication

    for _ in range(5):
        QApplication.processEvents()
