"""Adam."""

from typing import Any

from playground.core.layer import Call
from playground.core.optimizer import Optimizer
from playground.core.param import real


class Adam(Optimizer):
    """Gives every weight a step size of its own, from running means of its gradient and squared gradient.

    m ← β₁ m + (1 − β₁) g,  v ← β₂ v + (1 − β₂) g²,  w ← w − lr · m̂ / (√v̂ + ε)      (Kingma and Ba 2015)
    """

    title = "Adam"
    too_fast = 0.1
    beta1: float = real(default=0.9, low=0, high=0.9999, label="β₁", change="live", help="Memory of the gradient.")
    beta2: float = real(
        default=0.999, low=0, high=0.999999, label="β₂", change="live", help="Memory of the squared gradient."
    )
    eps: float = real(
        default=1e-8,
        low=1e-16,
        high=1,
        scale="log",
        label="ε",
        change="live",
        help="Keeps the division away from zero.",
    )
    weight_decay: float = real(
        default=0.0,
        low=0,
        high=10,
        scale="log",
        label="Weight decay",
        change="live",
        help="Pull of the weights to zero.",
    )

    def memory(self) -> int:
        return 2

    def call(self) -> Call:
        values: dict[str, Any] = {
            "lr": self.lr,
            "betas": (self.beta1, self.beta2),
            "eps": self.eps,
            "weight_decay": self.weight_decay,
        }
        return Call("torch.optim.Adam", **values)
