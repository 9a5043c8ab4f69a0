"""Stops a run that blows up."""

import math
from typing import ClassVar, Literal

from playground.core.param import real
from playground.core.stop_rule import StopRule


class Divergence(StopRule):
    """Stops when the training loss explodes or is no longer a number: such weights can hardly be mended by more steps.

    The mean of ten steps is compared with the first loss. Without this rule, training goes on whatever happens.
    """

    title = "Divergence"
    words = "nan explode blow up infinite"
    judges: ClassVar[Literal["epoch", "step", "loss"]] = "loss"
    factor: float = real(
        default=20.0, low=1.5, high=1e9, change="live", help="So many times the first loss counts as an explosion."
    )

    def bound(self, first: float) -> float:
        # A run that starts almost perfect may get worse.
        return self.factor * max(first, 0.05) if not math.isnan(first) else math.inf
