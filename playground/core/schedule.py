"""Schedule: how the learning rate changes over a run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from playground.core.language import say
from playground.core.param import real
from playground.core.spec import Spec

NOTHING: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True)
class Handle:
    """A place of the curve that can be dragged: `x` is a part of the run, `y` a factor on the learning rate."""

    x: float
    y: float
    tip: str
    moved: Callable[[float, float], Schedule]
    """The schedule whose handle lies there, or as near as its params allow."""
    level: bool = False
    """Whether dragging it up and down sets the learning rate itself; `moved` then only hears of x."""


class Schedule(Spec, kind="schedules"):
    """A factor on the optimizer's learning rate, as a function of the step."""

    listens: ClassVar[bool] = False
    """Whether it goes by the loss, so that its curve is not known in advance."""

    def factor(self, step: int, total: int, epochs: int = 1, memory: Mapping[str, float] = NOTHING) -> float:
        """Factor for `step` (from 0) of `total` steps in so many epochs; beyond the last step that of the last.

        `memory` is what it has learned of the loss.
        """
        raise NotImplementedError

    def factors(self, steps: Sequence[int], total: int, epochs: int, memory: Mapping[str, float]) -> list[float]:
        """Factors for several steps."""
        return [self.factor(step, total, epochs, memory) for step in steps]

    def listen(self, memory: MutableMapping[str, float], loss: float) -> None:
        """An epoch has ended with this (validation) loss."""

    def handles(self, epochs: int) -> tuple[Handle, ...]:
        """The places that can be dragged."""
        return (Handle(0.5, 1.0, say("Drag up and down: learning rate"), lambda x, y: self, level=True),)


class Warmed(Schedule, abstract=True):
    """A schedule that can begin small, and rise to the set learning rate in a straight line."""

    warmup: float = real(
        default=0.0, low=0, high=0.9, label="Warm-up", change="live", help="Part of the run in which it rises."
    )

    def factor(self, step: int, total: int, epochs: int = 1, memory: Mapping[str, float] = NOTHING) -> float:
        step = min(step, total - 1)
        rising = round(self.warmup * total)
        shape = self.shape(max(0, step - rising), max(1, total - rising), step * epochs // total, memory)
        return shape * (step + 1) / rising if step < rising else shape

    def shape(self, step: int, total: int, epoch: int, memory: Mapping[str, float]) -> float:
        """The factor after the warm-up; `step` and `total` do not count it, `epoch` does."""
        raise NotImplementedError

    def handles(self, epochs: int) -> tuple[Handle, ...]:
        def moved(x: float, y: float) -> Schedule:
            return self.with_values(warmup=round(min(0.9, max(0.0, x)), 2))

        tip = say("Drag sideways: warm-up. Up and down: learning rate")
        return (Handle(self.warmup, 1.0, tip, moved, level=True),)
