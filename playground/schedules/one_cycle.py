"""One-cycle schedule."""

from __future__ import annotations

import math
from collections.abc import Mapping

from playground.core.language import say
from playground.core.param import real
from playground.core.schedule import NOTHING, Handle, Schedule


class OneCycle(Schedule):
    """Rises from a small learning rate to the set one, then falls to almost nothing, over the whole run.

    Two half cosines, from lr/25 to lr and on to lr/250,000      (Smith and Topin 2018; PyTorch: OneCycleLR)
    """

    title = "One cycle"
    warmup: float = real(
        default=0.25, low=0.01, high=0.99, label="Warm-up", change="live", help="Part of the run in which it rises."
    )

    def factor(self, step: int, total: int, epochs: int = 1, memory: Mapping[str, float] = NOTHING) -> float:
        peak, last = self.warmup * total - 1, total - 1
        if step <= peak:
            return _cosine(1 / 25, 1.0, step / peak if peak else 1.0)
        return _cosine(1.0, 1 / 250_000, min(1.0, (step - peak) / (last - peak)))

    def handles(self, epochs: int) -> tuple[Handle, ...]:
        def moved(x: float, y: float) -> Schedule:
            return self.with_values(warmup=round(min(0.99, max(0.01, x)), 2))

        tip = say("Drag sideways: warm-up. Up and down: learning rate")
        return (Handle(self.warmup, 1.0, tip, moved, level=True),)


def _cosine(start: float, end: float, part: float) -> float:
    return end + (start - end) / 2 * (1 + math.cos(math.pi * part))
