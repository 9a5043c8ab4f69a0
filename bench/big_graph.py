"""Big graphs in the real window: how long it is busy with edits, with panning, and with opening."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench import screen
from bench.canvas import Mouse, graph
from bench.row import Row, percentile, row

TITLE = "Big graphs in the window"
HALF, TIMES = 500, 5
ZOO = "model-zoo-resnet152"


def network(count: int = 1000) -> Any:
    """The graph of the other benchmark, fed by an Input, so that all of it can be looked at."""
    from playground.core.spec import member

    return graph(count).with_layer("n0", member("layers", "Input")())


def cpu(work: Callable[[], object]) -> float:
    """Milliseconds of CPU time that this thread needs for one call; those of other programs do not count."""
    started = time.thread_time()
    work()
    return 1000 * (time.thread_time() - started)


def window_on(project: Any, home: Path) -> Any:
    """The main window as the program shows it."""
    from playground import app
    from playground.gui.workspace import Workspace

    window = app.make_window(project, Workspace(home))
    window.resize(1440, 900)
    window.show()
    app.start(window)
    screen.until(lambda: window.session.ready and window.analysis is not None)
    screen.settle()
    return window


def measure() -> list[Row]:
    """Every bar of big graphs."""
    home = screen.prepare()
    app = screen.application()
    from playground.core.project import Project

    window = window_on(Project(networks={"network": network()}), home)
    rows = [*edits(window), *analyses(window), *pans(window), *openings(window)]
    window.close()
    app.clipboard().clear()  # what was copied must not outlive Python: Qt's offscreen platform crashes at the end
    app.processEvents()
    return rows


def edits(window: Any) -> list[Row]:
    """Delete, undo, redo and paste of half the nodes: until all views know, the next painting, and what comes later."""
    canvas, document = window.canvas, window.document
    nodes = list(canvas.graph.nodes)[250 : 250 + HALF]
    times: dict[str, list[tuple[float, float, float]]] = {}

    def timed(name: str, work: Callable[[], object]) -> None:
        update = cpu(work)
        paint = cpu(canvas.view.viewport().repaint)
        later = cpu(lambda: (screen.work(0.3), screen.settle()))
        times.setdefault(name, []).append((update, paint, later))

    for _ in range(TIMES):
        canvas.view.choose(nodes)
        canvas.clipboard.copy()
        timed("delete", canvas.delete_selected)
        timed("undo", document.undo)
        timed("redo", document.redo)
        document.undo()
        canvas.view.choose([])
        screen.settle()
        timed("paste", canvas.clipboard.paste)
        document.undo()
        screen.settle()
    rows = []
    for name, found in times.items():
        paint, later = (sorted(column)[len(column) // 2] for column in list(zip(*found, strict=True))[1:])
        note = f"CPU time; then painting {paint:.0f} ms, analysis and the rest {later:.0f} ms"
        rows.append(row(f"{name} of {HALF} nodes", [one[0] for one in found], "ms", most=50, note=note))
    return rows


def analyses(window: Any) -> list[Row]:
    """One layer of a thousand edited; and ResNet-152 for the first and another time."""

    from playground.core import store
    from playground.core.resource import presets
    from playground.core.spec import member
    from playground.engine.shape import analyse

    project = window.document.project
    whole = project.networks["network"]

    def edit(n: int) -> float:
        layer = member("layers", "LeakyReLU")(negative_slope=0.01 * (n + 1))
        changed = project.with_network("network", whole.with_layer("n501", layer))
        return cpu(lambda: analyse(changed))

    resnet = store.read(presets()[ZOO].read_bytes())
    return [
        row("analysis after one edit", [edit(n) for n in range(9)], "ms", note="CPU time, 1,000 nodes"),
        row("analysis of ResNet-152", [cpu(lambda: analyse(resnet))], "ms", note="CPU time, the first"),
        row("analysis of ResNet-152, again", [cpu(lambda: analyse(resnet)) for _ in range(3)], "ms", note="CPU time"),
    ]


def pans(window: Any) -> list[Row]:
    """Panning with everything in view: a thousand nodes, and five thousand."""
    from PySide6.QtCore import Qt

    from playground.core.project import Project

    rows = []
    for count, bar in ((1000, 16), (5000, 45)):
        window.document.open(Project(networks={"network": network(count)}))
        screen.work(0.5)
        window.canvas.fit()
        screen.settle()
        mouse = Mouse(window.canvas, Qt.MouseButton.MiddleButton)
        wall = list(mouse.drag(500, 350, 3, 2, True))
        frames = list(mouse.drag(500, 350, 3, 2, True, time.thread_time))
        note = f"CPU time; p95 {percentile(frames, 0.95):.1f} ms, wall time {percentile(wall, 0.5):.1f} ms"
        made = row(f"pan, all of {count:,} nodes visible", frames, "ms", most=bar, note=note)
        rows.append(replace(made, measured=percentile(frames, 0.95), name=f"{made.name}, p95") if bar == 16 else made)
    return rows


def openings(window: Any) -> list[Row]:
    """File, Open of a big network: until its canvas is painted, and what the window does afterwards."""
    from playground.core.resource import presets

    first: list[float] = []
    rest: list[float] = []

    def load() -> None:
        window.files.open(ZOO)
        window.repaint()

    if ZOO not in presets():
        raise RuntimeError(f"There is no demo {ZOO}.")
    for _ in range(TIMES):
        first.append(cpu(load))
        rest.append(cpu(lambda: screen.work(0.6)))
        window.files.open("xor-mlp")
        screen.work(0.3)
    note = f"CPU time; afterwards {sorted(rest)[len(rest) // 2]:.0f} ms"
    return [row("open ResNet-152, until it is painted", first, "ms", most=300, note=note)]
