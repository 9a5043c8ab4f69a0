"""Examples that are mixed from two, with their targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.layer import Shape
from playground.core.param import real
from playground.engine.random_transform import RandomTransform, boxes

if TYPE_CHECKING:
    import torch
    from torch import Tensor


class Mixing(RandomTransform, abstract=True):
    """What has to do with pairs of examples: each is mixed with another one of its batch."""

    mixes = True
    alpha: float = real(
        default=1.0,
        low=0.01,
        high=100,
        scale="log",
        change="live",
        label="α",
        help="The share λ of an example is drawn from Beta(α, α): small α leaves most examples nearly as they are.",
    )

    def drawn(self, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """The share of each example in its mixture (1 where it is left alone), and the number of its partner."""
        import numpy as np
        import torch

        chosen, partner = self.chosen(count, generator), torch.randperm(count, generator=generator)
        seed = int(torch.randint(2**62, (1,), generator=generator))
        share = torch.from_numpy(np.random.default_rng(seed).beta(self.alpha, self.alpha, count).astype(np.float32))
        return torch.where(chosen, share, 1.0), partner


class MixUp(Mixing):
    """Mixes each example with another one and its target with that of the other, so that the network bends little.

    x ← λ xᵢ + (1 − λ) xⱼ, y ← λ yᵢ + (1 − λ) yⱼ, λ ~ Beta(α, α) for each example, targets as shares of classes
    (Zhang et al. 2018, mixup: Beyond empirical risk minimization; torchvision: MixUp)
    """

    title = "MixUp"
    words = "mix up blend soft targets augmentation"
    alpha: float = real(
        default=0.2,
        low=0.01,
        high=100,
        scale="log",
        change="live",
        label="α",
        help="The share λ of an example is drawn from Beta(α, α): small α leaves most examples nearly as they are.",
    )

    def shape(self, x: Shape) -> Shape:
        self.needs_numbers(x)
        return x

    def augment(self, x: Tensor, y: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        share, partner = self.drawn(len(x), generator)
        share, partner = share.to(x.device), partner.to(x.device)
        return blended(x, share, partner), blended(y, share, partner)


class CutMix(Mixing):
    """Puts a box from another image into each image, and mixes their targets by the areas.

    x ← M xᵢ + (1 − M) xⱼ, y ← λ yᵢ + (1 − λ) yⱼ. The box 1 − M has the shape of the image and about the part 1 − λ' of
    its area, λ' ~ Beta(α, α) for each image; λ is the part that is really left. Here the box always lies whole within
    the image (Yun et al. 2019, CutMix; torchvision: CutMix)
    """

    title = "CutMix"
    words = "cut mix box paste soft targets augmentation"

    def shape(self, x: Shape) -> Shape:
        self.needs_image(x)
        return x

    def augment(self, x: Tensor, y: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        import torch

        share, partner = self.drawn(len(x), generator)
        high, wide = x.shape[-2:]
        box = boxes(1 - share, torch.full_like(share, high / wide), high, wide, generator)
        share = (1 - box.float().mean((1, 2))).to(x.device)
        partner, box = partner.to(x.device), box[:, None].to(x.device)
        return torch.where(box, x.index_select(0, partner), x), blended(y, share, partner)


def blended(values: Tensor, share: Tensor, partner: Tensor) -> Tensor:
    """Each row mixed with that of its partner."""
    share = share.view(-1, *[1] * (values.ndim - 1))
    return share * values + (1 - share) * values.index_select(0, partner)
