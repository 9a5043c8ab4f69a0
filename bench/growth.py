"""How the time of a step grows with the width, depth, batch and data of a perceptron; also drawn, for docs/growth.png.

``python -m bench.growth docs/growth.png`` measures and draws.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from bench.row import Row, row

TITLE, SLOW = "Growth of cost, headless, one thread", True
WIDTHS, DEPTHS = (128, 256, 512, 1024, 2048), (1, 2, 4, 8, 16)
BATCHES, COUNTS = (32, 64, 128, 256, 512, 1024), (1_000, 4_000, 16_000, 64_000)
SECONDS, LEGS = 0.4, 5
Points = list[tuple[float, float]]


def measure() -> list[Row]:
    """The slope of each line in a plot with two logarithmic axes: 1 is proportional, 2 is squared, 0 stays."""
    rows: list[Row] = []
    for name, points, least, most in (
        ("width (operations grow with its square)", series("width"), 1.6, 2.2),
        ("depth", series("depth"), 0.8, 1.1),
        ("batch", series("batch"), 0.7, 1.1),
        ("data, per step (stays)", series("data"), -0.1, 0.1),
    ):
        slope = _slope(points)
        note = "" if least <= slope <= most else f"theory says {least} to {most}"
        rows.append(row(f"exponent of CPU time per step over {name}", [slope], "", note=note))
    return rows


def series(what: str) -> Points:
    """(size, CPU milliseconds of a step) as one size grows and all others stay."""
    sizes: dict[str, tuple[int, ...]] = {"width": WIDTHS, "depth": DEPTHS, "batch": BATCHES, "data": COUNTS}
    usual = {"width": 512, "depth": 2, "batch": 128, "data": 8_000}
    return [(float(size), _milliseconds(**(usual | {what: size}))) for size in sizes[what]]


def _milliseconds(width: int, depth: int, batch: int, data: int) -> float:
    from playground.engine.trainer import Trainer

    trainer = Trainer(_project(width, depth, batch, data), device="cpu", threads=1)
    running = trainer.steps()

    def step() -> None:
        goal = trainer.at.step + 1
        while trainer.at.step < goal:
            next(running)

    for _ in range(3):
        step()
    found: list[float] = []
    for _ in range(LEGS):
        count, began, cpu = 0, time.perf_counter(), time.process_time()
        while time.perf_counter() - began < SECONDS:
            step()
            count += 1
        found.append(1000 * (time.process_time() - cpu) / count)
    return sorted(found)[LEGS // 2]


def _project(width: int, depth: int, batch: int, data: int) -> Any:
    import numpy as np

    from playground.core.dataset import Dataset, Signature, Split, Tables
    from playground.core.graph import Graph, Node
    from playground.core.layer import Shape
    from playground.core.project import Project
    from playground.core.spec import discover, member

    discover()

    class Noise(Dataset):
        """Vectors of noise in two classes; what is learned does not matter here."""

        def signature(self) -> Signature:
            return Signature((Shape((width,)),), "classes", 2, counts=(data, 16, 16))

        def load(self) -> Tables:
            random = np.random.default_rng(0)
            return Tables(
                *(
                    Split(random.normal(size=(n, width)).astype("float32"), random.integers(0, 2, n))
                    for n in (data, 16, 16)
                )
            )

    def layer(kind: str, **values: Any) -> Any:
        return member("layers", kind)(**values)

    graph, last = Graph().with_nodes(Node("input", layer("Input"))), "input"
    stages = [(f"fc{n + 1}", layer("Linear", out_features=width)) for n in range(depth)]
    for id, one in (*stages, ("head", layer("Linear", out_features=2))):
        graph = graph.with_nodes(Node(id, one), Node(f"act_{id}", layer("ReLU"))).connect(last, id)
        last = id
        if id != "head":
            graph = graph.connect(id, f"act_{id}")
            last = f"act_{id}"
    graph = graph.without(["act_head"])
    sgd = member("optimizers", "SGD")(lr=1e-4)
    return Project(
        networks={"network": graph}, dataset=Noise(), optimizers={"network": sgd}, epochs=1_000_000, batch_size=batch,
        runner="eager",
    )  # fmt: skip


def _slope(points: Points) -> float:
    import numpy as np

    x, y = np.log(np.array(points)).T
    return float(np.polyfit(x, y, 1)[0])


def draw(path: Path) -> None:
    """Measure, and draw the four lines."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt
    from matplotlib.ticker import NullFormatter

    figure, axes = plt.subplots(1, 4, figsize=(13, 3.4), sharey=True, layout="constrained")
    labels = {"width": "units per layer", "depth": "hidden layers", "batch": "examples per step", "data": "examples"}
    for ax, (what, label) in zip(axes, labels.items(), strict=True):
        points = series(what)
        xs, ys = zip(*points, strict=True)
        ax.loglog(xs, [1000 / y for y in ys], "o-", color="#3b6fe0")
        ax.set(xlabel=label, title=f"{what}: time ∝ size^{_slope(points):.2f}")
        ax.xaxis.set_minor_formatter(NullFormatter())
        ax.yaxis.set_minor_formatter(NullFormatter())
        ax.grid(alpha=0.3, which="both")
    axes[0].set_ylabel("steps per CPU second")
    figure.suptitle(
        "Perceptron, 512 units × 2 layers, batch 128, 8,000 examples, SGD, PyTorch on one thread", fontsize=10
    )
    figure.savefig(path, dpi=110)


if __name__ == "__main__":
    draw(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/growth.png"))
