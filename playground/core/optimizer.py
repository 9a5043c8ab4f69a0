"""Optimizer: how gradients become steps."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from playground.core.layer import Call
from playground.core.param import real
from playground.core.spec import Spec


class Optimizer(Spec, kind="optimizers"):
    """A rule for one step. Its params may change while it runs."""

    too_fast: ClassVar[float] = math.inf
    """Learning rate from which on training as good as always overshoots."""

    lr: float = real(
        default=1e-3,
        low=0,
        high=100,
        scale="log",
        label="Learning rate",
        change="live",
        help="How far one step goes. Too large: the loss jumps or explodes. Too small: nothing seems to happen.",
    )

    def call(self) -> Call:
        """Expression of the ``torch.optim`` class; the parameters are put in front when it is built."""
        raise NotImplementedError

    def memory(self) -> int:
        """How many numbers it remembers for each weight."""
        return 0

    def group_values(self) -> dict[str, Any]:
        """What to write into ``param_groups`` when params change while training runs."""
        return dict(self.call().kwargs)
