"""Brightness and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.layer import Shape
from playground.core.param import real
from playground.core.transform import Transform
from playground.engine.random_transform import RandomImage, uniform

if TYPE_CHECKING:
    import torch
    from torch import Tensor

LUMA = 0.299, 0.587, 0.114


class ColorJitter(RandomImage):
    """Changes brightness, contrast and saturation of images, so that light and camera matter less.

    x ← f x, then x ← f x + (1 − f) mean(grey), then x ← f x + (1 − f) grey, each with a factor f of its own drawn
    evenly between max(0, 1 − s) and 1 + s, and cut to 0…1 (torchvision: ColorJitter, in this order and without hue)
    """

    title, bounded = "Colour jitter", True
    words = "color brightness contrast saturation light augmentation"
    brightness: float = real(default=0.2, low=0, high=10, change="live", help="0.2: between 0.8 and 1.2 times as much.")
    contrast: float = real(default=0.2, low=0, high=10, change="live", help="0.2: between 0.8 and 1.2 times as much.")
    saturation: float = real(
        default=0.2, low=0, high=10, change="live", help="0.2: between 0.8 and 1.2 times as much; of colours only."
    )

    def changed(self, x: Tensor, generator: torch.Generator) -> Tensor:
        strengths = self.brightness, self.contrast, self.saturation
        light, contrast, saturation = (
            uniform(max(0.0, 1 - s), 1 + s, len(x), generator).view(-1, 1, 1, 1).to(x.device) for s in strengths
        )
        x = (light * x).clamp(0, 1)
        x = (contrast * x + (1 - contrast) * grey(x).mean((1, 2, 3), keepdim=True)).clamp(0, 1)
        return (saturation * x + (1 - saturation) * grey(x)).clamp(0, 1)


class Grayscale(Transform):
    """Takes the colours out of images and leaves one channel.

    y = 0.299 R + 0.587 G + 0.114 B      (ITU-R BT.601; torchvision: Grayscale)
    """

    title = "Greyscale"
    words = "gray grey black white luminance"

    def shape(self, x: Shape) -> Shape:
        self.needs_image(x)
        return Shape((1, *x.sizes[1:]))

    def apply(self, x: Tensor) -> Tensor:
        return grey(x)


def grey(x: Tensor) -> Tensor:
    """The brightness of images (N × 1 × h × w); of a single channel, that one."""
    if x.shape[1] == 1:
        return x
    return (x * x.new_tensor(LUMA).view(1, 3, 1, 1)).sum(1, keepdim=True)
