"""Convolutions that PyTorch does not have."""

import torch
from torch import nn


class CausalConv1d(nn.Conv1d):
    """A convolution whose output at a step depends on that step and on earlier ones alone."""

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        reach = self.dilation[0] * (self.kernel_size[0] - 1)
        return super().forward(nn.functional.pad(input, (reach, 0)))
