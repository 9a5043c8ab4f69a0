"""Stochastic gradient descent."""

from playground.core.layer import Call
from playground.core.optimizer import Optimizer
from playground.core.param import flag, real


class SGD(Optimizer):
    """Walks downhill along the gradient of one batch, optionally with momentum.

    v ← μ v + g,  w ← w − lr · v      (Robbins and Monro 1951; Nesterov 1983)
    """

    title = "SGD"
    too_fast = 1.0
    lr: float = real(
        default=0.05, low=0, high=100, scale="log", label="Learning rate", change="live", help="How far one step goes."
    )
    momentum: float = real(default=0.0, low=0, high=1, change="live", help="Part of the last step that is kept.")
    nesterov: bool = flag(
        default=False,
        change="live",
        help="Looks ahead along the momentum before it takes the gradient; needs momentum.",
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
        return 1 if self.momentum else 0

    def call(self) -> Call:
        return Call(
            "torch.optim.SGD",
            lr=self.lr,
            momentum=self.momentum,
            nesterov=self.nesterov and self.momentum > 0,
            weight_decay=self.weight_decay,
        )
