"""Runs the real program in a process of its own and does something in it: ``driver.py WHAT [DEMO]``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from playground import app
from playground.cli import main
from playground.gui.gallery import Tile
from playground.gui.main_window import MainWindow
from playground.gui.restore import LeftDialog


def window() -> MainWindow | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None)


def when(ready: Callable[[MainWindow], object], then: Callable[[MainWindow], None]) -> None:
    """Look every few milliseconds until the window is ready for something."""

    def look() -> None:
        found = window()
        if found is not None and ready(found):
            then(found)
        else:
            when(ready, then)

    QTimer.singleShot(20, look)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def edit() -> None:
    """Add a Dropout, change its rate, wait until the journal is written, and go on living."""

    def add(found: MainWindow) -> None:
        found.canvas.add_layer("Dropout")
        document = found.document
        graph = document.project.networks["network"]
        layer = graph.nodes["dropout1"].layer.with_values(p=0.25)
        document.edit("Change", document.project.with_network("network", graph.with_layer("dropout1", layer)))
        found.keeper.flush()
        say("edited")

    when(lambda found: found.isVisible(), add)


def tell() -> None:
    """Say what the status bar says after the start, and which layers there are; then end."""

    def told(found: MainWindow) -> None:
        say(found.status.hint.text())
        say(*sorted(found.document.project.networks["network"].nodes))
        os._exit(0)

    when(lambda found: found.status.hint.text(), told)


def first_paint() -> None:
    """Say which heavy modules are there when the window has been painted for the first time; then quit."""

    def started(found: MainWindow, _: object) -> None:
        say("visible" if found.isVisible() else "hidden")
        say("imported:", *(name for name in ("torch", "pyqtgraph", "scipy", "sklearn") if name in sys.modules))
        say("train is", "enabled" if found.transport.train.isEnabled() else "disabled")
        os._exit(0)

    app.start = started


def copy() -> None:
    """Copy all layers, and end as a user does."""

    def copied(found: MainWindow) -> None:
        found.canvas.select_all()
        found.actions_["copy"].trigger()
        say("copied", len(QApplication.clipboard().text()) > 100)
        QTimer.singleShot(0, found.close)

    when(lambda found: found.isVisible() and found.analysis is not None, copied)


def gallery() -> None:
    """Say which dialog stands over the window after the start, and how many demos it has; then end."""

    def told(found: MainWindow) -> None:
        dialog = QApplication.activeModalWidget()
        say(type(dialog).__name__, len(dialog.findChildren(Tile)))
        os._exit(0)

    when(lambda _: QApplication.activeModalWidget() is not None, told)


def after_making(act: Callable[[], None]) -> None:
    """Timers need the application, so they begin when the window has been made."""
    make = app.make_window

    def made(*given: object) -> MainWindow:
        found = make(*given)
        act()
        return found

    app.make_window = made


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    LeftDialog.exec = lambda dialog: dialog._press("restore")
    if what == "first_paint":
        first_paint()
    else:
        after_making({"edit": edit, "tell": tell, "gallery": gallery, "copy": copy}[what])
    sys.exit(main(rest))
