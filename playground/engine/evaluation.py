"""Evaluation: metrics of a whole split, added up batch by batch."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from playground.engine import memory

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

EVALUATED = 500
"""Most examples that are evaluated at once."""


def over(trainer: Trainer, split: str) -> Generator[None, None, dict[str, float]]:
    """Metrics of a split, with control given back after every batch; empty where it has no examples."""
    count = trainer.data.count(split)
    if not count:
        return {}
    sums: dict[str, Any] = {}
    recipe, size = trainer.recipe, memory.at_once(trainer.analysis, EVALUATED, keep=False)
    tallies = recipe.tallies(trainer.device)
    for x, y in trainer.data.batches(split, trainer.project.transforms, size):
        with trainer.evaluating():
            for name, value in recipe.evaluate(x, y, tallies).items():
                sums[name] = sums.get(name, 0) + value
        yield
    found = {name: float(value) / count for name, value in sums.items()}
    found |= {name: tally.result() for name, tally in tallies.items()}
    return {f"{split}.{name}": value for name, value in found.items()}
