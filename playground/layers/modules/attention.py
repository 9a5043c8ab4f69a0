"""Attention with tensors of batch first, and with a mask that hides what comes later."""

import torch
from torch import nn


def later(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """True where a step of y comes after a step of x, which must not see it."""
    return torch.ones(x.shape[1], y.shape[1], dtype=torch.bool, device=x.device).triu(1)


class MultiheadAttention(nn.MultiheadAttention):
    """Attention of the steps of one sequence to those of another."""

    def __init__(
        self,
        embed_dim: int,
        num_heads: int,
        causal: bool = False,
        dropout: float = 0.0,
        bias: bool = True,
        kdim: int | None = None,
        vdim: int | None = None,
    ) -> None:
        super().__init__(embed_dim, num_heads, dropout, bias, kdim=kdim, vdim=vdim, batch_first=True)
        self.causal = causal

    def forward(self, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor) -> torch.Tensor:
        mask = later(query, key) if self.causal else None
        return super().forward(query, key, value, attn_mask=mask, need_weights=False)[0]


class SelfAttention(MultiheadAttention):
    """Attention of the steps of a sequence to one another."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x, x, x)


class CausalEncoderLayer(nn.TransformerEncoderLayer):
    """A block of a transformer whose steps see themselves and what came before."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x, src_mask=later(x, x))


class CausalDecoderLayer(nn.TransformerDecoderLayer):
    """A block of a decoder whose steps see themselves, what came before, and all of the memory."""

    def forward(self, x: torch.Tensor, memory: torch.Tensor) -> torch.Tensor:
        return super().forward(x, memory, tgt_mask=later(x, x))
