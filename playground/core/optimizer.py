"""Optimizer: how gradients become steps."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from playground.core.layer import Call
from playground.core.param import real
from playground.core.spec import Spec


def rate(default: float, low: float = 0, help: str = "") -> Any:
    """The learning rate, with the default that suits an optimizer."""
    usual = "How far one step goes. Too large: the loss jumps or explodes. Too small: nothing seems to happen."
    return real(
        default=default, low=low, high=100, scale="log", label="Learning rate", change="live", help=help or usual
    )


def tiny(default: float) -> Any:
    """The small number that keeps a division away from zero."""
    return real(
        default=default,
        low=1e-16,
        high=1,
        scale="log",
        label="ε",
        change="live",
        help="Keeps the division away from zero.",
    )


class Optimizer(Spec, kind="optimizers"):
    """A rule for one step. Its params may change while it runs."""

    too_fast: ClassVar[float] = math.inf
    """Learning rate from which on training as good as always overshoots."""
    remembers: ClassVar[tuple[str, ...]] = ()
    """What PyTorch calls the numbers that it keeps for every weight."""
    wants_all: ClassVar[bool] = False
    """Whether it compares one gradient with the next, so that they should be of the same examples."""
    lone: ClassVar[bool] = False
    """Whether it moves all weights as one, so that layers cannot have rates of their own."""

    lr: float = rate(1e-3)

    def call(self) -> Call:
        """Expression of the ``torch.optim`` class; the parameters are put in front when it is built."""
        raise NotImplementedError

    def rest(self) -> Call | None:
        """What moves the weights that are not matrices, where `call` takes matrices alone."""
        return None

    def memory(self) -> int:
        """How many numbers it remembers for each weight."""
        return len(self.remembers)

    def adapt(self, memory: dict[str, Any]) -> None:
        """Make what was remembered for a weight, by a rule of the same class, fit these params."""


class Decaying(Optimizer, abstract=True):
    """A rule that can also pull the weights to zero."""

    weight_decay: float = real(
        default=0.0,
        low=0,
        high=10,
        scale="log",
        label="Weight decay",
        change="live",
        help="Pull of the weights to zero.",
    )
