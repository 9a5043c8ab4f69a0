"""What the output of a network means, as the loss that it was trained with reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.loss import Reading

if TYPE_CHECKING:
    from torch import Tensor


def probabilities(output: Tensor, reads: Reading) -> Tensor:
    """How much the network is for each class (N × classes, 0…1), from its output (N × classes, or N × 1 for two)."""
    import torch

    many = output.shape[1] > 1
    if reads in ("softmax", "margin") and many:
        return output.softmax(1)
    if reads == "exp":
        return output.exp()
    scores = output.sigmoid() if reads in ("sigmoid", "margin") else output.clamp(0, 1)
    return scores if many else torch.cat([1 - scores, scores], 1)


def chosen(output: Tensor, threshold: float) -> Tensor:
    """The class that the network answers (N), from its output (N × classes, or N × 1 for two)."""
    return output.argmax(1) if output.shape[1] > 1 else (output[:, 0] > threshold).long()
