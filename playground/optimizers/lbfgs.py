"""L-BFGS."""

from __future__ import annotations

from typing import Any

from playground.core.layer import Call
from playground.core.optimizer import Optimizer, rate
from playground.core.param import choice, integer


class LBFGS(Optimizer):
    """Learns how the loss is curved from its last gradients, and jumps towards the bottom. For small data in one batch.

    w ← w − lr · H g, with H from the last changes of w and g      (Nocedal 1980; Liu and Nocedal 1989)
    """

    title, words = "L-BFGS", "quasi Newton second order BFGS line search"
    lone = wants_all = True
    lr: float = rate(1.0)
    max_iter: int = integer(
        default=20,
        low=1,
        high=1000,
        label="Iterations per step",
        change="live",
        help="So many jumps are made on every batch; each computes the loss at least once.",
    )
    history_size: int = integer(
        default=10, low=1, high=200, label="History", change="live", help="Gradients that are remembered."
    )
    line_search_fn: str = choice(
        default="strong_wolfe",
        choices=("none", "strong_wolfe"),
        label="Line search",
        change="live",
        help="strong_wolfe tries lengths until the loss falls enough; none trusts the learning rate.",
    )

    def memory(self) -> int:
        return 2 * self.history_size + 3

    def adapt(self, memory: dict[str, Any]) -> None:
        memory.pop("al", None)  # room for its sums, as long as the history was
        for name in ("old_dirs", "old_stps", "ro"):
            if name in memory:
                memory[name] = memory[name][-self.history_size :]

    def call(self) -> Call:
        values: dict[str, Any] = {
            "lr": self.lr,
            "max_iter": self.max_iter,
            "max_eval": self.max_iter * 5 // 4,
            "history_size": self.history_size,
            "line_search_fn": None if self.line_search_fn == "none" else self.line_search_fn,
        }
        return Call("torch.optim.LBFGS", **values)
