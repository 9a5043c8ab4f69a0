"""A curve of a million points in the loss panel: the first drawing, and an update as it comes while training."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from bench import screen
from bench.row import Row, row

TITLE = "Loss panel with 1,000,000 points"
POINTS, STEPS_PER_EPOCH, UPDATES, NEW = 1_000_000, 430, 25, 20


def measure() -> list[Row]:
    """From new points in the store to the finished painting, with the default smoothing, without, and zoomed in."""
    screen.prepare()
    application = screen.application()
    import numpy as np

    from playground.engine.telemetry import Curves
    from playground.gui.panel import panels

    random = np.random.default_rng(0)
    curves = Curves()

    def append(count: int) -> None:
        known = curves.get("train.loss")
        steps = np.arange(count) + (len(known) if known is not None else 0)
        values = 2 * np.exp(-steps / 2e5) + 0.1 * random.random(count)
        curves.append("train.loss", steps, steps / STEPS_PER_EPOCH, values.astype(np.float32))

    panel: Any = next(cls for cls in panels() if cls.name == "loss")()
    panel.resize(420, 240)
    panel.show()
    screen.settle()

    def update(count: int = NEW) -> tuple[float, float]:
        """Milliseconds of the whole update, and of the part before painting."""
        append(count)
        started = time.perf_counter()
        panel.show_curves(curves)
        handed = time.perf_counter()
        panel.plot.viewport().repaint()
        application.processEvents()
        return 1000 * (time.perf_counter() - started), 1000 * (handed - started)

    first, _ = update(POINTS)
    rows = [row("first drawing", [first], "ms", note=screen.platform())]
    rows += _rows(update, "", 15)
    panel.slider.setValue(0)
    screen.settle()
    rows += _rows(update, ", no smoothing", None)
    return rows


def _rows(update: Callable[[], tuple[float, float]], words: str, bar: float | None) -> list[Row]:
    for _ in range(3):
        update()
    found = [update() for _ in range(UPDATES)]
    return [
        row(f"update{words}", [whole for whole, _ in found], "ms", most=bar),
        row(f"of that before painting{words}", [part for _, part in found], "ms"),
    ]
