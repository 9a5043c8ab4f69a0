"""Stops when a metric is good enough."""

from typing import ClassVar

from playground.core.language import say
from playground.core.param import choice, real, text
from playground.core.stop_rule import SoFar, StopRule, spoken, written


class Target(StopRule):
    """Stops as soon as a metric is good enough, so that no time is spent on more than is needed."""

    title = "Target"
    words = "goal threshold accuracy reached"
    once: ClassVar[bool] = True
    metric: str = text(
        default="",
        empty="what the recipe aims at",
        help="What is compared after each epoch, for instance validation.loss or validation.accuracy.",
    )
    relation: str = choice(default="≥", choices=("≥", "≤"), change="live", help="On which side of the value it stops.")
    value: float = real(default=0.98, low=-1e9, high=1e9, change="live", help="0.98 is an accuracy of 98 %.")

    def reason(self, run: SoFar) -> str:
        metric, _ = run.aim(self.metric)
        value = run.latest.get(metric)
        if value is None or not (value >= self.value if self.relation == "≥" else value <= self.value):
            return ""
        return say(
            "{metric} is {found}, so the target ({relation} {value}) is reached",
            metric=spoken(metric),
            found=written(metric, value),
            relation=self.relation,
            value=written(metric, self.value),
        )
