"""Runs the real program in a process of its own and does something in it: ``driver.py WHAT [DEMO]``."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication

from playground import app
from playground.cli import main
from playground.gui.main_window import MainWindow
from playground.gui.palette import KIND


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
    print(*words, flush=True)


def edit() -> None:
    """Add a Dropout, change its rate, wait until the journal is written, and go on living."""

    def add(found: MainWindow) -> None:
        found.canvas.add_layer("Dropout")
        document = found.document
        graph = document.project.networks["network"]
        layer = graph.nodes["dropout1"].layer.with_values(p=0.25)
        document.edit("Change", document.project.with_network("network", graph.with_layer("dropout1", layer)))
        when(lambda one: not one._journal.isActive(), lambda _: say("edited"))

    when(lambda found: found.isVisible(), add)


def tell() -> None:
    """Say what the status bar says after the start, and which layers there are; then quit."""

    def told(found: MainWindow) -> None:
        say(found.status.hint.text())
        say(*sorted(found.document.project.networks["network"].nodes))
        found.close()

    when(lambda found: found.status.hint.text(), told)


def first_paint() -> None:
    """Say which heavy modules are there when the window has been painted for the first time; then quit."""

    def started(found: MainWindow, _: object) -> None:
        say("visible" if found.isVisible() else "hidden")
        say("imported:", *(name for name in ("torch", "pyqtgraph", "scipy", "sklearn") if name in sys.modules))
        say("train is", "enabled" if found.transport.train.isEnabled() else "disabled")
        os._exit(0)

    app.start = started


def report() -> None:
    """Write, ten times a second, where things are on the screen and how the run goes."""
    file = Path(os.environ["PLAYGROUND_REPORT"])

    def write() -> None:
        found = window()
        if found is not None and found.isVisible():
            temporary = file.with_suffix(".new")
            temporary.write_text(json.dumps(state(found)))
            os.replace(temporary, file)
        QTimer.singleShot(100, write)

    QTimer.singleShot(100, write)


def state(found: MainWindow) -> dict[str, object]:
    list, view, scene = found.palette_.list, found.canvas.view, found.canvas.scene

    def on_screen(widget, point) -> tuple[int, int]:
        place: QPoint = widget.mapToGlobal(point)
        return place.x(), place.y()

    items = [list.item(n) for n in range(list.count()) if list.item(n).data(KIND)]
    ports = {}
    for id, card in scene.cards.items():
        for side, names in (("in", card.inputs), ("out", card.outputs)):
            for name in names:
                place = view.mapFromScene(card.port_place(side, name))
                ports[f"{id}.{side}"] = on_screen(view.viewport(), place)
    buttons = {
        id: on_screen(view.viewport(), view.mapFromScene(item.mapToScene(item.button().center())))
        for id, item in scene.callouts.items()
        if item.problem.fix is not None
    }
    curve = found.session.telemetry.curves.get("train.loss")
    graph = found.document.project.networks["network"]
    return {
        "state": found.progress.state,
        "dialog": QApplication.activeModalWidget() is not None,
        "palette": {item.data(KIND): on_screen(list.viewport(), list.visualItemRect(item).center()) for item in items},
        "canvas": [*on_screen(view.viewport(), QPoint(0, 0)), view.viewport().width(), view.viewport().height()],
        "ports": ports,
        "fixes": buttons,
        "train": on_screen(found.transport.train, found.transport.train.rect().center()),
        "enabled": found.transport.train.isEnabled(),
        "ok": found.analysis is not None and found.analysis.ok,
        "nodes": sorted(graph.nodes),
        "edges": sorted([edge.source, edge.target] for edge in graph.edges.values()),
        "outputs": [getattr(graph.nodes[id].layer, "out_features", None) for id in graph.outputs()],
        "problems": [problem.message for problem in found.progress.problems],
        "losses": [] if curve is None else [float(value) for value in curve.values[-4000:]],
    }


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
    if what == "first_paint":
        first_paint()
    else:
        after_making({"edit": edit, "tell": tell, "report": report}[what])
    sys.exit(main(rest))
