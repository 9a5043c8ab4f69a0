"""Trainer without a window against the same network in a hand-written loop: images per second, alternating legs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bench.rival import EPOCHS
from bench.rival import steps as rival_steps
from bench.row import Row, row
from bench.timing import Leg, alternate, leg, undisturbed

TITLE = "Trainer, headless"
STEPS, PAIRS, WARM_UP = 100, 7, 40


def measure() -> list[Row]:
    """LeNet on MNIST with 1 and with 2 threads."""
    return [found for threads in (1, 2) for found in _with(threads)]


def _with(threads: int) -> list[Row]:
    from playground.core import store
    from playground.core.resource import presets
    from playground.core.spec import discover
    from playground.engine.trainer import Trainer

    discover()
    project = replace(store.read(presets()["lenet-mnist"].read_bytes()), epochs=EPOCHS)
    trainer = Trainer(project, device="cpu", threads=threads)

    def ours(count: int) -> float:
        before, goal = trainer.at.samples, trainer.at.step + count
        while trainer.at.step < goal:
            next(running)
        return trainer.at.samples - before

    running = trainer.steps()
    rival = _counted(rival_steps())
    ours(WARM_UP), rival(WARM_UP)
    found = alternate(lambda: _leg(ours), lambda: _leg(rival), PAIRS)
    kept, note = undisturbed(found)
    words = f"{threads} thread{'s' * (threads > 1)}"
    return [
        row(f"images/s ÷ rival, {words}", [pair.ratio for pair in kept], "×", least=0.95, note=note),
        row(f"images per CPU second ÷ rival, {words}", [pair.cpu_ratio for pair in kept], "×"),
        row(f"Trainer, {words}", [pair.ours.rate for pair in kept], "images/s"),
        row(f"rival, {words}", [pair.rival.rate for pair in kept], "images/s"),
    ]


def _leg(work: Callable[[int], float]) -> Leg:
    return leg(lambda: work(STEPS))


def _counted(running: Iterator[int]) -> Callable[[int], float]:
    return lambda count: sum(next(running) for _ in range(count))
