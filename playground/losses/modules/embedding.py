"""Losses of places and directions."""

import torch
from torch import nn


class CosineLoss(nn.Module):
    """One minus the cosine of the angle between output and target, mean over the batch."""

    def forward(self, y: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return 1 - nn.functional.cosine_similarity(y, target, dim=1).mean()


class TripletLoss(nn.Module):
    """Draws examples of one class together and pushes others away, until these are farther off by a margin."""

    def __init__(self, margin: float = 0.2, mining: str = "batch_hard") -> None:
        super().__init__()
        self.margin, self.mining = margin, mining

    def forward(self, y: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        # Not by matrix multiplication, which is inexact for places that lie close together.
        distance = torch.cdist(y, y, compute_mode="donot_use_mm_for_euclid_dist")
        same = target[:, None] == target[None, :]
        other = same.logical_not()
        same = same & torch.eye(len(y), dtype=torch.bool, device=y.device).logical_not()
        if self.mining == "batch_hard":
            farthest = distance.masked_fill(~same, -1.0).amax(1)
            nearest = distance.masked_fill(~other, torch.inf).amin(1)
            found = (farthest >= 0) & nearest.isfinite()
            return (farthest - nearest + self.margin)[found].relu().sum() / found.sum().clamp(min=1)
        total, count = distance.sum() * 0, distance.new_zeros(())
        rows = max(1, (1 << 22) // len(y) ** 2)
        for here, mine, theirs in zip(distance.split(rows), same.split(rows), other.split(rows), strict=True):
            valid = mine[:, :, None] & theirs[:, None, :]
            costs = (here[:, :, None] - here[:, None, :] + self.margin)[valid].relu()
            total, count = total + costs.sum(), count + (costs > 0).sum()
        return total / count.clamp(min=1)
