"""Boxes that are erased from images."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from playground.core.param import choice, real
from playground.engine.random_transform import RandomImage, boxes, uniform

if TYPE_CHECKING:
    import torch
    from torch import Tensor

SMALLEST, RATIO = 0.02, 3.3


class RandomErasing(RandomImage):
    """Erases a box from some of the images, so that no single part decides.

    The box has between 2 % and `scale` of the area, and a ratio of sides between 1/3.3 and 3.3; one that is longer than
    the image is cut (Zhong et al. 2020, Random erasing data augmentation; torchvision: RandomErasing)
    """

    title = "Random erasing"
    words = "cutout occlusion box augmentation"
    p: float = real(
        default=0.5, low=0, high=1, change="live", label="Probability", help="Part of the images that lose a box."
    )
    scale: float = real(
        default=0.33, low=SMALLEST, high=1, change="live", label="Largest part", help="Largest part of the image."
    )
    value: str = choice(
        default="zeros", choices=("zeros", "noise"), change="live", help="What the box holds then: 0, or N(0, 1)."
    )

    def changed(self, x: Tensor, generator: torch.Generator) -> Tensor:
        import torch

        area = uniform(SMALLEST, self.scale, len(x), generator)
        ratio = uniform(-math.log(RATIO), math.log(RATIO), len(x), generator).exp()
        box = boxes(area, ratio, x.shape[-2], x.shape[-1], generator)[:, None].to(x.device)
        if self.value == "noise":
            return torch.where(box, torch.randn(x.shape, generator=generator).to(x.device), x)
        return x.masked_fill(box, 0.0)
