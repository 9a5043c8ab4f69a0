"""Adam and its relatives."""

from __future__ import annotations

from typing import Any

from playground.core.layer import Call
from playground.core.optimizer import Decaying, rate, tiny
from playground.core.param import flag, real


class Moments(Decaying, abstract=True):
    """What keeps running means of the gradient and of its square."""

    too_fast = 0.1
    remembers = ("exp_avg", "exp_avg_sq")
    beta1: float = real(default=0.9, low=0, high=0.9999, label="β₁", change="live", help="Memory of the gradient.")
    beta2: float = real(
        default=0.999, low=0, high=0.999999, label="β₂", change="live", help="Memory of the squared gradient."
    )
    eps: float = tiny(1e-8)

    def steps(self, target: str, **more: Any) -> Call:
        """The expression of a class of ``torch.optim``."""
        values: dict[str, Any] = {
            "lr": self.lr,
            "betas": (self.beta1, self.beta2),
            "eps": self.eps,
            "weight_decay": self.weight_decay,
        }
        return Call(f"torch.optim.{target}", **values, **more)


class Adam(Moments):
    """Gives every weight a step size of its own, from running means of its gradient and squared gradient.

    m ← β₁ m + (1 − β₁) g,  v ← β₂ v + (1 − β₂) g²,  w ← w − lr · m̂ / (√v̂ + ε)      (Kingma and Ba 2015)
    """

    title = "Adam"

    def call(self) -> Call:
        return self.steps("Adam")


class AdamW(Moments):
    """Adam whose weight decay shrinks the weights directly, instead of going through the running means.

    w ← w − lr · λ w − lr · m̂ / (√v̂ + ε)      (Loshchilov and Hutter 2019)
    """

    title, words = "AdamW", "decoupled weight decay"
    weight_decay: float = real(
        default=0.01,
        low=0,
        high=10,
        scale="log",
        label="Weight decay",
        change="live",
        help="Part of each weight, times the learning rate, that every step takes away.",
    )

    def call(self) -> Call:
        return self.steps("AdamW")


class Decoupling(Moments, abstract=True):
    """What can decay weights in the way of Adam or of AdamW."""

    decoupled: bool = flag(
        default=False, change="live", help="Shrinks the weights directly, as AdamW does, not through the gradient."
    )


class NAdam(Decoupling):
    """Adam with Nesterov's look ahead along the running mean of the gradient.

    w ← w − lr · (μ₊ m̂ + (1 − μ) ĝ) / (√v̂ + ε)      (Dozat 2016)
    """

    title, words = "NAdam", "Nesterov Adam"
    lr: float = rate(2e-3)
    momentum_decay: float = real(
        default=4e-3,
        low=0,
        high=1,
        scale="log",
        label="Momentum decay",
        change="live",
        help="How soon the look ahead reaches its full length.",
    )

    def call(self) -> Call:
        return self.steps("NAdam", momentum_decay=self.momentum_decay, decoupled_weight_decay=self.decoupled)


class RAdam(Decoupling):
    """Adam that starts as momentum, until it has seen enough gradients to trust their squares; needs no warm-up.

    w ← w − lr · r m̂ / (√v̂ + ε), with r from 0 to 1      (Liu et al. 2020)
    """

    title, words = "RAdam", "rectified Adam"

    def call(self) -> Call:
        return self.steps("RAdam", decoupled_weight_decay=self.decoupled)
