"""Small multilayer perceptrons through the real session, telemetry and probes on, against plain JavaScript in node."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.row import Row, row
from bench.timing import Leg, alternate, leg, undisturbed

TITLE = "Small networks, watched, against JavaScript"
BARS = {(2, 8, 8, 1): 4.0, (2, 4, 2, 1): 3.5, (2, 32, 32, 1): 6.0}
PAIRS, SECONDS, LEAD, BEAT = 15, 1.0, 0.3, 1 / 30
BATCH, RATE = 10, 0.03
PICTURES, GRID = 60, 100


class Rival:
    """The JavaScript program in node, which sleeps between its legs."""

    def __init__(self, sizes: tuple[int, ...], tables: Any) -> None:
        self._process: Any = subprocess.Popen(
            ["node", str(Path(__file__).with_name("rival_small_nets.js"))],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )  # fmt: skip
        task = {"sizes": sizes, "batch": BATCH, "rate": RATE}
        task |= {name: _points(getattr(tables, name)) for name in ("train", "validation")}
        self._process.stdin.write(json.dumps(task) + "\n")

    def leg(self, seconds: float) -> Leg:
        self._work(LEAD)
        return leg(lambda: self._work(seconds), self._process.pid)

    def _work(self, seconds: float) -> float:
        self._process.stdin.write(f"{seconds}\n")
        return float(self._process.stdout.readline().split()[0])

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait()


def _points(split: Any) -> list[list[float]]:
    return [[*map(float, x), float(y)] for x, y in zip(split.inputs, split.targets, strict=True)]


class Watched:
    """A session as in the window: curves, progress and two probes, all fetched thirty times a second."""

    def __init__(self, project: Any) -> None:
        from playground.core.spec import member
        from playground.engine.session import Session

        self.session = Session(project)
        self.session.start()
        self.progress: Any = None
        self.session.watch(frozenset(member("probes", name)() for name in ("UnitFunctions", "DecisionBoundary")))
        deadline = time.monotonic() + 180
        while not (self.session.ready and self.progress is not None and self.progress.runner == "native"):
            self.watch(BEAT)
            if time.monotonic() > deadline:
                raise RuntimeError(f"no native code: {self.progress}")

    def watch(self, seconds: float) -> None:
        """Fetch what is new, as the window does."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            time.sleep(min(BEAT, max(0.0, end - time.perf_counter())))
            for event in self.session.telemetry.drain():
                self.progress = event if hasattr(event, "state") else self.progress
            for name in self.session.telemetry.curves.names():
                self.session.telemetry.curves.get(name)

    def leg(self, seconds: float) -> Leg:
        at = self.session._trainer.at

        def work() -> float:
            before = at.samples
            self.watch(seconds)
            return (at.samples - before) / 250

        self.session.train()
        self.watch(LEAD)
        found = leg(work)
        self.session.pause()
        self.watch(0.1)
        return found


def measure() -> list[Row]:
    """Epochs per second of each network, and what a picture of all units costs."""
    if shutil.which("node") is None:
        raise RuntimeError("node is not installed")
    rows = [found for sizes, bar in BARS.items() for found in _speed(sizes, bar)]
    return [*rows, _pictures()]


def project(sizes: tuple[int, ...]) -> Any:
    """250 points to train on, 82 to validate; tanh everywhere, squared error, plain SGD."""
    from playground.core.graph import Graph, Node
    from playground.core.project import Project
    from playground.core.spec import discover, member

    discover()
    graph, before = Graph().with_nodes(Node("input", member("layers", "Input")())), "input"
    for n, size in enumerate(sizes[1:], 1):
        for id, layer in ((f"fc{n}", member("layers", "Linear")(out_features=size)), (f"tanh{n}", "Tanh")):
            made = member("layers", layer)() if isinstance(layer, str) else layer
            graph = graph.with_nodes(Node(id, made)).connect(before, id)
            before = id
    return Project(
        networks={"network": graph},
        dataset=member("datasets", "ToyPoints")(pattern="circle", samples=414),
        recipe=member("recipes", "Supervised")(losses=("SquaredError",)),
        optimizers={"network": member("optimizers", "SGD")(lr=RATE)},
        batch_size=BATCH,
        epochs=1_000_000,
        threads=1,
    )


def _speed(sizes: tuple[int, ...], bar: float) -> list[Row]:
    made = project(sizes)
    tables = made.dataset.load()
    assert len(tables.train) == 250
    rival, watched = Rival(sizes, tables), Watched(made)
    try:
        rival.leg(1.0), watched.leg(1.0)
        found = alternate(lambda: watched.leg(SECONDS), lambda: rival.leg(SECONDS), PAIRS)
    finally:
        rival.close()
        watched.session.close()
    kept, note = undisturbed(found)
    name = "-".join(map(str, sizes))
    return [
        row(f"epochs/s ÷ JavaScript, {name}", [pair.ratio for pair in kept], "×", least=bar, note=note),
        row(f"epochs per CPU second ÷ JavaScript, {name}", [pair.cpu_ratio for pair in kept], "×"),
        row(f"session, {name}", [pair.ours.rate for pair in kept], "epochs/s"),
        row(f"JavaScript, {name}", [pair.rival.rate for pair in kept], "epochs/s"),
    ]


def _pictures() -> Row:
    """Every unit of a 2-8-8-1 network as a picture."""
    from playground.core.spec import member
    from playground.engine.trainer import Trainer

    trainer = Trainer(replace(project((2, 8, 8, 1)), runner="fast"), threads=1)
    trainer.native.warm()
    probe, specimen = member("probes", "UnitFunctions")(resolution=GRID), trainer.specimen()
    samples: list[float] = []
    with trainer.evaluating():
        for _ in range(PICTURES):
            started = time.perf_counter()
            probe.measure(specimen)
            samples.append(1000 * (time.perf_counter() - started))
    return row(f"all units of 2-8-8-1 at {GRID}×{GRID}", samples, "ms", most=2.0, note=f"{PICTURES} pictures")
