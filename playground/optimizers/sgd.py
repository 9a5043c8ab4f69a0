"""Stochastic gradient descent, plain and with momentum."""

from __future__ import annotations

from typing import Any

from playground.core.layer import Call
from playground.core.optimizer import Decaying, rate
from playground.core.param import flag, real


def _momentum(default: float) -> Any:
    return real(default=default, low=0, high=1, change="live", help="Part of the last step that is kept.")


class Descent(Decaying, abstract=True):
    """What goes down the gradient itself."""

    too_fast = 1.0
    lr: float = rate(0.05)

    def steps(self, momentum: float, nesterov: bool) -> Call:
        """The expression with these values."""
        return Call("torch.optim.SGD", lr=self.lr, momentum=momentum, nesterov=nesterov, weight_decay=self.weight_decay)


class SGD(Descent):
    """Walks downhill along the gradient of one batch, optionally with momentum.

    v ← μ v + g,  w ← w − lr · v      (Robbins and Monro 1951; Nesterov 1983)
    """

    title, words = "SGD", "stochastic gradient descent"
    momentum: float = _momentum(0.0)
    nesterov: bool = flag(
        default=False,
        change="live",
        help="Looks ahead along the momentum before it takes the gradient; needs momentum.",
    )

    def memory(self) -> int:
        return 1 if self.momentum else 0

    def call(self) -> Call:
        return self.steps(self.momentum, self.nesterov and self.momentum > 0)


class Momentum(Descent):
    """Rolls downhill like a heavy ball: each step keeps part of the last one, which evens out a zigzag.

    v ← μ v + g,  w ← w − lr · v      (Polyak 1964)
    """

    title, words = "Momentum", "heavy ball SGD"
    remembers = ("momentum_buffer",)
    lr: float = rate(0.01)
    momentum: float = _momentum(0.9)

    def call(self) -> Call:
        return self.steps(self.momentum, nesterov=False)


class Nesterov(Descent):
    """Momentum that looks ahead: the gradient counts where the momentum is about to lead.

    v ← μ v + g,  w ← w − lr · (g + μ v)      (Nesterov 1983; Sutskever et al. 2013)
    """

    title, words = "Nesterov", "accelerated gradient momentum NAG SGD"
    remembers = ("momentum_buffer",)
    lr: float = rate(0.01)
    momentum: float = _momentum(0.9)

    def call(self) -> Call:
        return self.steps(self.momentum, nesterov=self.momentum > 0)
