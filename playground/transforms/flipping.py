"""Mirror images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.param import real
from playground.engine.random_transform import RandomImage

if TYPE_CHECKING:
    import torch
    from torch import Tensor


class Flip(RandomImage, abstract=True):
    """What the two flips share."""

    p: float = real(
        default=0.5, low=0, high=1, change="live", label="Probability", help="Part of the images that are flipped."
    )


class HorizontalFlip(Flip):
    """Swaps left and right in some of the images, where that makes no difference to what they show.

    y[i, j] = x[i, W − 1 − j]. Not for digits or letters (torchvision: RandomHorizontalFlip)
    """

    title = "Horizontal flip"
    words = "mirror left right augmentation"

    def changed(self, x: Tensor, generator: torch.Generator) -> Tensor:
        return x.flip(-1)


class VerticalFlip(Flip):
    """Swaps top and bottom in some of the images, where there is no up and down, as in pictures from above.

    y[i, j] = x[H − 1 − i, j]      (torchvision: RandomVerticalFlip)
    """

    title = "Vertical flip"
    words = "mirror top bottom upside down augmentation"

    def changed(self, x: Tensor, generator: torch.Generator) -> Tensor:
        return x.flip(-2)
