"""Images that are moved by whole pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.language import say
from playground.core.layer import Shape
from playground.core.param import integer, real
from playground.engine.random_transform import RandomPlace, pieces

if TYPE_CHECKING:
    import torch
    from torch import Tensor


class RandomShift(RandomPlace):
    """Moves images up, down and sideways by some pixels, so that it does not matter where things are.

    y[i, j] = x[i + a, j + b], with whole numbers a and b drawn evenly between ±translate · H and ±translate · W
    (torchvision: RandomAffine)
    """

    title = "Random shift"
    words = "translate move affine augmentation"
    translate: float = real(
        default=0.1, low=0, high=1, change="live", help="Farthest way, as a part of the height and of the width."
    )

    def changed(self, x: Tensor, generator: torch.Generator) -> Tensor:
        import torch

        high, wide = x.shape[-2:]
        most = round(self.translate * high), round(self.translate * wide)
        top, left = (torch.randint(-way, way + 1, (len(x),), generator=generator) for way in most)
        return pieces(x, top, left, (high, wide), self.padding_mode)


class RandomCrop(RandomPlace):
    """Puts a margin around images and cuts out a piece at a random place.

    y[i, j] = x[i + a, j + b], with a and b drawn evenly so that the piece lies within image and margin. When judging,
    the piece comes from the middle. A padding of 4 and the size of the image itself are usual for CIFAR-10 (He et al.
    2016; torchvision: RandomCrop)
    """

    title = "Random crop"
    words = "cut piece padding margin augmentation"
    size: int = integer(
        default=0, low=0, high=4096, unit="px", help="Height and width of the piece; 0 keeps those of the image."
    )
    padding: int = integer(default=4, low=0, high=1024, unit="px", change="live", help="Width of the margin.")

    def shape(self, x: Shape) -> Shape:
        self.needs_image(x)
        channels, *sides = x.sizes
        if self.size and any(isinstance(side, int) and self.size > side + 2 * self.padding for side in sides):
            raise ValueError(
                say(
                    "{transform} cannot cut a piece of {size} px from {shape} with a margin of {padding} px. Choose a "
                    "smaller piece or a wider margin.",
                    transform=self.title, size=self.size, shape=x, padding=self.padding,
                )
            )  # fmt: skip
        return Shape((channels, self.size, self.size)) if self.size else x

    def apply(self, x: Tensor) -> Tensor:
        import torch

        return self._cut(x, torch.zeros(len(x), dtype=torch.bool), torch.Generator()) if self.size else x

    def augment(self, x: Tensor, y: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        return self._cut(x, self.chosen(len(x), generator), generator), y

    def _cut(self, x: Tensor, chosen: Tensor, generator: torch.Generator) -> Tensor:
        """A piece of each image: of those that are chosen at a random place, else from the middle."""
        import torch

        high, wide = self.size or x.shape[-2], self.size or x.shape[-1]
        places: list[Tensor] = []
        for side, size in zip(x.shape[-2:], (high, wide), strict=True):
            room = side + 2 * self.padding - size
            drawn = torch.randint(0, room + 1, (len(x),), generator=generator) - self.padding
            places.append(torch.where(chosen, drawn, (side - size) // 2))
        return pieces(x, places[0], places[1], (high, wide), self.padding_mode)
