"""Schedule: how the learning rate changes over a run."""

from __future__ import annotations

from playground.core.spec import Spec


class Schedule(Spec, kind="schedules"):
    """A factor on the optimizer's learning rate, as a function of the step."""

    def factor(self, step: int, total: int) -> float:
        """Factor for `step` (from 0) of `total` steps; beyond the last step that of the last."""
        raise NotImplementedError
