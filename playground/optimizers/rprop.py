"""Resilient backpropagation."""

from __future__ import annotations

from playground.core.layer import Call
from playground.core.optimizer import Optimizer, rate
from playground.core.param import real


class Rprop(Optimizer):
    """Looks only at the sign of each gradient: steps grow while it stays, and shrink when it turns. Wants big batches.

    Δ ← Δ · η⁺ or Δ · η⁻,  w ← w − sign(g) · Δ      (Riedmiller and Braun 1993)
    """

    title, words = "Rprop", "resilient backpropagation sign"
    wants_all = True
    remembers = ("prev", "step_size")
    lr: float = rate(0.01, low=1e-6, help="Length of the first steps; then every weight finds its own.")
    shrink: float = real(
        default=0.5, low=0.01, high=0.99, label="η⁻", change="live", help="Factor on a step when the gradient turns."
    )
    grow: float = real(
        default=1.2, low=1.01, high=10, label="η⁺", change="live", help="Factor on a step while the gradient stays."
    )
    smallest: float = real(
        default=1e-6,
        low=1e-12,
        high=1,
        scale="log",
        label="Smallest step",
        change="live",
        help="No step is shorter.",
    )
    largest: float = real(
        default=50.0, low=1, high=1000, scale="log", label="Largest step", change="live", help="No step is longer."
    )

    def call(self) -> Call:
        return Call(
            "torch.optim.Rprop",
            lr=self.lr,
            etas=(self.shrink, self.grow),
            step_sizes=(self.smallest, self.largest),
        )
