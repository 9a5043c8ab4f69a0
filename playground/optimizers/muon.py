"""Muon."""

from __future__ import annotations

from typing import Any

from playground.core.layer import Call
from playground.core.optimizer import Decaying, tiny
from playground.core.param import flag, integer, real


class Muon(Decaying):
    """Makes the momentum of each weight matrix orthogonal, so that all directions learn alike; AdamW moves the rest.

    v ← μ v + g,  w ← w − lr · 0.2 √max(m, n) · U Vᵀ, where v = U Σ Vᵀ      (Jordan et al. 2024; Liu et al. 2025)

    Biases, filters of convolutions and norms are no matrices: AdamW moves them with the same rate and decay.
    """

    title, words = "Muon", "orthogonal matrices Newton Schulz"
    too_fast = 0.1
    remembers = ("exp_avg", "exp_avg_sq")
    weight_decay: float = real(
        default=0.1,
        low=0,
        high=10,
        scale="log",
        label="Weight decay",
        change="live",
        help="Part of each weight, times the learning rate, that every step takes away.",
    )
    momentum: float = real(default=0.95, low=0, high=1, change="live", help="Part of the last step that is kept.")
    nesterov: bool = flag(default=True, change="live", help="Looks ahead along the momentum.")
    ns_steps: int = integer(
        default=5,
        low=1,
        high=20,
        label="Newton-Schulz steps",
        change="live",
        help="More of them make the matrix closer to orthogonal, and take longer.",
    )
    eps: float = tiny(1e-7)

    def call(self) -> Call:
        values: dict[str, Any] = {
            "momentum": self.momentum,
            "nesterov": self.nesterov,
            "eps": self.eps,
            "ns_steps": self.ns_steps,
            # So that its steps are as long as those of AdamW, and one rate suits both.
            "adjust_lr_fn": "match_rms_adamw",
        }
        return Call("torch.optim.Muon", lr=self.lr, weight_decay=self.weight_decay, **values)

    def rest(self) -> Call:
        return Call("torch.optim.AdamW", lr=self.lr, weight_decay=self.weight_decay)
