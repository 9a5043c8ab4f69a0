"""Rules that divide by what they remember of squared gradients: Adagrad, Adadelta, RMSprop."""

from __future__ import annotations

from typing import Any

from playground.core.layer import Call
from playground.core.optimizer import Decaying, rate, tiny
from playground.core.param import flag, real


class Adagrad(Decaying):
    """Gives weights that moved much ever smaller steps, so that rare features keep learning.

    s ← s + g²,  w ← w − lr · g / (√s + ε)      (Duchi, Hazan and Singer 2011)
    """

    title, words = "Adagrad", "adaptive gradient"
    too_fast = 1.0
    remembers = ("sum",)
    lr: float = rate(0.01)
    lr_decay: float = real(
        default=0.0,
        low=0,
        high=1,
        scale="log",
        label="Decay of the rate",
        change="live",
        help="The rate is divided by 1 + this · steps.",
    )
    eps: float = tiny(1e-10)

    def call(self) -> Call:
        return Call(
            "torch.optim.Adagrad", lr=self.lr, lr_decay=self.lr_decay, weight_decay=self.weight_decay, eps=self.eps
        )


class Adadelta(Decaying):
    """Finds the length of its steps from the length of the last ones, so that hardly a learning rate is needed.

    s ← ρ s + (1 − ρ) g²,  Δ = g · √(d + ε) / √(s + ε),  d ← ρ d + (1 − ρ) Δ²,  w ← w − lr · Δ      (Zeiler 2012)
    """

    title = "Adadelta"
    remembers = ("square_avg", "acc_delta")
    lr: float = rate(1.0)
    rho: float = real(default=0.9, low=0, high=1, label="ρ", change="live", help="Memory of the squares.")
    eps: float = tiny(1e-6)

    def call(self) -> Call:
        return Call("torch.optim.Adadelta", lr=self.lr, rho=self.rho, eps=self.eps, weight_decay=self.weight_decay)


class RMSprop(Decaying):
    """Divides each gradient by a running mean of its size, so that all weights move at a similar pace.

    s ← α s + (1 − α) g²,  w ← w − lr · g / (√s + ε)      (Hinton 2012)
    """

    title = "RMSprop"
    too_fast = 0.1
    remembers = ("square_avg",)
    lr: float = rate(0.01)
    alpha: float = real(default=0.99, low=0, high=1, label="α", change="live", help="Memory of the squares.")
    eps: float = tiny(1e-8)
    momentum: float = real(default=0.0, low=0, high=1, change="live", help="Part of the last step that is kept.")
    centered: bool = flag(
        default=False,
        change="live",
        help="Divides by the spread of the gradient, not by its size (Graves 2013).",
    )

    def memory(self) -> int:
        return 1 + (self.momentum > 0) + self.centered

    def adapt(self, memory: dict[str, Any]) -> None:
        # PyTorch makes these only before the first step.
        wanted = {"momentum_buffer": self.momentum > 0, "grad_avg": self.centered}
        for name in (name for name, wish in wanted.items() if wish and "square_avg" in memory):
            memory.setdefault(name, memory["square_avg"] * 0)

    def call(self) -> Call:
        values: dict[str, Any] = {"momentum": self.momentum, "centered": self.centered}
        return Call(
            "torch.optim.RMSprop", lr=self.lr, alpha=self.alpha, eps=self.eps, weight_decay=self.weight_decay, **values
        )
