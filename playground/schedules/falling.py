"""Schedules that fall in a way which is known in advance."""

from __future__ import annotations

import math
from collections.abc import Mapping

from playground.core.language import say
from playground.core.param import integer, real
from playground.core.schedule import Handle, Schedule, Warmed


class Step(Warmed):
    """Falls to a part of itself every few epochs.

    lr · γ^⌊epoch / step size⌋      (PyTorch: StepLR)
    """

    title, words = "Step", "staircase decay StepLR"
    step_size: int = integer(
        default=3, low=1, high=1_000_000, unit="epochs", label="Step size", change="live", help="Epochs between falls."
    )
    gamma: float = real(
        default=0.5, low=0.001, high=1, scale="log", label="γ", change="live", help="What is left after each fall."
    )

    def shape(self, step: int, total: int, epoch: int, memory: Mapping[str, float]) -> float:
        return self.gamma ** (epoch // self.step_size)

    def handles(self, epochs: int) -> tuple[Handle, ...]:
        def moved(x: float, y: float) -> Schedule:
            size = min(1_000_000, max(1, round(x * epochs)))
            return self.with_values(step_size=size, gamma=_rounded(min(1.0, max(0.001, y))))

        tip = say("Drag sideways: step size. Up and down: γ")
        return (*super().handles(epochs), Handle(min(1.0, self.step_size / epochs), self.gamma, tip, moved))


class Exponential(Warmed):
    """Falls by the same part in every epoch.

    lr · γ^epoch      (PyTorch: ExponentialLR)
    """

    title, words = "Exponential", "decay ExponentialLR"
    gamma: float = real(default=0.9, low=0.01, high=1, label="γ", change="live", help="What is left after each epoch.")

    def shape(self, step: int, total: int, epoch: int, memory: Mapping[str, float]) -> float:
        return self.gamma**epoch

    def handles(self, epochs: int) -> tuple[Handle, ...]:
        middle = max(1, epochs // 2)

        def moved(x: float, y: float) -> Schedule:
            return self.with_values(gamma=round(min(1.0, max(0.01, max(y, 1e-9) ** (1 / middle))), 4))

        tip = say("Drag up and down: γ")
        return (*super().handles(epochs), Handle(min(1.0, middle / epochs), self.gamma**middle, tip, moved))


class Cosine(Warmed):
    """Falls along half a cosine: slowly at first, fast in the middle, slowly at the end.

    lr · (a + (1 − a) · (1 + cos(π t / T)) / 2)      (Loshchilov and Hutter 2017; PyTorch: CosineAnnealingLR)
    """

    title, words = "Cosine", "annealing CosineAnnealingLR"
    lowest: float = real(
        default=0.01, low=0, high=1, label="At the end", change="live", help="Part of the learning rate that is left."
    )

    def shape(self, step: int, total: int, epoch: int, memory: Mapping[str, float]) -> float:
        return self.lowest + (1 - self.lowest) * (1 + math.cos(math.pi * step / max(1, total - 1))) / 2

    def handles(self, epochs: int) -> tuple[Handle, ...]:
        def moved(x: float, y: float) -> Schedule:
            return self.with_values(lowest=_rounded(min(1.0, max(0.0, y))))

        tip = say("Drag up and down: what is left at the end")
        return (*super().handles(epochs), Handle(1.0, self.lowest, tip, moved))


def _rounded(value: float) -> float:
    return float(f"{value:.2g}")
