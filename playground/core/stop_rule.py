"""StopRule: when a run ends before its last epoch."""

from __future__ import annotations

import math
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from playground.core.language import say, translated
from playground.core.spec import Spec

FALLBACK = ("validation.loss", "min")
"""What is judged where the metric that a recipe aims at is not measured."""


@dataclass(frozen=True)
class SoFar:
    """What a rule may know of a run: only what a stored run holds, so that one that is resumed stops alike."""

    seconds: float = 0.0
    """Time spent on training steps alone."""
    goal: tuple[str, str] = FALLBACK
    """Metric that the recipe aims at, and "max" or "min"."""
    latest: Mapping[str, float] = field(default_factory=dict)
    """Newest value of each metric."""
    memory: MutableMapping[str, float] = field(default_factory=dict)
    """What the rule wants to remember until it is asked again; empty once values cannot be compared any more."""

    def aim(self, metric: str) -> tuple[str, str]:
        """A metric and its better side; without a name, that of the recipe."""
        if metric:
            smaller = metric == self.goal[0] and self.goal[1] == "min"
            return metric, "min" if smaller or metric.endswith("loss") else better(metric)
        if self.goal[0] in self.latest:
            return self.goal
        return FALLBACK if FALLBACK[0] in self.latest else ("train.loss", "min")


class StopRule(Spec, kind="stop_rules"):
    """One condition under which training stops. All that it knows of the run is in `SoFar`."""

    judges: ClassVar[Literal["epoch", "step", "loss"]] = "epoch"
    """When it is asked: after each validation, every few steps, or never, since it judges the loss of the steps."""
    once: ClassVar[bool] = False
    """Whether it lets a run that it has ended go on to its last epoch: else it would end it again at once."""

    def reason(self, run: SoFar) -> str:
        """Why training stops now, as the end of a sentence; "" if it goes on."""
        return ""

    def brings_back(self) -> bool:
        """Whether the best validated state comes back at the end of a run."""
        return False

    def bound(self, first: float) -> float:
        """Training loss above which the run has blown up, given the first one."""
        return math.inf


SMALLER = ("mae", "mse", "rmse", "error", "perplexity", "bits", "distance", "huber")


def better(metric: str) -> str:
    """Whether more of a metric is better ("max") or less ("min"), by its name."""
    return "min" if any(word in metric.lower() for word in SMALLER) else "max"


def spoken(metric: str) -> str:
    """A metric in a sentence: “validation accuracy”."""
    split, _, name = metric.partition(".")
    return say("{split} {metric}", split=translated(split), metric=translated(name)) if name else translated(split)


def written(metric: str, value: float) -> str:
    """A value of a metric in a sentence."""
    return f"{value:.2%}" if metric.endswith("accuracy") else f"{value:.4g}"
