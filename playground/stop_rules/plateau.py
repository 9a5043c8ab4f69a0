"""Early stopping."""

import math

from playground.core.language import say
from playground.core.param import flag, integer, real, text
from playground.core.stop_rule import SoFar, StopRule, spoken


class Plateau(StopRule):
    """Stops when the validation examples have not got better for some epochs: from then on the network only learns
    the training examples by heart.

    Early stopping      (Morgan and Bourlard 1990; Prechelt 1998, Early stopping – but when?)
    """

    title = "Plateau (early stopping)"
    words = "early stopping patience overfitting best weights"
    metric: str = text(
        default="",
        empty="what the recipe aims at",
        help="What is compared after each epoch, for instance validation.loss or validation.accuracy.",
    )
    epochs: int = integer(
        default=5,
        low=1,
        high=100_000,
        change="live",
        label="Patience",
        help="Epochs without progress after which it stops.",
    )
    least: float = real(
        default=0.0, low=0, high=1e6, change="live", label="Least progress", help="What is less counts for nothing."
    )
    restore_best: bool = flag(
        default=True,
        change="live",
        label="Restore the best",
        help="At the end, weights, statistics of batch norms and the optimizer's memory of the best epoch come back.",
    )

    def reason(self, run: SoFar) -> str:
        metric, side = run.aim(self.metric)
        if metric not in run.latest:
            return ""
        value = run.latest[metric] if side == "max" else -run.latest[metric]
        best, since = run.memory.get(metric), int(run.memory.get("since", 0)) + 1
        if math.isfinite(value) and (best is None or value > best + self.least):
            run.memory.clear()
            run.memory[metric] = value
            return ""
        run.memory["since"] = since
        if since < self.epochs:
            return ""
        what = spoken(metric)
        if since == 1:
            if side == "max":
                return say("{metric} has not risen for one epoch", metric=what)
            return say("{metric} has not fallen for one epoch", metric=what)
        if side == "max":
            return say("{metric} has not risen for {epochs} epochs", metric=what, epochs=since)
        return say("{metric} has not fallen for {epochs} epochs", metric=what, epochs=since)

    def brings_back(self) -> bool:
        return self.restore_best
