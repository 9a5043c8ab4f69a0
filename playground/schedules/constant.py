"""Schedules that keep the learning rate, at once or after a warm-up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from playground.core.param import real
from playground.core.schedule import NOTHING, Schedule, Warmed


class Constant(Schedule):
    """Keeps the learning rate as it is set."""

    title = "Constant"

    def factor(self, step: int, total: int, epochs: int = 1, memory: Mapping[str, float] = NOTHING) -> float:
        return 1.0

    def factors(self, steps: Sequence[int], total: int, epochs: int, memory: Mapping[str, float]) -> list[float]:
        return [1.0] * len(steps)


class WarmUp(Warmed):
    """Rises from almost nothing in a straight line, then keeps the set learning rate.

    lr · t / (warm-up · T) at step t of T      (Goyal et al. 2017; PyTorch: LinearLR)
    """

    title, words = "Warm-up", "linear ramp warmup"
    warmup: float = real(
        default=0.1, low=0, high=0.9, label="Warm-up", change="live", help="Part of the run in which it rises."
    )

    def shape(self, step: int, total: int, epoch: int, memory: Mapping[str, float]) -> float:
        return 1.0
