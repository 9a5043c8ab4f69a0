"""Stops when time is up."""

from typing import ClassVar, Literal

from playground.core.language import say
from playground.core.param import real
from playground.core.stop_rule import SoFar, StopRule


class TimeLimit(StopRule):
    """Stops when so much time was spent on training; pauses and validation do not count."""

    title = "Time limit"
    words = "seconds minutes budget"
    judges: ClassVar[Literal["epoch", "step", "loss"]] = "step"
    once: ClassVar[bool] = True
    minutes: float = real(
        default=10.0, low=0.01, high=100_000, change="live", unit="min", help="Time for training, in minutes."
    )

    def reason(self, run: SoFar) -> str:
        if run.seconds < 60 * self.minutes:
            return ""
        return say("the time limit of {minutes} min is over", minutes=f"{self.minutes:g}")
