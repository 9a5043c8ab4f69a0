"""The program with a reporter beside it: several times a second it writes where things are on the screen."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from playground import app
from playground.core import store
from playground.core.problem import errors
from playground.core.project import Project
from playground.core.spec import discover, member
from playground.gui.main_window import MainWindow
from playground.gui.palette import KIND
from playground.gui.workspace import Workspace


def on_screen(widget: QWidget, point: QPoint) -> list[int]:
    place = widget.mapToGlobal(point)
    return [place.x(), place.y()]


def entries() -> dict[str, list[int]]:
    """What stands in the open menu, and where."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return {}
    return {
        action.text(): on_screen(menu, menu.actionGeometry(action).center())
        for action in menu.actions()
        if action.isEnabled() and action.text()
    }


def seen(window: MainWindow) -> dict[str, object]:
    """What a person would see: places of layers in the palette, of ports and buttons, and how the run stands."""
    view, scene, rows = window.canvas.view, window.canvas.scene, window.palette_.list
    ports = {}
    for id, card in scene.cards.items():
        for side, names in (("in", card.inputs), ("out", card.outputs)):
            for name in names:
                ports[f"{id}.{side}"] = on_screen(view.viewport(), view.mapFromScene(card.port_place(side, name)))
    items = [rows.item(n) for n in range(rows.count())]
    palette = {
        item.data(KIND): on_screen(rows.viewport(), rows.visualItemRect(item).center())
        for item in items
        if item.data(KIND)
    }
    callouts = {
        id: on_screen(view.viewport(), view.mapFromScene(item.mapToScene(QPointF(item.button().center()))))
        for id, item in scene.callouts.items()
        if item.problem.fix is not None
    }
    buttons = {
        button.text(): on_screen(button, button.rect().center())
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and button.text()
    }
    loss = window.session.telemetry.curves.get("train.loss")
    return {
        "ready": window.session.ready and window.analysis is not None,
        "state": window.progress.state,
        "step": window.progress.step,
        "nodes": {id: type(node.layer).__name__ for id, node in scene.graph.nodes.items()},
        "edges": sorted([edge.source, edge.target] for edge in scene.graph.edges.values()),
        "errors": [problem.message for problem in errors(list(window.analysis.problems))] if window.analysis else [],
        "chosen": list(window.canvas.chosen),
        "cards": {
            id: on_screen(view.viewport(), view.mapFromScene(card.pos() + QPointF(90, 20)))
            for id, card in scene.cards.items()
        },
        "entries": entries(),
        "palette_area": on_screen(rows.viewport(), rows.viewport().rect().center())
        + on_screen(rows.viewport(), rows.viewport().rect().bottomLeft())[1:],
        "problems": [problem.message for problem in window.analysis.problems] if window.analysis else [],
        "ports": ports,
        "palette": palette,
        "canvas": on_screen(view.viewport(), view.viewport().rect().center()),
        "callouts": callouts,
        "buttons": buttons,
        "losses": [] if loss is None else [float(value) for value in loss.values],
        "shown": window.transport.train.text(),
        "focus": type(QApplication.focusWidget()).__name__,
    }


def main() -> None:
    """Open the window on an empty network over toy points, and report until it is closed."""
    report = Path(sys.argv[1])
    discover()
    application: QApplication = app.application()
    project = Project(dataset=member("datasets", "ToyPoints")(pattern="gaussians"), epochs=200)
    window = app.make_window(project, Workspace())
    window.setGeometry(0, 0, 1300, 860)
    window.show()
    app.start(window)
    timer = QTimer(window)
    timer.timeout.connect(lambda: store.write_atomically(report, json.dumps(seen(window)).encode()))
    timer.start(150)
    sys.exit(application.exec())


main()
