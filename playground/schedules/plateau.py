"""The schedule that listens to the loss."""

from __future__ import annotations

import math
from collections.abc import Mapping, MutableMapping

from playground.core.param import integer, real
from playground.core.schedule import Warmed


class Plateau(Warmed):
    """Falls when the validation loss has stopped falling (that of training, where nothing is kept for validation).

    lr ← γ · lr after more than so many epochs without a better loss      (PyTorch: ReduceLROnPlateau)
    """

    title, words = "Plateau", "ReduceLROnPlateau patience"
    listens = True
    gamma: float = real(
        default=0.5, low=0.01, high=0.99, label="γ", change="live", help="What is left after each fall."
    )
    patience: int = integer(
        default=3,
        low=0,
        high=10_000,
        unit="epochs",
        change="live",
        help="So many epochs in a row may be no better before it falls.",
    )
    threshold: float = real(
        default=1e-4,
        low=0,
        high=0.9,
        scale="log",
        change="live",
        help="Part by which a loss has to be lower than the best one to count as better.",
    )
    cooldown: int = integer(
        default=0, low=0, high=10_000, unit="epochs", change="live", help="Epochs after a fall that do not count."
    )
    lowest: float = real(
        default=1e-4,
        low=0,
        high=1,
        scale="log",
        label="Lowest",
        change="live",
        help="Part of the learning rate below which it does not fall.",
    )

    def shape(self, step: int, total: int, epoch: int, memory: Mapping[str, float]) -> float:
        return memory.get("factor", 1.0)

    def listen(self, memory: MutableMapping[str, float], loss: float) -> None:
        if loss < memory.get("best", math.inf) * (1 - self.threshold):
            memory["best"], memory["bad"] = loss, 0.0
        else:
            memory["bad"] = memory.get("bad", 0.0) + 1
        if memory.get("rest", 0.0) > 0:
            memory["rest"], memory["bad"] = memory["rest"] - 1, 0.0
        if memory["bad"] > self.patience:
            old = memory.get("factor", 1.0)
            memory["factor"] = min(old, max(old * self.gamma, self.lowest))
            memory["rest"], memory["bad"] = float(self.cooldown), 0.0
