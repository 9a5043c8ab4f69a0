"""Images of another size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.layer import Shape
from playground.core.param import integer
from playground.core.transform import Transform

if TYPE_CHECKING:
    from torch import Tensor


class Resize(Transform):
    """Makes images larger or smaller.

    Bilinear, and smoothed before it makes them smaller, so that fine lines do not break up (torchvision: Resize)
    """

    title = "Resize"
    words = "scale size height width interpolate"
    height: int = integer(default=32, low=1, high=4096, unit="px", help="Height of the result.")
    width: int = integer(default=32, low=1, high=4096, unit="px", help="Width of the result.")

    def shape(self, x: Shape) -> Shape:
        self.needs_image(x)
        return Shape((x.sizes[0], self.height, self.width))

    def apply(self, x: Tensor) -> Tensor:
        from torch.nn.functional import interpolate

        return interpolate(x, (self.height, self.width), mode="bilinear", antialias=True)
