"""Losses of sequences."""

import torch
from torch import nn


class CTCLoss(nn.Module):
    """CTC of scores N×L×C and labels N×S that are filled up with −1; label 0 is the blank."""

    def forward(self, y: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        steps = torch.full((len(y),), y.shape[1], dtype=torch.long)
        lengths = (target >= 0).sum(1).cpu()
        logs = y.log_softmax(2).transpose(0, 1)
        return nn.functional.ctc_loss(logs, target.clamp(min=0), steps, lengths, zero_infinity=True)
