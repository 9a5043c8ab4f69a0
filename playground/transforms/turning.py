"""Images that are turned, or made larger or smaller, about their middles."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from playground.core.param import real
from playground.engine.random_transform import RandomPlace, uniform, warped

if TYPE_CHECKING:
    import torch
    from torch import Tensor


class RandomRotation(RandomPlace):
    """Turns images about their middles, so that it does not matter how they are held.

    Each by an angle drawn evenly between −degrees and +degrees, counter-clockwise if positive; pixels between four
    others are their bilinear mean (torchvision: RandomRotation)
    """

    title = "Random rotation"
    words = "turn angle affine augmentation"
    degrees: float = real(default=10.0, low=0, high=180, unit="°", change="live", help="Largest angle.")

    def changed(self, x: Tensor, generator: torch.Generator) -> Tensor:
        return turned(x, uniform(-self.degrees, self.degrees, len(x), generator), self.padding_mode)


class RandomScale(RandomPlace):
    """Makes what images show larger or smaller, so that it does not matter how near it is.

    Each by a factor whose logarithm is drawn evenly between −log(1 + scale) and log(1 + scale); pixels between four
    others are their bilinear mean (torchvision: RandomAffine)
    """

    title = "Random scale"
    words = "zoom size affine augmentation"
    scale: float = real(
        default=0.2, low=0, high=4, change="live", help="0.2: up to 1.2 times as large, or as small as 1/1.2."
    )

    def changed(self, x: Tensor, generator: torch.Generator) -> Tensor:
        most = math.log1p(self.scale)
        factor = uniform(-most, most, len(x), generator).exp()
        return warped(x, 1 / factor, factor * 0, self.padding_mode)


def turned(x: Tensor, degrees: Tensor, outside: str) -> Tensor:
    """Images turned counter-clockwise, each by an angle of its own."""
    angle = degrees.deg2rad()
    return warped(x, angle.cos(), angle.sin(), outside)
