"""A 2-8-8-1 network seen from close by: what that costs the trainer, and a frame when the view is panned."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

from bench import screen
from bench.canvas import Mouse
from bench.row import Row, row

TITLE = "Weights of a 2-8-8-1 network from close by"
SECONDS, PAIRS, ZOOM = 2.0, 4, 4.0


def project() -> Any:
    """The small network on XOR with two hidden layers of eight units."""
    from playground.core import store
    from playground.core.graph import Graph, Node
    from playground.core.resource import presets
    from playground.core.spec import member

    made = store.read(presets()["xor-mlp"].read_bytes())
    linear, tanh = member("layers", "Linear"), member("layers", "Tanh")
    graph, before = Graph().with_nodes(Node("input", member("layers", "Input")())), "input"
    for n, layer in enumerate((linear(out_features=8), tanh(), linear(out_features=8), tanh(), linear(out_features=1))):
        graph = graph.with_nodes(Node(f"n{n}", layer, (n + 1) * 214.0, 0.0)).connect(before, f"n{n}")
        before = f"n{n}"
    graph = graph.with_nodes(Node("end", member("layers", "Sigmoid")(), 6 * 214.0, 0.0)).connect(before, "end")
    return replace(made, networks={"network": graph}, epochs=1_000_000)


def measure() -> list[Row]:
    home = screen.prepare()
    screen.application()
    from playground import app
    from playground.gui.workspace import Workspace

    window: Any = app.make_window(project(), Workspace(home))
    window.resize(1440, 900)
    window.show()
    app.start(window)
    screen.until(lambda: window.session.ready and window.analysis is not None)
    window.session.train()
    screen.until(lambda: window.progress.step > 100)
    ratios = [_rate(window, ZOOM) / _rate(window, 1.0) for _ in range(PAIRS)]
    busy = _pan(window)
    window.session.pause()
    screen.until(lambda: window.progress.state == "paused")
    frames = _pan(window)
    window.close()
    return [
        row("steps a second, close by over at 100 %", ratios, "×", least=0.9, note=screen.platform()),
        row(f"frame while panning at {ZOOM:.0%}", frames, "ms", most=16.0),
        row(f"frame while panning at {ZOOM:.0%} and training", busy, "ms"),
    ]


def _show(window: Any, zoom: float) -> None:
    card = window.canvas.scene.cards["n2"]
    window.canvas.view.set_zoom(zoom)
    window.canvas.view.centerOn(card.pos() + card.card().center())
    screen.work(0.5)


def _rate(window: Any, zoom: float) -> float:
    """Steps a second of the trainer, with the view at this zoom."""
    _show(window, zoom)
    first, started = window.session._trainer.at.step, time.perf_counter()
    screen.work(SECONDS)
    return (window.session._trainer.at.step - first) / (time.perf_counter() - started)


def _pan(window: Any) -> list[float]:
    from PySide6.QtCore import Qt

    _show(window, ZOOM)
    return list(Mouse(window.canvas, Qt.MouseButton.MiddleButton).drag(500, 300, 3, 1, whole=False))
